/** Points and paragraphs that are called questions, and such as count on around one that its options answer. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const found = async (text: string): Promise<readonly string[]> =>
  (await read(`# Ice\n\n${text}\n`)).lesson.questions.map(sketch);

const CHOICE = ['- A) wood ✓', '- B) lead'];
const inItem = (lines: readonly string[]): string => lines.map((one) => `\n    ${one}`).join('');

describe('points that are called questions', () => {
  it.each([
    ['English', 'Question 1: Why is it wet?', 'Question 2: What melts?', 'Question 3: Draw it.'],
    ['a letter', 'Q1. Why is it wet?', 'Q2. What melts?', 'Q3. Draw it.'],
    ['German', 'Frage 1 (offen): Warum ist es nass?', 'Frage 2: Was schmilzt?', 'Frage 3: Zeichne es.'],
    [
      'French',
      'Question 1 : Est-ce froid ?',
      'Question 2 : Que voit-on ?',
      'Question 3 : Dessinez la glace.',
    ],
    ['Spanish', 'Pregunta 1: ¿Por qué flota?', 'Pregunta 2: ¿Qué es?', 'Pregunta 3: Describe el hielo.'],
    ['Italian', 'Domanda n. 1: Perché?', 'Domanda n. 2: Che cosa è?', 'Domanda n. 3: Descrivi il gelo.'],
    ['Portuguese', 'Pergunta 1: Por que flutua?', 'Pergunta 2: O que é?', 'Pergunta 3: Descreva o gelo.'],
    ['Dutch', 'Vraag 1: Waarom drijft het?', 'Vraag 2: Wat is het?', 'Vraag 3: Beschrijf het ijs.'],
  ])('%s: each is asked, on a page and in a box', async (_, ...points) => {
    const list = points.map((one) => `- ${one}`).join('\n');
    const all = points.map((one) => `open ${one}`);
    expect(await found(list)).toEqual(all);
    expect(await found(list.replace(/^- (.*?)([:.]) /gm, '- **$1$2** '))).toEqual(all);
    expect(await found(`!!! question "Check"\n${list.replace(/^/gm, '    ')}`)).toEqual(all);
  });

  it('though their numbers jump', async () => {
    expect(await found('- Q1: Why?\n- Q2: Where is it?\n- Q4: When is it?\n- Q5: Draw it.')).toHaveLength(4);
  });

  it.each([
    ['two', '- Question 1: Why is it wet?\n- Question 2: What melts?'],
    [
      'what only leads to them',
      [1, 2, 3].map((n) => `- [Question ${n}: Is it?](https://a.b/${n})`).join('\n'),
    ],
    ['what is said', '- Question 1: the ice\n- Question 2: the fog\n- Question 3: the hail'],
    ['what is called twice', '- Q1: Why is it wet?\n- Q1: What melts?\n- Q1: Where is it?'],
    ['steps', '- Step 1: Is it on?\n- Step 2: Is it warm?\n- Step 3: Is it off?'],
    ['answers', '- Answer 1: Is it?\n- Answer 2: Is it so?\n- Answer 3: Is it not?'],
    ['those of an FAQ', '- Q1: How do I install it?\n- Q2: Can I pay?\n- Q3: How do I remove my account?'],
  ])('%s: they stay', async (_, list) => {
    expect(await found(list)).toEqual([]);
  });
});

describe('what counts on around a choice', () => {
  const THREE = ['open Why is it wet?', 'single-choice What floats? [WOOD | lead]', 'open Draw it.'];
  const called = (name: string) => THREE.map((one, i) => one.replace(' ', ` ${name} ${i + 1}: `));

  it.each([
    ['a list', `1. Why is it wet?\n2. What floats?${inItem(CHOICE)}\n3. Draw it.`, THREE],
    [
      'points that are called questions',
      `- **Question 1:** Why is it wet?\n- **Question 2:** What floats?${inItem(CHOICE)}\n- **Question 3:** Draw it.`,
      called('Question'),
    ],
    [
      'paragraphs that are called questions',
      `**Frage 1:** Why is it wet?\n\n**Frage 2:** What floats?\n\n${CHOICE.join('\n')}\n\n**Frage 3:** Draw it.`,
      called('Frage'),
    ],
  ])('%s: is asked in its order', async (_, list, questions) => {
    expect(await found(list)).toEqual(questions);
    expect(await found(`!!! question "Questions"\n\n${list.replace(/^/gm, '    ')}`)).toEqual(questions);
    expect(await found(`::::{exercise}\n${list}\n::::`)).toEqual(questions);
  });

  it.each([
    ['what tells', `1. Ice is wet.\n2. What floats?${inItem(CHOICE)}\n3. It melts.`],
    [
      'an item that goes on behind it',
      `1. Why?\n2. What floats?${inItem(CHOICE)}\n\n    Ice does.\n3. Draw it.`,
    ],
  ])('%s: stays', async (_, list) => {
    expect(await found(list)).toEqual(['single-choice What floats? [WOOD | lead]']);
  });
});

describe('a box of several choices', () => {
  const SEVERAL = `Which floats?\n\n${CHOICE.join('\n')}\n\nWhich melts?\n\n- A) ice ✓\n- B) iron`;

  it.each(['Questions', 'Fragen', 'Exercise 2', 'Quiz'])('%s: each is asked', async (title) => {
    expect(await found(`!!! question "${title}"\n\n${SEVERAL.replace(/^/gm, '    ')}`)).toEqual([
      'single-choice Which floats? [WOOD | lead]',
      'single-choice Which melts? [ICE | iron]',
    ]);
  });
});
