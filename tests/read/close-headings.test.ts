/** Headings with no space behind their marks. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

describe('marks right before words', () => {
  it.each([
    ['##Question 1', '<h2>Question 1</h2>'],
    ['###Ice and fog##', '<h3>Ice and fog</h3>'],
    ['##**Ice**', '<h2><strong>Ice</strong></h2>'],
    ['##¿Qué es?', '<h2>¿Qué es?</h2>'],
    ['###1 - Why ice floats', '<h3>1 - Why ice floats</h3>'],
  ])('make a heading: %s', async (line, heading) => {
    expect((await read(`# Water\n\nWords.\n${line}\nMore.\n`)).html.replace(/ id="[^"]*"/g, '')).toContain(
      heading,
    );
  });

  it.each([
    '#history',
    '##!',
    '##INFO=<ID=1>',
    '##12 hail',
    '##vso[task]x',
    '##__init__',
    '#######seven',
    '\\##ice',
    '    ##ice',
  ])('make none: %s', async (line) => {
    expect((await read(`# Water\n\nWords.\n\n${line}\n`)).html).not.toMatch(/<h[2-6]/);
  });

  it('end no paragraph that goes on with a small letter', async () => {
    expect((await read('# Water\n\nJoin us in\n##javascript\nnow.\n')).html).not.toMatch(/<h[2-6]/);
  });

  it('call questions and answers', async () => {
    const page = [1, 2].map(
      (n) => `##Domanda ${n}\nPerché il ghiaccio galleggia?\n\n###Soluzione ${n}\nÈ leggero.\n\n`,
    );
    expect((await read(`# Compito\n\n${page.join('')}`)).lesson.questions.map(sketch)).toEqual([
      'open Perché il ghiaccio galleggia? > È leggero.',
      'open Perché il ghiaccio galleggia? > È leggero.',
    ]);
  });
});
