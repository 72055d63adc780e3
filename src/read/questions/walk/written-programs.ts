/**
 * Programs to write, in sections of exercises, each with the whole program right below: nothing calls it an answer.
 *
 *     ## Lesson 3: exercises
 *
 *     1) Write a program that counts lines.
 *
 *     ```c
 *     int main() { … }
 *     ```
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { areExercises, endsInExercises } from '../words/exercise-label.ts';
import { normalize } from '../words/lexicon.ts';
import { isToComplete } from '../words/to-complete.ts';

type Row = readonly ElementContent[];

/** So many of a page are told so, and most that are to be written. */
const FEWEST = 3;

/** @param title may say of all of the page what headings say of their sections */
export function withProgramsTold(row: Row, title: string): Row {
  if (insideExercises(row, title).length === 0) return row;
  const names = new Set<ElementContent>();
  const blocks = withNamesApart(row, names);
  const inside = insideExercises(blocks, title);
  const tasks = inside.flatMap((at) => (isTask(blocks[at]) ? [at] : []));
  const ends = new Map(tasks.map((at) => [at, toldEnd(blocks, at + 1, names)]));
  const told = tasks.filter((at) => ends.get(at)! > at + 1).length;
  const written = tasks.filter((at) =>
    WRITES.test(normalize(blockOf(blocks[at]).words.slice(0, NEAR))),
  ).length;
  if (told < FEWEST || told * 3 < written * 2 || written * 2 <= told) return row;
  const out: ElementContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = ends.get(at) ?? at + 1;
    out.push(blocks[at]!);
    if (end > at + 1) out.push(foldedAnswer(blocks.slice(at + 1, end)));
    at = end;
  }
  return out;
}

/**
 * A point alone that names the tasks behind it goes where they begin: it stands around the first of them, or between the
 * one before and its program.
 *
 *     3. Make a list.
 *
 *     - Sorting
 *
 *     ┌ code ┐
 */
function withNamesApart(blocks: Row, names: Set<ElementContent>): Row {
  if (!blocks.some(isPoint)) return blocks;
  const row: ElementContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const named = isPoint(blocks[at]!) ? namedAt(blocks, at, row) : undefined;
    if (named) names.add(named.name);
    row.push(...(named?.row ?? [blocks[at]!]));
    at = named?.end ?? at + 1;
  }
  return row;
}

/** @param above what stands above, as far as it is put in order */
function namedAt(blocks: Row, at: number, above: Row) {
  const end = programsEnd(blocks, at + 1);
  const [name, task] = end > at + 1 ? partsOf(blocks[at] as Element) : [];
  if (!name) return undefined;
  if (task) return { name, row: [name, task], end: at + 1 };
  const isBetween = isTask(above.findLast(({ type }) => type === 'element'));
  return isBetween ? { name, row: [...blocks.slice(at + 1, end), name], end } : undefined;
}

const isPoint = (block: ElementContent): boolean => isTag(block, 'ul') && elementsOf(block).length === 1;

/** So many words name something. */
const NAME = /^\S+(?: \S+){0,4}$/;

/** The point, and the one task in it; nothing where it says more than a name. */
function partsOf(list: Element): readonly ElementContent[] {
  const [item] = elementsOf(list);
  const own = item?.children.filter((one) => !isTag(one, 'ol')) ?? [];
  const tasks = item?.children.filter((one) => isTag(one, 'ol')) ?? [];
  const name = element(
    'p',
    {},
    [element('strong', {}, [text(blockOf({ ...list, children: own }).words)])],
    lineOf(list),
  );
  return NAME.test(blockOf(name).words) && tasks.length <= 1 ? [name, ...tasks] : [];
}

/** Behind the programs that stand there, with what they print. */
function programsEnd(blocks: Row, from: number): number {
  let end = from;
  for (
    let at = from;
    at < blocks.length && (blocks[at]!.type !== 'element' || isTag(blocks[at], 'pre'));
    at++
  )
    if (isTag(blocks[at], 'pre')) end = at + 1;
  return end;
}

/** The places of blocks in sections of exercises. */
function insideExercises(blocks: Row, title: string): readonly number[] {
  const isAll = setsPrograms(title);
  let own = 7;
  return blocks.flatMap((block, at) => {
    const { level, words } = blockOf(block);
    if (level !== undefined && level <= own) own = setsPrograms(words) ? level : 7;
    return isAll || own < 7 ? [at] : [];
  });
}

const setsPrograms = (words: string): boolean => endsInExercises(words) || areExercises(words);

/** `2) Write …`, an item alone or a paragraph. */
function isTask(block: ElementContent | undefined): boolean {
  if (isTag(block, 'ol'))
    return elementsOf(block).length === 1 && !block.children.some((one) => isTag(one, 'pre'));
  return isTag(block, 'p') && /^\d{1,3}\s?[.)]\s+\S/.test(blockOf(block).words);
}

const WRITES =
  /\b(?:write|implement|create|define|develop|program|ecri(?:re|vez|s)|implement(?:er|ez|e)|cre(?:er|ez)|schreib\w*|implementier\w*|erstell\w*|scriv(?:i|ere|ete)|defini(?:re|sci)|implementa(?:re)?|crea(?:re)?|realizza(?:re)?|escrib[ae]\w*|escrev[ae]\w*|desarroll[ae]|crie|implemente|schrijf|maak)\b/;

const NEAR = 60;

/** Behind the program that stands there and all that is said of it, up to the next task, heading or name of tasks. */
function toldEnd(blocks: Row, from: number, names: ReadonlySet<ElementContent>): number {
  let at = from;
  while (blocks[at] && blocks[at]!.type !== 'element') at++;
  if (!isProgram(blocks[at])) return from;
  const ends = (block: ElementContent): boolean =>
    isTask(block) || blockOf(block).level !== undefined || names.has(block);
  while (at < blocks.length && !ends(blocks[at]!)) at++;
  return at;
}

/** Not what one prints, nor one to be completed. */
function isProgram(block: ElementContent | undefined): boolean {
  if (!isTag(block, 'pre')) return false;
  const language = block.properties.dataLanguage;
  return typeof language === 'string' && !NO_PROGRAM.test(language) && !isToComplete(plainText(block));
}

const NO_PROGRAM =
  /^(?:text|txt|plain\w*|console|output|out|none|bash|sh|shell|csv|json|ya?ml|mermaid|math)$/;
