/**
 * Exercises and their solutions; exercises are numbered through the page. Gated, as sphinx-exercise and MyST
 * have it, they hold all that stands between their start and their end (questions/gates.ts closes them).
 */
import type { Element, ElementContent } from 'hast';
import { plainText } from '../../../lesson/index.ts';
import { exerciseTitle } from '../../html/lower.ts';
import { bare, element, foldedAnswer, part, text } from '../../parts.ts';
import { answerTitleOf } from '../../questions/words/lexicon.ts';
import { wordIn } from '../../titles.ts';
import type { Declaration, Directive, Reader } from '../fences/directive.ts';
import { withTitle } from './heading-title.ts';
import { classesOf } from './pieces.ts';

const OPTIONS = ['label', 'name', 'class', 'nonumber', 'hidden', 'num'];

/** sphinx-exercise: what is `:hidden:` is taken off the page. */
function isHidden({ name, options, line }: Directive, { page }: Reader): boolean {
  if (options.hidden === undefined) return false;
  page.report('hidden-left-out', page.place(line, `{${name}`), { name });
  return true;
}

function headingOf({ options }: Directive, { page }: Reader): string {
  const number = options.nonumber === undefined ? ` ${page.next('exercise')}` : '';
  return `${wordIn(page.language, 'exercise')}${number}`;
}

function nameIn({ options }: Directive) {
  const name = options.name ?? options.label;
  return name ? { name } : {};
}

const exercise: Declaration = {
  names: ['exercise', 'challenge', 'activity', 'task', 'aufgabe', 'exercice', 'esercizio', 'ejercicio'],
  summary:
    'an open question, answered by the `{solution}` that names it or follows it; with `:class: extra` a numbered box',
  argument: 'markdown',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive, reader) => {
    if (isHidden(directive, reader)) return [];
    const heading = headingOf(directive, reader);
    const { title, body } = withTitle(directive);
    const { line } = directive;
    // `Worked answer`, in a box of exercises: asked for, it would tell itself.
    if (answerTitleOf(plainText(element('p', {}, title))) !== undefined)
      return [foldedAnswer(body, title, line)];
    if (classesOf(directive).includes('extra')) {
      const kept = { kind: 'callout', variety: 'exercise', exercise: false } as const;
      return [part(kept, line, exerciseTitle(heading, title), body)];
    }
    return [part({ kind: 'exercise', heading, ...nameIn(directive) }, line, title, body)];
  },
};

const exerciseStart: Declaration = {
  names: ['exercise-start'],
  summary: 'an `{exercise}` that goes on until `{exercise-end}`',
  argument: 'markdown',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive, reader) => {
    const opens = { kind: 'exercise', heading: headingOf(directive, reader), ...nameIn(directive) } as const;
    return [gate('exercise', directive, directive.title, directive.body, opens)];
  },
};

const SOLUTION_WORD =
  /^(?:solutions?|answers?|réponses?|corrigés?|lösung|soluzione|solución|solução|oplossing)$/i;

/** sphinx-exercise: the argument is the label of its exercise. Elsewhere it is a title. */
function labelled({ argument }: Directive): string | undefined {
  return /^[\w:.-]+$/.test(argument) && !SOLUTION_WORD.test(argument) ? argument : undefined;
}

function solutionTitle(directive: Directive, title: readonly ElementContent[], { page }: Reader) {
  return title.length > 0 && !labelled(directive) ? title : [text(wordIn(page.language, 'solution'))];
}

const solution: Declaration = {
  names: ['solution', 'answer'],
  summary: 'the answer of the exercise that it names or follows, else words folded under a title',
  argument: 'markdown',
  options: ['label', 'class', 'hidden'],
  body: 'markdown',
  becomes: (directive, reader) => {
    if (isHidden(directive, reader)) return [];
    const of = labelled(directive);
    const { title, body } = withTitle(directive);
    const words = solutionTitle(directive, title, reader);
    if (classesOf(directive).includes('extra')) {
      return [part({ kind: 'disclosure', role: 'extra' }, directive.line, words, body)];
    }
    return [part({ kind: 'solution', ...(of && { of }) }, directive.line, words, body)];
  },
};

const solutionStart: Declaration = {
  names: ['solution-start'],
  summary: 'a `{solution}` that goes on until `{solution-end}`',
  argument: 'markdown',
  options: ['label', 'class', 'hidden'],
  body: 'markdown',
  becomes: (directive, reader) => {
    const of = labelled(directive);
    const words = solutionTitle(directive, directive.title, reader);
    const opens = { kind: 'solution', ...(of && { of }) } as const;
    return [gate('solution', directive, words, directive.body, opens)];
  },
};

const ends: Declaration = {
  names: ['exercise-end', 'solution-end'],
  summary: 'the end of what was started',
  argument: 'none',
  options: [],
  body: 'none',
  becomes: ({ name, line }) => {
    const of = name === 'exercise-end' ? 'exercise' : 'solution';
    return [bare({ kind: 'gate', of, end: true }, line, [])];
  },
};

function gate(
  of: 'exercise' | 'solution',
  { line }: Directive,
  title: readonly ElementContent[],
  body: readonly ElementContent[],
  opens: Parameters<typeof bare>[0],
): Element {
  return part({ kind: 'gate', of, end: false, opens }, line, title, body);
}

/** sphinx-lesson's and the Carpentries' notes to who teaches: learners never see them. */
const teachers: Declaration = {
  names: ['instructor-note', 'instructor'],
  summary: 'nothing: it is for teachers, and listed',
  argument: 'text',
  options: [],
  body: 'none',
  becomes: ({ name, line }, { page }) => {
    page.report('for-teachers', page.place(line, name), { name });
    return [];
  },
};

export const exercises: readonly Declaration[] = [
  exercise,
  exerciseStart,
  solution,
  solutionStart,
  ends,
  teachers,
];
