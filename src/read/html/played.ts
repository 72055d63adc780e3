/**
 * A film or a sound in a picture's place, as MyST, Pandoc and Obsidian play them.
 *
 *     ![The thaw](thaw.mp4)   ![](cuckoo.mp3)   ![A lecture](https://www.youtube.com/watch?v=…)
 */
import type { Element } from 'hast';
import { element, lineOf, text } from '../parts.ts';
import { FILM_FILE, hostedVideo, hostedVideoElement } from './hosted.ts';

const SOUND_FILE = /\.(?:mp3|m4a|aac|wav|ogg|oga|opus|flac)$/i;

/** @returns what plays, or undefined where it is a picture */
export function played(picture: Element): Element | undefined {
  const { src, alt, title = alt } = picture.properties;
  if (typeof src !== 'string') return undefined;
  const line = lineOf(picture);
  const words = typeof title === 'string' ? title : '';
  const hosted = hostedVideo(src);
  if (hosted) return hostedVideoElement(hosted, words ? [text(words)] : [], line);
  const path = src.replace(/[?#].*/s, '');
  const tagName = FILM_FILE.test(path) ? 'video' : SOUND_FILE.test(path) ? 'audio' : undefined;
  return tagName && element(tagName, { src, controls: true, ...(words && { title: words }) }, [], line);
}
