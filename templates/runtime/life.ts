/**
 * A session with the LMS, from the page's opening to its end (scorm.md §4, Life cycle and Unload).
 *
 * No unload or beforeunload handler: browsers skip them, and with them a page loses its place in the cache.
 */
import { aloneSession } from './alone.ts';
import { findApi } from './discovery.ts';
import type { Driver } from './driver.ts';
import { DRIVERS } from './drivers/index.ts';
import { type Lms, lmsBehind } from './lms.ts';
import { openNotebook } from './notebook.ts';
import { placeWritten, readOpening } from './opening.ts';
import { openOutbox } from './outbox.ts';
import { isBlank, sameResponse } from './response.ts';
import { openSaver } from './saver.ts';
import type { Answer, LearnerState, LessonData, Room, Session } from './session.ts';
import { keepable, stateCodec } from './state.ts';
import { attemptsLeft, DEFAULT_POLICY, judge, reachedBy } from './status.ts';

/** Finds the LMS and begins. Never throws: without an LMS the page works all the same (`mode` is `alone`). */
export const openSession = (data: LessonData, window: Window): Session => {
  const driver = DRIVERS[data.standard ?? 'scorm12'];
  const api = findApi(window, driver.api);
  if (!api) return aloneSession(data, 'not-found');
  const lms = lmsBehind(api, driver);
  if (!lms.initialize().ok) return aloneSession(data, 'refused');
  return lmsSession(data, window, driver, lms);
};

const lmsSession = (data: LessonData, window: Window, driver: Driver, lms: Lms): Session => {
  const { elements } = driver;
  const policy = data.policy ?? DEFAULT_POLICY;
  const questions = new Map(data.questions.map((question) => [question.id, question]));
  const touched = new Map<string, number>();

  let opening = readOpening(lms, driver);
  let outbox = openOutbox(lms, driver, opening.interactions);
  let reached = opening.reached;
  let began = Date.now();
  let life: 'running' | 'left' | 'finished' = 'running';
  let leaving = false;

  const codec = stateCodec(data.questions);
  const opened = codec.decode(opening.text);
  const notebook = openNotebook(codec, data.stateLimit, opened, opening.place);
  let changed = false;

  const writable = (): boolean => opening.mode === 'normal' && life === 'running' && !leaving;

  const left = (): number => (opening.mode === 'normal' ? attemptsLeft(policy, notebook.state) : 0);

  /** Everything the LMS is to hold now. */
  const want = (): void => {
    const verdict = judge(policy, data.questions, notebook.state, reached);
    reached = reachedBy(verdict);
    outbox.want(driver.verdict(verdict));
    if (changed) outbox.want([[elements.state, notebook.text]]);
    outbox.wish([
      [elements.exit, verdict.exit],
      [elements.sessionTime, driver.duration(Date.now() - began)],
    ]);
    const place = placeWritten(notebook.state.place ?? '');
    if (place !== '' && place.length <= driver.placeLimit) outbox.wish([[elements.place, place]]);
  };

  const send = (): boolean => {
    want();
    let delivery = outbox.send();
    if (delivery === 'over' && begin()) {
      want();
      delivery = outbox.send();
    }
    if (delivery === 'delivered' && leaving) end('finished');
    return delivery === 'delivered';
  };

  /** Begins anew in a page that was terminated, or that the LMS has forgotten. The state is the page's own. */
  const begin = (): boolean => {
    if (!lms.initialize().ok) return false;
    const untold = outbox.untold();
    opening = readOpening(lms, driver);
    outbox = openOutbox(lms, driver, opening.interactions);
    outbox.tell(untold);
    life = 'running';
    reached = {
      complete: reached.complete || opening.reached.complete,
      passed: reached.passed || opening.reached.passed,
    };
    began = Date.now();
    return true;
  };

  const end = (how: 'left' | 'finished'): void => {
    if (life !== 'running') return;
    life = how;
    saver.stop();
    lms.terminate();
  };

  const saver = openSaver(window, send);

  const keep = (change: Partial<LearnerState>): Room => {
    const room = notebook.keep(change);
    if (room.fits) changed = true;
    return room;
  };

  const keepAnswer = (id: string, answer: Answer): Room => {
    if (!writable()) return { ...notebook.room, fits: false };
    return keep({ answers: { ...notebook.state.answers, [id]: keepable(answer) } });
  };

  /** From here the learner's time for a question runs. */
  const touch = (id: string): void => {
    if (!touched.has(id)) touched.set(id, Date.now());
  };

  /** The same answer given twice is told once, and an empty one never. */
  const tell = (id: string, before: Answer | undefined, answer: Answer): void => {
    const question = questions.get(id);
    const same = before?.given && before.revision === answer.revision;
    if (!question || isBlank(answer.response)) return;
    if (same && sameResponse(before.response, answer.response)) return;
    const since = touched.get(id);
    touched.delete(id);
    outbox.tell(
      driver.interactions({
        question,
        response: answer.response,
        at: new Date(),
        ...(answer.fraction !== undefined && { fraction: answer.fraction }),
        ...(since !== undefined && { latency: Date.now() - since }),
      }),
    );
  };

  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden' && opening.mode === 'normal' && life === 'running')
      saver.now();
  });

  window.addEventListener('pagehide', () => {
    if (life !== 'running') return;
    if (opening.mode === 'normal') send();
    end('left');
  });

  window.addEventListener('pageshow', (event) => {
    // From the browser's cache: pagehide has terminated the session. After Finish there is nothing to begin.
    if (!event.persisted || life !== 'left') return;
    if (!begin()) saver.lose();
    else if (opening.mode === 'normal') saver.now();
  });

  if (opening.mode === 'normal') saver.now();

  return {
    get mode() {
      return opening.mode;
    },
    get state() {
      return notebook.state;
    },
    get room() {
      return notebook.room;
    },
    get saved() {
      return saver.saved;
    },
    get ended() {
      return life !== 'running';
    },
    get attemptsLeft() {
      return left();
    },
    learner: opening.learner,
    ...(opened.unreadable !== undefined && { unreadable: opened.unreadable }),
    write: (id, answer) => {
      const room = keepAnswer(id, answer);
      if (room.fits) {
        touch(id);
        saver.soon();
      }
      return room;
    },
    give: (id, answer) => {
      const before = notebook.state.answers[id];
      const room = keepAnswer(id, answer);
      if (!room.fits) return room;
      tell(id, before, keepable(answer));
      saver.now();
      return room;
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
      const { complete } = judge(policy, data.questions, notebook.state, reached);
      if (complete && !notebook.state.finished)
        keep({ finished: true, handedIn: (notebook.state.handedIn ?? 0) + 1 });
      leaving = true;
      saver.now();
    },
    reopen: () => {
      if (left() === 0) return false;
      leaving = false;
      if (life !== 'running' && !begin()) {
        saver.lose();
        return false;
      }
      if (!writable()) return false;
      keep({ finished: false });
      saver.now();
      return true;
    },
    onSaved: saver.onSaved,
  };
};
