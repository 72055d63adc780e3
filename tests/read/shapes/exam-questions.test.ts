/** Pages of questions as an exam may ask them, which nobody answers. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const found = async (title: string, text: string): Promise<readonly string[]> =>
  (await read(`# ${title}\n\n${text}\n`)).lesson.questions.map(sketch);

const LISTS = `## Dough

1. What is yeast?
2. Draw a loaf.

## Crust

3. Sketch one.
4. Why is it hard?`;
const ALL = ['open What is yeast?', 'open Draw a loaf.', 'open Sketch one.', 'open Why is it hard?'];

describe('a page of exam questions', () => {
  it.each([
    '📝 Exam-style questions – Bread.',
    'Exam questions',
    'Review questions',
    'Bread: practice questions',
    "Questions d'examen",
    'Questions type examen : le pain',
    'Prüfungsfragen',
    'Klausurfragen Brot',
    '📝 Preguntas tipo examen – Pan.',
    'Preguntas de examen',
    "Domande d'esame",
    'Domande tipo esame',
    'Questões de exame',
    'Examenvragen',
  ])('%s: what its lists count is asked below any heading', async (title) => {
    expect(await found(title, LISTS)).toEqual(ALL);
  });

  it('with all its lines, be they in another language, or counted in letters', async () => {
    const page = `## Pan

1. ¿Qué es la levadura?  
   What is yeast?

2. ¿Qué usarías para:  
   - a) el pan?
   - b) la masa?

   What would you use for:  
   - a) bread?
   - b) dough?

3. Explica la corteza.  
   Explain the crust.

4. ¿Por qué es dura?`;
    expect(await found('Preguntas tipo examen', page)).toEqual([
      'open ¿Qué es la levadura? What is yeast?',
      'open ¿Qué usarías para: a) el pan? b) la masa? What would you use for: a) bread? b) dough?',
      'open Explica la corteza. Explain the crust.',
      'open ¿Por qué es dura?',
    ]);
  });

  it.each([
    ['how to learn', '## How to learn\n\n1. Read your notes.\n2. Write a summary.'],
    ['rules', '## Rules\n\n1. Nobody talks.\n2. Pens are blue.'],
    ['links', '1. [What is yeast?](https://a.b/1)\n2. [What is it?](https://a.b/2)'],
    [
      'what is told below them',
      '## Dough\n\n1. What is yeast?  \n   A fungus.\n2. What is it of?  \n   Of cells.',
    ],
    [
      'what is told in points',
      '## Dough\n\n1. What is yeast?\n   - It is a fungus.\n2. Why is it so?\n   - It grew.',
    ],
    [
      'choices that nobody answers',
      '## Dough\n\n1. What is yeast?\n   a) dry\n   b) wet\n2. What is it of?\n   a) cells\n   b) stone',
    ],
  ])('%s: it stays', async (_, list) => {
    expect(await found('Exam questions', list)).toEqual([]);
  });

  it.each(['Exam question formats', 'Frequent questions', 'Bread', 'Questions'])(
    '%s: no such page',
    async (title) => {
      expect(await found(title, LISTS)).toEqual([]);
    },
  );
});
