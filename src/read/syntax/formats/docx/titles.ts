/** Words for an answer as worksheets print them, and what stands behind them. */
import { answerTitleOf, normalize, roleOfTitle } from '../../../questions/words/lexicon.ts';
import { isOtherLanguage } from '../../../questions/words/other-languages.ts';
import { opensReason, reasonTitleOf } from '../../../questions/words/reason.ts';
import { type Block, type Said, wordsIn } from './document.ts';

/** Whether a line is nothing but a word for an answer, perhaps with its colon. */
export const isAnswerTitle = (said: Said): boolean =>
  wordsIn(said).length <= 40 && answerTitleOf(wordsIn(said).replace(/\s*:\s*$/, '')) !== undefined;

/** `Your answer:`, alone in its line: what somebody has written stands below it, or nothing does. */
export const titlesOwn = (said: Said): boolean =>
  OWN.test(wordsIn(said)) && isAnswerTitle(wordsIn(said).replace(OWN, ''));

const OWN =
  /^\s*(?:your|votre|ta|deine|ihre|tu|su|(?:la )?(?:tua|sua|vostra)|a (?:tua|sua))\s+(?=\p{L}+\s*:?\s*$)/iu;

/** Whether it explains an answer above it. */
export const explainsAnswer = (block: Block): boolean => opensReason(wordsIn(block)) || titlesReasons(block);

/** `Why the others are wrong:`, and below it what tells that. */
export const titlesReasons = (block: Block | undefined): boolean =>
  /[:：]\s*$/.test(wordsIn(block)) && reasonTitleOf(wordsIn(block)) !== undefined;

/** A word for an answer, perhaps behind an arrow or a drawn sign, and a colon; a learner's own in what an LMS has printed. */
const CLEAR =
  /^\s*(?:(?:[→➔➜⇒►▶•*–—-]|[-=]+>|\/\/|(?![❌✖⛔🚫])\p{Extended_Pictographic}\uFE0F?)\s*)?(?:your\s+)?(?! {2})([\p{L}' ’‘ʻ`]{2,40}?(?:\s?\d{1,2})?)\s*[:：]\s*/iu;

/** `Answer – B, D`: behind a dash, nothing but letters. */
const DASHED =
  /^\s*(?! {2})([\p{L}' ’‘ʻ`]{2,40}?)\s*[-–—]\s*(?=\(?[A-H](?:\s*(?:[,;/&+]|and|et|und|e|y)\s*[A-H])*[).]?\s*$)/u;

export interface Title {
  readonly title: string;
  /** Where what it titles begins. */
  readonly from: number;
}

export function clearTitle(said: Said): Title | undefined {
  const words = wordsIn(said);
  const found = CLEAR.exec(words) ?? DASHED.exec(words);
  if (!found || answerTitleOf(found[1]!) === undefined) return undefined;
  return { title: found[1]!.trim(), from: found[0].length };
}

/** Words for an answer that are cut short, or say no more than a letter (`Answer (B)`, `Key: B`): right below what asks, and nowhere else. */
export const SHORT =
  /^\s*(?:(?:r(?:[ée]p|esp|[p]?ta|isp)?|ans|antw|sol|l[öo]s|tl|đ[./]?a|odp|odg|отв|cev|jwb|svar|答)\s?\.?\s?(?:[:：)/]|[-–—](?=\s))|(?:r[ée]p|resp|r?pta|risp|ans|antw|sol|l[öo]s)\.(?=\s)|r\s?[.=]|[aA]\s?[:：](?!=)|(?:answer|solution|r[ée]ponse|antwort|l[öo]sung|respuesta|soluci[óo]n|risposta|soluzione|resposta)\s?(?:[-–—→⇒➜=]+>?(?=\s)|[→⇒➜]|\.(?=\s))|(?:answer|ans\.?|r[ée]ponse|antwort|respuesta|risposta|resposta)\s?(?=[([][A-H][)\]]\P{L}*$)|(?:key|cl[ée]|clave)\s?[:：](?=\s*[([]?[A-H](?!\p{L})))\s*(?:[-–—]\s*)?(?=\S)/iu;

export const isTitled = (block: Block | undefined): boolean =>
  clearTitle(block) !== undefined || SHORT.test(wordsIn(block));

/** What a page printed on the button that shows an answer. */
export const isReveal = (words: string): boolean =>
  /^\s*(?:view|show|see|reveal|voir|afficher|ver|mostrar?)\s[\p{L} ]{3,20}\s*$/iu.test(words) &&
  roleOfTitle(words) === 'answer';

/** What sheets that ask are called, as a whole or in the name of a file. */
const SHEET =
  /^\P{L}*(?:questionnaires?|questions?|cuestionarios?|preguntas|fragebogen|fragenkatalog|fragen|questionar(?:io|i|ios)|questionários?|domande|perguntas|questões|quiz\p{L}*|exam(?:en|es|s)?|esame|klausur|prüfung|prova|parcial|final|mid-?term|simulado|evaluación|evaluacion|avaliação|verifica)(?:\P{L}+(?:final|parcial|exam|test|sec(?:tion)?|unit|week|part|group|grupo|unidad|version|\p{L}))?\P{L}*$/iu;

export const namesSheet = (said: Said): boolean =>
  SHEET.test(isOtherLanguage(wordsIn(said)) ? normalize(wordsIn(said)) : wordsIn(said)) ||
  answerTitleOf(
    wordsIn(said)
      .replace(/[\d_]+/g, ' ')
      .trim(),
  ) !== undefined;
