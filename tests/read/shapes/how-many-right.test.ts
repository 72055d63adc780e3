/** A title that says how many of what is offered are right answers nothing. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const TITLES = [
  'Quiz (several answers possible)',
  'Quiz – only one answer',
  'QCM (plusieurs réponses possibles)',
  'Quiz (eine oder mehrere Antworten)',
  'Test (varias respuestas correctas)',
  'Quiz (più risposte possibili)',
  'Quiz (várias respostas possíveis)',
  'Quiz (meerdere antwoorden mogelijk)',
];

describe('how many are right', () => {
  it.each(TITLES)('%s', async (title) => {
    const page = `# Ice\n\nDescribe how the program weighs a cube.\n\n:::{admonition} ${title}\nWhat floats?\n\n- [x] ice\n- [x] snow\n- [ ] iron\n:::\n`;
    expect((await read(page)).lesson.questions.map(sketch).at(-1)).toContain(
      'What floats? [ICE | SNOW | iron]',
    );
  });

  it.each(['Solution (one answer of several)', 'Question 2 (one answer: b)'])(
    '%s still is one',
    async (title) => {
      const page = `# Ice\n\nWhy does ice float?\n\n:::{dropdown} ${title}\nIt is light.\n:::\n`;
      expect((await read(page)).html).not.toContain('It is light');
    },
  );
});
