import type { Element, ElementContent } from 'hast';
import type { Words } from './words.ts';

/** Where a piece of content goes, and what is done there in a way of its own. */
export interface Rewriting {
  readonly words: Words;
  /** The text without what its format can't hold. */
  readonly clean: (text: string) => string;
  /** Text of ours or the author's that readers see, spelt so that the LMS takes nothing in it for something else. */
  readonly text: (text: string, inCode: boolean) => string;
  /** The same of an attribute's value that is no file. */
  readonly attribute: (text: string) => string;
  /** The URL of one of the lesson's files; asking for it takes it along. Empty: it isn't among them. */
  readonly file: (path: string) => string;
  /** A heading of the content below the headings that are there already. */
  readonly heading: (tagName: string) => string;
  /** A formula by its TeX. */
  readonly math: (tex: string, node: Element) => ElementContent[];
  /** What stands in the place of the gap with that index, as HTML already. */
  readonly gap?: (index: number) => string;
  /** What stands in the place of a film or sound that stays behind; undefined: it comes along. */
  readonly leftOut?: (node: Element) => ElementContent | undefined;
  /** The whole page is there: what it says of itself by `#…` leads somewhere. */
  readonly wholePage?: true;
  /** The URL of a place in another lesson; where there is none, such links are plain text. */
  readonly lessonUrl?: (lesson: string, anchor: string) => string | undefined;
  /** What stands in a question's place; nothing, where its LMS asks it elsewhere. */
  readonly question?: (id: string) => ElementContent[];
  /** A term of the glossary by its key, around its words; the words alone, where no glossary is at hand. */
  readonly term?: (key: string, words: ElementContent[]) => ElementContent[];
}
