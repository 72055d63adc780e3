/** A question → `{question}`, in the plain form that docs/questions.md describes. */
import type { Root } from 'hast';
import type { ListItem } from 'mdast';
import {
  type Content,
  languageFor,
  type Option,
  plainText,
  type Question,
  type QuestionKind,
  type QuestionOf,
  slug,
} from '../../lesson/index.ts';
import { acceptedLine, gapRole, numberWords, TRUE_FALSE } from '../answers.ts';
import type { Directive, Flow } from '../nodes.ts';
import { mystOf } from '../style.ts';
import { paragraphsOf } from '../text.ts';
import { flowOf } from './blocks.ts';
import { blockHtml, elementsOf, type Inside, inlineHtml, isInline, isTag, type Pieces } from './pieces.ts';
import { wordsOf } from './words.ts';

interface Writing extends Pieces {
  readonly language: string;
  /** Words that an open answer must have where its question doesn't say. */
  readonly minWords: number | undefined;
}

export interface Named {
  /** Whether the question's name is written. */
  readonly named: boolean;
  /** What its authors call it, and learners don't see. */
  readonly comment?: string | undefined;
}

export function questionOf(question: Question, writing: Writing, { named, comment }: Named): Flow[] {
  const gap = (index: number): string => (question.kind === 'gap-fill' ? gapOf(question.gaps[index]) : '___');
  const { prompt, hints, feedback, points, id } = question;
  const pieces: Writing = { ...writing, gap, ...(named && withoutName(id, writing)) };
  const { options, blocks } = partsOf(question, pieces);
  const made: Directive = {
    type: 'directive',
    name: 'question',
    title: [],
    options: [
      ...(named ? [['name', id] as const] : []),
      ...(points === 1 ? [] : [['points', String(points)] as const]),
      ...options,
    ],
    children: [
      ...flowOf(prompt.children, pieces),
      ...hints.map(
        (hint): Flow => ({
          type: 'directive',
          name: 'hint',
          title: [],
          children: flowOf(hint.children, pieces),
        }),
      ),
      ...blocks,
      ...(feedback ? [blockHtml('==='), ...flowOf(feedback.children, pieces)] : []),
    ],
  };
  // A comment of MyST's: no learner sees it.
  return comment ? [blockHtml(`% ${comment.replace(/\s+/g, ' ').trim()}`), made] : [made];
}

/** What names the question names nothing in it. */
const withoutName = (id: string, { isReferred }: Pieces): Pick<Pieces, 'isReferred' | 'isTaken'> => ({
  isReferred: (other): other is string => other !== id && isReferred(other),
  isTaken: (name) => slug(name) === id,
});

const gapOf = (gap: QuestionOf<'gap-fill'>['gaps'][number] | undefined): string =>
  gap
    ? gapRole(
        gap.accepted.map(({ text }) => text),
        gap.choices,
      )
    : '___';

interface Parts {
  readonly options: NonNullable<Directive['options']>;
  readonly blocks: readonly Flow[];
}

type Write<K extends QuestionKind> = (question: QuestionOf<K>, pieces: Writing) => Parts;

const choice: Write<'single-choice' | 'multiple-choice'> = ({ kind, options }, pieces) => {
  const isOneOfMany = kind === 'multiple-choice' && options.filter(({ correct }) => correct).length === 1;
  return {
    options: isOneOfMany ? [['multi', '']] : [],
    blocks: [listOf(options.map((one) => optionOf(one, pieces)))],
  };
};

/** With a box before its words. A quotation in it would be taken for what is said about it. */
function optionOf({ content, correct, feedback }: Omit<Option, 'id'>, pieces: Pieces): ListItem {
  const box = inlineHtml(correct ? '[x] ' : '[ ] ');
  const blocks = flowOf(unquoted(content).children, pieces);
  const [first, ...others] = blocks;
  const head: Flow[] =
    first?.type === 'paragraph'
      ? [{ ...first, children: [box, ...first.children] }, ...others]
      : [{ type: 'paragraph', children: [inlineHtml(correct ? '[x]' : '[ ]')] }, ...blocks];
  const remark: Flow[] = feedback
    ? [{ type: 'blockquote', children: flowOf(feedback.children, pieces) as never }]
    : [];
  return {
    type: 'listItem',
    spread: head.length > 1,
    children: [...head, ...remark] as ListItem['children'],
  };
}

const unquoted = (content: Content): Content => ({
  ...content,
  children: content.children.flatMap((one): Root['children'] =>
    isTag(one, 'blockquote') ? one.children : [one],
  ),
});

const listOf = (children: ListItem[], ordered = false): Flow => ({
  type: 'list',
  ordered,
  ...(ordered && { start: 1 }),
  spread: false,
  children,
});

/** `= words`, and below them what is said to who writes them. */
function acceptedBlock(
  lines: readonly (readonly [line: string, remark: Content | undefined])[],
  pieces: Pieces,
): Flow {
  const written = lines.map(([line, remark]) => {
    if (!remark) return line;
    const said = mystOf({ type: 'root', children: flowOf(remark.children, pieces) }, 'question');
    return `${line}\n${said.replace(/^/gm, '> ').replace(/ +$/gm, '')}`;
  });
  return { type: 'html', value: written.join('\n') };
}

const WRITE: { readonly [K in QuestionKind]: Write<K> } = {
  'single-choice': choice,
  'multiple-choice': choice,
  'true-false': ({ answer, whenTrue, whenFalse }, pieces) => {
    const [right, wrong] = TRUE_FALSE[languageFor(pieces.language)];
    const of = (words: string, correct: boolean, feedback: Content | undefined): ListItem =>
      optionOf(
        {
          content: { type: 'root', children: [{ type: 'text', value: words }] },
          correct,
          ...(feedback && { feedback }),
        },
        pieces,
      );
    return { options: [], blocks: [listOf([of(right, answer, whenTrue), of(wrong, !answer, whenFalse)])] };
  },
  'short-answer': ({ accepted, caseSensitive }, pieces) => ({
    options: [
      ...(accepted.every(({ text }) => /\d/.test(text)) ? [['type', 'short-answer'] as const] : []),
      ...(caseSensitive ? [['case', ''] as const] : []),
    ],
    blocks: [
      acceptedBlock(
        accepted.map(({ text, fraction, feedback }) => [acceptedLine(text, fraction * 100), feedback]),
        pieces,
      ),
    ],
  }),
  numerical: ({ accepted, unit }, pieces) => ({
    options: unit === undefined ? [] : [['type', 'numerical']],
    blocks: [
      acceptedBlock(
        accepted.map((one) => [acceptedLine(numberWords(one, unit), one.fraction * 100), one.feedback]),
        pieces,
      ),
    ],
  }),
  matching: ({ pairs, distractors }, pieces) => ({
    options: distractors.length > 0 ? [['distractors', distractors.join(' | ')]] : [],
    blocks: pairsOf(pairs, pieces),
  }),
  ordering: ({ items, prompt }, pieces) => {
    const made = listOf(
      items.map((one): ListItem => {
        const children = flowOf(one.children, pieces);
        return { type: 'listItem', spread: children.length > 1, children: children as ListItem['children'] };
      }),
      true,
    );
    // Two lists that follow one another would be one.
    const isBehindList = isTag(
      prompt.children.findLast((one) => one.type === 'element'),
      'ol',
      'ul',
    );
    return { options: [['type', 'ordering']], blocks: isBehindList ? [blockHtml('<!-- -->'), made] : [made] };
  },
  'gap-fill': () => ({ options: [], blocks: [] }),
  open: ({ prompt, starter, minWords }, pieces) => ({
    options: [
      ...(looksAnswered(prompt.children) ? [['type', 'open'] as const] : []),
      ...(minWords === undefined || minWords === pieces.minWords
        ? []
        : [['min-words', String(minWords)] as const]),
    ],
    blocks: starter
      ? [{ type: 'directive', name: 'starter', title: [], children: flowOf(starter.children, pieces) }]
      : [],
  }),
};

/** A list of definitions would be taken for pairs. */
const looksAnswered = (nodes: Inside): boolean =>
  elementsOf(nodes).some((one) => one.tagName === 'dl' || looksAnswered(one.children));

function pairsOf(pairs: QuestionOf<'matching'>['pairs'], pieces: Pieces): readonly Flow[] {
  const words = pairs.map(({ stem }) => {
    const [only] = elementsOf(stem.children);
    return stem.children.length === 1 && isTag(only, 'p') ? only.children : stem.children;
  });
  const descriptions = pairs.map(
    ({ answer }) => paragraphsOf(answer.replace(/\s+/g, ' ')).children as Flow[],
  );
  if (words.every((one) => one.every(isInline)))
    return [
      {
        type: 'definitionList',
        children: words.map((one, at) => ({
          terms: [wordsOf(one, pieces)],
          descriptions: [descriptions[at]!],
        })),
      },
    ];
  return [
    blockHtml('<dl>'),
    ...words.flatMap((one, at) => [
      blockHtml('<dt>'),
      ...flowOf(one, pieces),
      blockHtml('</dt>\n<dd>'),
      ...descriptions[at]!,
      blockHtml('</dd>'),
    ]),
    blockHtml('</dl>'),
  ];
}

/** The table's one cast, as in the model's. */
const partsOf = (question: Question, pieces: Writing): Parts =>
  (WRITE[question.kind] as Write<QuestionKind>)(question, pieces);

/** What tells questions apart when they are read back. */
export const wordsOfQuestion = ({ kind, prompt }: Question): string => `${kind} ${plainText(prompt)}`;
