/** Films: a file that travels with the lesson, or a hosted one that stays where it is. */
import type { ElementContent } from 'hast';
import { activityAt, activityElement } from '../../html/activities.ts';
import { hostedVideo, hostedVideoElement, seconds } from '../../html/hosted.ts';
import { element, text } from '../../parts.ts';
import type { Declaration } from '../fences/directive.ts';
import { bareWords, captionOf, idOf, image } from './pieces.ts';

const video: Declaration = {
  names: ['video'],
  summary: 'a film: a file beside the lesson, or a hosted one behind its picture',
  argument: 'text',
  options: ['poster', 'captions', 'subtitles', 'alt', 'title', 'width', 'name', 'start'],
  body: 'markdown',
  becomes: ({ argument, options, body, line }, { page }) => {
    const caption = bareWords(body);
    const alt = (options.alt ?? options.title) || undefined;
    const hosted = hostedVideo(argument, seconds(options.start));
    const poster = options.poster ?? options.thumbnail;
    if (hosted) {
      const still = poster ? [image(poster, alt, line)] : [];
      return [hostedVideoElement(hosted, [...still, ...caption], line)];
    }
    const captions = options.captions ?? options.subtitles;
    const track = { src: captions, kind: 'captions', srcLang: page.language, default: true };
    const film = element(
      'video',
      { src: argument, controls: true, ...(poster && { poster }), ...(alt && { title: alt }) },
      captions ? [element('track', track, [], line)] : [],
      line,
    );
    return [element('figure', idOf(options.name), [film, ...captionOf(caption, line)], line)];
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
  summary: 'a hosted film, by its address or its number there',
  argument: 'text',
  options: ['start', 'width', 'height', 'align', 'title'],
  body: 'markdown',
  becomes: ({ name, argument, options, body, line }) => {
    const id = argument.trim().replace(/[?&].*$/, '');
    const url = /^https?:/.test(argument) ? argument : PAGES[name]!(id);
    const film = hostedVideo(url, seconds(options.start)) ?? { provider: 'other' as const, url };
    return [hostedVideoElement(film, wordsOr(body, options.title), line)];
  },
};

/** The words of a body, or those of an option where it has none. */
function wordsOr(body: readonly ElementContent[], option: string | undefined): readonly ElementContent[] {
  const words = bareWords(body);
  return words.length === 0 && option ? [text(option)] : words;
}

/** MyST: a page of another host in a frame. A film is one, and so is what schools do there; anything else stays behind a link. */
const frame: Declaration = {
  names: ['iframe'],
  summary: 'a hosted film, something to do on another host, or a link',
  argument: 'text',
  options: ['width', 'height', 'align', 'title', 'placeholder', 'name', 'label', 'class'],
  body: 'markdown',
  becomes: ({ argument, options, body, line }, { page }) => {
    const url = argument.trim();
    const { title, placeholder } = options;
    const film = hostedVideo(url);
    if (film) {
      const still = placeholder ? [image(placeholder, title, line)] : [];
      return [hostedVideoElement(film, [...still, ...wordsOr(body, title)], line)];
    }
    const activity = page.settings.mediaPolicy === 'ask' ? activityAt(url) : undefined;
    if (!activity) page.report('frame-linked', page.place(line, '{iframe'), { url });
    const caption = bareWords(body);
    const words = [text(title ?? url)];
    const shown = activity
      ? activityElement(activity, words, line)
      : element('a', { href: url }, words, line);
    return [
      element('p', {}, [shown], line),
      ...(caption.length > 0 ? [element('p', {}, caption, line)] : []),
    ];
  },
};

const audio: Declaration = {
  names: ['audio'],
  summary: 'a sound, with its caption',
  argument: 'text',
  options: ['title', 'name', 'caption'],
  body: 'markdown',
  becomes: ({ argument, options, body, line }) => {
    const { title, caption, name } = options;
    const properties = { src: argument.trim(), controls: true, ...(title && { title }) };
    const sound = element('audio', properties, [], line);
    return [element('figure', idOf(name), [sound, ...captionOf(wordsOr(body, caption), line)], line)];
  },
};

export const videos: readonly Declaration[] = [video, hosted, frame, audio];
