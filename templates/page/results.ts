/** What the end of the page may say of the answers: how many are right, which aren't, and the score the LMS is told. */
import { DEFAULT_POLICY, judge, NOTHING_REACHED } from '../runtime/status.ts';
import { type Counted, count, fill, type Strings } from '../strings/index.ts';
import type { Card } from './card.ts';
import { brief, type PageData } from './data.ts';
import { make } from './dom.ts';
import { answersDue, type Page } from './page.ts';

/** What may be said of an answer; of a question without one, `missing`. `unmarked`: nobody has judged it here. */
export type Standing = keyof Strings['tally'];

export interface Results {
  /** How many answers are what, one sentence each. */
  readonly tallies: readonly (readonly [standing: Standing, text: string])[];
  readonly score?: string | undefined;
  /** Judged, and not wholly right. */
  readonly wrong: readonly Card[];
}

/** The policies under which a page can judge. */
const SHOWN: ReadonlySet<PageData['answers']> = new Set(['after-answer', 'after-finish']);

const NOTHING: Results = { tallies: [], wrong: [] };

/** Nothing before answers are due: how many are right would tell which. Until Finish only where something was judged. */
export function resultsOf(page: Page, cards: readonly Card[]): Results {
  const { finished } = page.session.state;
  const closed = SHOWN.has(page.data.answers) ? cards.filter(isClosed) : [];
  const isBegun = (finished ? cards : closed).some((card) => standingOf(page, card) !== 'missing');
  if (!answersDue(page) || !isBegun) return NOTHING;
  return {
    tallies: talliesOf(page, cards),
    score: score(page),
    wrong: cards.filter((card) => ['partly', 'wrong'].includes(standingOf(page, card))),
  };
}

/** Of an answer that the session keeps: before answers are due, none is told to be right or wrong. */
export function standingOf(page: Page, card: Card): Standing {
  const answer = page.session.state.answers[card.question.id];
  if (!answer?.given) return 'missing';
  const { fraction } = answer;
  if (!isClosed(card) || fraction === undefined || !SHOWN.has(page.data.answers) || !answersDue(page))
    return 'unmarked';
  if (fraction >= 1) return 'right';
  return fraction > 0 ? 'partly' : 'wrong';
}

const STANDINGS: readonly Standing[] = ['right', 'partly', 'wrong', 'unmarked', 'missing'];

function talliesOf(page: Page, cards: readonly Card[]): Results['tallies'] {
  const { strings, stringsLanguage } = page.data;
  const standings = cards.map((card) => standingOf(page, card));
  return STANDINGS.flatMap((standing) => {
    const n = standings.filter((one) => one === standing).length;
    return n > 0 ? [[standing, count(strings.tally[standing], n, stringsLanguage)] as const] : [];
  });
}

/** What the LMS is told, in words; nothing where nobody is told anything, or nothing was answered yet. */
export function receivedOf({ data, session }: Page, cards: readonly Card[]): readonly string[] {
  const { strings, stringsLanguage } = data;
  const given = cards.filter(({ question }) => session.state.answers[question.id]?.given).length;
  const { mode, verdict } = session;
  if (mode !== 'normal' || data.web || given === 0 || !verdict) return [];
  const { score: points, success, complete } = verdict;
  const name = isJudged(data) ? strings.receivesScore : strings.participation;
  const state = {
    passed: strings.receivesPassed,
    failed: strings.receivesFailed,
    none: complete ? strings.receivesComplete : strings.receivesIncomplete,
  }[success ?? 'none'];
  return [
    count(strings.receivesAnswers, given, stringsLanguage, { total: cards.length }),
    ...(points === undefined ? [] : [fill(name, { n: percent(points, stringsLanguage) })]),
    state,
  ];
}

/** A sentence that introduces them, and a link to each. */
export function linksTo(page: Page, cards: readonly Card[], text: Counted): readonly HTMLElement[] {
  const { strings, stringsLanguage } = page.data;
  if (cards.length === 0) return [];
  const links = cards.map((card) => {
    const standing = standingOf(page, card);
    const link = make('a', { href: `#${card.element.id}` }, brief(card.question.name));
    return make(
      'li',
      { 'data-standing': standing },
      link,
      ...(standing === 'partly' ? [` (${strings.partly.toLocaleLowerCase(stringsLanguage)})`] : []),
    );
  });
  return [make('p', {}, count(text, cards.length, stringsLanguage)), make('ul', {}, ...links)];
}

const isClosed = ({ question }: Card): boolean => question.kind !== 'open';

/** The very score that the LMS is told, by the same function; called by its name when it only counts answers. */
function score({ data, session }: Page): string | undefined {
  const policy = data.policy ?? DEFAULT_POLICY;
  const { score: points } = judge(policy, session.questions, session.state, NOTHING_REACHED, true);
  if (points === undefined) return undefined;
  const n = percent(points, data.stringsLanguage);
  return fill(isJudged(data) ? data.strings.score : data.strings.participation, { n });
}

const percent = (points: number, language: string): string =>
  points.toLocaleString(language, { maximumFractionDigits: 2 });

/** Whether what is right counts, or answering alone. */
const isJudged = ({ policy = DEFAULT_POLICY, questions }: PageData): boolean =>
  policy.scoring !== 'participation' && questions.some(({ kind, points }) => kind !== 'open' && points > 0);
