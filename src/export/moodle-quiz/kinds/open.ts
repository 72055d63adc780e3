import { h } from 'hastscript';
import {
  type Content,
  content,
  isElement,
  type OpenQuestion,
  Placeholder,
  plainText,
  type Question,
  visit,
} from '../../../lesson/index.ts';
import { type Desk, fieldOf } from '../../moodle/index.ts';
import type { Essay } from '../moodle.ts';
import { keyOf } from './key.ts';

/**
 * An essay. Its model answer goes to the learner (general feedback, which the caller writes) and to the grader.
 * Moodle's importer reads no hints of an essay: they are folded away below the prompt.
 */
export const open = (question: OpenQuestion, desk: Desk): Essay => ({
  type: 'essay',
  text: fieldOf(desk, withHints(question, desk), question.place),
  hints: [],
  graderInfo: fieldOf(desk, question.feedback, question.place),
  responseFieldLines: linesFor(question),
  ...(question.minWords && { minWordLimit: question.minWords }),
  ...response(question, desk),
});

const withHints = ({ prompt, hints }: OpenQuestion, desk: Desk): Content =>
  content(
    ...prompt.children,
    ...hints.map((hint, index) =>
      h('details', h('summary', desk.words.hint(index + 1, hints.length)), ...hint.children),
    ),
  );

/** A box that suits the model answer: one of the heights that Moodle's form offers. */
const linesFor = ({ feedback, starter }: OpenQuestion): number => {
  if (starter || !feedback) return 15;
  const length = plainText(feedback).length;
  return length <= 120 ? 5 : length <= 500 ? 10 : 15;
};

/** Starter code is typed in a box of fixed-width plain text, any other start in Moodle's editor. */
const response = (
  { starter, place }: OpenQuestion,
  desk: Desk,
): Pick<Essay, 'responseFormat' | 'responseTemplate'> => {
  if (!starter) return { responseFormat: 'editor' };
  const blocks = starter.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (blocks.length === 1 && blocks[0] && isElement(blocks[0], 'pre'))
    return { responseFormat: 'monospaced', responseTemplate: desk.clean(codeOf(blocks[0]), place) };
  const wordsOnly = withoutFiles(starter, (name) =>
    desk.tell('moodle-picture-left-out', place, { name, field: 'template' }),
  );
  return { responseFormat: 'editor', responseTemplate: fieldOf(desk, wordsOnly, place).html };
};

const codeOf = (node: Content['children'][number]): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(codeOf).join('') : '';

/** Moodle drops the files of a response template without a word. */
const withoutFiles = (part: Content, leftOut: (name: string) => void): Content => {
  const copy = structuredClone(part);
  visit(copy, 'element', (node, index, parent) => {
    if (!/^(?:img|video|audio)$/.test(node.tagName) || !parent || index === undefined) return;
    const name = String(node.properties.alt || node.properties.src || node.tagName).replace(/^asset:/, '');
    leftOut(name);
    parent.children[index] = h(Placeholder.missing, {
      dataKind: node.tagName === 'img' ? 'image' : node.tagName,
      dataName: name,
    });
  });
  return copy;
};

/** A closed question that Moodle can't mark, as an open one: its choices in the prompt, its key in the answer. */
export const asOpen = (question: Question, desk: Desk): OpenQuestion => {
  const { choices, key } = keyOf(question);
  const { id, revision, label, name, hints, points, place, section } = question;
  const feedback = [
    ...(question.feedback?.children ?? []),
    ...(key.length > 0 ? [h('p', desk.words.rightAnswer), h('ul', key.map(item))] : []),
  ];
  return {
    kind: 'open',
    id,
    revision,
    name,
    hints,
    points,
    place,
    ...(label !== undefined && { label }),
    ...(section !== undefined && { section }),
    prompt: content(...question.prompt.children, ...(choices.length > 0 ? [h('ul', choices.map(item))] : [])),
    ...(feedback.length > 0 && { feedback: content(...feedback) }),
  };
};

const item = (part: Content) => h('li', ...part.children);
