/**
 * Options that stand apart as right ones and wrong ones: lists below a line that says so, or words behind it.
 *
 *     Which of these float?
 *
 *     Correct:
 *     - ice
 *
 *     Wrong:
 *     - iron
 *     - lead
 *
 * As written they would tell the key: they are put in the order of their words. Right ones alone are an answer.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { wordsOfItem } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { withoutEnd, withoutStart } from '../blocks/starts.ts';
import type { OptionRead } from '../kinds/choice.ts';
import { fromLetter, normalize, OPTION_NAMES } from '../words/lexicon.ts';
import { RIGHT_WORDS, WRONG_WORDS } from '../words/right-words.ts';
import { isAsked } from './asked-words.ts';
import { stemOf } from './choice-stem.ts';
import { choiceBelow, openQuestion } from './form.ts';
import type { Context, Match } from './pattern.ts';

const ANSWERS = new RegExp(`^(?:${OPTION_NAMES})$`);
const RIGHT = new RegExp(`^(?:${RIGHT_WORDS})$`);
const WRONG = new RegExp(
  `^(?:${WRONG_WORDS}|distractors?|distracteurs?|distraktoren|distrattori|distractores)$`,
);
const ARTICLE = /^(?:the|les?|la|die|der|le|las?|los?) /;
/** `corretta/e`, `answer(s)`. */
const ENDING = /(?:\/[a-z]{1,3}|\([a-z]{1,2}\))$/;

/** One word or two: `Correct`, `Right answer(s)`, `Les réponses fausses`. In one pattern, V8 took long to make it. */
function isRightBy(title: string): boolean | undefined {
  const words = fromLetter(normalize(title.replaceAll('_', ' '))).replace(ARTICLE, '');
  const [first = '', second, ...more] = words.split(' ').map((word) => word.replace(ENDING, ''));
  if (more.length > 0 || (second !== undefined && ANSWERS.test(first) === ANSWERS.test(second)))
    return undefined;
  const told = second !== undefined && ANSWERS.test(first) ? second : first;
  return RIGHT.test(told) ? true : WRONG.test(told) ? false : undefined;
}

/** Options below or behind one title. */
interface Side {
  readonly isRight: boolean;
  readonly rows: readonly Line[];
}

interface Sides {
  readonly lead: readonly ElementContent[];
  readonly sides: readonly Side[];
  readonly end: number;
}

export function sortedOptions(context: Context): Match | undefined {
  const { blocks, at, page } = context;
  const found = sidesFrom(blocks, at);
  const stem = found && stemOf(context, found);
  if (!found || !stem?.blocks.some(isAsked)) return undefined;
  const { sides, end } = found;
  const line = lineOf(stem.blocks[0]);
  const where = { start: stem.start, end, introduced: true };
  if (!sides.some((one) => one.isRight)) return undefined;
  if (sides.every((one) => one.isRight)) {
    const [only] = sides;
    if (!blockOf(stem.blocks.at(-1)).asks || only!.rows.length === 0) return undefined;
    const items = only!.rows.map((row) => element('li', {}, row.children, row.line));
    const answer = { feedback: [element('ul', {}, items, only!.rows[0]!.line)], line };
    return {
      ...where,
      becomes: [...stem.others, openQuestion(stem.blocks, { ...answer, guess: 'answer-in-clear' })],
    };
  }
  const options = sides.flatMap(({ isRight, rows }) =>
    rows.map((row): OptionRead => ({ correct: isRight, children: row.children, line: row.line })),
  );
  const { specific, stem: asked } = choiceBelow(stem.blocks, options.sort(byWords), page);
  const question = openQuestion(asked, { ...(specific && { specific }), line, guess: 'sorted-options' });
  return { ...where, becomes: [...stem.others, question] };
}

function byWords(a: OptionRead, b: OptionRead): number {
  const [first, second] = [a, b].map(({ children }) => normalize(rawText(children)));
  return first! < second! ? -1 : first! > second! ? 1 : 0;
}

/** The sides that follow one another from a block on. */
function sidesFrom(blocks: readonly ElementContent[], at: number): Sides | undefined {
  const first = titledWithList(blocks, at);
  const sides = [...(first?.sides ?? [])];
  let end = first?.end ?? at;
  for (let own = first && titledWithList(blocks, end); own?.lead.length === 0; ) {
    sides.push(...own.sides);
    end = own.end;
    own = titledWithList(blocks, end);
  }
  const isWhole = sides.length > 0 && sides.every(({ rows }) => rows.length > 0);
  return first && isWhole ? { lead: first.lead, sides, end } : undefined;
}

/** The titles of a block, and the list below the last of them where nothing stands behind it. */
function titledWithList(blocks: readonly ElementContent[], at: number): Sides | undefined {
  const own = titledIn(blocks[at]);
  const last = own?.sides.at(-1);
  if (!own || !last) return undefined;
  if (last.rows.length > 0) return { ...own, end: at + 1 };
  const rows = rowsOf(blocks[at + 1]);
  if (!rows) return undefined;
  return { lead: own.lead, sides: [...own.sides.slice(0, -1), { ...last, rows }], end: at + 2 };
}

/** Items of a list, or lines that commas part. */
function rowsOf(block: ElementContent | undefined): readonly Line[] | undefined {
  if (isTag(block, 'ul', 'ol')) return elementsOf(block).map(lineOfItem);
  const lines = isTag(block, 'p') ? linesOf(block) : [];
  const areParted = lines.length > 1 && lines.slice(0, -1).every(endsInComma);
  return areParted
    ? lines.map(({ children, line }) => ({ children: [...withoutEnd(children, COMMA)], line }))
    : undefined;
}

const COMMA = /[,;]\s*$/;
const endsInComma = ({ children }: Line): boolean => COMMA.test(rawText(children));

const lineOfItem = (item: Element): Line => ({ children: wordsOfItem(item), line: lineOf(item) });

/** The titles that a block holds, with what stands behind and below them; `lead` is what stands above the first. */
function titledIn(block: ElementContent | undefined): Omit<Sides, 'end'> | undefined {
  const standing = isTag(block, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p') ? standingTitle(block) : undefined;
  const isRight = standing === undefined ? undefined : isRightBy(standing.replace(/\s*[:：]$/, ''));
  if (isRight !== undefined) return { lead: [], sides: [{ isRight, rows: [] }] };
  const lines = isTag(block, 'p')
    ? linesOf(block)
    : isTag(block, 'ul')
      ? elementsOf(block).map(lineOfItem)
      : undefined;
  return lines && sidesOf(lines, isTag(block, 'ul'));
}

function sidesOf(lines: readonly Line[], isList: boolean): Omit<Sides, 'end'> | undefined {
  const lead: Line[] = [];
  const sides: { isRight: boolean; rows: Line[]; isOpen: boolean }[] = [];
  for (const line of lines) {
    const side = sideOf(line);
    const last = sides.at(-1);
    if (side) sides.push({ ...side, isOpen: side.rows.length === 0 });
    else if (!last) lead.push(line);
    else if (last.isOpen) last.rows.push(line);
    else return undefined;
  }
  if (sides.length === 0 || (isList && lead.length > 0)) return undefined;
  return { lead: lead.length === 0 ? [] : [paragraphOf(lead)], sides };
}

/** `Correct: ice; wood`, or the title alone. */
function sideOf({ children, line }: Line): { isRight: boolean; rows: Line[] } | undefined {
  const words = rawText(children);
  const colon = words.search(/[:：]/);
  const isRight = colon < 0 || colon > 60 ? undefined : isRightBy(words.slice(0, colon));
  if (isRight === undefined) return undefined;
  const [rest] = withoutStart(element('p', {}, children, line), colon + 1);
  if (rest?.type !== 'element') return { isRight, rows: [] };
  const isText = rest.children.every((one) => one.type === 'text');
  const pieces = isText ? rawText(rest.children).split(/\s*;\s*/) : [];
  const rows = pieces.length > 1 ? pieces.map((one) => [text(one)]) : [rest.children];
  return { isRight, rows: rows.map((row) => ({ children: row, line })) };
}
