/**
 * Answers that only say where the answer is: `3. See rubric`, « Voir le barème », and further down, below a title that is
 * called so, what stands there for that number. It is put in their place.
 *
 *     ## Answers                 ### Rubric
 *
 *     1. B                       **Question 2 (5 points)**
 *     2. See rubric              - It is lighter than water (2 points)
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { normalize } from '../words/lexicon.ts';
import { behindBold, labelAt } from './apart-survey.ts';

const POINTER =
  /^[([]?(?:see|refer to|cf|voir|consulte[rz]?|consulta|siehe|ver|vease|veja|vedi|zie)\.?\s+(?:(?:the|la|le|les|die|das|den|der|el|il|lo|as?|os?|de|het|in|dans|en)\s+|l'){0,4}(?! )([\p{L}' -]{4,40}?)(?:\s+(?:below|above|ci-(?:dessous|apres)|unten|mas abajo|abajo|sotto|abaixo|onder))?[)\].]*$/u;

/** The place that words point at and say nothing besides, by its name. */
function placeIn(words: string): string | undefined {
  if (words.length > LONGEST || !MAY_POINT.test(words)) return undefined;
  return POINTER.exec(normalize(words))?.[1]?.replace(/s$/, '');
}

/** Of most items no more is asked. */
const MAY_POINT = /^\W?(?:see|refer|cf|voir|consult|siehe|ver|v[ée]ase|veja|vedi|zie)/i;

const LONGEST = 70;

export function withAnswersPointedAt(row: Row): Row {
  const names = new Set(row.flatMap(placesIn));
  if (names.size === 0) return row;
  const told = [...names].flatMap((name) => sectionNamed(row, name) ?? []);
  const taken = new Set<ElementContent>();
  const out = row.map((block) => withTold(block, told, taken));
  return taken.size === 0 ? row : out.filter((_, at) => !taken.has(row[at]!));
}

/** What the items of a list point at. */
const placesIn = (block: ElementContent): readonly string[] =>
  isTag(block, 'ol') ? elementsOf(block).flatMap((item) => placeIn(blockOf(item).words) ?? []) : [];

/** A section that is pointed at: what it says of each number. */
interface Section {
  readonly name: string;
  readonly title: ElementContent;
  readonly of: ReadonlyMap<string, Row>;
  readonly blocks: Row;
}

function sectionNamed(row: Row, name: string): Section | undefined {
  const at = row.findIndex((block) => isNamed(standingTitle(block), name));
  const title = row[at];
  if (!title) return undefined;
  const blocks = row.slice(at + 1, sectionEnd(row, at + 1, levelOf(title), isRule));
  const starts = blocks.flatMap((block, i) => (labelAt(block) ? [i] : []));
  if (starts.length === 0) return undefined;
  const of = starts.map(
    (start, i) => [labelAt(blocks[start])!.number, blocks.slice(start, starts[i + 1])] as const,
  );
  return { name, title, of: new Map(of), blocks: blocks.slice(0, starts[0]) };
}

const isNamed = (title: string | undefined, name: string): boolean =>
  title !== undefined && title.length <= LONGEST && normalize(title).includes(name);

/** A list with what its items point at. */
function withTold(
  block: ElementContent,
  sections: readonly Section[],
  taken: Set<ElementContent>,
): ElementContent {
  if (placesIn(block).length === 0 || !isTag(block, 'ol')) return block;
  let number = firstNumber(block) - 1;
  const children = block.children.map((item) => {
    if (item.type !== 'element') return item;
    number++;
    const place = placeIn(blockOf(item).words);
    const section = sections.find(({ name }) => name === place);
    const told = section?.of.get(String(number));
    const body = told && bodyOfEntry(told);
    if (!section || !body || body.length === 0) return item;
    for (const one of told) taken.add(one);
    // Nothing is left below its title.
    if (
      [...section.of.values()].every(([first]) => first && taken.has(first)) &&
      section.blocks.every(isBlank)
    )
      taken.add(section.title);
    return { ...item, children: [...body] };
  });
  return { ...block, children };
}

/** What stands below a title with a number, or in bold letters at the start of a paragraph. */
function bodyOfEntry([title, ...below]: Row): Row {
  return [...(isTag(title, 'p') ? behindBold(title) : []), ...below];
}
