/**
 * Sentences whose missing words stand in bold, below a call to fill them in, as a sheet of a course of languages has them
 * once it is solved.
 *
 *     Fill in the right form of the verb.        Ice {gap} on water.
 *
 *     1. (float) Ice **floats** on water.   →    Wax {gap} quickly {gap}.
 *     2. (give up) Wax **gives** quickly **up**.
 *     …
 *
 * They may be the lines of a quotation.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import { allKnown, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { holdsGap } from '../kinds/gaps.ts';
import { BLANK, LONGEST } from '../words/blanks.ts';
import { answerTitleOf, normalize } from '../words/lexicon.ts';
import { gapFilled } from './gaps-keyed.ts';
import { madeQuestion } from './made-question.ts';

/** What has bold words otherwise is no habit. */
const FEWEST = 3;
/** So many blocks above a list may tell what is to be done: examples stand between. */
const REACH = 3;
const MOST = 3;

/** What is filled in, in each language: `Fill in the form` is for a page of a program. */
const CALLS: readonly (readonly [verb: string, thing: string])[] = [
  [
    'fill in|complete|insert|supply|put|conjugate',
    'blanks?|gaps?|sentences?|missing|(?:right|correct|proper) (?:form|word|verb|tense)s?|prepositions?|articles?|pronouns?|verbs?',
  ],
  [
    'vul|zet|maak',
    'vorm(?:en)?|woord(?:en)?|zin(?:nen)?|verb(?:um|a)|werkwoord(?:en)?|lidwoord(?:en)?|voorzetsels?',
  ],
  ['complet(?:e|ez|er)|conjugu(?:e|ez|er)', 'phrases?|mots?|verbes?|trous?|articles?|pronoms?|prepositions?'],
  [
    'erganz\\w*|setze?n?|fulle?n?|vervollstandig\\w*',
    'satze?n?|lucken?|form|verb(?:en)?|worter|artikel|prapositionen?',
  ],
  [
    'complet[aei]\\w*',
    'frases?|frasi|palabras?|parole|palavras?|verb[oi]s?|huecos|lacunas|articul\\w+|articol\\w+|prepos\\w+',
  ],
];
const CALL = new RegExp(
  CALLS.map(([verb, thing]) => String.raw`(?:^|[.:!)] )(?:${verb}) (?:[^.]{0,80} )?(?:${thing})(?!\w)`).join(
    '|',
  ),
);
const calls = (block: ElementContent | undefined): boolean => CALL.test(normalize(blockOf(block).words));

export const withGapsInBold = (blocks: Row): Row =>
  withMade(blocks, (at, above) => {
    const list = blocks[at]!;
    const sentences = isTag(list, 'ol', 'ul', 'blockquote') ? sentencesIn(list) : undefined;
    return sentences && isCalled(above) ? { row: sentences.map(asked), end: at + 1 } : undefined;
  });

const isCalled = (above: Row): boolean => titlesNear(above).some(calls);

/** The paragraphs right above, up to their heading. */
export function titlesNear(above: Row): Row {
  const near = above
    .slice(-2 * REACH)
    .filter(({ type }) => type === 'element')
    .slice(-REACH);
  const from = near.findLastIndex((one) => blockOf(one).level !== undefined);
  return near.slice(Math.max(from, 0)).filter((one) => isTag(one, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'));
}

function sentencesIn(list: Element): readonly Element[] | undefined {
  const items = isTag(list, 'blockquote')
    ? linesOfQuotation(list)
    : elementsOf(list).map((item) => onlyIn(rowIn(item)));
  if (items.length < FEWEST || !sentenceIn(items[0])) return undefined;
  return allKnown(items.map(sentenceIn));
}

function linesOfQuotation({ children }: Element): readonly Element[] {
  const words = onlyIn(children);
  return isTag(words, 'p') ? linesApart(words) : [];
}

/** A sentence that says more than its bold words, and leaves nothing blank. */
function sentenceIn(block: ElementContent | undefined): Element | undefined {
  if (!isTag(block, 'p') || holdsGap(block)) return undefined;
  const bold = block.children.filter(isBold);
  const rest = block.children.filter((one) => !isBold(one));
  const others = plainText(element('p', {}, rest));
  const isSentence =
    /\p{L}[^\p{L}]+\p{L}{2}/u.test(others) && /[.?!…]["”»’')\]]*\s*$/u.test(plainText(block));
  return bold.length > 0 && bold.length <= MOST && bold.every(mayFill) && isSentence && !BLANK.test(others)
    ? block
    : undefined;
}

const isBold = (node: ElementContent): node is Element => isTag(node, 'strong', 'b');

/** A label ends in a colon, or is that of an answer. */
function mayFill(bold: Element): boolean {
  const words = plainText(bold).trim();
  return (
    /\p{L}/u.test(words) &&
    words.length <= LONGEST &&
    !/[:：]$/.test(words) &&
    answerTitleOf(words) === undefined
  );
}

function asked(sentence: Element): Element {
  const line = lineOf(sentence);
  const words = sentence.children.map((one) => (isBold(one) ? gapFilled(plainText(one).trim(), line) : one));
  return madeQuestion([element('p', {}, words, line)], {}, { guess: 'blank' });
}
