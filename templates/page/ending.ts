/** The end of the lesson: what is left to do, and Finish. */
import { count } from '../strings/index.ts';
import type { Card } from './card.ts';
import { bringUp } from './chapters.ts';
import { copyButton } from './copy.ts';
import { brief, button, find, focusOn, make } from './dom.ts';
import { isGiven, isReadOnly, type Page } from './page.ts';

export const showEnding = (page: Page, cards: readonly Card[]): void => {
  const place = find(document, '.ending');
  const title = place && find(place, 'h2');
  const text = place && find(place, '.ending-text');
  const actions = place && find(place, '.actions');
  if (!place || !title || !text || !actions) return;
  const { strings, stringsLanguage } = page.data;
  place.hidden = false;
  let asking = false;
  let done = page.session.state.finished;

  const unanswered = () => cards.filter(({ question }) => !isGiven(page, question.id));

  const finish = () => {
    page.session.finish();
    done = true;
    asking = false;
    page.changed();
    focusOn(title);
  };

  const press = () => {
    if (unanswered().length === 0 || asking) return finish();
    asking = true;
    update();
    focusOn(title);
  };

  const update = () => {
    const left = unanswered();
    title.textContent = done ? strings.finished : strings.finishTitle;
    if (done) {
      const alone = page.session.mode === 'alone';
      const why = alone
        ? strings.finishedAlone
        : page.session.state.finished || left.length === 0
          ? strings.finishedWhy
          : strings.finishedLater;
      text.replaceChildren(make('p', {}, why));
      actions.replaceChildren(...(alone && cards.length > 0 ? [copyButton(page, cards)] : []));
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
      asking = false;
      text.replaceChildren(make('p', {}, cards.length > 0 ? strings.finishReady : strings.finishNone));
    }
    if (isReadOnly(page)) {
      actions.replaceChildren();
      return;
    }
    actions.replaceChildren(
      button(asking ? strings.finishAnyway : strings.finish, press, 'primary'),
      ...(asking ? [button(strings.keepWorking, backToWork)] : []),
    );
  };

  const backToWork = () => {
    asking = false;
    update();
    const next = unanswered()[0]?.element;
    bringUp(next ?? null);
    next?.scrollIntoView({ block: 'start' });
    next?.querySelector<HTMLElement>('textarea, input, select')?.focus({ preventScroll: true });
  };

  page.onChange(update);
  update();
};
