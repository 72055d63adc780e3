/**
 * What each kind of question consists of beside what all have, said once: nobody else asks for a question's kind to
 * reach its parts.
 */
import { type Content, content } from './content.ts';
import {
  type AcceptedText,
  byKind,
  type ChoiceQuestion,
  type Question,
  type QuestionKind,
  type QuestionOf,
} from './question.ts';

/** An answer about which something can be said. */
export interface Answer {
  /** As reports call it: `option a`, `true`, `“limon”`, `“rain” in gap 2`. */
  readonly name: string;
  /** What is chosen or typed. */
  readonly answer: Content | string | boolean;
  readonly feedback?: Content | undefined;
}

interface Changes {
  /** Of what is asked: options, stems, items, what to start from. */
  readonly prompt: (part: Content) => Content;
  /** Of what is said about an answer; undefined: nothing is. */
  readonly feedback: (part: Content) => Content | undefined;
}

interface PartsOf<K extends QuestionKind> {
  /** What stands side by side and may be mixed; nothing for most kinds. */
  readonly mixed: (question: QuestionOf<K>) => readonly Content[];
  readonly answers: (question: QuestionOf<K>) => readonly Answer[];
  readonly map: (question: QuestionOf<K>, changes: Changes) => QuestionOf<K>;
}

const choice: PartsOf<ChoiceQuestion['kind']> = {
  mixed: ({ options }) => options.map(({ content: answer }) => answer),
  answers: ({ options }) =>
    options.map(({ id, content: answer, feedback }) => ({ name: `option ${id}`, answer, feedback })),
  map: (question, changes) => ({
    ...question,
    options: question.options.map((option) =>
      changed({ ...option, content: changes.prompt(option.content) }, 'feedback', changes.feedback),
    ),
  }),
};

const KINDS: { readonly [K in QuestionKind]: PartsOf<K> } = {
  open: {
    mixed: () => [],
    answers: () => [],
    map: (question, { prompt }) => changed(question, 'starter', prompt),
  },
  'single-choice': choice,
  'multiple-choice': choice,
  'true-false': {
    mixed: () => [],
    answers: ({ whenTrue, whenFalse }) => [
      { name: 'true', answer: true, feedback: whenTrue },
      { name: 'false', answer: false, feedback: whenFalse },
    ],
    map: (question, { feedback }) => changed(changed(question, 'whenTrue', feedback), 'whenFalse', feedback),
  },
  'short-answer': {
    mixed: () => [],
    answers: ({ accepted }) => accepted.map((one) => typed(one)),
    map: (question, { feedback }) => ({
      ...question,
      accepted: question.accepted.map((one) => changed(one, 'feedback', feedback)),
    }),
  },
  numerical: {
    mixed: () => [],
    answers: ({ accepted }) =>
      accepted.map(({ value, feedback }) => ({ name: String(value), answer: String(value), feedback })),
    map: (question, { feedback }) => ({
      ...question,
      accepted: question.accepted.map((one) => changed(one, 'feedback', feedback)),
    }),
  },
  matching: {
    mixed: ({ pairs }) => pairs.map(({ stem }) => stem),
    answers: () => [],
    map: (question, { prompt }) => ({
      ...question,
      pairs: question.pairs.map((pair) => ({ ...pair, stem: prompt(pair.stem) })),
    }),
  },
  ordering: {
    mixed: ({ items }) => items,
    answers: () => [],
    map: (question, { prompt }) => ({ ...question, items: question.items.map(prompt) }),
  },
  'gap-fill': {
    mixed: () => [],
    answers: ({ gaps }) =>
      gaps.flatMap(({ accepted }, index) => accepted.map((one) => typed(one, ` in gap ${index + 1}`))),
    map: (question, { feedback }) => ({
      ...question,
      gaps: question.gaps.map((gap) => ({
        ...gap,
        accepted: gap.accepted.map((one) => changed(one, 'feedback', feedback)),
      })),
    }),
  },
};

const typed = ({ text, feedback }: AcceptedText, where = ''): Answer => ({
  name: `“${text}”${where}`,
  answer: text,
  feedback,
});

/** With one of its contents changed, or without it. */
function changed<T extends object, N extends keyof T>(
  whole: T,
  name: N,
  change: (part: Content) => Content | undefined,
): T {
  const part = whole[name] as Content | undefined;
  if (!part) return whole;
  const { [name]: _, ...others } = whole;
  const made = change(part);
  return (made ? { ...whole, [name]: made } : others) as T;
}

const kindOf = byKind<PartsOf<QuestionKind>>(KINDS);

/** The question with each of its contents changed. */
export function mapContents(question: Question, change: (part: Content) => Content): Question {
  const prompt = change(question.prompt);
  const own = kindOf(question).map(question, { prompt: change, feedback: change });
  const all = changed({ ...own, prompt, hints: question.hints.map(change) }, 'feedback', change);
  return changed(all, 'situation', change);
}

/** What a learner is asked: the prompt, and what the kind has to choose from, to match, to order or to start from. */
export function promptContents(question: Question): readonly Content[] {
  const all = [question.prompt];
  function prompt(part: Content): Content {
    all.push(part);
    return part;
  }
  kindOf(question).map(question, { prompt, feedback: (part) => part });
  return all;
}

/** The question without its model answer and without what is said about each answer. What is right stays. */
export const withoutAnswers = ({ feedback: _, ...prompt }: Question): Question =>
  kindOf(prompt as Question).map(prompt as Question, { prompt: (part) => part, feedback: () => undefined });

/** The options, stems or items of a question. */
export const mixedParts = (question: Question): readonly Content[] => kindOf(question).mixed(question);

/** The answers about which something is said. */
export const commentedAnswers = (question: Question): readonly (Answer & { readonly feedback: Content })[] =>
  kindOf(question)
    .answers(question)
    .flatMap(({ feedback, ...answer }) => (feedback ? [{ ...answer, feedback }] : []));

/** Whether a learner is told anything after answering: a model answer, or words about the answer given. */
export const hasFeedback = (question: Question): boolean =>
  question.feedback !== undefined || commentedAnswers(question).length > 0;

/** Words as content. */
export const textContent = (value: string): Content => content({ type: 'text', value });
