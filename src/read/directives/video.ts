/** Films: a file that travels with the lesson, or a hosted one that stays where it is. */
import type { ElementContent } from 'hast';
import type { Declaration } from '../directive.ts';
import { hostedVideo, hostedVideoElement, seconds } from '../hosted.ts';
import { element, text } from '../parts.ts';

/** Words of a caption: the paragraphs of the body, the first one bare where it is alone. */
const captionOf = (body: readonly ElementContent[]): readonly ElementContent[] => {
  const [only, ...others] = body;
  return others.length === 0 && only?.type === 'element' && only.tagName === 'p' ? only.children : body;
};

const video: Declaration = {
  names: ['video'],
  argument: 'text',
  options: ['poster', 'captions', 'subtitles', 'alt', 'title', 'width', 'name', 'start'],
  body: 'markdown',
  becomes: ({ argument, options, body, line }, { page }) => {
    const caption = captionOf(body);
    const alt = options.alt ?? options.title;
    const hosted = hostedVideo(argument, seconds(options.start));
    const poster = options.poster ?? options.thumbnail;
    if (hosted) {
      const image = poster ? [element('img', { src: poster, ...(alt && { alt }) }, [], line)] : [];
      return [hostedVideoElement(hosted, [...image, ...caption], line)];
    }
    const captions = options.captions ?? options.subtitles;
    const track = captions
      ? [
          element(
            'track',
            { src: captions, kind: 'captions', srcLang: page.language, default: true },
            [],
            line,
          ),
        ]
      : [];
    const film = element(
      'video',
      { src: argument, controls: true, ...(poster && { poster }), ...(alt && { title: alt }) },
      track,
      line,
    );
    const id = options.name ? { id: options.name } : {};
    const captionElement = caption.length > 0 ? [element('figcaption', {}, caption, line)] : [];
    return [element('figure', id, [film, ...captionElement], line)];
  },
};

/** `{youtube} id` and its kin: the argument is the provider's id, or the address of the film's page. */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  switchtube: (id) => `https://tube.switch.ch/videos/${id}`,
};

const hosted: Declaration = {
  names: Object.keys(PAGES),
  argument: 'text',
  options: ['start', 'width', 'height', 'align', 'title'],
  body: 'markdown',
  becomes: ({ name, argument, options, body, line }) => {
    const id = argument.trim().replace(/[?&].*$/, '');
    const url = /^https?:/.test(argument) ? argument : PAGES[name]!(id);
    const film = hostedVideo(url, seconds(options.start)) ?? { provider: 'other' as const, url };
    return [
      hostedVideoElement(
        film,
        body.length > 0 ? captionOf(body) : options.title ? [text(options.title)] : [],
        line,
      ),
    ];
  },
};

export const videos: readonly Declaration[] = [video, hosted];
