/** Films: a file that travels with the lesson, or a hosted one that stays where it is. */
import type { ElementContent } from 'hast';
import { hostedVideo, hostedVideoElement, seconds } from '../../html/hosted.ts';
import { element, text } from '../../parts.ts';
import type { Declaration } from '../directive.ts';

/** Words of a caption: the paragraphs of the body, the first one bare where it is alone. */
function captionOf(body: readonly ElementContent[]): readonly ElementContent[] {
  const [only, ...others] = body;
  return others.length === 0 && only?.type === 'element' && only.tagName === 'p' ? only.children : body;
}

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
  cnrs: (id) => `https://images.cnrs.fr/video/${id}`,
  dailymotion: (id) => `https://www.dailymotion.com/video/${id}`,
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

/** MyST: a page of another host in a frame. A film is one; anything else stays where it is, behind a link. */
const frame: Declaration = {
  names: ['iframe'],
  argument: 'text',
  options: ['width', 'height', 'align', 'title', 'placeholder', 'name', 'label', 'class'],
  body: 'markdown',
  becomes: ({ argument, options, body, line }, { page }) => {
    const url = argument.trim();
    const caption = captionOf(body);
    const film = hostedVideo(url);
    if (film) {
      const alt = options.title === undefined ? {} : { alt: options.title };
      const still = options.placeholder
        ? [element('img', { src: options.placeholder, ...alt }, [], line)]
        : [];
      const words = caption.length === 0 && options.title ? [text(options.title)] : caption;
      return [hostedVideoElement(film, [...still, ...words], line)];
    }
    page.report('frame-linked', page.place(line, '{iframe'), { url });
    const link = element('a', { href: url }, [text(options.title ?? url)], line);
    return [element('p', {}, [link], line), ...(caption.length > 0 ? [element('p', {}, caption, line)] : [])];
  },
};

const audio: Declaration = {
  names: ['audio'],
  argument: 'text',
  options: ['title', 'name', 'caption'],
  body: 'markdown',
  becomes: ({ argument, options, body, line }) => {
    const sound = element(
      'audio',
      { src: argument.trim(), controls: true, ...(options.title && { title: options.title }) },
      [],
      line,
    );
    const caption = captionOf(body);
    const words = caption.length === 0 && options.caption ? [text(options.caption)] : caption;
    const below = words.length > 0 ? [element('figcaption', {}, words, line)] : [];
    return [element('figure', options.name ? { id: options.name } : {}, [sound, ...below], line)];
  },
};

export const videos: readonly Declaration[] = [video, hosted, frame, audio];
