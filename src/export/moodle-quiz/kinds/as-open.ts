import { h } from 'hastscript';
import { type Content, content, type OpenQuestion, type Question } from '../../../lesson/index.ts';
import type { Words } from '../../moodle/index.ts';
import type { AsOpen } from './writer.ts';

/** A closed question that the LMS can't mark, as an open one: its choices in the prompt, its key in the answer. */
export function asOpen(question: Question, { choices = [], right }: AsOpen, words: Words): OpenQuestion {
  const { id, revision, name, hints, points, place } = question;
  const feedback = [
    ...(question.feedback?.children ?? []),
    ...(right.length > 0 ? [h('p', words.rightAnswer), h('ul', right.map(item))] : []),
  ];
  return {
    kind: 'open',
    id,
    revision,
    name,
    hints,
    points,
    place,
    prompt: content(...question.prompt.children, ...(choices.length > 0 ? [h('ul', choices.map(item))] : [])),
    ...(feedback.length > 0 && { feedback: content(...feedback) }),
  };
}

// As a list: hastscript takes a text that comes first for properties.
const item = (part: Content) => h('li', [...part.children]);
