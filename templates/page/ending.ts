/** The end of the lesson: what is left to do, and Finish. */
import { count, fill } from '../strings/index.ts';
import type { Card } from './card.ts';
import { bringUp } from './chapters.ts';
import { copyButton } from './copy.ts';
import { announce, button, find, focusOn, make, put } from './dom.ts';
import { offerReload, showMode } from './notices.ts';
import { isGiven, isReadOnly, type Page } from './page.ts';
import { linksTo, type Results, receivedOf, resultsOf } from './results.ts';

const sentences = ({ tallies, score }: Results): readonly string[] => [
  ...tallies.map(([, text]) => text),
  ...(score === undefined ? [] : [score]),
];

/** A sign, a number and a word for each; the score stands out. */
function shown({ tallies, score }: Results): readonly Node[] {
  if (tallies.length === 0) return [];
  const list = make(
    'ul',
    { class: 'tally' },
    ...tallies.map(([standing, text]) => make('li', { 'data-standing': standing }, text)),
  );
  return [...(score === undefined ? [] : [make('p', { class: 'score' }, score)]), list];
}

export function showEnding(page: Page, cards: readonly Card[]): void {
  const place = find(document, '.ending');
  const title = place && find(place, 'h2');
  const text = place && find(place, '.ending-text');
  const actions = place && find(place, '.actions');
  if (!place || !title || !text || !actions) return;
  const { strings, stringsLanguage } = page.data;
  place.hidden = false;
  /** What was still open when the learner was asked whether to finish all the same. */
  let unansweredBefore: readonly Card[] | undefined;
  let finishing = false;
  let done = page.session.state.finished;

  const more = (left: number): string =>
    Number.isFinite(left) ? count(strings.answerAgainLeft, left, stringsLanguage) : strings.answerAgainFree;

  const unanswered = () => cards.filter((card) => !isGiven(page, card.question.id) || card.isUnfit());

  const renew = () => {
    page.changed();
    for (const card of cards) void card.renew();
  };

  /** What stands in the boxes is handed in. What can't be leaves its place to what was given before. */
  const finish = async () => {
    if (finishing) return;
    finishing = true;
    const refused: Card[] = [];
    for (const card of cards) if (!(await card.handIn())) refused.push(card);
    if (refused.some((card) => !unansweredBefore?.includes(card))) {
      finishing = false;
      return ask();
    }
    for (const card of cards) card.putBack();
    // Out of the click: what ILIAS is told during one it sends away and doesn't hear what becomes of it.
    await new Promise((resolve) => setTimeout(resolve));
    page.session.finish();
    finishing = false;
    done = true;
    unansweredBefore = undefined;
    renew();
    focusOn(title);
    announce(sentences(resultsOf(page, cards)).join('. '));
  };

  /** Once more, where the lesson allows it; where the LMS doesn't, the page says what can be done. */
  const again = (opened: readonly Card[] = []) => {
    if (!page.session.reopen()) {
      showMode(page);
      offerReload(page);
    } else {
      done = false;
      for (const card of opened) card.tryAgain();
    }
    renew();
    if (!done) backToWork((opened[0] ?? cards[0])?.element);
  };

  const press = () => {
    if (unanswered().length === 0 || unansweredBefore) void finish();
    else ask();
  };

  const ask = () => {
    unansweredBefore = unanswered();
    for (const card of cards) card.announceUnfit();
    update();
    focusOn(title);
  };

  const update = () => {
    const left = unanswered();
    if (left.length === 0) unansweredBefore = undefined;
    title.textContent = done ? strings.finished : strings.finishTitle;
    put(text, done ? whatWasDone(left) : whatIsLeft(left));
    put(actions, done ? afterwards() : isReadOnly(page) ? [] : ways());
  };

  const whatWasDone = (left: readonly Card[]): readonly Node[] => {
    if (cards.length === 0) return [make('p', {}, strings.finishedRead)];
    const { mode, state, attemptsLeft } = page.session;
    const why =
      mode === 'alone'
        ? strings.finishedAlone
        : state.finished || left.length === 0
          ? strings.finishedWhy
          : strings.finishedLater;
    return [
      make('p', {}, why),
      ...answers(left),
      ...toPass(),
      ...received(),
      ...(attemptsLeft > 0 ? [make('p', {}, more(attemptsLeft))] : []),
    ];
  };

  const whatIsLeft = (left: readonly Card[]): readonly Node[] => [
    ...(left.length > 0 ? [] : [make('p', {}, cards.length > 0 ? strings.finishReady : strings.finishNone)]),
    ...answers(left),
    ...toPass(),
    ...received(),
  ];

  /** How many are right; which aren't, and which are missing. */
  const answers = (left: readonly Card[]): readonly Node[] => {
    const results = resultsOf(page, cards);
    return [
      ...shown(results),
      ...linksTo(page, results.wrong, strings.notRight),
      ...linksTo(page, left, strings.unanswered),
    ];
  };

  /** The teacher is told as the learner goes: the learner sees what. */
  const received = (): readonly Node[] => {
    const lines = receivedOf(page, cards);
    if (lines.length === 0) return [];
    const list = make('ul', {}, ...lines.map((line) => make('li', {}, line)));
    return [make('div', { class: 'received' }, make('p', {}, strings.receives), list)];
  };

  const toPass = (): readonly Node[] => {
    const n = page.data.policy?.passMark?.toLocaleString(stringsLanguage);
    return n === undefined ? [] : [make('p', {}, fill(strings.toPass, { n }))];
  };

  const afterwards = (): readonly Node[] => {
    const wrong = () => resultsOf(page, cards).wrong;
    const isOpenAgain = page.session.attemptsLeft > 0;
    return [
      ...(isOpenAgain && wrong().length > 0
        ? [button(strings.tryWrong, () => again(wrong()), 'primary')]
        : []),
      ...(isOpenAgain ? [button(strings.answerAgain, () => again())] : []),
      ...(page.session.mode === 'alone' && cards.length > 0 ? [copyButton(page, cards)] : []),
    ];
  };

  const ways = (): readonly Node[] => [
    button(unansweredBefore ? strings.finishAnyway : strings.finish, press, 'primary'),
    ...(unansweredBefore ? [button(strings.keepWorking, () => backToWork())] : []),
  ];

  const backToWork = (next = unanswered()[0]?.element) => {
    unansweredBefore = undefined;
    update();
    bringUp(next ?? null);
    next?.scrollIntoView({ block: 'start' });
    next?.querySelector<HTMLElement>('textarea, input, select')?.focus({ preventScroll: true });
  };

  page.onChange(update);
  update();
}
