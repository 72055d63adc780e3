/**
 * A session with the LMS, from the page's opening to its end (scorm.md §4, Life cycle and Unload).
 *
 * No unload handler: browsers skip it, and with it a page loses its place in the cache. A beforeunload handler only
 * while something would be lost by leaving.
 */
import { findApi } from './discovery.ts';
import { drawnFrom, newSeed } from './draw.ts';
import type { Driver } from './driver.ts';
import { DRIVERS } from './drivers/index.ts';
import { lmsBehind } from './lms.ts';
import { openNotebook } from './notebook.ts';
import { placeWritten, readOpening, UNOPENED } from './opening.ts';
import { openOutbox } from './outbox.ts';
import { isBlank, sameResponse } from './response.ts';
import { openSaver } from './saver.ts';
import type { Answer, Capacity, LearnerState, LessonData, Session } from './session.ts';
import { asDraft, missing, openStash, toRestore } from './stash.ts';
import { type Decoded, EMPTY_STATE, keepable, stateCodec } from './state.ts';
import { attemptsLeft, DEFAULT_POLICY, judge, reachedBy, type Verdict } from './status.ts';

/** Finds the LMS and begins. Never throws: without an LMS the page works all the same (`mode` is `alone`). */
export function openSession(data: LessonData, window: Window): Session {
  const driver = DRIVERS[data.standard ?? 'scorm12'];
  return sessionWith(findApi(window, driver.api), data, window, driver);
}

/** Milliseconds between the tries to begin: some LMSs offer their API before they can answer (some eight seconds). */
const PAUSES = [250, 500, 1_000, 2_000, 4_000];

/** The same with what is found already; without an API nothing is kept. */
export function sessionWith(
  api: object | undefined,
  data: LessonData,
  window: Window,
  driver: Driver,
): Session {
  const { elements } = driver;
  const lms = lmsBehind(api ?? {}, driver);
  const policy = data.policy ?? DEFAULT_POLICY;
  const questions = new Map(data.questions.map((question) => [question.id, question]));
  const touched = new Map<string, number>();

  let opening = UNOPENED;
  let outbox = openOutbox(lms, driver, 0);
  let reached = opening.reached;
  let verdict: Verdict | undefined;
  let began = Date.now();
  let life: 'starting' | 'running' | 'refused' | 'left' | 'finished' = 'starting';
  let leaving = false;

  const codec = stateCodec(data.questions);
  let opened: Decoded = { state: EMPTY_STATE };
  let notebook = openNotebook(codec, data.stateLimit, opened);
  let changed = false;
  /** The questions that this learner is asked. */
  let asked = data.questions;
  const openers: (() => void)[] = [];

  /** What the notebook has no room for. */
  let overflow: LearnerState['answers'] = {};
  let stash = openStash(window, codec, data.id, '');
  let stashed = false;
  /** The answers as they were last sent, and as the LMS is known to hold them. */
  let sent: LearnerState['answers'] = {};
  let held: LearnerState['answers'] = {};
  let failing = false;

  const lives = (): boolean => life === 'starting' || life === 'running' || life === 'refused';

  const writable = (): boolean => opening.mode === 'normal' && lives() && !leaving;

  const left = (): number => (opening.mode === 'normal' ? attemptsLeft(policy, notebook.state) : 0);

  /** Settles what the LMS is told of the whole lesson. */
  function decide(): void {
    const now = judge(policy, asked, notebook.state, reached, leaving);
    [verdict, reached] = [now, reachedBy(now)];
  }

  /**
   * Everything the LMS is to hold now. A score that waits is settled when everything is answered, then by Finish or by
   * leaving alone: answer by answer it would tell in the gradebook what is right.
   */
  function want(): void {
    if (!policy.scoreWaits || !reached.complete || leaving) decide();
    if (verdict) outbox.want(driver.verdict(verdict));
    if (changed) outbox.want([[elements.state, notebook.text]]);
    outbox.wish([
      // Only this keeps the state for the next launch (scorm.md §4, Exit).
      [elements.exit, 'suspend'],
      [elements.sessionTime, driver.duration(Date.now() - began)],
    ]);
    const place = placeWritten(notebook.state.place ?? '');
    if (place !== '' && place.length <= driver.placeLimit) outbox.wish([[elements.place, place]]);
  }

  function send(): boolean {
    // What was kept before the LMS had said that it keeps nothing isn't sent.
    if (life === 'refused' || opening.mode !== 'normal') return true;
    failing = life === 'starting' || !deliver();
    if (!failing) sent = notebook.state.answers;
    confirm();
    secure();
    if (!failing && leaving) end('finished');
    return !failing;
  }

  function confirm(): void {
    if (sent !== held && life === 'running' && outbox.confirms()) held = sent;
  }

  /** What the LMS doesn't have is stored in the browser, and leaving the page asks. */
  function secure(): void {
    const behind = failing ? missing(notebook.state.answers, held) : {};
    store({ ...behind, ...overflow });
    const risky =
      Object.keys({ ...behind, ...overflow }).length > 0 && (life === 'starting' || life === 'running');
    if (risky) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  }

  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

  function store(answers: LearnerState['answers']): void {
    stashed = stash.keep({ answers, upon: held });
  }

  /** True when everything is with the LMS. */
  function deliver(): boolean {
    confirm();
    want();
    let delivery = outbox.send();
    if (delivery === 'over' && begin()) {
      want();
      delivery = outbox.send();
    }
    return delivery === 'delivered';
  }

  /** Begins anew in a page that was terminated, or that the LMS has forgotten. The state is the page's own. */
  function begin(): boolean {
    if (!lms.initialize().ok) return false;
    const unsent = outbox.unsent();
    opening = readOpening(lms, driver);
    outbox = openOutbox(lms, driver, opening.interactions);
    if (life !== 'starting') tellAgain();
    outbox.add(unsent);
    life = 'running';
    reached = {
      complete: reached.complete || opening.reached.complete,
      passed: reached.passed || opening.reached.passed,
    };
    began = Date.now();
    return true;
  }

  /** Begins for the first time, with what the LMS has and what was written meanwhile. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the steps of a start in their order, each of which may be the last
  function start(): boolean {
    const { answers, read, hints } = notebook.state;
    if (!begin()) return false;
    opened = codec.decode(opening.text);
    notebook = openNotebook(codec, data.stateLimit, opened, opening.place);
    sent = held = notebook.state.answers;
    arrange();
    if (opening.mode !== 'normal') return true;
    tellAgain();
    if (data.stash !== false) stash = openStash(window, codec, data.id, opening.learnerId);
    for (const [id, answer] of Object.entries(toRestore(stash.read(), held))) {
      if (take(id, answer).fits && answer.given) report(id, held[id], answer);
    }
    if (notebook.state.finished) return true;
    for (const [id, answer] of Object.entries(answers))
      take(id, answer.given ? answer : asDraft(answer, held[id]));
    if (read || hints)
      keep({ read: read || notebook.state.read, hints: { ...notebook.state.hints, ...hints } });
    return true;
  }

  /** Settles orders and drawn questions, once for all visits; kept as long as there is room for it. */
  function arrange(): void {
    if (data.draw === undefined && !data.shuffle) return;
    const { state } = notebook;
    const seed = state.seed ?? newSeed();
    const drawn = data.draw === undefined ? undefined : drawnFrom(data.questions, data.draw, seed, state);
    if (drawn) asked = data.questions.filter(({ id }) => drawn.includes(id));
    const isKept = state.seed === seed && JSON.stringify(state.drawn) === JSON.stringify(drawn);
    if (!isKept) keep({ seed, ...(drawn && { drawn }) });
  }

  function tryToStart([pause, ...pauses]: readonly number[]): void {
    if (start()) settle();
    else if (pause === undefined) refuse();
    else
      window.setTimeout(() => {
        if (life !== 'starting') return;
        tryToStart(pauses);
        if (life !== 'starting') for (const report of openers) report();
      }, pause);
  }

  /** Finish may have been pressed meanwhile. */
  function settle(): void {
    if (opening.mode !== 'normal') return;
    if (leaving) handIn();
    saver.now();
  }

  /** Nobody keeps anything, so nothing is too large. */
  function refuse(): void {
    life = 'refused';
    const { state } = notebook;
    notebook = openNotebook(codec, Number.POSITIVE_INFINITY, {
      state: { ...state, answers: { ...state.answers, ...overflow } },
    });
    overflow = {};
    arrange();
    saver.now();
    secure();
  }

  function end(how: 'left' | 'finished'): void {
    if (life !== 'running') return;
    life = how;
    saver.stop();
    lms.terminate();
  }

  const saver = openSaver(window, send);

  function keep(change: Partial<LearnerState>): Capacity {
    const capacity = notebook.keep(change);
    if (capacity.fits) changed = true;
    return capacity;
  }

  function keepAnswer(id: string, answer: Answer): Capacity {
    if (!writable()) return { ...notebook.capacity, fits: false };
    const capacity = take(id, keepable(answer));
    secure();
    return capacity;
  }

  /** In the notebook, and with it what waits for room; else beside it. */
  function take(id: string, answer: Answer): Capacity {
    const capacity = keep({ answers: { ...notebook.state.answers, [id]: answer } });
    const { [id]: _, ...others } = overflow;
    overflow = capacity.fits
      ? Object.fromEntries(
          Object.entries(others).filter(
            ([other, waiting]) => !keep({ answers: { ...notebook.state.answers, [other]: waiting } }).fits,
          ),
        )
      : { ...others, [id]: asDraft(answer, notebook.state.answers[id]) };
    return capacity;
  }

  function handIn(): void {
    const { complete } = judge(policy, asked, notebook.state, reached);
    if (complete && !notebook.state.finished)
      keep({ finished: true, handedIn: (notebook.state.handedIn ?? 0) + 1 });
  }

  /** From here the learner's time for a question runs. */
  function touch(id: string): void {
    if (!touched.has(id)) touched.set(id, Date.now());
  }

  /** Where the LMS is about to write over the interactions of earlier sessions, it is told them first. */
  function tellAgain(): void {
    if (opening.mode !== 'normal' || !opening.countsAnew) return;
    for (const question of data.questions) {
      const answer = held[question.id];
      if (!answer?.given || isBlank(answer.response)) continue;
      const { response, fraction } = answer;
      outbox.add(driver.interactions({ question, response, ...(fraction !== undefined && { fraction }) }));
    }
  }

  /** The same answer given twice is told once, and an empty one never. */
  function report(id: string, before: Answer | undefined, answer: Answer): void {
    const question = questions.get(id);
    const same = before?.given && before.revision === answer.revision;
    if (!question || isBlank(answer.response)) return;
    if (same && sameResponse(before.response, answer.response)) return;
    const since = touched.get(id);
    touched.delete(id);
    outbox.add(
      driver.interactions({
        question,
        response: answer.response,
        at: new Date(),
        ...(answer.fraction !== undefined && { fraction: answer.fraction }),
        ...(since !== undefined && { latency: Date.now() - since }),
      }),
    );
  }

  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState !== 'hidden' || opening.mode !== 'normal' || life !== 'running')
      return;
    saver.now();
    leave();
  });

  window.addEventListener('pagehide', () => {
    if (life === 'starting') start();
    if (life !== 'running') return;
    if (opening.mode === 'normal') {
      decide();
      send();
      leave();
    }
    end('left');
  });

  /** The page may not come back: what the LMS hasn't confirmed is stored. */
  const leave = (): void => store({ ...missing(notebook.state.answers, held), ...overflow });

  window.addEventListener('pageshow', (event) => {
    // From the browser's cache: pagehide has terminated the session. After Finish there is nothing to begin.
    if (!event.persisted || life !== 'left') return;
    if (!begin()) saver.lose();
    else if (opening.mode === 'normal') saver.now();
  });

  if (api) tryToStart(PAUSES);
  else refuse();

  return {
    get mode() {
      return life === 'refused' ? 'alone' : opening.mode;
    },
    get aloneReason() {
      if (life !== 'refused') return undefined;
      return api ? 'refused' : 'not-found';
    },
    get state() {
      return notebook.state;
    },
    get capacity() {
      return notebook.capacity;
    },
    get overflow() {
      return overflow;
    },
    get stashed() {
      return stashed;
    },
    get saved() {
      return saver.saved;
    },
    get opening() {
      return life === 'starting';
    },
    get questions() {
      return asked;
    },
    get ended() {
      return !lives() || (life === 'refused' && leaving);
    },
    get verdict() {
      return verdict;
    },
    get attemptsLeft() {
      return left();
    },
    get learner() {
      return opening.learner;
    },
    get unreadable() {
      return opened.unreadable;
    },
    write: (id, answer) => {
      const capacity = keepAnswer(id, answer);
      if (capacity.fits) {
        touch(id);
        saver.soon();
      }
      return capacity;
    },
    give: (id, answer) => {
      const before = notebook.state.answers[id];
      const capacity = keepAnswer(id, answer);
      if (!capacity.fits) return capacity;
      report(id, before, keepable(answer));
      saver.now();
      return capacity;
    },
    visit: (place) => {
      if (questions.has(place)) touch(place);
      if (!writable() || place === notebook.state.place) return;
      // The place has an element of its own, so it takes nothing from the answers' room.
      notebook.keep({ place });
      saver.sometime();
    },
    readToEnd: () => {
      if (!writable() || notebook.state.read) return;
      keep({ read: true });
      saver.now();
    },
    hint: (id, shown) => {
      if (!writable()) return;
      keep({ hints: { ...notebook.state.hints, [id]: shown } });
      saver.sometime();
    },
    finish: () => {
      if (!writable()) return;
      handIn();
      leaving = true;
      saver.now();
    },
    reopen: () => {
      if (left() === 0) return false;
      leaving = false;
      if (!lives() && !begin()) {
        saver.lose();
        return false;
      }
      if (!writable()) return false;
      keep({ finished: false });
      saver.now();
      return true;
    },
    onOpened: (listener) => void openers.push(listener),
    onSaved: saver.onSaved,
  };
}
