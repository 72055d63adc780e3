/**
 * Pages that are the answers of another: *Solutions of lab 3*, « Corrigé du TP 2 », or *Solutions* whose headings number
 * exercises. Where nothing of them is asked, all that they tell is folded and named: pupils take the course in order.
 *
 *     # Solutions
 *     ## Test yourself: ice          names what was asked, and asks nothing
 *     1. It floats.
 *     ### Step 1: weigh the cube     a step of what answers
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { foldedAnswer, holdsPart, lineOf, text } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { entriesInWords } from '../choices/key-entries.ts';
import { isLooseAnswer } from '../patterns/orphan-section.ts';
import type { Candidate } from '../patterns/pattern.ts';
import { answersTitleOf, callsTest, exerciseLabelOf } from '../words/exercise-label.ts';
import { behindTitle } from '../words/key-title.ts';
import { ANSWER_NAMES, answerTitleOf, asksOrTellsIn, normalize } from '../words/lexicon.ts';
import { holdsBoth, isKeyFile, isKeyPage, isSolutionFile, isSolutionTitle } from '../words/solution-file.ts';
import { setsInWords } from './units/unit.ts';

/** `Solutions – Lab 3`, « Corrigé TP 2 », and the other way round. */
const WORDS = `(?:the )?(?:model |sample |suggested )?(?:${ANSWER_NAMES}|solutions?|corrections?|answer keys?)`;
const WORK = String.raw`(?:tp|td|ds|dm|labs?|weeks?|semaine|chapters?|chapitre|modules?|lessons?|lecons?|lektion|kapitel|series?|sheets?|worksheets?|feuilles?|blatt|assignments?|homeworks?|devoirs?|exams?|examen|tests?|quiz(?:zes)?|exerci[cs]es?|aufgaben?|ubung(?:en)?|esercizi|ejercicios|exercicios|oefeningen|opgaven|activit\w+|problems?|problem set|sessions?|days?|parts?|listas?|guias?|provas?|questoes|quest(?:ao|ionarios?))`;
const OF = String.raw`(?:\s*[-–—:,(]\s*|\s+(?:(?:to|of|for|de|du|des|d'|aux?|zu[mr]?|der|di|del|d[ao]s?|dei|degli|delle) )?(?:the |la |le |les |l'|l[ao]s |die |der |das )?)`;
const CALLED = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${WORDS}${OF}${WORK}\b.{0,60}|${WORK}(?:\s*\d[\d.]*)?${OF}${WORDS}(?:\)?\s*|\s*[-–—:(].{1,60}))$`,
  'u',
);

/** What is never the name of anything else, whatever it belongs to: «Gabarito comentado – Laços». */
const KEY_OF =
  /^[^\p{L}\p{N}]*(?:gabaritos?|solucionarios?)(?: (?:comentad|resolvid|detalhad|detallad)[oa]s?)?\s*(?:$|[-–—:(])/u;

/** „Lösung 15: Der Schlüssel“. */
const COUNTED = new RegExp(
  String.raw`^[^\p{L}\p{N}]*${WORDS} (?:n[o°r]\.? ?)?\d{1,3}(?:\.\d{1,3})*\s*(?:[:–—.-].*)?$`,
  'u',
);

function isAnswerPage({ title, called }: Notes, blocks: readonly ElementContent[]): boolean {
  const normalized = normalize(title);
  if ([CALLED, COUNTED, KEY_OF].some((one) => one.test(normalized)) || answersTitleOf(title)?.named === true)
    return true;
  if (answerTitleOf(title) !== undefined && !isLooseAnswer(normalized)) return true;
  if (isKeyPage(title) && !README.test(called)) return !holdsBoth(normalized);
  return (
    (isSolutionTitle(title) || isSolutionFile(called) || isKeyFile(called)) &&
    blocks.some((one) => namesAsked(one) || tellsKey(one) || entriesInWords(one) !== undefined)
  );
}

/** It tells of its folder. */
const README = /readme/i;

/** A heading that counts what was asked, calls it a test, or says which part of it is solved. */
function namesAsked(block: ElementContent): boolean {
  const { level, words, normalized } = blockOf(block);
  if (level === undefined) return false;
  return exerciseLabelOf(words)?.kind !== undefined || callsTest(words) || OF_PART.test(normalized);
}

/** „Lösung b) – Masse“ */
const OF_PART = new RegExp(String.raw`^[^\p{L}\p{N}]*${WORDS} (?:\p{L}{2,4} )?\(?[a-h]\)`, 'u');

/** The fold of a whole page that answers another, of which nothing is asked. */
export function answerPage(page: Notes, given: readonly ElementContent[], body: readonly ElementContent[]) {
  const first = body.find(({ type }) => type === 'element');
  return first !== undefined && isAnswerPage(page, given)
    ? foldedAnswer(body, [text(page.title)], lineOf(first))
    : undefined;
}

/**
 * Whether what was found on a page that answers is hardly ever a task: its parts only name what they answer, or hardly
 * any of it has an answer, on a page that says itself to hold nothing else.
 */
export function answerAlone(
  found: readonly { readonly candidate: Candidate }[],
  own: readonly ElementContent[],
  { title, called }: Pick<Notes, 'title' | 'called'>,
): boolean {
  // What its author folded answers what stands above it.
  if (holdsBoth(normalize(title)) || own.some((one) => holdsPart(one, 'exercise', 'question', 'disclosure')))
    return false;
  // A folder may be that of what dissolves, too.
  const saysSo = isSolutionTitle(title) || isSolutionFile(called.slice(called.lastIndexOf('/') + 1));
  if (saysSo && found.filter(({ candidate }) => isAnswered(candidate)).length * 2 < found.length) return true;
  const asked = found.filter(({ candidate }) => isAsked(candidate));
  const areTitles = asked.every(({ candidate }) => !isAsked(candidate, 1));
  // A title alone is hardly one among others that only name what was asked.
  if (asked.length === 0 && found.length === 1) return false;
  const all = areTitles ? Math.max(found.length, own.filter(namesAsked).length) : found.length;
  return asked.length * 2 < Math.max(all, own.filter(tellsKey).length);
}

/** Or it asks, and says no more: that is no answer itself. */
const isAnswered = ({ specific, feedback = [], stem }: Candidate): boolean =>
  feedback.length > 0 ||
  ('options' in specific ? specific.options.some(({ correct }) => correct) : specific.kind !== 'open') ||
  (stem.length === 1 && isTag(stem[0], 'p') && asksOrTellsIn(blockOf(stem[0]).words));

/** `Question 3: B) ice`, `Q1 → A. It floats.`, `1 — Correct: B`: which option was right, of a question that stands elsewhere. */
function tellsKey(block: ElementContent): boolean {
  const [opening = ''] = blockOf(block).words.split('\n', 1);
  const label = LABEL.exec(opening)?.[0];
  if (label === undefined) return false;
  const told = opening.slice(label.length);
  return KEY.test(told.slice(behindTitle(told)?.length ?? 0));
}
const LABEL =
  /^[^\p{L}\p{N}]{0,4}(?:\p{L}{1,12}\.? ?)?\d{1,3}(?:\.\d{1,3})? ?(?:[^\p{L}\p{N}\s(]{1,3} ?|(?=\())/u;
const KEY =
  /^\(?[A-H](?:\)|[.:](?=\s|$)|\s*$|\s[·|—–-]\s)|^(?:[tf] ?\()?(?:true|false|vrai|faux|richtig|falsch|wahr|vero|falso|verdadero|verdadeiro)\)?\s*[.!]?$/iu;

/** @param from behind so many blocks */
function isAsked({ guess, specific, lead = [], stem }: Candidate, from = 0): boolean {
  const asked = [...lead, ...stem];
  if (asked.length === 1 && tellsKey(asked[0]!)) return false;
  if (specific.kind !== 'open' || guess === 'unlabelled') return true;
  return asked.slice(from).some((one) => setsHere(blockOf(one).words));
}

/** Be it as what is given, or wished; a step of an answer tells what was done. */
function setsHere(words: string): boolean {
  const { kind, answers } = exerciseLabelOf(words) ?? {};
  const normalized = normalize(words);
  if (kind === 'step' || answers || callsTest(words) || ANSWERS.test(normalized)) return false;
  return setsInWords(words) || STATES.test(normalized);
}

const ANSWERS = new RegExp(String.raw`^[^\p{L}\p{N}]*${WORDS}\b`, 'u');
/** « Vous devez », „Gegeben sei“, «Si vuole»: what a task says of itself. */
const STATES =
  /\b(?:you (?:must|should|have to|need to|are to)|vous devez|tu dois|(?:sie|ihr|du) soll(?:en|t|st)|(?:devi|dovete|debes?|deben|deves?|moet je|je moet)|we (?:want|wish) to|on (?:souhaite|veut|cherche|considere|dispose|donne)|wir (?:wollen|suchen)|si (?:vuole|consideri)|se (?:quiere|desea|pide)|deseja-se|pede-se|consider[ea]?|given|soi(?:t|ent)|gegeben|betrachte[nt]?|sea[n]?|sia(?:no)?|dad[oa]s?)\b/;
