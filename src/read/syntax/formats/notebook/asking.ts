/** What a cell of words says in a notebook of solutions: whether it sets an exercise by its name, or tells what to do. */
import { closesFence, opensFence } from '../../../../lesson/index.ts';
import { callsExercise, exerciseLabelOf, isCalledExercise } from '../../../questions/words/exercise-label.ts';
import {
  answerTitleOf,
  normalize,
  QUESTIONS,
  SENTENCES,
  tellsLearner,
} from '../../../questions/words/lexicon.ts';
import { isToBeDone, saysToRun } from '../../../questions/words/to-be-done.ts';

/** Words of a heading, of a box, `!!! note Exercise 2`, or of a line that begins in bold, by itself or with what is set behind it; in Markdown or in HTML. */
const LEADING =
  /^[ \t]{0,3}(?:>[ \t]*)?(?:!!![ \t]*(?:[a-z]+[ \t]+)?(?:&nbsp;[ \t]*)?"?([^\n"]+)"?$|#{1,6}[ \t]*(?![ \t])(.+?)(?<![ \t#](?=[ \t#]))[ \t#]*$|(?:\*\*\*?|__|<(?:b|strong)>)(.+?)(?:\*\*\*?|__|<\/(?:b|strong)>)|<h[1-6]\b[^>]*>(.+?)<\/h)/i;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const MARKS = /<[^>\n]*>|\*\*+|__/g;

export interface Lead {
  readonly words: string;
  readonly isHeading: boolean;
}

/** Each line, those of code empty. */
export function proseOf(source: string): readonly string[] {
  let open: ReturnType<typeof opensFence>;
  return source.split('\n').map((line) => {
    const opened = open ?? opensFence(line, false);
    open = open && closesFence(line, open) ? undefined : opened;
    return opened ? '' : line;
  });
}

export const leadsIn = (prose: readonly string[]): readonly Lead[] =>
  prose.flatMap((line) => {
    const [whole, box, heading, bold, tagged] = LEADING.exec(line) ?? [];
    const words = (box ?? heading ?? bold ?? tagged)?.replace(MARKS, '').trim();
    return whole === undefined || !words ? [] : [{ words, isHeading: (box ?? bold) === undefined }];
  });

/** Code below a question may be what it asks about. */
const QUESTION = new RegExp(String.raw`^[^\p{L}]*(?:\p{L}+ )?(?:\p{L}+fragen?|${QUESTIONS})\b`, 'u');
export const isQuestion = (words: string): boolean => QUESTION.test(normalize(words));

/** By its name; steps and mere numbers are set where they tell to do something: `Step 4. Count the cubes`. */
export function setsExercise(lead: Lead): boolean {
  const label = exerciseLabelOf(lead.words);
  return isExercise(lead) || (label?.answers === false && tellsLearner(label.rest) !== undefined);
}

/** By its name alone. */
export function isExercise({ words }: Lead): boolean {
  if (exerciseLabelOf(words)) return callsExercise(words, 'exercise', 'problem');
  return isCalledExercise(words) && !isQuestion(words);
}

/** `Solution`, and `2. Solution` below what is called 2. */
export const answers = ({ words }: Lead): boolean =>
  answerTitleOf(words.replace(/^\d+(?:[.-]\d+)*\s*[.):–—-]?\s+/, '')) !== undefined;

/** `Your answer to question 2: why does it float?`, filled in by who solves. */
const YOURS =
  /^[^\p{L}]*(?:(?:your|my|our) (?:answers?|response|solution)|(?:votre|ta|notre|ma) reponse|(?:ihre|deine|eure|meine|unsere) antwort|(?:la )?(?:tua|vostra|mia) risposta|(?:tu|su|mi) respuesta|(?:a )?(?:sua|tua|minha) resposta|(?:jouw|je|uw|mijn) antwoord)\b/u;

export const isYours = (prose: readonly string[]): boolean =>
  leadsIn(prose).some(({ words }) => YOURS.test(normalize(words)));

/** `3.`, `**1d)**`, `Q2.`, and not `N.B.`; a book's `12.3 Weigh it.` */
export const counts = (source: string): boolean =>
  /^[\s_]*(?:\*\*\(?(?:q ?)?\d{1,3}[a-z]?[.):]?\*\*|[*_]*\(?(?:q ?)?(?:\d{1,3}[a-z]?|[a-z](?!\.[a-z]))[.)](?!\d))/i.test(
    source,
  ) || OF_BOOK.test(source);
const OF_BOOK = /^[\s*_]*\d{1,3}(?:\.\d{1,3}){1,2}[.):]?[*_]*\s+[¿¡]?\p{Lu}/u;

/** One of its sentences asks, or tells what to do. */
export function tells(prose: readonly string[]): boolean {
  const first = prose.findIndex((line) => line.trim() !== '');
  return prose.some((line, at) => lineTells(line, at === first || !ITEM.test(line)));
}

/** The same, and doesn't only ask. */
export const orders = (prose: readonly string[]): boolean =>
  tells(prose.map((line) => line.replace(/[^.!?]*\?/g, '')));

const ITEM = /^\s*(?:[-*+]|\d+[.)])[ \t]/;

const HELPS =
  /^[^\p{L}]*(?:n\.? ?b\b|p\.? ?s\b|tips?|hints?|notes?|remarks?|astuces?|indices?|aide|remarques?|tipps?|hinweise?|suggeriment[oi]|pistas?|dicas?|nota)\b/iu;

/** @param isFirst whether it begins what is said, or is no point of a list: those may tell what was done */
function lineTells(line: string, isFirst = true): boolean {
  const words = line
    .replace(MARKS, '')
    .replace(/^[\s>#*+_-]*/, '')
    .replace(/^\(?(?:q ?)?(?:\d{1,3}[a-z]?[.):]*|[a-z][.):]+)\s+/i, '');
  if (CALLED_TASK.test(normalize(words))) return true;
  return (
    words !== '' && !HELPS.test(words) && words.split(SENTENCES).some((one) => asksOrTells(one, isFirst))
  );
}

const asksOrTells = (sentence: string, isFirst: boolean): boolean =>
  !saysToRun(sentence) &&
  (/\?[*_)\s]*$/.test(sentence) || tellsLearner(sentence) !== undefined || (isFirst && isToBeDone(sentence)));

/** `Task: …`, be it told in any words. */
const CALLED_TASK =
  /^(?:task|to[- ]?do|aufgabe|tache|a faire|compito|da fare|tarea|por hacer|tarefa|a fazer|opdracht)\s*(?:\d+(?:\.\d+)*)?\s*[:.–-]\s*\S/;

/** Whether its last words ask. */
export const asksAtEnd = (prose: readonly string[]): boolean =>
  /\?[*_)\s]*$/.test(prose.findLast((line) => line.trim() !== '') ?? '');

/** `N.B. …`, `*(copy the file first)*`: what goes on with a task, and answers none. */
export const goesOnAsking = (prose: readonly string[]): boolean => {
  const first = prose.find((line) => line.trim() !== '') ?? '';
  return HELPS.test(first) || /^[\s*_>]*[([]|^\s*(?:\*|_)(?![*_\s])|:\s*$/.test(first) || tells(prose);
};

/**
 * Where what a cell asks begins, below the heading that only calls it: the number of its first line, counted from 0.
 * Undefined where the heading is all.
 */
export function askingFrom(prose: readonly string[], source: string): number | undefined {
  const asking = prose.findIndex(
    (line) => leadsIn([line]).some(setsExercise) || (!HEADING.test(line) && lineTells(line)),
  );
  const end = asking < 0 ? prose.length : asking + 1;
  const box = prose.slice(0, end).findIndex((line) => /^<div\b/i.test(line));
  const heading = prose.slice(0, box < 0 ? end : box).findLastIndex((line) => HEADING.test(line));
  const lines = source.split('\n').slice(heading + 1);
  return lines.some((line) => line.trim() !== '') ? heading + 1 : undefined;
}

export const beginsAnew = (source: string): boolean => HEADING.test(source.trimStart()) || counts(source);
export const holdsTop = (prose: readonly string[]): boolean => prose.some((line) => /^#[ \t]/.test(line));

/** More than `Exercise 2`. */
export const saysMore = (prose: readonly string[]): boolean =>
  leadsIn(prose).some(({ words }) => exerciseLabelOf(words)?.rest !== '');
