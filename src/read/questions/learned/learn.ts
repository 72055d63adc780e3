/**
 * Words that a page calls its answers and its questions by, though no list of the reader's has them: learned from where
 * they stand, each time again.
 *
 *     1. Xjb fiat uda gmiov?          ### Zorp 1
 *        **Optxas:** Uv ut mujv.      Xjb fiat uda gmiov?
 *     2. Xjov ut gih?                 <details><summary>Optxas</summary>Uv ut mujv.</details>
 *        **Optxas:** O dmief.         ### Zorp 2 …
 *
 * While questions are looked for, such a word stands as one of a language that the reader knows and the page doesn't use:
 * all that is known of answers holds for it too.
 */
import type { ElementContent, Root, Text } from 'hast';
import { plainText } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import type { Row } from '../blocks/rows.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { isAsideTitle, isExample } from '../words/aside-title.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import {
  answerTitleOf,
  looksLikeAnswer,
  normalize,
  opensOnly,
  roleOfTitle,
  tellsResult,
  titlesHint,
} from '../words/lexicon.ts';
import { saysRight } from '../words/right-words.ts';
import { type Loan, withTexts } from './borrowed.ts';
import { markLearned, SIGN } from './marks.ts';
import { type Site, sitesIn } from './sites.ts';

interface Learned {
  readonly tree: Root;
  /** None: nothing was learned, and the tree is the page's. */
  readonly loans: readonly Loan[];
}

/** So often a word must stand so, and nearly always. */
const FEWEST = 3;
const NEARLY = 0.8;

export function withWordsLearned(tree: Root, page: Pick<Notes, 'title' | 'language'>): Learned {
  const row = tree.children as ElementContent[];
  const learned = isFaq(page.title) ? [] : [...titlesLearned(row, page.language), ...marksLearned(row)];
  if (learned.length === 0) return { tree, loans: [] };
  const words = plainText({ type: 'root', children: row }).toLowerCase();
  const texts = new Map<Text, string>();
  const loans: Loan[] = [];
  for (const { word, names, places, pattern } of learned) {
    const as = names.find((name) => !words.includes(name.toLowerCase()));
    if (as === undefined) continue;
    loans.push({ word, as });
    for (const text of places) texts.set(text, (texts.get(text) ?? text.value).replace(pattern, as));
  }
  return { tree: withTexts(tree, texts), loans };
}

/** A word, and what it may stand as. */
interface Learnable {
  readonly word: string;
  /** Of these, one that the page itself doesn't use. */
  readonly names: readonly string[];
  readonly places: readonly Text[];
  /** What is put in the place of in each. */
  readonly pattern: RegExp | string;
}

const ANSWERS = ['Answer', 'Risposta', 'Respuesta', 'Antwort', 'Odgovor', 'Vastaus'];
const EXPLANATIONS = ['Explanation', 'Spiegazione', 'Erklärung', 'Objašnjenje'];
const QUESTIONS = ['Question', 'Domanda', 'Pregunta', 'Frage'];
const RIGHT = ['correct', 'corretto', 'richtig', 'correcta'];

type Group = readonly [word: string, sites: readonly Site[]];

/** Words above, or in front of, answers: the second of them explains the first. Then a word that calls the questions. */
function titlesLearned(row: Row, language: string | undefined): readonly Learnable[] {
  const all = [...grouped(sitesIn(row))].filter(([, sites]) => sites.length >= FEWEST);
  // A page that says *Answer* has no other word for it.
  if (all.some(([word]) => looksLikeAnswer(word))) return [];
  const groups = all.filter(([word]) => !isKnown(word));
  const isListed = LISTED.test(language ?? 'en');
  const heads = isListed ? [] : groups.filter(([, all]) => isCounted(all) && !areAsked(all));
  const answers = groups.filter(
    (group) =>
      !heads.includes(group) &&
      tellApart(group[1]) &&
      (isListed ? areFoldedBelow(group[1]) : areAsked(group[1]) || standCounted(group[1], heads)),
  );
  const [answer, explanation] = answers;
  if (!answer) return [];
  const head = heads.find(([, all]) => all.length <= answer[1].length / NEARLY);
  return [
    learnable(answer, ANSWERS),
    ...(explanation ? [learnable(explanation, EXPLANATIONS)] : []),
    ...(head ? [learnable(head, QUESTIONS)] : []),
  ];
}

const learnable = ([word, sites]: Group, names: readonly string[]): Learnable => ({
  word,
  names,
  places: sites.map(({ text }) => text),
  pattern: word,
});

function marksLearned(row: Row): readonly Learnable[] {
  const mark = markLearned(row);
  if (!mark || saysRight(mark.word) || isKnown(mark.word)) return [];
  const pattern = new RegExp(`(?<=${SIGN})${mark.word}(?![\\p{L}\\p{M}])`, 'gu');
  return [{ word: mark.word, names: RIGHT, places: mark.texts, pattern }];
}

/** Languages whose words for answers the reader's lists have: what else stands below questions there says something else, unless it is folded. */
const LISTED = /^(?:en|fr|de|es|it|pt|nl)(?:-|$)/;

function grouped(sites: readonly Site[]): ReadonlyMap<string, readonly Site[]> {
  const groups = new Map<string, Site[]>();
  for (const site of sites) {
    const own = groups.get(site.word);
    if (own) own.push(site);
    else groups.set(site.word, [site]);
  }
  return groups;
}

/** Whether it is said of something else, or of what the reader knows by itself. */
const isKnown = (word: string): boolean =>
  roleOfTitle(word) !== 'extra' ||
  answerTitleOf(word) !== undefined ||
  titlesHint(word) ||
  exerciseLabelOf(`${word} 1`) !== undefined ||
  isAsideTitle(word) ||
  isExample(`${word}:`) ||
  tellsResult(word) ||
  opensOnly(word) ||
  OTHERS.test(normalize(word));

const OTHERS =
  /^(?:notes?|notas?|tips?|warning|caution|important|remember|remark\w*|remarque|details?|(?:read |learn |see )?more|see also|code|source|data|points?|score|time|level|difficulty|date|author|type|format|default|figure|table|video|image|link|part|chapter|section|step|week|day|lesson|unit|module|context|background|topics?|tags?|category)$/;

/** No two tell the same, and nearly all tell something. */
const tellApart = (all: readonly Site[]): boolean =>
  all.filter(({ told }) => told !== '').length >= all.length * NEARLY &&
  new Set(all.map(({ told }) => told)).size >= all.length * NEARLY;

/** Nearly all stand below what asks. */
const areAsked = (all: readonly Site[]): boolean =>
  all.filter(({ above: { asks, calls, offers }, told }) => asks || calls || (offers && LETTER.test(told)))
    .length >=
  all.length * NEARLY;
const LETTER = /^[(\s]*[a-h][).]?(?![\p{L}\p{N}])/iu;

const areFoldedBelow = (all: readonly Site[]): boolean =>
  all.every(({ form, above }) => form === 'fold' && above.asks);

/** One a head, or a fold below each thing that is counted from one on. */
const standCounted = (all: readonly Site[], heads: readonly Group[]): boolean =>
  heads.some(([, those]) => those.length === all.length) ||
  (all.every(({ form }) => form === 'fold') && countOn(all.map(({ above }) => above.counted)));

const isCounted = (all: readonly Site[]): boolean => countOn(all.map(({ number }) => number));

const countOn = (numbers: readonly (number | undefined)[]): boolean =>
  numbers.every((number, i) => number === i + 1);
