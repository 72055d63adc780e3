/**
 * Answers that a page calls by a word or a sign of its own, or of a language that nobody taught Cartable: what stands again
 * and again behind the same label, below what asks or below options, answers that.
 *
 *     Kāpēc ledus peld?             1. Weigh the ice.          a) iron
 *                                                              b) ice
 *     Atbilde: Tas ir viegls.          {S} 12 g                Marked: b
 *
 * A key becomes one that is called *Answer*; what else stands behind the label, or below one that stands alone, is folded.
 * One alone proves nothing.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, grouped, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text } from '../../parts.ts';
import { blockOf, foldsAnswer } from '../blocks/block.ts';
import { BOXES, firstNumber, rowIn, rowsIn, withRows } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { marksOne } from '../choices/option-marks.ts';
import { optionsAt } from '../choices/options.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { behindTitle, startsWithKey } from '../words/key-title.ts';
import { labelOf } from '../words/label.ts';
import { answerOpeningOf, asksAsOwner, normalize, roleOfTitle, titlesHint } from '../words/lexicon.ts';

/** `{S}`, `[Sol]`; letters alone may count options. */
const SIGN = /^\s*((?:\{\p{L}{1,4}\}|\[(?:[i-wyzI-WYZ]|\p{L}{2,4})\])(?![(:]))(?:\s+(?=\S)|\s*$)/u;
const WORDS = /^\s*(\p{L}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,2})\s?[:：]\s*(?=\S|$)/u;
/** `R= It is light.`; `R= 5 Ω` is given. */
const INITIAL = /^\s*(\p{Lu}\p{L}{0,3})\s?=\s*(?=[^\n]{0,40}\p{L}{2,}\s+\p{L}{2,})/u;
const LETTERS = /^[([]?[a-h][)\]]?(?:\s*[,&+]\s*[([]?[a-h][)\]]?)*\s*\.?$/i;
/** What pages say of a question besides. */
const OTHER =
  /^(?:(?:for )?(?:example|instance)|exemple|beispiel|esempio|ejemplo|exemplo|input|output|notes?|nota|remarque|hinweis|source|quelle|fonte|fuente|see|voir|siehe|points?|punkte|punti|puntos|pontos|level|niveau|nivel|livello|difficult\p{L}*|schwierigkeit|topic|thema|theme|tema|time|temps|zeit|tempo|tiempo|date|datum|type|typ|tipo|name|nom|nome|nombre|code|data|given|where|with|and|or|then|if|warning|important|tags?|category|skills?|options?|choices?|context\p{L}*|question|frage|domanda|pregunta|pergunta|https?)$/u;

/** What a line stands below. */
type Below = 'options' | 'asks' | 'item';

interface Labelled {
  readonly label: string;
  /** With what stands behind it. */
  readonly words: string;
  /** Up to what it says. */
  readonly length: number;
  readonly isSign: boolean;
}

/** A line of the page. */
interface Placed extends Labelled {
  readonly below: () => Below | undefined;
}

/** A line that begins with a label. */
function labelledIn({ children }: Line): Labelled | undefined {
  const words = rawText(children);
  const sign = SIGN.exec(words);
  const [whole, label] = sign ?? WORDS.exec(words) ?? INITIAL.exec(words) ?? [];
  if (whole === undefined || label === undefined) return undefined;
  return { label: label.toLowerCase(), words, length: whole.length, isSign: sign !== null };
}

const isKey = ({ words, length }: Labelled): boolean => LETTERS.test(words.slice(length).trim());

/** Whether anybody else knows what it says. */
function isKnown({ label, words }: Labelled): boolean {
  const name = normalize(label);
  return (
    OTHER.test(name) ||
    titlesHint(name) ||
    roleOfTitle(name) !== 'extra' ||
    exerciseLabelOf(name) !== undefined ||
    answerOpeningOf(words) !== undefined ||
    behindTitle(words) !== undefined
  );
}

/** What a page means by a label. */
type Meaning = 'key' | 'answer';

export function withLabelsOfAnswers(blocks: Row): Row {
  const survey: Survey = { asking: 0, own: 0, lines: [] };
  count(blocks, false, survey);
  // Few labels stand in so many lines: what they mean is asked of these.
  const unknown = new Map(
    [...grouped(survey.lines, ({ label }) => label)]
      .map(([label, all]) => [label, all.length < FEWEST ? [] : all.filter((one) => !isKnown(one))] as const)
      .filter(([, own]) => own.length >= FEWEST),
  );
  // `A: ice`, and behind it `B: iron`, are options.
  if (unknown.has('b')) unknown.delete('a');
  const meanings = new Map<string, Meaning>();
  for (const [label, lines] of unknown) {
    const meaning = meaningOf(lines, survey);
    if (meaning) meanings.set(label, meaning);
  }
  return meanings.size === 0 ? blocks : rewritten(blocks, false, meanings);
}

interface Survey {
  /** Blocks that ask, and those of them that a manual's reader asks. */
  asking: number;
  own: number;
  readonly lines: Placed[];
}

const FEWEST = 3;

function meaningOf(lines: readonly Placed[], { asking, own }: Survey): Meaning | undefined {
  const found = lines.map((one) => one.below());
  const below = (...places: readonly Below[]) =>
    found.filter((one) => one !== undefined && places.includes(one)).length * 10 >= lines.length * 9;
  if (below('options') && lines.every(isKey)) return 'key';
  if (lines[0]!.isSign) return below('options', 'asks', 'item') ? 'answer' : undefined;
  const isMost = lines.length * 5 >= asking * 4;
  return isMost && own === 0 && below('asks') ? 'answer' : undefined;
}

function count(row: Row, isItem: boolean, survey: Survey): void {
  row.forEach((block, at) => {
    if (!isTag(block, 'ul', 'ol') && blockOf(block).asks) {
      survey.asking++;
      if (asksAsOwner(blockOf(block).words)) survey.own++;
    }
    if (!isTag(block, 'p'))
      for (const inner of rowsIn(block, BOXES_ASKED)) count(inner, isTag(block, 'ul', 'ol'), survey);
    else survey.lines.push(...labelsOf(block, row, at, isItem));
  });
}

/** Of most paragraphs no more is looked at. */
const MAY_LABEL = /[:：}\]=]/;

function labelsOf(paragraph: Element, row: Row, at: number, isItem: boolean): readonly Placed[] {
  if (!MAY_LABEL.test(blockOf(paragraph).words)) return [];
  const lines = linesOf(paragraph);
  return lines.flatMap((line, i) => {
    const labelled = labelledIn(line);
    if (labelled && i === lines.length - 1 && isBare(labelled) && areOffered(row, at + 1)) return [];
    return labelled ? [{ ...labelled, below: () => placeOf(lines[i - 1], row, at, isItem) }] : [];
  });
}

const isBare = ({ words, length }: Labelled): boolean => words.length === length;

/** `Choose two:` calls for what is offered below it, with a key: whatever it says, it answers nothing. */
function areOffered(row: Row, at: number): boolean {
  const behind = row[optionsAt(row, at)?.end ?? row.length];
  return foldsAnswer(behind) || startsWithKey(blockOf(behind).words);
}

/** @param above the line above in the same paragraph */
function placeOf(above: Line | undefined, row: Row, at: number, isItem: boolean): Below | undefined {
  const block = row[at - 1];
  const words = above ? rawText(above.children).trim() : wordsAbove(block);
  if (OPTION.test(words) || (!above && block && (optionsAt(row, at - 1) || endsMarked(block))))
    return 'options';
  // Who answers in a dialogue has a name, as who asks has.
  if (ASKED.test(words)) return WORDS.test(words) ? undefined : 'asks';
  return isItem && !above && block !== undefined ? 'item' : undefined;
}

/** `What floats? Say why.`, or a number before what is told to do. */
const ASKED = /[?？؟](?:$|\s)|^\d{1,3}\s?[.)]\s+\S.*[.!]$/;
const OPTION = /^[*_]*[([]?[b-h]\s?[)\].:]/i;

function wordsAbove(block: ElementContent | undefined): string {
  if (isTag(block, 'ul', 'ol')) return blockOf(elementsOf(block).at(-1)).words.trim();
  const last = isTag(block, 'p') ? linesOf(block).at(-1) : undefined;
  return last ? rawText(last.children).trim() : '';
}

/** Whether options end a list of questions: what stands below explains the one that is marked. */
function endsMarked(block: ElementContent | undefined): boolean {
  const [item] = isTag(block, 'ul', 'ol') ? elementsOf(block).slice(-1) : [];
  const last = item && rowIn(item).at(-1);
  return isTag(last, 'ul', 'ol', 'p') && marksOne(last);
}

const BOXES_ASKED = [...BOXES, 'question'] as const;

const rewritten = (row: Row, isItem: boolean, meanings: ReadonlyMap<string, Meaning>): Row =>
  withMade(row, (at) => {
    const block = row[at]!;
    const told = isTag(block, 'p') ? toldIn(block, meanings) : undefined;
    if (!told)
      return {
        row: [withRows(block, (own, inItem) => rewritten(own, inItem, meanings), BOXES_ASKED)],
        end: at + 1,
      };
    const answer = told.answer && answered(told.answer, row, at, isItem, meanings);
    return { row: [...told.asked, ...(answer?.row ?? [])], end: answer?.end ?? at + 1 };
  });

/** What stands behind a label, and below it: in an item all; elsewhere, up to the next that asks or is counted. */
function answered(
  told: Element,
  row: Row,
  at: number,
  isItem: boolean,
  meanings: ReadonlyMap<string, Meaning>,
): Made {
  const isAlone = rawText(told.children).trim() === '';
  const stop = isItem ? row.length : row.findIndex((one, i) => i > at && endsTold(one, meanings));
  const next = row[stop];
  // What goes on below the last of them may be about anything.
  const isBetween = next !== undefined && blockOf(next).level === undefined;
  const below = stop < 0 ? row.length : stop;
  const end = isItem || isAlone || isBetween ? below : at + 1;
  const more = row.slice(at + 1, end);
  // Where nothing stands below it, learners write.
  if (isAlone && more.every(isBlank)) return { row: [row[at]!], end };
  const body = isAlone ? more : [told, ...more];
  return { row: [foldedAnswer(body, [], lineOf(told))], end };
}

/** A title, the next that asks or is counted, or the next label. */
function endsTold(block: ElementContent, meanings: ReadonlyMap<string, Meaning>): boolean {
  const { asks, level, words } = blockOf(block);
  if (asks || level !== undefined || isTag(block, 'hr')) return true;
  if (isTag(block, 'ol')) return firstNumber(block) > 1;
  return isTag(block, 'p') && (/^\d/.test(labelOf(words) ?? '') || toldIn(block, meanings) !== undefined);
}

interface Told {
  readonly asked: readonly Element[];
  readonly answer?: Element;
}

function toldIn(paragraph: Element, meanings: ReadonlyMap<string, Meaning>): Told | undefined {
  const lines = linesOf(paragraph);
  const labels = lines.map(labelledIn);
  const at = labels.findIndex((one) => one && meanings.has(one.label) && !isKnown(one));
  const one = labels[at];
  if (!one) return undefined;
  const bare = { ...lines[at]!, children: withoutFirst(lines[at]!.children, one.length) };
  if (meanings.get(one.label) === 'key') {
    const children = [element('strong', {}, [text('Answer:')]), text(' '), ...bare.children];
    return { asked: [paragraphOf(lines.map((line, i) => (i === at ? { ...bare, children } : line)))] };
  }
  return {
    asked: at > 0 ? [{ ...paragraphOf(lines.slice(0, at)), position: paragraph.position }] : [],
    answer: paragraphOf([bare, ...lines.slice(at + 1)]),
  };
}
