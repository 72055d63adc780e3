/** Words for an answer as worksheets print them, and what stands behind them. */
import { type AnswerTitle, answerTitleOf, roleOfTitle } from '../../../questions/words/lexicon.ts';
import { type Block, type Paragraph, wordsOf } from './document.ts';

/** Of an answer: right, or a learner's in what an LMS has printed. */
const RIGHT =
  /(?<!\p{L})(?:the|correct|right|your|example|bonnes?|correctes?|justes?|richtige|correctas?|corrett[ae]|giust[ae]|esatt[ae]|corretas?|certas?)(?!\p{L})/giu;
/** Portuguese has no messages of its own here; its words for an answer are few. */
const PORTUGUESE = /^(?:respostas?|gabarito|solu[cç](?:ão|ao|ões|oes))$/i;

export function answerTitle(words: string): AnswerTitle | undefined {
  const bare = words.replace(RIGHT, '').replace(/\s+/g, ' ').trim();
  if (PORTUGUESE.test(bare)) return { several: /s$|gabarito/i.test(bare) };
  return answerTitleOf(words) ?? (bare === '' ? undefined : answerTitleOf(bare));
}

/** Whether a line is nothing but a word for an answer, perhaps with its colon. */
export const isAnswerTitle = (words: string): boolean =>
  words.length <= 40 && answerTitle(words.replace(/\s*:$/, '')) !== undefined;

/** Of words that explain an answer above them. */
const EXPLAINS =
  /^\s*(?:(?:detailed |short )?explanation|explications?|explicaci[oó]n|explica[cç][aã]o|erkl[aä]rung|begr[uü]ndung|spiegazione|justifi(?:cation|caci[oó]n|cativa|cazione)|rationale|reasoning|feedback|retroalimentaci[oó]n|rückmeldung|commentaire|comentario|comentário|commento)\s*[:：]/i;

export const explainsAnswer = ({ pieces }: Paragraph): boolean => EXPLAINS.test(wordsOf(pieces));

/** A word for an answer, perhaps behind an arrow, and a colon. */
const CLEAR = /^\s*(?:[→➔➜⇒►▶•*]|[-=]+>)?\s*([\p{L}' ’]{3,40}?(?:\s?\d{1,2})?)\s*[:：]\s*/u;

/** `Answer – B, D`: behind a dash, nothing but letters. */
const DASHED =
  /^\s*([\p{L}' ’]{3,40}?)\s*[-–—]\s*(?=\(?[A-H](?:\s*(?:[,;/&+]|and|et|und|e|y)\s*[A-H])*[).]?\s*$)/u;

export interface Title {
  readonly title: string;
  /** Where what it titles begins. */
  readonly from: number;
}

export function clearTitle({ pieces }: Paragraph): Title | undefined {
  const words = wordsOf(pieces);
  const found = CLEAR.exec(words) ?? DASHED.exec(words);
  if (!found || answerTitle(found[1]!) === undefined) return undefined;
  return { title: found[1]!.trim(), from: found[0].length };
}

/** Words for an answer that are cut short: right below what asks, and nowhere else. */
export const SHORT =
  /^\s*(?:(?:r(?:[ée]p|esp|[p]?ta|isp)?|ans|antw|sol|l[öo]s)\s?\.?\s?(?:[:：)/]|[-–—](?=\s))|(?:r[ée]p|resp|r?pta|risp|ans|antw|sol|l[öo]s)\.(?=\s)|r\s?[.=]|[aA]\s?[:：]|(?:answer|solution|r[ée]ponse|antwort|l[öo]sung|respuesta|soluci[óo]n|risposta|soluzione|resposta)\s?(?:[-–—→⇒➜=]+>?(?=\s)|[→⇒➜]))\s*(?:[-–—]\s*)?(?=\S)/i;

export const isTitled = (block: Block): boolean =>
  block.kind === 'paragraph' && (clearTitle(block) !== undefined || SHORT.test(wordsOf(block.pieces)));

/** What a page printed on the button that shows an answer. */
export const isReveal = (words: string): boolean =>
  /^\s*(?:view|show|see|reveal|voir|afficher|ver|mostrar?)\s[\p{L} ]{3,20}\s*$/iu.test(words) &&
  roleOfTitle(words) === 'answer';

/** What sheets that ask are called, as a whole or in the name of a file. */
const SHEET =
  /^\P{L}*(?:questionnaires?|questions?|cuestionarios?|preguntas|fragebogen|fragenkatalog|fragen|questionar(?:io|i|ios)|questionários?|domande|perguntas|questões|quiz\p{L}*|exam(?:en|es|s)?|esame|klausur|prüfung|prova|parcial|final|mid-?term|simulado|evaluación|evaluacion|avaliação|verifica)(?:\P{L}+(?:final|parcial|exam|test|\p{L}))?\P{L}*$/iu;

export const namesSheet = (name: string): boolean =>
  SHEET.test(name) || answerTitle(name.replace(/[\d_]+/g, ' ').trim()) !== undefined;
