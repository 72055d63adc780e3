/**
 * Words that a page calls its answers by, and marks its right options with, though no list of the reader's has them: learned
 * from where they stand, each time again.
 *
 *     1. Xjb fiat uda gmiov?          Xjb fiat uda gmiov?
 *        **Optxas:** Uv ut mujv.      <details><summary>Optxas</summary>Uv ut mujv.</details>
 *     2. Xjov ut gih?                 Xjov ut gih?
 *        **Optxas:** O dmief.         <details><summary>Optxas</summary>O dmief.</details> …
 *
 * While questions are looked for, such a word stands as one of a language that the reader knows, and that the page has
 * nowhere: all that is known of answers holds for it too. Only in languages without lists: in others, what stands below
 * questions and isn't called an answer is none.
 */
import type { ElementContent, Root, Text } from 'hast';
import { grouped } from '../../../lesson/index.ts';
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

export function withWordsLearned(
  tree: Root,
  { title, language = 'en' }: Pick<Notes, 'title' | 'language'>,
): Learned {
  const learned = LISTED.test(language) || isFaq(title) ? [] : learnedIn(tree.children as ElementContent[]);
  if (learned.length === 0) return { tree, loans: [] };
  const used = JSON.stringify(tree).toLowerCase();
  const texts = new Map<Text, string>();
  const loans: Loan[] = [];
  for (const { word, names, places, pattern } of learned) {
    const as = names.find((name) => !used.includes(name.toLowerCase()));
    if (as === undefined) continue;
    loans.push({ word, as });
    for (const text of places) texts.set(text, (texts.get(text) ?? text.value).replace(pattern, as));
  }
  return { tree: withTexts(tree, texts), loans };
}

/** Those whose words for answers, and for what else stands below questions, are listed: lexicon.ts, other-languages.ts. */
const LISTED =
  /^(?:en|fr|de|es|it|pt|nl|pl|cs|sk|hr|bs|sr|sl|sv|da|nb|nn|no|fi|hu|ro|ca|gl|tr|vi|id|ms|ru|uk|be|bg|mk|el|zh|ja|ko|ar|fa|ur|he|hi|mr|ne|th)(?:-|$)/;

/** A word, and what it may stand as. */
interface Learnable {
  readonly word: string;
  /** Of these the first that the page has nowhere, be it in a link or a name. */
  readonly names: readonly string[];
  readonly places: readonly Text[];
  /** What is put in the place of in each. */
  readonly pattern: RegExp | string;
}

const ANSWERS = ['Risposta', 'Antwort', 'Respuesta', 'Vastaus'];
const EXPLANATIONS = ['Spiegazione', 'Erklärung', 'Explicación'];
const RIGHT = ['Corretto', 'Richtig', 'Correcta'];

/** A page that says *Answer* has no other word for it, and needs no other mark. */
function learnedIn(row: Row): readonly Learnable[] {
  const sites = sitesIn(row);
  return sites.some(({ word }) => looksLikeAnswer(word))
    ? []
    : [...titlesLearned(sites), ...marksLearned(row)];
}

/** Words above, or in front of, answers: the second of them explains the first. */
function titlesLearned(sites: readonly Site[]): readonly Learnable[] {
  const answers = [...grouped(sites, ({ word }) => word)].filter(
    ([word, all]) => all.length >= FEWEST && !isKnown(word) && tellApart(all) && areAsked(all),
  );
  return answers.slice(0, 2).map(([word, all], i) => ({
    word,
    names: i === 0 ? ANSWERS : EXPLANATIONS,
    places: all.map(({ text }) => text),
    pattern: word,
  }));
}

function marksLearned(row: Row): readonly Learnable[] {
  const mark = markLearned(row);
  if (!mark || isKnown(mark.word)) return [];
  const pattern = new RegExp(`(?<=${SIGN})${mark.word}(?![\\p{L}\\p{M}])`, 'gu');
  return [{ word: mark.word, names: RIGHT, places: mark.texts, pattern }];
}

/** Whether it is said of something else, or of what the reader knows by itself. */
export const isKnown = (word: string): boolean =>
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
