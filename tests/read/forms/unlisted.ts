/**
 * The pages of a language that no word of the reader's lists is of: English with its letters changed. What is read of them is
 * read by form alone, as pages of all those languages are whose words nobody has listed yet.
 */
import type { Fact, Tongue } from './facts.ts';

const FROM = 'aeioubcdfghjklmnpqrstvwxyz';
const TO = 'oauiecdfghjklmnpqrstvwxzbe';

const changed = (words: string): string =>
  words.replace(/[a-z]/gi, (letter) => {
    const to = TO[FROM.indexOf(letter.toLowerCase())]!;
    return letter === letter.toLowerCase() ? to : to.toUpperCase();
  });

const factOf = (of: Fact): Fact => ({
  ...of,
  asks: changed(of.asks),
  tells: changed(of.tells),
  answer: changed(of.answer),
  why: changed(of.why),
  options: of.options.map(changed) as unknown as Fact['options'],
  statement: changed(of.statement),
});

export function unlisted({ facts, instructions, ...words }: Tongue): Tongue {
  const own = Object.fromEntries(Object.entries(words).map(([name, word]) => [name, changed(word)]));
  const asked = facts.map(factOf) as unknown as Tongue['facts'];
  return {
    ...(own as unknown as typeof words),
    language: 'xx',
    facts: asked,
    instructions: instructions.map(changed),
  };
}
