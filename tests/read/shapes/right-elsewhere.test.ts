/** Options that say behind themselves that they are right, in languages that the tables of words don't go through. */
import { expect, test } from 'vitest';
import { read, sketch } from '../support.ts';

const SAID = [
  'Doğru',
  'doğru cevap',
  'poprawna odpowiedź',
  'správně',
  'rätt svar',
  'riktig',
  'rigtigt',
  'oikein',
  'helyes',
  'corect',
  'đúng',
  'benar',
  'правильно',
  'верный ответ',
  'σωστό',
  'सही उत्तर',
];

test.each(SAID)('(%s) marks the option before it', async (said) => {
  const question = (right: number) =>
    ['iron', 'ice', 'stone'].map((one, i) => `   - ${one}${i === right ? ` (${said})` : ''}`).join('\n');
  const page = `1. Which is light?\n${question(1)}\n2. Which melts?\n${question(1)}\n3. Which rusts?\n${question(0)}\n`;
  const { lesson } = await read(`# Water\n\n${page}`);
  expect(lesson.questions.map((one) => sketch(one).replace(/^.*\[/, '['))).toEqual([
    '[iron | ICE | stone]',
    '[iron | ICE | stone]',
    '[IRON | ice | stone]',
  ]);
});
