/** The end of the book: hints, answers, and what a lesson folds. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../../templates/strings/index.ts';
import { type Lesson, type Question, showsAnswers } from '../../lesson/index.ts';
import { cleaned } from '../plain/index.ts';
import type { Binding } from './binding.ts';
import type { Files } from './links.ts';
import { answersOf, hintsOf, questionId, type Told } from './questions.ts';

export interface QuestionNotes {
  /** From the question to them. */
  readonly links: readonly Element[];
  readonly content: readonly ElementContent[];
  /** Where its hints and answers went, for the ledger. */
  readonly fields: readonly string[];
}

/** What ledgers call the end of the book, whatever its file's number. */
const FILE = 'answers.xhtml';

export function questionNotes(
  question: Question,
  { settings }: Lesson,
  { notes }: Files,
  binding: Binding,
): QuestionNotes {
  const { words } = binding;
  const parts = [
    { id: `hints-${question.id}`, name: words.toHints, told: hintsOf(question, binding) },
    {
      id: `answer-${question.id}`,
      name: words.toAnswer,
      told: showsAnswers(settings) ? answersOf(question, binding) : [],
    },
  ].filter(({ told }) => told.length > 0);
  return {
    links: parts.map(({ id, name }) => h('a', { href: `${notes}#${id}`, 'epub:type': 'noteref' }, name)),
    content: parts.map(({ id, told }) => h('div', { id }, told.flatMap(named))),
    fields: parts.flatMap(({ told }) => told.map(({ field }) => `${FILE}: ${field}`)),
  };
}

const named = ({ name, content }: Told): readonly ElementContent[] => [
  h('p.name', h('strong', name)),
  ...content,
];

export function notesOf(
  lesson: Lesson,
  notes: ReadonlyMap<string, QuestionNotes>,
  binding: Binding,
): readonly ElementContent[] {
  const { words, folds } = binding;
  const questions = lesson.questions.flatMap((question, index) => {
    const content = notes.get(question.id)?.content ?? [];
    if (content.length === 0) return [];
    const title = `${fill(words.question, { n: index + 1 })} – ${cleaned(question.name)}`;
    return [h('section.note', [h('h2', title), ...content, back(`#${questionId(question)}`)])];
  });
  const folded: Element[] = [];
  for (const { id, title, content } of folds) {
    // Written already, but for what in it is folded again: that follows, for the list grows.
    const inner = binding.content(content);
    folded.push(h('section', { id }, [h('h3', cleaned(title)), ...inner, back(`#to-${id}`)]));
  }
  return [...questions, ...(folded.length > 0 ? [h('section', [h('h2', words.folds), ...folded])] : [])];

  function back(href: string): Element {
    return h('p', h('a', { href }, `↩ ${words.back}`));
  }
}
