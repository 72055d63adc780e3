/** A session without an LMS: a package opened from a disk, on a plain web server, or in an LMS that refused. */
import { openNotebook } from './notebook.ts';
import type { AloneReason, Answer, LessonData, Room, Session } from './session.ts';
import { EMPTY_STATE, keepable, stateCodec } from './state.ts';
import { DEFAULT_POLICY, judge } from './status.ts';

/** Nobody keeps anything, so nothing is too large. Never throws. */
export const aloneSession = (data: LessonData, aloneReason: AloneReason): Session => {
  const notebook = openNotebook(stateCodec(data.questions), Number.POSITIVE_INFINITY, { state: EMPTY_STATE });
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
    get ended() {
      return ended;
    },
    learner: '',
    write: keepAnswer,
    give: keepAnswer,
    visit: (place) => void notebook.keep({ place }),
    readToEnd: () => void notebook.keep({ read: true }),
    finish: () => {
      const { complete } = judge(data.policy ?? DEFAULT_POLICY, data.questions, notebook.state);
      if (complete) notebook.keep({ finished: true });
      ended = true;
    },
    onSaved: () => undefined,
  };
};
