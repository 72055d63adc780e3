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
import type { Root, Text } from 'hast';
import type { ElementContent } from 'hast';
import { plainText } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { isAsideTitle, isExample } from '../words/aside-title.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { answerTitleOf, normalize, opensOnly, roleOfTitle, tellsResult, titlesHint } from '../words/lexicon.ts';
import { type Loan, withTexts } from './borrowed.ts';
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
  if (isFaq(page.title)) return { tree, loans: [] };
  const sites = sitesIn(tree.children as ElementContent[]);
  const groups = [...grouped(sites)].filter(([word, all]) => all.length >= FEWEST && !isKnown(word));
  const answers = groups.filter(([, all]) => areAnswers(all));
  if (answers.length === 0) return { tree, loans: [] };
  const words = plainText({ type: 'root', children: tree.children as ElementContent[] }).toLowerCase();
  const texts = new Map<Text, string>();
  const loans: Loan[] = [];
  function lend(group: readonly [string, readonly Site[]] | undefined, from: readonly string[]): void {
    const as = from.find((one) => !words.includes(one.toLowerCase()));
    if (!group || as === undefined) return;
    const [word, all] = group;
    loans.push({ word, as });
    for (const { text } of all) texts.set(text, (texts.get(text) ?? text.value).replace(word, as));
  }
  lend(answers[0], ANSWERS);
  lend(answers[1], EXPLANATIONS);
  return { tree: withTexts(tree, texts), loans };
}

const ANSWERS = ['Answer', 'Risposta', 'Respuesta', 'Antwort', 'Odgovor', 'Vastaus'];
const EXPLANATIONS = ['Explanation', 'Spiegazione', 'Erklärung', 'Objašnjenje'];

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
  exerciseLabelOf(word) !== undefined ||
  isAsideTitle(word) ||
  isExample(`${word}:`) ||
  tellsResult(word) ||
  opensOnly(word) ||
  OTHERS.test(normalize(word));

const OTHERS =
  /^(?:notes?|notas?|tips?|warning|caution|important|remember|remark\w*|remarque|details?|(?:read |learn |see )?more|see also|code|source|data|points?|score|time|level|difficulty|date|author|type|format|default|figure|table|video|image|link|part|chapter|section|step|week|day|lesson|unit|module|context|background|topics?|tags?|category)$/;

/** Nearly all stand below what asks, and no two tell the same. */
function areAnswers(all: readonly Site[]): boolean {
  const asked = all.filter(({ above }) => above.asks || above.calls || above.offers);
  return (
    asked.length >= all.length * NEARLY &&
    all.filter(({ told }) => told !== '').length >= all.length * NEARLY &&
    new Set(all.map(({ told }) => told)).size >= all.length * NEARLY
  );
}
