/**
 * Choices in the rows of a table whose head says what its columns hold: what asks, the options, and which is right.
 *
 *     | Question           | A   | B    | Answer |        | Question           | Options          | Answer |
 *     | ------------------ | --- | ---- | ------ |        | ------------------ | ---------------- | ------ |
 *     | Which of them rusts? | ice | iron | B    |        | Which of them rusts? | a) ice b) iron | b      |
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { allKnown, type Row } from '../blocks/rows.ts';
import { keyOf } from '../choices/option-key.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { titlesOptions } from '../patterns/keyless.ts';
import { answerTitleOf, EXERCISES, normalize, QUESTIONS } from '../words/lexicon.ts';
import { titlesReason } from '../words/reason.ts';
import { madeQuestion } from './made-question.ts';

/** What each column of a table holds, by its place; -1 for none. */
export interface Columns {
  readonly asks: number;
  /** One for each option, or one for all of them; none where nothing is to be chosen. */
  readonly offers: readonly number[];
  readonly numbered: boolean;
  readonly tells: number;
  readonly explains: number;
  readonly counts: number;
}

/** All rows are choices, or none is. */
export const choicesIn = (rows: readonly (readonly Element[])[], columns: Columns): Row =>
  allKnown(rows.map((row) => choiceIn(row, columns))) ?? [];

/** Whether the head of a column says that it holds what is asked. */
export const titlesAsked = (cell: Element): boolean => ASKS.test(titleIn(cell)) || TASKS.test(titleIn(cell));
const TASKS =
  /^(?:tasks?|challenges?|problems?|taches?|defis?|problemes?|retos?|tareas?|problemas?|compit[oi]|sfid[ae]|problem[ai]|tarefas?|desafios?|taak|taken)$/;

const titleIn = (cell: Element): string =>
  normalize(plainText(cell))
    .replace(/_/g, ' ')
    .replace(/\s*[:.?]$/, '')
    .trim();

const ASKS = new RegExp(
  `^(?:${QUESTIONS}|${EXERCISES}|enonces?|enunciados?|stem|prompt|question text|auftrag|aufgabenstellung|consignes?|consegn[ae]|consignas?|opdracht|[qfpdv]|(?:in|dis)?e(?:qu|c[uq])a[czt]\\w+|inequalit\\w+|(?:un)?gleichung\\w*|(?:ex|es)pres\\w+|ausdruck\\w*|terme?s?|calcul\\w*|calcol[oi]|rechnung\\w*|operat?[cz]?ion\\w*|operaco?e?s?|integra\\w+)$`,
);
const OPTION =
  /^(?:(?:option|choice|choix|reponse|proposition|antwort|opcion|respuesta|opzione|risposta|opcao|resposta|alternativa|optie|answer) ?)?\(?([a-h]|[1-8])\)?$/;
const TELLS =
  /^(?:[arv]|correct|right|key|ans|solution|correcte?|juste|richtig|korrekt|clave|correct[oa]|corrett[oa]|giusta|esatta|corret[oa]|gabarito|juist)$/;
/** What an answer must say. */
const EXPECTS =
  /^(?:must (?:include|mention|contain)|(?:key|main|expected) points|muss drin ?sein|erwartungshorizont|(?:schlussel|kern)punkte|stichwort(?:e|er)|points cles|elements (?:attendus|de reponse)|attendus|puntos clave|elementos esperados|punti chiave|elementi attesi|pontos[- ]chave|kernpunten|trefwoorden)$/;
const COUNTS = /^(?:#|n|no\.?|n\.?[°ºo]\.?|nr\.?|num(?:ber|ero|mer)?\.?|№|)$/;

/** Where a bank of questions keeps one, and what it is worth: no learner reads it. */
const FILED =
  /^(?:id|topics?|themes?|category|categories|chapters?|sections?|difficulty|level|points?|marks?|score|tags?|type|source|reference|bloom(?:'?s)?(?: level)?|categorie|chapitre|niveau|difficulte|thema|kategorie|kapitel|schwierigkeit|punkte|tema|categoria|capitulo|nivel|dificultad|puntos|argomento|capitolo|livello|difficolta|punti|assunto|dificuldade|pontos)$/;

/** Whether a column counts, by its title. */
export const titlesNumber = (title: string): boolean => COUNTS.test(normalize(title));

/**
 * Each column is one of these, or the table is another's.
 *
 * @param keyedApart whether what is right may stand elsewhere: the options have a column each, then
 */
export function columnsOf(head: readonly Element[], keyedApart = false): Columns | undefined {
  const titles = head.map(titleIn);
  const { offers, numbered } = offersIn(titles);
  const find = (is: (title: string) => boolean): number =>
    titles.findIndex((one, i) => !offers.includes(i) && is(one));
  const asks = find((one) => ASKS.test(one));
  const columns = {
    asks,
    tells: titles.findIndex(
      (one, i) =>
        i !== asks &&
        !offers.includes(i) &&
        (TELLS.test(one) || EXPECTS.test(one) || answerTitleOf(one) !== undefined),
    ),
    explains: find(titlesReason),
    counts: find((one) => COUNTS.test(one)),
  };
  const known = new Set([...Object.values(columns), ...offers].filter((i) => i >= 0));
  const isTold = columns.tells >= 0 || (keyedApart && offers.length > 1);
  const isQuiz = offers.length > 1 && columns.tells >= 0;
  const areKnown = titles.every((one, i) => known.has(i) || (isQuiz && FILED.test(one)));
  return columns.asks >= 0 && isTold && areKnown ? { ...columns, offers, numbered } : undefined;
}

function offersIn(titles: readonly string[]): Pick<Columns, 'offers' | 'numbered'> {
  const marks = titles.map((one) => OPTION.exec(one)?.[1]);
  const offers = marks.flatMap((one, i) => (one === undefined ? [] : [i]));
  const row = offers.map((i) => marks[i]).join('');
  const numbered = '12345678'.startsWith(row);
  if (offers.length > 1 && (numbered || 'abcdefgh'.startsWith(row))) return { offers, numbered };
  const whole = titles.findIndex((one) => titlesOptions(element('p', {}, [text(one)])));
  return { offers: whole < 0 ? [] : [whole], numbered: false };
}

function choiceIn(row: readonly Element[], columns: Columns): Element | undefined {
  const [asked, told, reason] = [row[columns.asks], row[columns.tells], row[columns.explains]];
  const named = offeredIn(row, columns);
  const key = told && named && keyOf([paragraphIn(told)], named, true);
  if (!asked || !named || !key || isEmpty(asked)) return undefined;
  const line = lineOf(asked);
  const options = named.options.map(({ children }, i) => ({
    correct: key.right.includes(i),
    children,
    line,
  }));
  const because = [...key.explanation, ...(reason && !isEmpty(reason) ? [paragraphIn(reason)] : [])];
  const stem = element('p', {}, [...countIn(row, columns), ...asked.children], line);
  return madeQuestion([stem], { options, told: because });
}

const isEmpty = (cell: Element): boolean => cell.children.every(isBlank);

/** `3. `, where a column counts. */
export function countIn(row: readonly Element[], { counts }: Columns): readonly ElementContent[] {
  const cell = row[counts];
  const number = cell ? plainText(cell).trim().replace(/[.)]$/, '') : '';
  return number === '' ? [] : [text(`${number}. `)];
}

type Named = Pick<Options, 'options' | 'numbered'>;

/** The cells of a row that offer something, or all that one cell does. */
export function offeredIn(row: readonly Element[], { offers, numbered }: Columns): Named | undefined {
  const cells = offers.flatMap((i) => row[i] ?? []).filter((cell) => !isEmpty(cell));
  const [first, ...others] = cells;
  if (offers.length === 1 && first) {
    const found = optionsAt(first.children.some(isBlock) ? first.children : [paragraphIn(first)], 0);
    return found?.lead.length === 0 && found.tail.length === 0 ? found : undefined;
  }
  const options = cells.map((cell) => ({ children: cell.children, line: lineOf(cell) }));
  return others.length > 0 ? { options, numbered } : undefined;
}

const isBlock = (node: ElementContent): boolean => isTag(node, 'p', 'ul', 'ol');
const paragraphIn = (cell: Element): Element => element('p', {}, cell.children, lineOf(cell));
