/**
 * Exercises of an exam or a sheet, each below a heading of its own, whose author wrote the programs that solve them right
 * below what they say, and nothing calls those an answer. From the program on, all that stands there answers it.
 *
 *     # Final exam 2017
 *
 *     ## Melting ice
 *
 *     *Define a function that melts a cube.*
 *
 *     ```python
 *     def melt(cube):
 *         return cube.volume * 0.92
 *     ```
 *
 *     It could be shorter.
 */
import type { ElementContent } from 'hast';
import { isTag, plainText, rawText } from '../../../lesson/index.ts';
import { foldedAnswer, isPart, lineOf, part } from '../../parts.ts';
import { blockOf, cutAtHeadings, levelOf, roleOf } from '../blocks/block.ts';
import { clearTitle } from '../blocks/clear-answer.ts';
import { NOTHING_DECLARED } from '../kinds/key.ts';
import { areExercises, isExamTitle, isExerciseSheet, isOfExercises } from '../words/exercise-label.ts';
import { asksOrTellsIn, normalize } from '../words/lexicon.ts';

type Row = readonly ElementContent[];

/** One alone may show something. */
const FEWEST = 2;

export function withSectionsProgrammed(blocks: Row, title: string): Row {
  const isSheet = areExercises(title) || isExerciseSheet(title);
  if (!(isSheet || isOfExercises(title) || isExamTitle(title)) || !blocks.some((one) => isTag(one, 'pre')))
    return blocks;
  const sections = cutAtHeadings(blocks).map((row) => ({ row, solved: solvedIn(row) }));
  const solved = sections.filter((one) => one.solved !== undefined);
  const coded = sections.filter(({ row }) => row.some(isCode));
  const telling = solved.filter((one) => one.solved!.tells);
  const isSolved =
    solved.length >= FEWEST &&
    solved.length * 2 > coded.length &&
    (isSheet || telling.length * 2 > solved.length);
  if (!isSolved) return blocks;
  const levels = new Set(solved.map(({ row }) => levelOf(row[0])));
  return sections.flatMap(
    ({ row, solved: own }) => own?.becomes ?? (levels.has(levelOf(row[0])) ? setIn(row) : row),
  );
}

/** Of the same sheet one may still be to be solved. */
function setIn(section: Row): Row {
  const [heading, ...below] = section;
  const asked = below.slice(0, behindSlanted(below));
  const isAlone = !section.some((one) => isKnown(one) || isCode(one)) && tells(asked);
  return isAlone
    ? [heading!, part(NOTHING_DECLARED, lineOf(asked.find(mayAsk)), [], asked), ...below.slice(asked.length)]
    : section;
}

/** Be it behind a comma: «Dado un número, determina …» */
const tells = (row: Row): boolean => row.some((one) => blockOf(one).words.split(/,\s+/).some(asksOrTellsIn));

const exercise = (row: Row): ElementContent =>
  part({ kind: 'callout', variety: 'exercise', exercise: true }, lineOf(row.find(mayAsk)), [], row);

interface Solved {
  readonly becomes: Row;
  /** Whether its words say what to do. */
  readonly tells: boolean;
}

function solvedIn(section: Row): Solved | undefined {
  const [heading] = section;
  if (blockOf(heading).level === undefined || section.some(isKnown)) return undefined;
  const code = section.findIndex(isCode);
  const asked = section.slice(1, Math.max(code, 1));
  if (!asked.some((one) => mayAsk(one)) || !isProgram(section[code]) || pointsBelow(asked)) return undefined;
  // A further task is no remark.
  if (section.slice(code).some((one) => isTag(one, 'p') && asksOrTellsIn(blockOf(one).words)))
    return undefined;
  const from = behindSlanted(asked);
  const told = [...asked.slice(from), ...section.slice(code)];
  const own = asked.slice(0, from);
  return {
    becomes: [heading!, exercise(own), foldedAnswer(told)],
    tells: tells(own),
  };
}

const isCode = (block: ElementContent): boolean =>
  isTag(block, 'pre') && block.properties.dataLanguage !== undefined;

const mayAsk = (block: ElementContent): boolean => isTag(block, 'p', 'blockquote', 'ul', 'ol');

/** What is called an answer, or folded, or declared to ask, is known by that. */
const isKnown = (block: ElementContent): boolean =>
  roleOf(block) !== undefined ||
  clearTitle(block) !== undefined ||
  isPart(block, 'question', 'disclosure', 'callout');

/** It defines something, whole: no data, nor what is to be completed. */
const isProgram = (block: ElementContent | undefined): boolean => {
  const code = isTag(block, 'pre') ? plainText(block) : '';
  return DEFINES.test(rawText(block ? [block] : [])) && !TO_COMPLETE.test(code);
};

const DEFINES =
  /^\s*(?:def|class|function|public|private|static|int|void|fn|func|let rec|sub|procedure)\s+\w|<-\s*function\b|=>\s*\{/m;
const TO_COMPLETE =
  /\.\.\.|…|\bpass\b|\b(?:todo|fixme|your code|votre code|ihr code|il tuo codice|tu codigo|tu código|seu codigo|seu código|completar|complete|à compléter|complet)\b|_{3,}|#\s*$/im;

/** The program is asked about: « Que fait le programme suivant ? » */
const pointsBelow = (asked: Row): boolean =>
  asked.some((one) => BELOW.test(normalize(blockOf(one).words))) ||
  /:\s*$/.test(blockOf(asked.findLast(mayAsk)).words);

const BELOW =
  /\b(?:(?:following|given|next) (?:\w+ )?(?:code|program|function|class|script)|(?:code|program|function|class|script) below|(?:code|programme|fonction|classe|script) (?:suivante?|ci-dessous)|folgende\w* (?:code|programm|funktion|klasse)|(?:codigo|programa|funcion|clase|funcao|classe) (?:siguiente|seguinte|abaixo)|siguiente (?:codigo|programa|funcion|clase)|seguinte (?:codigo|programa|funcao|classe)|(?:codice|programma|funzione|classe) seguente|seguente (?:codice|programma|funzione|classe))\b/;

/** Where what is to be done is told in slanted letters, be some in bold, words in others say how to do it. */
function behindSlanted(asked: Row): number {
  const first = asked.findIndex((one) => isSet(one, 'em', 'i'));
  const end = first < 0 ? 0 : asked.findLastIndex((one) => isSet(one, 'em', 'i', 'strong', 'b')) + 1;
  return end > 0 && tells(asked.slice(0, end)) && !tells(asked.slice(end)) ? end : asked.length;
}

/** Most of its words are in such letters. */
const isSet = (block: ElementContent, ...tags: readonly string[]): boolean =>
  isTag(block, 'p', 'ul', 'ol') && lengthIn(block, tags) * 2 > rawText([block]).trim().length;

function lengthIn(node: ElementContent, tags: readonly string[]): number {
  if (node.type !== 'element') return 0;
  if (tags.includes(node.tagName)) return rawText([node]).length;
  return node.children.reduce((sum, one) => sum + lengthIn(one, tags), 0);
}
