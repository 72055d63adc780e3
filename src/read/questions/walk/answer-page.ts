/**
 * Pages that are the answers of another: *Solutions of lab 3*, « Corrigé du TP 2 », or *Solutions* whose headings number
 * exercises. Where nothing of them is asked, all that they tell is folded and named: pupils take the course in order.
 */
import type { ElementContent } from 'hast';
import { foldedAnswer, lineOf, text } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { isLooseAnswer } from '../patterns/orphan-section.ts';
import { answersTitleOf, exerciseLabelOf } from '../words/exercise-label.ts';
import { ANSWER_NAMES, answerTitleOf, normalize } from '../words/lexicon.ts';

/** `Solutions – Lab 3`, « Corrigé TP 2 », and the other way round. */
const WORDS = `(?:the )?(?:model |sample |suggested )?(?:${ANSWER_NAMES}|solutions?|corrections?|answer keys?)`;
const WORK = String.raw`(?:tp|td|ds|dm|labs?|weeks?|semaine|chapters?|chapitre|modules?|lessons?|lecons?|lektion|kapitel|series?|sheets?|worksheets?|feuilles?|blatt|assignments?|homeworks?|devoirs?|exams?|examen|tests?|quiz(?:zes)?|exerci[cs]es?|aufgaben?|ubung(?:en)?|esercizi|ejercicios|exercicios|oefeningen|opgaven|activit\w+|problems?|problem set|sessions?|days?|parts?)`;
const OF = String.raw`(?:\s*[-–—:,(]\s*|\s+(?:(?:to|of|for|de|du|des|d'|aux?|zu[mr]?|der|di|del) )?(?:the |la |le |les |l'|die |der |das )?)`;
const CALLED = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${WORDS}${OF}${WORK}\b.{0,60}|${WORK}(?:\s*\d[\d.]*)?${OF}${WORDS}\)?\s*)$`,
  'u',
);

/** „Lösung 15: Der Schlüssel“. */
const COUNTED = new RegExp(
  String.raw`^[^\p{L}\p{N}]*${WORDS} (?:n[o°r]\.? ?)?\d{1,3}(?:\.\d{1,3})*\s*(?:[:–—.-].*)?$`,
  'u',
);

function isAnswerPage(title: string, blocks: readonly ElementContent[]): boolean {
  const normalized = normalize(title);
  if (CALLED.test(normalized) || COUNTED.test(normalized) || answersTitleOf(title)?.named === true)
    return true;
  if (answerTitleOf(title) === undefined) return false;
  if (!isLooseAnswer(normalized)) return true;
  return blocks.some((one) => {
    const { level, words } = blockOf(one);
    return level !== undefined && exerciseLabelOf(words)?.kind !== undefined;
  });
}

/** The fold of a whole page that answers another, of which nothing is asked. */
export function answerPage(title: string, given: readonly ElementContent[], body: readonly ElementContent[]) {
  const first = body.find(({ type }) => type === 'element');
  return first !== undefined && isAnswerPage(title, given)
    ? foldedAnswer(body, [text(title)], lineOf(first))
    : undefined;
}
