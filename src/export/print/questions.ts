/** Questions on paper: with room to answer for the learner, with the answers for the teacher. One record by kind. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../../templates/strings/index.ts';
import {
  byKind,
  type ChoiceQuestion,
  type Content,
  commentedAnswers,
  content,
  digest,
  type OpenQuestion,
  plainText,
  type Question,
  type QuestionKind,
  type QuestionOf,
} from '../../lesson/index.ts';
import {
  areLettered,
  isWorth,
  matchAnswers,
  orderShown,
  rightAnswers,
  tableToFill,
  withBlanks,
} from '../page/index.ts';
import { blank, OnPaper, onPaper, type Paper } from './content.ts';
import { roomFor } from './room.ts';

/** A question's place on a sheet. */
export interface Placed {
  /** From 1, in its lesson. */
  readonly number: number;
  /** What it is worth, `2 points`; absent where nothing is counted. */
  readonly points?: string;
  /** Its parts stand in an order of each learner's own: on paper in one that is all learners'. */
  readonly isShuffled: boolean;
}

interface OnSheet<K extends QuestionKind> {
  /** What there is to answer with; of the key, what is answered. */
  readonly controls: (question: QuestionOf<K>, paper: Paper, placed: Placed) => readonly ElementContent[];
  readonly gap?: (question: QuestionOf<K>, paper: Paper, index: number) => readonly ElementContent[];
  /** What is right stands in the controls already. */
  readonly showsRight?: true;
}

const tick = (shape: 'round' | 'square' | 'number', isOn: boolean, words = ''): Element =>
  h(OnPaper.tick, { dataShape: shape, dataOn: isOn || undefined }, words);

/** What stands in front of something, and it. */
const item = (lead: readonly ElementContent[], what: readonly ElementContent[], isOn = false): Element =>
  h('div.option', { className: isOn ? ['on'] : [] }, [
    h('span.lead', [...lead]),
    ' ',
    h('div.what', [...what]),
  ]);

/** A, B … Z, then numbers. */
const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : String(index + 1);

const choice = (shape: 'round' | 'square'): OnSheet<ChoiceQuestion['kind']> => ({
  showsRight: true,
  controls: (question, paper, { isShuffled }) => {
    const options = isShuffled ? mixed(question.id, question.options) : question.options;
    const isLettered = !areLettered(options);
    return [
      h(
        'div.options',
        options.map((option, index) => {
          const isOn = paper.isKey && option.correct;
          const letter = isLettered ? [h('b', letterOf(index))] : [];
          return item(
            [tick(shape, isOn), ...letter],
            [...onPaper(option.content, paper), ...(paper.isKey ? comment(option.feedback, paper) : [])],
            isOn,
          );
        }),
      ),
    ];
  },
});

/** One order for all, by the words: where learners have each their own, the author's may tell what is right. */
function mixed<T extends { readonly content: Content }>(id: string, parts: readonly T[]): readonly T[] {
  return parts
    .map((part) => ({ part, key: digest(`${id} ${plainText(part.content)}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ part }) => part);
}

const comment = (feedback: Content | undefined, paper: Paper): readonly ElementContent[] =>
  feedback ? [h('div.comment', onPaper(feedback, paper))] : [];

const line = (): Element => h(OnPaper.lines, { dataCount: 1 });

const KINDS: { readonly [K in QuestionKind]: OnSheet<K> } = {
  open: { controls: (question, paper) => (paper.isKey ? [] : openRoom(question, paper)) },
  'single-choice': choice('round'),
  'multiple-choice': choice('square'),
  'true-false': {
    showsRight: true,
    controls: ({ answer, whenTrue, whenFalse }, paper) => [
      h(
        'div.options.row',
        [true, false].map((value) => {
          const isOn = paper.isKey && answer === value;
          const words = h('p', value ? paper.strings.yes : paper.strings.no);
          const feedback = paper.isKey ? comment(value ? whenTrue : whenFalse, paper) : [];
          return item([tick('round', isOn)], [words, ...feedback], isOn);
        }),
      ),
    ],
  },
  'short-answer': { controls: (_, { isKey }) => (isKey ? [] : [line()]) },
  numerical: {
    controls: ({ unit }, { isKey }) =>
      isKey ? [] : [h('p.typed', [blank(12), ...(unit ? [` ${unit}`] : [])])],
  },
  matching: {
    showsRight: true,
    controls: (question, paper) => {
      const answers = matchAnswers(question);
      const rows = Array.from({ length: Math.max(question.pairs.length, answers.length) }, (_, index) => {
        const pair = question.pairs[index];
        const letter = paper.isKey && pair ? letterOf(answers.indexOf(pair.answer)) : '';
        return h('tr', [
          h('td', pair ? [h('p', [letter ? blank(3, letter) : blank(3)])] : []),
          h('td', pair ? onPaper(pair.stem, paper) : []),
          h('td', index < answers.length ? [h('p', [h('b', letterOf(index))])] : []),
          h('td', index < answers.length ? [h('p', answers[index])] : []),
        ]);
      });
      return [...instruction(paper.words.match, paper), h('table.match', [h('tbody', rows)])];
    },
  },
  ordering: {
    showsRight: true,
    controls: (question, paper) => {
      const shown = orderShown(question);
      const items = shown.map(({ item: one, index }) =>
        item([tick('number', false, paper.isKey ? String(index + 1) : '')], onPaper(one, paper)),
      );
      // Read off in the right order, too: a teacher compares a row of words.
      return [...instruction(paper.words.order, paper), h('div.options.order', items)];
    },
  },
  'gap-fill': {
    controls: () => [],
    gap: ({ gaps }, { isKey }, index) => {
      const gap = gaps[index];
      if (!gap) return [];
      const longest = Math.max(...gaps.flatMap(({ accepted }) => accepted.map(({ text }) => text.length)), 0);
      const ems = Math.min(20, Math.max(7, Math.ceil(longest * 0.9) + 2));
      if (isKey) return [blank(0, gap.accepted.find(({ fraction }) => fraction > 0)?.text ?? '')];
      return [blank(ems), ...(gap.choices ? [` (${gap.choices.join(' / ')})`].map(asText) : [])];
    },
  },
};

const asText = (value: string): ElementContent => ({ type: 'text', value });

const kindOf = byKind<OnSheet<QuestionKind>>(KINDS);

const instruction = (words: string, { isKey }: Paper): readonly ElementContent[] =>
  isKey ? [] : [h('p.instruction', [h('em', words)])];

/** The table to fill, or what there is to start from, and lines. */
function openRoom(question: OpenQuestion, paper: Paper): readonly ElementContent[] {
  const table = tableToFill(question.starter);
  if (table) {
    const empty = withBlanks(table, (cell) => {
      cell.children = [];
    });
    return [h('div.fill', onPaper(content(empty), paper))];
  }
  const room = roomFor(question);
  return [
    ...onPaper(question.starter, paper),
    'frame' in room ? h(OnPaper.frame) : h(OnPaper.lines, { dataCount: room.lines }),
  ];
}

/** @param answers what is told of the answers, of the key alone */
function section(
  question: Question,
  paper: Paper,
  placed: Placed,
  answers: readonly ElementContent[] = [],
): Element {
  const kind = kindOf(question);
  const { strings, anchor, isKey } = paper;
  const prompt = onPaper(question.prompt, {
    ...paper,
    gap: (index) => kind.gap?.(question, paper, index) ?? [blank(6)],
  });
  const points =
    placed.points === undefined
      ? []
      : [h('span.points', [isKey ? '' : blank(3), isKey ? placed.points : ` / ${placed.points}`])];
  return h('section.question', { id: anchor(`question-${question.id}`) }, [
    h('p.question-head', [
      h('span.number', String(placed.number)),
      ' ',
      h('span.kind', strings.kinds[question.kind]),
      ...points,
    ]),
    h('div.prompt', prompt),
    ...kind.controls(question, paper, placed),
    ...answers,
  ]);
}

export const questionToAnswer = (question: Question, paper: Paper, placed: Placed): Element =>
  section(question, paper, placed);

export const questionAnswered = (question: Question, paper: Paper, placed: Placed): Element =>
  section(question, paper, placed, answersOf(question, paper));

function answersOf(question: Question, paper: Paper): readonly ElementContent[] {
  const { words, strings } = paper;
  const right = rightWords(question, paper);
  // Those about options stand below them.
  const typed = commentedAnswers(question).filter(({ answer }) => typeof answer === 'string');
  const { feedback, hints } = question;
  const shown = [
    ...(right === '' ? [] : told(words.expected, [h('p', right)])),
    ...(isCaseSensitive(question) ? [h('p', [h('em', words.caseMatters)])] : []),
    ...(feedback
      ? told(question.kind === 'open' ? strings.modelAnswer : strings.explanation, onPaper(feedback, paper))
      : []),
    ...(typed.length > 0
      ? told(
          words.comments,
          typed.flatMap(({ answer, feedback: said }) => [
            h('p', [h('b', String(answer))]),
            ...onPaper(said, paper),
          ]),
        )
      : []),
    ...hints.flatMap((hint, index) =>
      told(fill(strings.hintNumber, { n: index + 1, total: hints.length }), onPaper(hint, paper)),
    ),
  ];
  // What is right of all other kinds is in their boxes and gaps.
  const isTold = shown.length > 0 || question.kind !== 'open';
  return [h('div.answers', isTold ? shown : [h('p', [h('em', words.noAnswer)])])];
}

/** What is right of what is typed; gaps that have one answer show it. */
function rightWords(question: Question, { strings, language }: Paper): string {
  const { kind } = question;
  if (kindOf(question).showsRight) return '';
  if (
    question.kind === 'gap-fill' &&
    question.gaps.every(({ accepted }) => accepted.filter(isWorth).length < 2)
  )
    return '';
  return rightAnswers(question, { strings, language })
    .map(plainText)
    .join(kind === 'gap-fill' ? '  ' : ' / ');
}

const isCaseSensitive = (question: Question): boolean =>
  question.kind === 'short-answer' && question.caseSensitive;

const told = (name: string, what: readonly ElementContent[]): readonly ElementContent[] => [
  h('p.answer-name', [h('strong', name)]),
  ...what,
];
