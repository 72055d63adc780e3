/**
 * A choice whose key the page doesn't give: lettered options with a word on how many to choose.
 *
 *     Which of these floats?
 *
 *     - a) ice
 *     - b) iron
 *
 *     _Select a single answer_
 *
 * Nobody can tell which is right: it is an open question, and says what is missing.
 */
import type { Element, ElementContent } from 'hast';
import { plainText } from '../../lesson/index.ts';
import { lineOf } from '../parts.ts';
import { elementsOf, isTag } from './kinds/key.ts';
import { fold } from './lexicon.ts';
import type { Shape } from './shape.ts';
import { headingAbove, stemBefore, toldFrom } from './stem.ts';

export const CHOOSE =
  /\b(?:select|choose|tick|check|pick|mark|selectionne[zr]?|choisi(?:s|r|ssez)|coche[zr]?|entoure[zr]?)\b.{0,30}\b(?:answers?|options?|apply|correct|reponses?|propositions?)\b|\b(?:une seule|plusieurs) (?:bonnes? )?reponses?\b|\b(?:single|multiple) (?:correct )?answers?\b/;
const LETTER = /^\(?([a-z])[).]\s/i;

export const keyless: Shape = {
  id: 'keyless',
  find: (scene) => {
    const { blocks, at, page } = scene;
    const list = blocks[at];
    if (!isTag(list, 'ul', 'ol') || !isLettered(list)) return undefined;
    const start = stemBefore(scene);
    const heading = headingAbove(scene);
    if (start === undefined) return undefined;
    const behind = isCue(blocks[at + 1]) ? 1 : 0;
    const before = blocks.slice(start, at).some(isCue) || (heading && isCue(heading));
    if (behind === 0 && !before) return undefined;
    const stem = blocks.slice(start, at + 1 + behind);
    const words = blocks.slice(start, at).map(plainText).join(' ').trim();
    page.report('choice-without-key', page.place(lineOf(stem[0]), words.slice(0, 20)), { words });
    const told = toldFrom(blocks, at + 1 + behind);
    return {
      start,
      end: told?.end ?? at + 1 + behind,
      introduced: true,
      becomes: [
        {
          type: 'draft',
          specific: { kind: 'open' },
          stem,
          ...(told && { hints: told.hints, feedback: told.feedback }),
          line: lineOf(stem[0]),
          guess: 'lettered-options',
        },
      ],
    };
  },
};

export const isLettered = (list: Element): boolean => {
  const letters = elementsOf(list).map((item) => LETTER.exec(plainText(item))?.[1]?.toLowerCase());
  return letters.length > 1 && letters.every((letter, i) => letter === String.fromCharCode(97 + i));
};

export const isCue = (block: ElementContent | undefined): boolean =>
  block?.type === 'element' &&
  /^(?:p|h[1-6])$/.test(block.tagName) &&
  plainText(block).length < 120 &&
  CHOOSE.test(fold(plainText(block)));
