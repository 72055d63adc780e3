/** What the end of the page may say of the answers: how many are right, which aren't, and the score the LMS is told. */
import { DEFAULT_POLICY, judge, NOTHING_REACHED } from '../runtime/status.ts';
import { type Counted, count, fill } from '../strings/index.ts';
import type { Card } from './card.ts';
import type { PageData } from './data.ts';
import { brief, make } from './dom.ts';
import { answersDue, type Page } from './page.ts';

export interface Results {
  /** One sentence each. */
  readonly lines: readonly string[];
  /** Judged, and not wholly right. */
  readonly wrong: readonly Card[];
}

/** The policies under which a page can judge. */
const SHOWN: ReadonlySet<PageData['answers']> = new Set(['after-answer', 'after-finish']);

const NOTHING: Results = { lines: [], wrong: [] };

/** Nothing before answers are due: how many are right would tell which. Until Finish only where something was judged. */
export function resultsOf(page: Page, cards: readonly Card[]): Results {
  const { answers, finished } = page.session.state;
  const closed = SHOWN.has(page.data.answers) ? cards.filter(isClosed) : [];
  const isBegun = (finished ? cards : closed).some(({ question }) => answers[question.id]?.given);
  if (!answersDue(page) || !isBegun) return NOTHING;
  const wrong = closed.filter((card) => (fractionOf(page, card) ?? 1) < 1);
  return { lines: [...counts(page, cards, closed), ...score(page)], wrong };
}

/** A sentence that introduces them, and a link to each. */
export function linksTo(page: Page, cards: readonly Card[], text: Counted): readonly HTMLElement[] {
  const { strings, stringsLanguage } = page.data;
  if (cards.length === 0) return [];
  const links = cards.map((card) => {
    const isPartly = (fractionOf(page, card) ?? 0) > 0;
    const link = make('a', { href: `#${card.element.id}` }, brief(card.question.name));
    return make(
      'li',
      {},
      link,
      ...(isPartly ? [` (${strings.partly.toLocaleLowerCase(stringsLanguage)})`] : []),
    );
  });
  return [make('p', {}, count(text, cards.length, stringsLanguage)), make('ul', {}, ...links)];
}

const isClosed = ({ question }: Card): boolean => question.kind !== 'open';

/** Of a closed question that was answered. */
function fractionOf({ session }: Page, { question }: Card): number | undefined {
  const answer = session.state.answers[question.id];
  return answer?.given ? answer.fraction : undefined;
}

function counts(page: Page, cards: readonly Card[], closed: readonly Card[]): readonly string[] {
  const { strings } = page.data;
  if (closed.length === 0) return [];
  const right = closed.filter((card) => (fractionOf(page, card) ?? 0) >= 1);
  const open = cards.filter((card) => !isClosed(card));
  const written = open.filter(({ question }) => page.session.state.answers[question.id]?.given);
  return [
    fill(strings.rightAnswers, { n: right.length, total: closed.length }),
    ...(open.length > 0 ? [fill(strings.writtenAnswers, { n: written.length, total: open.length })] : []),
  ];
}

/** The very score that the LMS is told, by the same function; called by its name when it only counts answers. */
function score({ data, session }: Page): readonly string[] {
  const policy = data.policy ?? DEFAULT_POLICY;
  const { score: points } = judge(policy, data.questions, session.state, NOTHING_REACHED, true);
  if (points === undefined) return [];
  const n = points.toLocaleString(data.stringsLanguage, { maximumFractionDigits: 2 });
  const isJudged =
    policy.scoring !== 'participation' &&
    data.questions.some(({ kind, points: worth }) => kind !== 'open' && worth > 0);
  return [fill(isJudged ? data.strings.score : data.strings.participation, { n })];
}
