/** A session without an LMS: a package opened from a disk, on a plain web server, or in an LMS that refused. */
import { openNotebook } from './notebook.ts';
import type { AloneReason, Answer, LessonData, Room, Session } from './session.ts';
import { EMPTY_STATE, keepable, stateCodec } from './state.ts';
import { attemptsLeft, DEFAULT_POLICY, judge } from './status.ts';

/** Nobody keeps anything, so nothing is too large. Never throws. */
export const aloneSession = (data: LessonData, aloneReason: AloneReason): Session => {
  const notebook = openNotebook(stateCodec(data.questions), Number.POSITIVE_INFINITY, { state: EMPTY_STATE });
  const policy = data.policy ?? DEFAULT_POLICY;
  let ended = false;
  const keepAnswer = (id: string, answer: Answer): Room =>
    notebook.keep({ answers: { ...notebook.state.answers, [id]: keepable(answer) } });
  return {
    mode: 'alone',
    aloneReason,
    get state() {
      return notebook.state;
    },
    get room() {
      return notebook.room;
    },
    saved: 'saved',
    overflow: {},
    stashed: false,
    get ended() {
      return ended;
    },
    get attemptsLeft() {
      return attemptsLeft(policy, notebook.state);
    },
    learner: '',
    write: keepAnswer,
    give: keepAnswer,
    visit: (place) => void notebook.keep({ place }),
    readToEnd: () => void notebook.keep({ read: true }),
    hint: (id, shown) => void notebook.keep({ hints: { ...notebook.state.hints, [id]: shown } }),
    finish: () => {
      const { complete } = judge(policy, data.questions, notebook.state);
      if (complete && !notebook.state.finished)
        notebook.keep({ finished: true, handedIn: (notebook.state.handedIn ?? 0) + 1 });
      ended = true;
    },
    reopen: () => {
      if (attemptsLeft(policy, notebook.state) === 0) return false;
      notebook.keep({ finished: false });
      ended = false;
      return true;
    },
    onOpened: () => undefined,
    onSaved: () => undefined,
  };
};
