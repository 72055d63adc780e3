/** The kind that the form of a stem gives to a question which isn't declared as one: boxes to tick, gaps to fill. */
import type { ElementContent } from 'hast';
import { plainText } from '../../lesson/index.ts';
import type { Page } from '../page.ts';
import { lineOf } from '../parts.ts';
import { boxesFrom } from './kinds/boxes.ts';
import { choiceOf } from './kinds/choice.ts';
import { gapsOf, holdsGap } from './kinds/gaps.ts';
import type { Key } from './kinds/key.ts';

const NOTHING_DECLARED = {
  kind: 'question',
  multiple: false,
  caseSensitive: false,
  distractors: [],
} as const;

/** Undefined where the stem has no form of its own: an open question. */
export const formOf = (stem: readonly ElementContent[], page: Page): Key | undefined => {
  const at = stem.findIndex((_, i) => boxesFrom(stem, i));
  const boxes = at >= 0 ? boxesFrom(stem, at) : undefined;
  if (boxes) {
    const asked = [...stem.slice(0, at), ...stem.slice(boxes.end)];
    const words = asked.map(plainText).join(' ').trim();
    const line = lineOf(asked[0] ?? stem[at]);
    return choiceOf({ part: NOTHING_DECLARED, words, line, page }, boxes.options, asked);
  }
  return stem.some(holdsGap) ? gapsOf(stem, page) : undefined;
};
