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
import type { ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { foldedAnswer } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { areExercises, endsInExercises } from '../words/exercise-label.ts';
import { normalize } from '../words/lexicon.ts';
import { isToComplete } from '../words/to-complete.ts';

type Row = readonly ElementContent[];

/** So many of a page are told so, and most that are to be written. */
const FEWEST = 3;

/** @param title may say of all of the page what headings say of their sections */
export function withProgramsTold(blocks: Row, title: string): Row {
  const inside = insideExercises(blocks, title);
  const tasks = inside.flatMap((at) => (isTask(blocks[at]) ? [at] : []));
  const ends = new Map(tasks.map((at) => [at, toldEnd(blocks, at + 1)]));
  const told = tasks.filter((at) => ends.get(at)! > at + 1).length;
  const written = tasks.filter((at) =>
    WRITES.test(normalize(blockOf(blocks[at]).words.slice(0, NEAR))),
  ).length;
  if (told < FEWEST || told * 3 < written * 2 || written * 2 <= told) return blocks;
  const row: ElementContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = ends.get(at) ?? at + 1;
    row.push(blocks[at]!);
    if (end > at + 1) row.push(foldedAnswer(blocks.slice(at + 1, end)));
    at = end;
  }
  return row;
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

/** Behind the program that stands there and all that is said of it, up to the next task or heading. */
function toldEnd(blocks: Row, from: number): number {
  let at = from;
  while (blocks[at] && blocks[at]!.type !== 'element') at++;
  if (!isProgram(blocks[at])) return from;
  while (at < blocks.length && !isTask(blocks[at]) && blockOf(blocks[at]).level === undefined) at++;
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
