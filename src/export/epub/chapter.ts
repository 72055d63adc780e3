/** A lesson as a chapter, and what its links lead to at the end of the book. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Diagnostic, Ledger, Lesson } from '../../lesson/index.ts';
import { cleaned } from '../plain/index.ts';
import { type Binding, bindingOf, type Shelf, termId } from './binding.ts';
import { type Files, joinedLinks } from './links.ts';
import { notesOf, type QuestionNotes, questionNotes } from './notes.ts';
import { questionAsked } from './questions.ts';

export interface Chapter {
  readonly lesson: Lesson;
  readonly files: Files;
  readonly body: readonly ElementContent[];
  /** Answers, hints and what the lesson folds. */
  readonly notes: readonly ElementContent[];
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

export function chapterOf(lesson: Lesson, files: Files, shelf: Shelf): Chapter {
  const notes = new Map<string, QuestionNotes>();
  const binding = bindingOf(lesson, files, shelf, (id) => {
    const index = lesson.questions.findIndex((one) => one.id === id);
    const question = lesson.questions[index];
    return question ? [questionAsked(question, index + 1, notes.get(id)?.links ?? [], binding)] : [];
  });
  for (const question of lesson.questions)
    notes.set(question.id, questionNotes(question, lesson, files, binding));
  const body = [...binding.content(lesson.body), ...glossary(lesson, binding)];
  const end = notesOf(lesson, notes, binding);
  const linked = joinedLinks({ body, notes: end }, files);
  return {
    lesson,
    files,
    ...linked,
    ledger: Object.fromEntries([...notes].map(([id, { fields }]) => [id, fields])),
    diagnostics: binding.diagnostics(),
  };
}

function glossary({ glossary: all }: Lesson, { words, content }: Binding): readonly ElementContent[] {
  const terms = all.flatMap(({ term, definition }) => (definition ? [{ term, definition }] : []));
  if (terms.length === 0) return [];
  const entries = terms.flatMap(({ term, definition }, index) => [
    h('dt', { id: termId(index), 'epub:type': 'glossterm' }, cleaned(term)),
    h('dd', { 'epub:type': 'glossdef' }, content(definition)),
  ]);
  return [h('section', { 'epub:type': 'glossary' }, [h('h2', words.terms), h('dl', entries)])];
}
