/** How many characters a learner's state takes, by the run-time's own codec. */
import type { Answer } from '../../../templates/runtime/session.ts';
import { EMPTY_STATE, stateCodec } from '../../../templates/runtime/state.ts';
import type { Question } from '../../lesson/index.ts';
import { fullResponse } from './questions/index.ts';

/** Where the open questions share a text, and the others are answered. */
export function stateSizer(questions: readonly Question[]): (text: string) => number {
  const codec = stateCodec(
    questions.map(({ id, revision, kind, name, points }) => ({ id, revision, kind, name, points })),
  );
  const hints = Object.fromEntries(
    questions.flatMap((one) => (one.hints.length > 0 ? [[one.id, one.hints.length] as const] : [])),
  );
  const open = new Map<Question, number>(
    questions.filter(({ kind }) => kind === 'open').map((question, index) => [question, index]),
  );
  return (text) => {
    const each = Math.ceil(text.length / open.size);
    const answers = questions.map((question): [string, Answer] => {
      const share = open.get(question);
      return [
        question.id,
        given(question, share === undefined ? '' : text.slice(share * each, (share + 1) * each)),
      ];
    });
    return codec.encode({ ...EMPTY_STATE, answers: Object.fromEntries(answers), hints, read: true }).length;
  };
}

const given = (question: Question, text: string): Answer => ({
  response: fullResponse(question, text),
  given: true,
  revision: question.revision,
  ...(question.kind !== 'open' && { fraction: 1 }),
});
