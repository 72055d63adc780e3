/** What the run-time's tests open sessions with. */
import { openSession } from '../../templates/runtime/index.ts';
import type { Answer, LessonData, QuestionData, Response, Session } from '../../templates/runtime/session.ts';
import { type FakeWindow, fakeWindow } from '../support/fake-window.ts';
import type { Api12, Api2004, StrictLms } from '../support/strict-lms.ts';

export const question = (id: string, more: Partial<QuestionData> = {}): QuestionData => ({
  id,
  revision: '0a1b2c3d',
  kind: 'open',
  name: `What about ${id}?`,
  points: 1,
  ...more,
});

export const lesson = (questions: readonly QuestionData[], more: Partial<LessonData> = {}): LessonData => ({
  id: 'digital-labor',
  title: 'Le travail numérique',
  language: 'fr',
  questions,
  stateLimit: 4096,
  ...more,
});

const answer = (response: Response, more: Partial<Answer> = {}): Answer => ({
  response,
  given: true,
  revision: '0a1b2c3d',
  ...more,
});

/** An open answer that was given. */
export const text = (words: string, more: Partial<Answer> = {}): Answer =>
  answer({ kind: 'open', text: words }, more);

/** Still being typed. */
export const draft = (words: string): Answer => text(words, { given: false });

/** Ticked options, judged. */
export const ticked = (chosen: readonly string[], fraction: number): Answer =>
  answer({ kind: 'choice', chosen }, { fraction });

export const answerOf = answer;

export interface Opened extends FakeWindow {
  readonly session: Session;
}

/** Opens the lesson in a frame of the LMS's page, by the standard that the lesson's data names. */
export const open = (
  lms: StrictLms<Api12> | StrictLms<Api2004>,
  data: LessonData,
  storage?: Storage,
): Opened => {
  const apiName = data.standard === 'scorm2004' ? 'API_1484_11' : 'API';
  const player = fakeWindow({ api: lms.launch(), apiName });
  const page = fakeWindow({ parent: player.window, ...(storage && { storage }) });
  return { ...page, session: openSession(data, page.window) };
};
