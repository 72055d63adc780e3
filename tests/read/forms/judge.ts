/** Compares what was read of a page with what is to be read. */
import type { Content, Lesson, Question } from '../../../src/lesson/index.ts';
import { plainText } from '../../../src/lesson/index.ts';
import type { FormPage, Wanted } from './pages.ts';

/** What is wrong: in one word, the worst. */
export type Fault = 'unread' | 'clear' | 'missing' | 'false' | 'kind' | 'options' | 'key' | 'answer' | 'stem';

const words = (content: Content | undefined): string =>
  content === undefined ? '' : plainText(content).replaceAll('\u00a0', ' ');

/** Without what is folded. */
function shown(node: Content | Content['children'][number]): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'root' && node.type !== 'element') return '';
  if (node.type === 'element' && node.tagName === 'details') return ' ';
  return `${node.children.map(shown).join('')} `;
}

export function faultsOf({ wanted }: FormPage, lesson: Lesson | undefined): ReadonlySet<Fault> {
  if (!lesson) return new Set(['unread']);
  const faults = new Set<Fault>();
  const { questions } = lesson;
  const page = shown(lesson.body).replace(/\s+/g, ' ');
  if (questions.length > wanted.length) faults.add('false');
  for (const one of wanted) {
    const asked = questions.filter((question) => said(question).includes(one.words));
    if (
      one.answer &&
      (page.includes(one.answer) || questions.some(({ prompt }) => words(prompt).includes(one.answer)))
    )
      faults.add('clear');
    const [question] = asked;
    if (!question) faults.add('missing');
    else for (const fault of faultsIn(question, one)) faults.add(fault);
  }
  return faults;
}

const said = ({ prompt }: Question): string => words(prompt);

function faultsIn(question: Question, wanted: Wanted): readonly Fault[] {
  if (question.kind !== wanted.kind) return ['kind'];
  const told = words(question.feedback);
  switch (question.kind) {
    case 'single-choice': {
      const options = question.options.map(({ content }) => words(content));
      if (options.join('|') !== wanted.options?.join('|')) return ['options'];
      const right = question.options.filter(({ correct }) => correct).map(({ content }) => words(content));
      if (right.join('|') !== wanted.right) return ['key'];
      const all = told + question.options.map(({ feedback }) => words(feedback)).join(' ');
      return wanted.why && !all.includes(wanted.why) ? ['answer'] : [];
    }
    case 'true-false': {
      if (String(question.answer) !== wanted.right) return ['key'];
      const all = `${told} ${words(question.whenTrue)} ${words(question.whenFalse)}`;
      return wanted.why && !all.includes(wanted.why) ? ['answer'] : [];
    }
    default:
      return told.includes(wanted.answer) ? [] : ['answer'];
  }
}
