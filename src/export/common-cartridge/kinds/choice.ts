import { type ChoiceQuestion, type Content, textContent } from '../../../lesson/index.ts';
import { showsSomething } from '../../plain/index.ts';
import type { Label } from '../item.ts';
import type { CartridgeWriter, Job } from './writer.ts';

const labelsOf = ({ options }: ChoiceQuestion, { html }: Job): readonly Label[] =>
  options
    .filter((option) => showsSomething(option.content))
    .map(({ id, content, correct, feedback }) => ({
      ident: `option_${id}`,
      html: html(content),
      right: correct,
      ...(showsSomething(feedback) && { feedback: html(feedback) }),
    }));

export const choice: CartridgeWriter<ChoiceQuestion['kind']> = {
  parts: (question, job) => {
    const isSingle = question.kind === 'single-choice';
    return [
      {
        profile: isSingle ? 'cc.multiple_choice.v0p1' : 'cc.multiple_response.v0p1',
        prompt: question.prompt,
        response: {
          kind: 'choice',
          cardinality: isSingle ? 'Single' : 'Multiple',
          shuffle: job.isShuffled,
          labels: labelsOf(question, job),
        },
      },
    ];
  },
};

/** What there is to say of a text that may be chosen. */
interface Judged {
  readonly right: boolean;
  readonly feedback?: Content | undefined;
}

/** One to be chosen among texts. */
export const chosenAmong = (texts: readonly string[], judge: (text: string) => Judged, job: Job) => ({
  profile: 'cc.multiple_choice.v0p1' as const,
  response: {
    kind: 'choice' as const,
    cardinality: 'Single' as const,
    shuffle: job.isShuffled,
    labels: texts.map((text, index) => {
      const { right, feedback } = judge(text);
      return {
        ident: `option_${index + 1}`,
        html: job.html(textContent(text)),
        right,
        ...(showsSomething(feedback) && { feedback: job.html(feedback) }),
      };
    }),
  },
});
