/** Sentences with places to fill that nobody answers. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const SENTENCES = ['Ice floats on ______.', 'It melts because ______.', 'In winter the lake ______.'];
const list = (sentences: readonly string[]) => sentences.map((one, i) => `${i + 1}. ${one}\n`).join('');

it.each([
  ['## Complete the sentences'],
  ['## Fill in the blanks'],
  ['## Answer in full sentences'],
  ['## Texte à trous'],
  ['## Lückentext'],
  ['**Completa las frases:**'],
  ['## Lake\n\nComplete them by these words:\n\n- water, freezes, it is warm'],
])('are asked below %s', async (call) => {
  const { lesson } = await read(`# Ice\n\nWords.\n\n${call}\n\n${list(SENTENCES)}`);
  expect(lesson.questions.map(sketch)).toEqual(SENTENCES.map((one) => `open ${one}`));
});

it.each([
  ['below words that tell nothing', `## The lake\n\n${list(SENTENCES)}`],
  ['in a form', `## Fill in\n\n${list(['Name: ______', 'Date of birth: ______', 'Class: ______'])}`],
  ['single places', `## Fill in the blanks\n\n${list(['______', '______'])}`],
  ['of some items of a list', `## Complete\n\n${list([...SENTENCES, 'Then hand it in.'])}`],
])('but not %s', async (_, page) => {
  const { lesson } = await read(`# Ice\n\nWords.\n\n${page}`);
  expect(lesson.questions.map(sketch)).toEqual([]);
});
