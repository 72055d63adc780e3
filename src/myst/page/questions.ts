/** A question → `{question}`, in the plain form that docs/questions.md describes. */
import type { Root } from 'hast';
import type { ListItem } from 'mdast';
import {
  type Content,
  elementsOf,
  isTag,
  languageFor,
  type Question,
  type QuestionOf,
  slug,
  textContent,
} from '../../lesson/index.ts';
import { type AcceptedLine, type Box, gapRole, type Pen, writtenAnswers } from '../answers.ts';
import type { Directive, Flow } from '../nodes.ts';
import { mystOf } from '../style.ts';
import { paragraphsOf } from '../text.ts';
import { flowOf } from './blocks.ts';
import { blockHtml, type Inside, inlineHtml, isInline, type Pieces } from './pieces.ts';
import { wordsOf } from './words.ts';

interface Writing extends Pieces {
  readonly language: string;
  /** Words that an open answer must have where its question doesn't say. */
  readonly minWords: number | undefined;
}

export interface Named {
  /** Whether the question's name is written. */
  readonly named: boolean;
  /** Whether a quiz shows with it what stands above it: on its own, or with others that follow. */
  readonly introduced: boolean | 'together';
  /** What its authors call it, and learners don't see. */
  readonly comment?: string | undefined;
}

export function questionOf(
  question: Question,
  writing: Writing,
  { named, introduced, comment }: Named,
): Flow[] {
  function gap(index: number): string {
    const written = question.kind === 'gap-fill' ? question.gaps[index] : undefined;
    return written ? gapRole(written) : '___';
  }
  const { prompt, hints, feedback, points, id } = question;
  const pieces: Writing = { ...writing, gap, ...(named && withoutName(id, writing)) };
  const { options, blocks } = writtenAnswers<Content, Flow>(question, penOf(prompt, pieces));
  const made: Directive = {
    type: 'directive',
    name: 'question',
    title: [],
    options: [
      ...(named ? [['name', id] as const] : []),
      ...(points === 1 ? [] : [['points', String(points)] as const]),
      ...(introduced ? [['introduced', introduced === 'together' ? introduced : ''] as const] : []),
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

const penOf = (prompt: Content, pieces: Writing): Pen<Content, Flow> => ({
  language: languageFor(pieces.language),
  minWords: pieces.minWords,
  looksAnswered: () => looksAnswered(prompt.children),
  words: textContent,
  boxes: (boxes) => listOf(boxes.map((one) => boxOf(one, pieces))),
  accepted: (lines) => acceptedBlock(lines, pieces),
  pairs: (pairs) => pairsOf(pairs, pieces),
  steps: (items) => stepsOf(items, prompt, pieces),
  starter: ({ children }) => ({
    type: 'directive',
    name: 'starter',
    title: [],
    children: flowOf(children, pieces),
  }),
});

/** What names the question names nothing in it. */
const withoutName = (id: string, { isReferred }: Pieces): Pick<Pieces, 'isReferred' | 'isTaken'> => ({
  isReferred: (other): other is string => other !== id && isReferred(other),
  isTaken: (name) => slug(name) === id,
});

/** With a box before its words. A quotation in it would be taken for what is said about it. */
function boxOf({ content, correct, feedback }: Box<Content>, pieces: Pieces): ListItem {
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
function acceptedBlock(lines: readonly AcceptedLine<Content>[], pieces: Pieces): Flow {
  const written = lines.map(({ line, feedback }) => {
    if (!feedback) return line;
    const said = mystOf({ type: 'root', children: flowOf(feedback.children, pieces) }, 'question');
    return `${line}\n${said.replace(/^/gm, '> ').replace(/ +$/gm, '')}`;
  });
  return { type: 'html', value: written.join('\n') };
}

function stepsOf(items: readonly Content[], prompt: Content, pieces: Pieces): readonly Flow[] {
  const made = listOf(
    items.map((one): ListItem => {
      const children = flowOf(one.children, pieces);
      return { type: 'listItem', spread: children.length > 1, children: children as ListItem['children'] };
    }),
    true,
  );
  const last = prompt.children.findLast((one) => one.type === 'element');
  // Two lists that follow one another would be one.
  return isTag(last, 'ol', 'ul') ? [blockHtml('<!-- -->'), made] : [made];
}

/** A list of definitions would be taken for pairs. */
const looksAnswered = (nodes: Inside): boolean =>
  elementsOf({ children: nodes }).some((one) => one.tagName === 'dl' || looksAnswered(one.children));

function pairsOf(pairs: QuestionOf<'matching'>['pairs'], pieces: Pieces): readonly Flow[] {
  const words = pairs.map(({ stem }) => {
    const [only] = elementsOf(stem);
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
