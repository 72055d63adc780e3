import type { Content, QuestionKind, QuestionOf } from '../../../lesson/index.ts';
import { content, textContent } from '../../../lesson/index.ts';
import type { Unfit } from '../../../messages/index.ts';
import { type Context, showsSomething } from '../../moodle/index.ts';
import type { MoodleKind } from '../moodle.ts';

/** All that the quiz says of a kind of question. */
export interface MoodleWriter<K extends QuestionKind> {
  readonly moodle: (question: QuestionOf<K>, context: Context) => MoodleKind;
  /**
   * Why Moodle wouldn't take it as it is. The importer answers such a question with an error, or stops silently behind
   * it and loses all that follow (`question/format.php:537-550`).
   */
  readonly unfit?: (question: QuestionOf<K>) => Unfit | undefined;
  /** As an open question: what it offers, and what is right. */
  readonly asOpen: (question: QuestionOf<K>) => AsOpen;
  /** For each answer of the source beside the common ones, the fields of which one must hold it. */
  readonly requiredFields: (question: QuestionOf<K>) => readonly (readonly string[])[];
}

/** `right` says with each answer what is said about it. */
export interface AsOpen {
  readonly choices?: readonly Content[];
  readonly right: readonly Content[];
}

/** An answer with what is said about it. */
export function withFeedback(answer: Content | string, feedback: Content | undefined): Content {
  const shown = typeof answer === 'string' ? textContent(answer) : answer;
  return feedback ? content(...shown.children, { type: 'text', value: ' — ' }, ...feedback.children) : shown;
}

/** The fields of feedback on answers. */
export const feedbackFields = (
  answers: readonly { readonly feedback?: Content | undefined }[],
): readonly (readonly string[])[] =>
  answers.flatMap(({ feedback }, index) =>
    showsSomething(feedback) ? [[`answer[${index + 1}]/feedback`]] : [],
  );
