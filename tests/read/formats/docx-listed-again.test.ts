/** What a sheet lists first, and asks again below with its answers. */
import { describe, expect, test } from 'vitest';
import { item, p, styled } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ASKED = ['What is hail made of?', 'Why does ice float?', 'Name the colours of fog'];
const TOLD = ['It is frozen rain.', 'It is lighter than water.', 'Fog is grey or white.'];
const LISTED = ASKED.map((one) => item(2, 0, one)).join('');

describe('a list of what is asked again below', () => {
  test('is left out, and each is answered by what stands below it', async () => {
    const below = ASKED.map((one, at) => p(`${at + 1}.${one}`) + p(TOLD[at]!) + p('So they say.')).join('');
    const { questions, page } = await readSheet(p('Questions of the course') + LISTED + below);
    expect(questions.map(([kind, , ...rest]) => [kind, ...rest])).toEqual(
      TOLD.map((one) => ['open', `> ${one} So they say.`]),
    );
    expect(page).not.toContain('So they say');
    expect(page).not.toContain('hail made of');
  });

  test('is left out where a word for it stands above each answer', async () => {
    const below = ASKED.map((one, at) => p(`${at + 1}. ${one}`) + p(`Answer: ${TOLD[at]!}`)).join('');
    const { questions } = await readSheet(LISTED + below);
    expect(questions.map(([, , told]) => told)).toEqual(TOLD.map((one) => `> ${one}`));
  });

  test('stays where one of them is not asked again', async () => {
    const below = ASKED.slice(1)
      .map((one, at) => p(`${at + 2}. ${one}`) + p(TOLD[at + 1]!))
      .join('');
    const { page, questions } = await readSheet(LISTED + below);
    expect(`${page} ${questions.flat().join(' ')}`).toContain('hail made of');
  });

  test('stays where it names the parts of a text', async () => {
    const parts = ['Frozen rain', 'Light ice above', 'Colours of fog'];
    const listed = parts.map((one) => item(2, 0, one)).join('');
    const { questions, page } = await readSheet(
      listed + parts.map((one, at) => styled('H2', one) + p(TOLD[at]!)).join(''),
    );
    expect(questions).toEqual([]);
    expect(page.split('Light ice above')).toHaveLength(3);
  });
});
