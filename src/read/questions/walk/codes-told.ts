/**
 * Questions that call themselves by a letter and a number, and below the title of the answers what answers each, called the
 * same: the answer stands behind its question.
 *
 *     Find the integral:                    ## Answer key
 *
 *     **A1.** $\int 2x\,dx$                 ### Section A
 *
 *     **A2.** $\int x^2\,dx$                - A1: x² + C
 *                                           - A2: x³/3 + C
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf, withBody } from '../../parts.ts';
import { blockOf, levelOf, sectionEnd } from '../blocks/block.ts';
import { titleAbove } from '../blocks/clear-answer.ts';
import { linesApart } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutMark } from '../blocks/starts.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';
import { belowOf, itemPieces, type Piece, pieceOf, withPieces } from './pieces.ts';

const FEWEST = 3;
/** `A1.`, `B12:`; `Q1` and `P1` are counted, too, and read elsewhere. */
const CODE = /^\s*([A-PR-Z]\d{1,2})\s?[.:)]\s*/;

export function withCodesTold(blocks: Row): Row {
  const from = blocks.findIndex((one) => answersTitleOf(titleAbove(one) ?? '')?.several);
  const title = blocks[from];
  if (title === undefined) return blocks;
  const fold = isPart(title, 'disclosure') ? title : undefined;
  const end = fold ? from + 1 : sectionEnd(blocks, from + 1, levelOf(title));
  const asked = piecesOf(blocks.slice(0, from));
  const key = piecesOf((fold ? bodyOf(fold) : blocks.slice(from + 1, end)).flatMap(linesOfKey));
  const told = byCode(key);
  const codes = asked.flatMap((one) => codeOf(one) ?? []);
  const known = codes.filter((one) => told.has(one));
  if (known.length < FEWEST || known.length * 2 < codes.length) return blocks;
  if (new Set(codes).size < codes.length) return blocks;
  const taken = new Set(known.map((one) => told.get(one)));
  const left = withPieces(
    key,
    key.map((one) => (taken.has(one) ? [] : undefined)),
  );
  return [
    ...withPieces(asked, questionsOf(asked, told)),
    ...(fold ? (left.every(isBlank) ? [] : [withBody(fold, left)]) : withoutEmpty(title, left)),
    ...blocks.slice(end),
  ];
}

const piecesOf = (row: Row): readonly Piece[] =>
  row
    .filter((one) => !isBlank(one))
    .flatMap((block) =>
      isTag(block, 'ul', 'ol') ? itemPieces(block) : [pieceOf(block, isTag(block, 'p') ? block : undefined)],
    );

/** `A1: 12`, and `A2: 30` on the next line. */
const linesOfKey = (block: ElementContent): Row => {
  const lines = isTag(block, 'p') ? linesApart(block) : [];
  return lines.length > 1 && lines.every((one) => CODE.test(blockOf(one).words)) ? lines : [block];
};

const codeOf = (one: Piece | undefined): string | undefined =>
  one?.words && CODE.exec(blockOf(one.words).words)?.[1];

function byCode(key: readonly Piece[]): ReadonlyMap<string, Piece> {
  const told = new Map<string, Piece>();
  for (const one of key) {
    const code = codeOf(one);
    if (code !== undefined && !told.has(code)) told.set(code, one);
  }
  return told;
}

/** What is asked, each with all that stands up to the next and what answers it; a line that leads in stands in each. */
function questionsOf(
  asked: readonly Piece[],
  told: ReadonlyMap<string, Piece>,
): readonly (Row | undefined)[] {
  const made: (Row | undefined)[] = asked.map(() => undefined);
  const starts = asked.flatMap((one, i) =>
    codeOf(one) || levelOf(one.block) <= 6 || leadIn(one) ? [i] : [],
  );
  let lead: Element | undefined;
  starts.forEach((at, i) => {
    const one = asked[at]!;
    const code = codeOf(one);
    const answer = code === undefined ? undefined : told.get(code);
    if (code === undefined) {
      lead = leadIn(one);
      if (lead && told.has(codeOf(asked[at + 1]) ?? '')) made[at] = [];
    } else if (one.words && answer?.words) {
      const below = new Set(asked.slice(at + 1, starts[i + 1]).map(({ block }) => block));
      made.fill([], at + 1, starts[i + 1]);
      made[at] = [
        setExercise([...(lead ? [lead] : []), one.words, ...belowOf(one), ...below], lineOf(one.words)),
        answered(answer, answer.words),
      ];
    }
  });
  return made;
}

/** The line that says what to do with those below it, up to a heading. */
const leadIn = ({ words, block }: Piece): Element | undefined =>
  words && words === block && /:\s*$/.test(blockOf(words).words) && asksOrTellsIn(blockOf(words).words)
    ? words
    : undefined;

const answered = (told: Piece, words: Element): Element =>
  foldedAnswer(
    [element('p', {}, withoutMark(words.children, CODE), lineOf(words)), ...belowOf(told)],
    [],
    lineOf(words),
  );

/** What is left of the answers; without headings below which nothing is left. */
function withoutEmpty(title: ElementContent, rest: Row): Row {
  const kept = rest.filter((one, i) => levelOf(one) > 6 || levelOf(rest[i + 1]) > 6);
  return kept.some((one) => levelOf(one) > 6) ? [title, ...kept] : [];
}
