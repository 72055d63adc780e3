import { type Content, content, type Question } from '../../../lesson/index.ts';

/** What a closed question offers and what is right, as content; `key` says with each answer what it tells. */
export interface Key {
  readonly choices: readonly Content[];
  readonly key: readonly Content[];
}

const text = (value: string): Content => content({ type: 'text', value });

const told = (what: Content, feedback: Content | undefined): Content =>
  feedback ? content(...what.children, { type: 'text', value: ' — ' }, ...feedback.children) : what;

export const keyOf = (question: Question): Key => {
  switch (question.kind) {
    case 'open':
      return { choices: [], key: [] };
    case 'single-choice':
    case 'multiple-choice':
      return {
        choices: question.options.map((option) => option.content),
        key: question.options.flatMap((option) =>
          option.correct || option.feedback ? [told(option.content, option.feedback)] : [],
        ),
      };
    case 'true-false':
      return { choices: [], key: [text(String(question.answer))] };
    case 'short-answer':
      return {
        choices: [],
        key: question.accepted.map((accepted) => told(text(accepted.text), accepted.feedback)),
      };
    case 'numerical':
      return {
        choices: [],
        key: question.accepted.map((accepted) =>
          told(text(`${accepted.value} ± ${accepted.tolerance} ${question.unit ?? ''}`), accepted.feedback),
        ),
      };
    case 'matching':
      return {
        choices: [
          ...question.pairs.map(({ stem }) => stem),
          ...question.pairs.map(({ answer }) => text(answer)),
          ...question.distractors.map(text),
        ],
        key: question.pairs.map(({ stem, answer }) =>
          content(...stem.children, { type: 'text', value: ` → ${answer}` }),
        ),
      };
    case 'ordering':
      return { choices: [], key: question.items };
    case 'gap-fill':
      return {
        choices: question.gaps.flatMap(({ choices }) => (choices ? [text(choices.join(' / '))] : [])),
        key: question.gaps.map(({ accepted }) => text(accepted.map((answer) => answer.text).join(' / '))),
      };
  }
};
