/** The letters that a page names for what is true and what is false, where neither is their initial. */
import { onceForWords } from '../../../lesson/index.ts';
import { SURELY } from './judgement.ts';
import { FALSE, TRUE } from './lexicon.ts';

const SAYS_TRUE = `(?:${TRUE}|${SURELY.true}|richtige?n?|wahre?n?|ver[ei]|juste)(?![a-z])`;
const SAYS_FALSE = `(?:${FALSE}|${SURELY.false}|falsche?n?|fals[ei])(?![a-z])`;
const LONE = '(?<![A-Za-z])([A-Z])(?![A-Za-z])';
/** `A = true`, `A (true)`, `A if it is true`; `A. True` and `A: True` are offers, but for those in brackets. */
const STANDS_FOR = '(?:\\s?[=(]\\s?|,?\\s[a-z][^.?!A-Z]{0,40}?[\\s(])["“«„]?';
const BRACKETED = '\\s?[:–-]\\s?';
const NEXT = '[^.?!A-Z]{1,40}?';
const NAMED_BY = `["”»“]?(?:\\s?[=(]\\s?|[\\s,][^.?!A-Z]{0,40}?\\s)`;
/** Whether what the first letter stands for is named first. */
const LEGENDS: readonly (readonly [legend: RegExp, isTrueFirst: boolean])[] = (
  [
    [LONE + STANDS_FOR + SAYS_TRUE + NEXT + LONE + STANDS_FOR + SAYS_FALSE, true],
    [LONE + STANDS_FOR + SAYS_FALSE + NEXT + LONE + STANDS_FOR + SAYS_TRUE, false],
    [`[([]\\s?${LONE}${BRACKETED}${SAYS_TRUE}${NEXT}${LONE}${BRACKETED}${SAYS_FALSE}`, true],
    [`(?<![a-z])${SAYS_TRUE}${NAMED_BY}${LONE}${NEXT}${SAYS_FALSE}${NAMED_BY}${LONE}`, true],
    [`(?<![a-z])${SAYS_FALSE}${NAMED_BY}${LONE}${NEXT}${SAYS_TRUE}${NAMED_BY}${LONE}`, false],
  ] as const
).map(([legend, isTrueFirst]) => [new RegExp(legend, 'u'), isTrueFirst]);
/** Of most words no more is looked at. */
const MAY_NAME_LETTERS =
  /(?<![\p{L}\p{N}])[A-Z](?![\p{L}\p{N}]).{1,99}(?<![\p{L}\p{N}])[A-Z](?![\p{L}\p{N}'’])/u;

/** The letters that stand for *true* and *false*, in this order: `Circle A for true, and B for false.`, « (A = vrai, B = faux) » */
export const lettersFor = onceForWords((words): string | undefined => {
  if (words.length > 240 || !MAY_NAME_LETTERS.test(words)) return undefined;
  const folded = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{L}{2,}/gu, (word) => word.toLowerCase())
    .normalize('NFC');
  for (const [legend, isTrueFirst] of LEGENDS) {
    const [, first, other] = legend.exec(folded) ?? [];
    if (first !== undefined && first !== other) return isTrueFirst ? `${first}${other}` : `${other}${first}`;
  }
  return undefined;
});
