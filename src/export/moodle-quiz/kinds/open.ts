import { h } from 'hastscript';
import {
  type Content,
  content,
  isBlank,
  isTag,
  type OpenQuestion,
  Placeholder,
  plainText,
  rawText,
  SKIP,
  visit,
} from '../../../lesson/index.ts';
import { type Context, fieldOf } from '../../moodle/index.ts';
import type { Essay } from '../moodle.ts';
import type { MoodleWriter } from './writer.ts';

/**
 * An essay. Its model answer goes to the learner (general feedback, which the caller writes) and to the grader.
 * Moodle's importer reads no hints of an essay: they are folded away below the prompt.
 */
const moodle = (question: OpenQuestion, context: Context): Essay => ({
  type: 'essay',
  text: fieldOf(context, withHints(question, context), question.place),
  hints: [],
  graderInfo: fieldOf(context, question.feedback, question.place),
  responseFieldLines: linesFor(question),
  ...(question.minWords && { minWordLimit: question.minWords }),
  ...response(question, context),
});

const withHints = ({ prompt, hints }: OpenQuestion, context: Context): Content =>
  content(
    ...prompt.children,
    ...hints.map((hint, index) =>
      h('details', h('summary', context.words.hint(index + 1, hints.length)), ...hint.children),
    ),
  );

/** A box that suits the model answer: one of the heights that Moodle's form offers. */
function linesFor({ feedback, starter }: OpenQuestion): number {
  if (starter || !feedback) return 15;
  const length = plainText(feedback).length;
  return length <= 120 ? 5 : length <= 500 ? 10 : 15;
}

/** Starter code is typed in a box of fixed-width plain text, any other start in Moodle's editor. */
function response(
  { starter, place }: OpenQuestion,
  context: Context,
): Pick<Essay, 'responseFormat' | 'responseTemplate'> {
  if (!starter) return { responseFormat: 'editor' };
  const blocks = starter.children.filter((node) => !isBlank(node));
  if (blocks.length === 1 && isTag(blocks[0], 'pre'))
    return { responseFormat: 'monospaced', responseTemplate: context.clean(rawText(blocks), place) };
  const wordsOnly = withoutFiles(starter, (name) =>
    context.report('moodle-picture-left-out', place, { name, field: 'template' }),
  );
  return { responseFormat: 'editor', responseTemplate: fieldOf(context, wordsOnly, place).html };
}

/** Moodle drops the files of a response template without a word. */
function withoutFiles(part: Content, leftOut: (name: string) => void): Content {
  const copy = structuredClone(part);
  visit(copy, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'a' && /^asset:/.test(String(node.properties.href))) {
      leftOut(plainText(node) || String(node.properties.href).replace(/^asset:/, ''));
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    if (!/^(?:img|video|audio)$/.test(node.tagName)) return undefined;
    const name = String(node.properties.alt || node.properties.src || node.tagName).replace(/^asset:/, '');
    leftOut(name);
    parent.children[index] = h(Placeholder.missing, {
      dataKind: node.tagName === 'img' ? 'image' : node.tagName,
      dataName: name,
    });
    return undefined;
  });
  return copy;
}

export const open: MoodleWriter<'open'> = { moodle, asOpen: () => ({ right: [] }), requiredFields: () => [] };
