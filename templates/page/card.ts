/** The life of a question's card: written, answered, judged, revealed, tried again. */
import { sameResponse } from '../runtime/response.ts';
import type { Answer, QuestionData } from '../runtime/session.ts';
import { loadKeys } from './answers.ts';
import { cardId } from './data.ts';
import { announce, button, find, focusOn, make } from './dom.ts';
import { hintsOf } from './hints.ts';
import { judge } from './judge.ts';
import type { Key } from './key.ts';
import { type Kind, kindOf } from './kinds/index.ts';
import { lock } from './lock.ts';
import { mark, unmark } from './marks.ts';
import { outcome } from './outcome.ts';
import { answersDue, isReadOnly, mayChange, type Page } from './page.ts';

export interface Card {
  readonly question: QuestionData;
  readonly element: HTMLElement;
  readonly kind: Kind;
  /** Shows what is kept; loads the keys when an answer was given. */
  readonly restore: () => Promise<void>;
  /** Locks or opens the boxes by what the page allows now. */
  readonly refresh: () => void;
  /** After Finish, and when a finished lesson is opened again: shows what is due and may be done now. */
  readonly renew: () => Promise<void>;
  /** Gives what stands in the boxes and wasn't given yet; false when it can't be, and says why in the card. */
  readonly handIn: () => Promise<boolean>;
  /** What stands in the boxes isn't what was given, and can't be given as it is. */
  readonly isUnfit: () => boolean;
  /** Says in the card what is missing in what stands in the boxes. */
  readonly announceUnfit: () => void;
  /** Opens the boxes of an answer that was given, for another one. */
  readonly tryAgain: () => void;
  /** Ends an edit: the boxes show what was given. */
  readonly putBack: () => void;
}

export function openCard(question: QuestionData, page: Page): Card | undefined {
  const element = document.getElementById(cardId(question.id));
  const form = element && find<HTMLFormElement>(element, 'form');
  if (!element || !form) return undefined;

  const kind = kindOf(question.kind);
  const words = { strings: page.data.strings, language: page.data.stringsLanguage };
  const { strings } = words;
  let retrying = false;
  /** Something stands in the boxes that wasn't given. */
  let pending = false;
  /** It was to be given, and couldn't be. */
  let refused = false;

  const answer = (given: boolean, fraction?: number, revealed = false): Answer => ({
    response: kind.read(element),
    given,
    revision: question.revision,
    ...(fraction !== undefined && { fraction }),
    ...(revealed && { revealed }),
  });

  const typed = () => {
    complain(element, '');
    refused = false;
    const before = page.answers.get(question.id);
    if (before?.given && !retrying) return;
    full(element, !(before?.given ? edited(before) : drafted()), strings.full);
  };

  const drafted = (): boolean => {
    pending = true;
    return page.keep(question.id, answer(false));
  };

  /** A second try counts when it is given: until then the first stands, and this is kept beside it. */
  const edited = ({ response }: Answer): boolean => {
    const now = kind.read(element);
    pending = !sameResponse(now, response);
    return page.edit(question.id, pending ? now : undefined);
  };

  const problem = () => kind.problem(element, words);

  /** Pressed by the learner: what is missing is where they are led. */
  const give = async () => {
    if (problem()) {
      complain(element, problem() ?? '');
      find<HTMLElement>(form, 'textarea, input, select, [data-move]')?.focus();
    } else if (await take()) {
      page.changed();
      focusOn(find(element, '.outcome')!);
    }
  };

  /** The answer in the boxes is given; false when it can't be, and says why. */
  const take = async (): Promise<boolean> => {
    refused = true;
    complain(element, problem() ?? '');
    if (problem()) return false;
    const key = await keyOf();
    // Without the key a closed question can't be judged: it stays open. An open one is answered all the same.
    if (!key && kind !== kindOf('open')) {
      complain(element, strings.answersLost);
      return false;
    }
    const fraction = key?.solution && judge(key.solution, kind.read(element)).fraction;
    const kept = page.keep(question.id, answer(true, fraction));
    full(element, !kept, strings.full);
    if (!kept) return false;
    retrying = false;
    pending = false;
    refused = false;
    element.dataset.changed = 'false';
    show(key);
    return true;
  };

  const handIn = async (): Promise<boolean> => !pending || isReadOnly(page) || take();

  const isUnfit = (): boolean =>
    pending && (refused || problem() !== undefined || element.hasAttribute('data-full'));

  const announceUnfit = () => {
    if (pending && problem()) complain(element, problem() ?? '');
  };

  const putBack = () => {
    const { draft: _, ...given } = page.answers.get(question.id) ?? answer(false);
    if (!given.given) return;
    if (pending) {
      page.edit(question.id, undefined);
      full(element, false, '');
      complain(element, '');
      fillIn(given);
    }
    pending = false;
    // A question that has changed stays open for another answer, where the page does.
    if (given.revision === question.revision) retrying = false;
  };

  const keyOf = async (): Promise<Key | undefined> => {
    if (!page.data.hasKeys) return {};
    try {
      return (await loadKeys(page.data.id))[question.id] ?? {};
    } catch {
      return undefined;
    }
  };

  /** The outcome of the answer that is in the boxes. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: which buttons stand below an answer, by what is due and what is right
  const show = (key: Key | undefined) => {
    const due = answersDue(page);
    const verdict = due && key?.solution ? judge(key.solution, kind.read(element)) : undefined;
    const right = !verdict || verdict.fraction >= 1;
    const revealed = due && (right || page.answers.get(question.id)?.revealed === true);
    if (verdict) mark(element, verdict, revealed, words, key?.solution?.kind === 'number');
    else unmark(element);
    const later = !due && page.data.answers === 'after-finish';
    outcome(element, { key: due ? key : {}, verdict, revealed, later, words }, [
      ...(right || revealed || isReadOnly(page) ? [] : [button(strings.tryAgain, tryAgainHere)]),
      ...((right || revealed) && mayChange(page) ? [button(strings.changeAnswer, tryAgainHere)] : []),
      ...(right || revealed ? [] : [button(strings.seeAnswer, () => reveal(key))]),
    ]);
    refresh();
  };

  /** The tries end, and stay ended. */
  const reveal = (key: Key | undefined) => {
    const given = page.answers.get(question.id);
    if (given && !isReadOnly(page)) page.keep(question.id, answer(true, given.fraction, true));
    else if (given) page.answers.set(question.id, { ...given, revealed: true });
    show(key);
    focusOn(find(element, '.outcome')!);
  };

  const tryAgain = () => {
    retrying = true;
    unmark(element);
    outcome(element, undefined, []);
    refresh();
  };

  const tryAgainHere = () => {
    tryAgain();
    const [first] = form.querySelectorAll<HTMLElement>('textarea, input:checked, input, select, [data-move]');
    first?.focus();
  };

  const refresh = () => {
    const given = page.answers.get(question.id)?.given === true;
    const closed = isReadOnly(page) || (given && !retrying);
    element.dataset.state = closed ? 'answered' : 'open';
    lock(form, closed);
    const state = find(element, '.question-state');
    if (state) {
      state.hidden = !given;
      state.textContent = given ? strings.answered : '';
    }
  };

  /** Boxes that hold it already are left alone: the learner may be writing in them. */
  const fillIn = ({ response, draft = response }: Answer) => {
    if (sameResponse(kind.read(element), draft)) return;
    kind.restore(element, draft);
    element.dispatchEvent(new Event('cartable-restored'));
  };

  const restore = async () => {
    const stored = page.answers.get(question.id);
    if (stored) {
      const { draft, ...given } = stored;
      const editing = draft !== undefined && !isReadOnly(page);
      fillIn(editing ? stored : given);
      pending = editing || !stored.given;
      retrying = editing;
      if (stored.revision !== question.revision) warnOfChange();
      else if (stored.given && !editing) show(await keyOf());
    }
    showFit();
    refresh();
    await showHints(page.session.state.hints?.[question.id] ?? 0);
  };

  /** What doesn't fit comes back all the same, and may fit when another answer gets shorter. */
  const showFit = () => {
    const fits = !(question.id in page.session.overflow);
    if (fits === element.hasAttribute('data-full')) full(element, !fits, strings.full);
    if (fits && find(element, '.complaint')?.textContent === strings.full) complain(element, '');
  };

  /** What was held back is due now, or the lesson was opened again. */
  const renew = async () => {
    const stored = page.answers.get(question.id);
    if (!retrying && stored?.given && stored.revision === question.revision) show(await keyOf());
  };

  /** A reworded question keeps the learner's text, and may be answered anew. */
  const warnOfChange = () => {
    element.dataset.changed = 'true';
    find(element, '.prompt')?.before(make('p', { class: 'notice changed' }, strings.changed));
    retrying = !isReadOnly(page);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void give();
  });
  form.addEventListener('input', typed);
  page.onCapacity(showFit);
  kind.prepare?.(element, words, typed);
  const showHints = hintsOf(element, keyOf, words, (shown) => page.session.hint(question.id, shown));
  return {
    question,
    element,
    kind,
    restore,
    refresh,
    renew,
    handIn,
    isUnfit,
    announceUnfit,
    tryAgain,
    putBack,
  };
}

/** One sentence above the buttons, told to a screen reader too. */
function complain(card: HTMLElement, text: string): void {
  let line = find(card, '.complaint');
  if (!line && !text) return;
  if (!line) {
    line = make('p', { class: 'complaint' });
    find(card, '.controls > .actions')?.before(line);
  }
  line.hidden = text === '';
  line.textContent = text;
  if (text) announce(text);
}

function full(card: HTMLElement, is: boolean, text: string): void {
  if (is) complain(card, text);
  card.toggleAttribute('data-full', is);
  if (is) card.dispatchEvent(new CustomEvent('cartable-full', { bubbles: true }));
}
