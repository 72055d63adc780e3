/** The end of the lesson: what is left to do, and Finish. */
import { count, fill } from '../strings/index.ts';
import type { Card } from './card.ts';
import { bringUp } from './chapters.ts';
import { copyButton } from './copy.ts';
import { brief, button, find, focusOn, make } from './dom.ts';
import { offerReload, tellMode } from './notices.ts';
import { isGiven, isReadOnly, type Page } from './page.ts';

export const showEnding = (page: Page, cards: readonly Card[]): void => {
  const place = find(document, '.ending');
  const title = place && find(place, 'h2');
  const text = place && find(place, '.ending-text');
  const actions = place && find(place, '.actions');
  if (!place || !title || !text || !actions) return;
  const { strings, stringsLanguage } = page.data;
  place.hidden = false;
  /** What was still open when the learner was asked whether to finish all the same. */
  let asked: readonly Card[] | undefined;
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
    finishing = false;
    if (refused.some((card) => !asked?.includes(card))) return ask();
    for (const card of cards) card.putBack();
    page.session.finish();
    done = true;
    asked = undefined;
    renew();
    focusOn(title);
  };

  /** Once more, where the lesson allows it; where the LMS doesn't, the page says what can be done. */
  const again = () => {
    if (!page.session.reopen()) {
      tellMode(page);
      offerReload(page);
    } else done = false;
    renew();
    if (!done) backToWork(cards[0]?.element);
  };

  const press = () => {
    if (unanswered().length === 0 || asked) void finish();
    else ask();
  };

  const ask = () => {
    asked = unanswered();
    for (const card of cards) card.sayUnfit();
    update();
    focusOn(title);
  };

  const update = () => {
    const left = unanswered();
    title.textContent = done ? strings.finished : strings.finishTitle;
    if (done) {
      if (cards.length === 0) {
        text.replaceChildren(make('p', {}, strings.finishedRead));
        actions.replaceChildren();
        return;
      }
      const alone = page.session.mode === 'alone';
      const why = alone
        ? strings.finishedAlone
        : page.session.state.finished || left.length === 0
          ? strings.finishedWhy
          : strings.finishedLater;
      const attempts = page.session.attemptsLeft;
      text.replaceChildren(make('p', {}, why), ...(attempts > 0 ? [make('p', {}, more(attempts))] : []));
      actions.replaceChildren(
        ...(attempts > 0 ? [button(strings.answerAgain, again)] : []),
        ...(alone && cards.length > 0 ? [copyButton(page, cards)] : []),
      );
      return;
    }
    if (left.length > 0) {
      const list = make('ul', {});
      list.append(
        ...left.map(({ element, question }) =>
          make('li', {}, make('a', { href: `#${element.id}` }, brief(question.name))),
        ),
      );
      text.replaceChildren(make('p', {}, count(strings.unanswered, left.length, stringsLanguage)), list);
    } else {
      asked = undefined;
      text.replaceChildren(make('p', {}, cards.length > 0 ? strings.finishReady : strings.finishNone));
    }
    const { passMark } = page.data.policy ?? {};
    if (passMark !== undefined) {
      const n = passMark.toLocaleString(stringsLanguage);
      text.append(make('p', {}, fill(strings.toPass, { n })));
    }
    if (isReadOnly(page)) {
      actions.replaceChildren();
      return;
    }
    actions.replaceChildren(
      button(asked ? strings.finishAnyway : strings.finish, press, 'primary'),
      ...(asked ? [button(strings.keepWorking, () => backToWork())] : []),
    );
  };

  const backToWork = (next = unanswered()[0]?.element) => {
    asked = undefined;
    update();
    bringUp(next ?? null);
    next?.scrollIntoView({ block: 'start' });
    next?.querySelector<HTMLElement>('textarea, input, select')?.focus({ preventScroll: true });
  };

  page.onChange(update);
  update();
};
