/** Questions in a book, where nothing is chosen, typed or marked: what is asked, and in the end its answer. One record by kind. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BookWords } from '../../../templates/epub/words.ts';
import { fill, type Strings } from '../../../templates/strings/index.ts';
import {
  byKind,
  type ChoiceQuestion,
  type Content,
  commentedAnswers,
  type Question,
  type QuestionKind,
  type QuestionOf,
} from '../../lesson/index.ts';
import { answerShown, areLettered, matchAnswers, orderShown, rightAnswers } from '../page/index.ts';

/** How a chapter writes what its questions hold. */
export interface Writing {
  /** BCP 47, the lesson's. */
  readonly language: string;
  readonly strings: Strings;
  readonly words: BookWords;
  readonly content: (part: Content) => ElementContent[];
}

type Asked<K extends QuestionKind> = (question: QuestionOf<K>, writing: Writing) => readonly ElementContent[];

const choice: Asked<ChoiceQuestion['kind']> = ({ options }, { content }) => [
  // Options that are lettered by their author keep their letters alone.
  h(
    areLettered(options) ? 'ul.options.own' : 'ol.options',
    options.map((option) => h('li', content(option.content))),
  ),
];

const typed: Asked<QuestionKind> = (_, { words }) => [h('p', `${words.write} ${LINE}`)];
const LINE = '____________';

const ASKED: { readonly [K in QuestionKind]: Asked<K> } = {
  open: ({ starter }, { content }) => (starter ? content(starter) : []),
  'single-choice': choice,
  'multiple-choice': choice,
  'true-false': (_, { strings }) => [h('ul.options', [h('li', strings.yes), h('li', strings.no)])],
  'short-answer': typed,
  numerical: ({ unit }, { words }) => [
    h('p', [words.write, ` ${LINE}`, ...(unit ? [` ${unit}`] : [])].join('')),
  ],
  matching: (question, { content, words }) => [
    h('p.instruction', words.match),
    h(
      'ul',
      question.pairs.map(({ stem }) => h('li', content(stem))),
    ),
    h(
      'ul',
      matchAnswers(question).map((one) => h('li', one)),
    ),
  ],
  ordering: (question, { content, words }) => [
    h('p.instruction', words.order),
    h(
      'ul',
      orderShown(question).map(({ item }) => h('li', content(item))),
    ),
  ],
  'gap-fill': ({ gaps }) => {
    const chosen = gaps.flatMap(({ choices }, index) =>
      choices ? [h('li', `${index + 1}. ${choices.join(' / ')}`)] : [],
    );
    return chosen.length > 0 ? [h('ul.gaps', chosen)] : [];
  },
};

const askedBy = byKind<Asked<QuestionKind>>(ASKED);

/** @param links what leads to its hints and its answer */
export function questionAsked(
  question: Question,
  number: number,
  links: readonly Element[],
  writing: Writing,
): Element {
  return h('section.question', { id: questionId(question), 'epub:type': 'assessment' }, [
    h('p.question-head', [h('strong', fill(writing.words.question, { n: number }))]),
    h('div.prompt', writing.content(question.prompt)),
    ...askedBy(question)(question, writing),
    ...(links.length > 0
      ? [
          h(
            'p.links',
            links.flatMap((link, at) => (at > 0 ? [' · ', link] : [link])),
          ),
        ]
      : []),
  ]);
}

export const questionId = ({ id }: Pick<Question, 'id'>): string => `question-${id}`;

/** What is told of a question in the end, a part each; the names that ledgers have for them. */
export interface Told {
  readonly field: string;
  readonly name: string;
  readonly content: readonly ElementContent[];
}

export const hintsOf = (question: Question, { strings, content }: Writing): readonly Told[] =>
  question.hints.map((hint, index) => ({
    field: `hint ${index + 1}`,
    name: fill(strings.hintNumber, { n: index + 1, total: question.hints.length }),
    content: content(hint),
  }));

export function answersOf(question: Question, { strings, language, content }: Writing): readonly Told[] {
  const right = rightAnswers(question, { strings, language });
  return [
    ...(right.length > 0
      ? [
          {
            field: 'solution',
            name: strings.rightAnswer,
            content: [
              h(
                'ul.right',
                right.map((one) => h('li', content(one))),
              ),
            ],
          },
        ]
      : []),
    ...(question.feedback
      ? [
          {
            field: 'feedback',
            name: question.kind === 'open' ? strings.modelAnswer : strings.explanation,
            content: content(question.feedback),
          },
        ]
      : []),
    ...commentedAnswers(question).map(({ name, answer, feedback }) => ({
      field: `feedback on ${name}`,
      name: strings.comments,
      content: [h('blockquote', content(answerShown(answer, strings))), ...content(feedback)],
    })),
  ];
}
