/** What the parts of the page share. */
import type { Answer, Capacity, Response, Session } from '../runtime/session.ts';
import type { PageData } from './data.ts';

export interface Page {
  readonly data: PageData;
  readonly session: Session;
  /** The learner's answers as the page shows them, by question id. */
  readonly answers: Map<string, Answer>;
  /** Keeps a draft or a given answer; false when it didn't fit, and then nothing changed. */
  readonly keep: (questionId: string, answer: Answer) => boolean;
  /** Keeps what is edited beside a given answer, or drops it; false when it didn't fit, and then nothing changed. */
  readonly edit: (questionId: string, draft: Response | undefined) => boolean;
  /** Told after each answer that is given, and when the page locks. */
  readonly onChange: (listener: () => void) => void;
  readonly changed: () => void;
  readonly onCapacity: (listener: (capacity: Capacity) => void) => void;
}

/** Nothing can be answered: another has handed this attempt in, or it is only being looked at. */
export const isReadOnly = ({ session }: Page): boolean =>
  session.mode === 'review' || session.mode === 'browse' || session.state.finished || session.ended;

/**
 * Whether what is right may be shown now, of a question that was answered. Where the LMS shows an attempt for reading
 * only, it was handed in, whether or not Finish was pressed.
 */
export const answersDue = ({ data, session }: Page): boolean =>
  data.answers === 'after-answer' || session.state.finished || session.mode === 'review';

/**
 * Whether an answer that was given may still be changed: before anything was told of it, and in a lesson that was
 * opened again. (A closed question that was answered wrong may be tried again in any case.)
 */
export const mayChange = (page: Page): boolean =>
  !isReadOnly(page) && (!answersDue(page) || (page.session.state.handedIn ?? 0) > 0);

export function createPage(data: PageData, session: Session): Page {
  const answers = new Map<string, Answer>();
  const changes: (() => void)[] = [];
  const capacityListeners: ((capacity: Capacity) => void)[] = [];

  function kept(questionId: string, answer: Answer, capacity: Capacity): boolean {
    for (const listener of capacityListeners) listener(capacity);
    // Without an LMS nothing is kept, and nothing is refused either.
    if (!capacity.fits && session.mode === 'normal') return false;
    answers.set(questionId, answer);
    return true;
  }

  /** What the LMS has, and what it has no room for. */
  function take() {
    for (const [id, answer] of Object.entries({ ...session.state.answers, ...session.overflow }))
      answers.set(id, answer);
  }
  take();
  session.onOpened(take);

  return {
    data,
    session,
    answers,
    keep: (questionId, answer) =>
      kept(
        questionId,
        answer,
        answer.given ? session.give(questionId, answer) : session.write(questionId, answer),
      ),
    edit: (questionId, draft) => {
      const before = answers.get(questionId);
      if (!before?.given) return false;
      const { draft: _, ...given } = before;
      const answer = draft ? { ...given, draft } : given;
      return kept(questionId, answer, session.write(questionId, answer));
    },
    onChange: (listener) => changes.push(listener),
    changed: () => {
      for (const listener of changes) listener();
    },
    onCapacity: (listener) => capacityListeners.push(listener),
  };
}

export const isGiven = (page: Page, questionId: string): boolean =>
  page.answers.get(questionId)?.given === true;
