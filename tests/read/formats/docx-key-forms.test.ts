/** Choices whose key stands below a heading, behind a drawn sign, or beside an option in their line. */
import { expect, test } from 'vitest';
import { bold, p, styled } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const STEMS = ['Which of these floats?', 'What falls as rain?', 'What melts first?'];
const OFFERED = ['an iron nail', 'a block of ice', 'a wet stone'];
const lettered = OFFERED.map((words, i) => p(`${'abc'[i]}) ${words}`)).join('');

const BREAK = '<w:r><w:br/></w:r>';
const TAB = '<w:r><w:tab/></w:r>';

const KEYED: Readonly<Record<string, string>> = {
  'below a heading': lettered + styled('H4', 'Answer') + p('B'),
  'below a heading in French': lettered + styled('H4', 'Réponse') + p('b)'),
  'behind a tick and a title': lettered + p('✅ Correct answer: ', bold('B. a block of ice')),
  'behind a hand and a title': lettered + p('👉 Answer: B'),
  'by a tick in their line': p('a) an iron nail   b) a block of ice ✓   c) a wet stone'),
  'by a tick before its letter': p('a) an iron nail   ✓ b) a block of ice   c) a wet stone'),
  'by a tick that begins its line': p(
    'a) an iron nail',
    BREAK,
    '✓  b) a block of ice',
    BREAK,
    'c) a wet stone',
  ),
  'by a star behind a tab': p('a) an iron nail', TAB, '*  b) a block of ice', TAB, 'c) a wet stone'),
};

test.each(Object.entries(KEYED))('are read: %s', async (_, offered) => {
  const { questions, page } = await readSheet(
    STEMS.map((stem, i) => p(`${i + 1}. ${stem}`) + offered).join(''),
  );
  expect(questions).toEqual(
    STEMS.map((stem) => ['single-choice', stem, '- an iron nail', '+ a block of ice', '- a wet stone']),
  );
  expect(page.trim()).toBe('');
});
