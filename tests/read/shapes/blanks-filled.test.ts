/** Sentences with blanks whose answer says them once more, or has in bold what fills them: only that is to be typed. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const questionsOf = async (page: string, language = 'en'): Promise<readonly string[]> => {
  const { lesson } = await read(`# States\n\n${page}`, {}, { description: { language }, settings: {} });
  return lesson.questions.map((one) => sketch(one).replace(/ (?=[.,:])/g, ''));
};
const fold = (told: string): string => `<details><summary>Answer</summary>\n\n${told}\n\n</details>\n`;

describe('an answer that says the sentence once more', () => {
  const ASKED = 'Ice is a ___ and steam is a ___.';
  const KEY = '[=solid | =gas]';

  it.each([
    ['in a fold', `${ASKED}\n\n${fold('Ice is a **solid** and steam is a **gas**.')}`],
    ['in plain letters', `${ASKED}\n\n${fold('ice is a solid and steam is a gas')}`],
    ['below its title', `${ASKED}\n\n**Answer:** Ice is a *solid* and steam is a *gas*.\n`],
    ['on the next line', `1. ${ASKED}\nAnswer: Ice is a solid and steam is a gas.\n`],
  ])('fills its blanks: %s', async (_, page) => {
    expect(await questionsOf(page)).toEqual([`gap-fill ${ASKED} ${KEY}`]);
  });

  it('is told besides where it says more', async () => {
    const told = 'Ice is a **solid** and steam is a **gas**. Both are water.';
    expect(await questionsOf(`${ASKED}\n\n${fold(told)}`)).toEqual([
      `gap-fill ${ASKED} ${KEY} > Ice is a solid and steam is a gas. Both are water.`,
    ]);
  });

  it('fills the last blank up to what is said of it', async () => {
    for (const told of ['Ice: **solid** (it melts)', 'Ice: solid – it melts', 'Ice: solid. It melts.'])
      expect((await questionsOf(`Ice: ___\n\n${fold(told)}`))[0]).toMatch(/^gap-fill Ice: ___ \[=solid\] > /);
  });

  it('answers each item of a list of as many', async () => {
    const asked = "1. De la glace : ___\n2. De l'huile : ___\n3. De la vapeur : ___\n";
    const told =
      "1. De la glace : **solide**\n2. De l'huile : **liquide**\n3. De la vapeur : **gaz** (et des gouttes)\n";
    const keys = ['De la glace: ___ [=solide]', "De l'huile: ___ [=liquide]", 'De la vapeur: ___ [=gaz]'];
    const set = (words: string): string => words.replace(/^/gm, '    ');
    for (const page of [
      `## Exercice 1\n\n${asked}\n??? success "Correction"\n${set(told)}`,
      `## Exercice 1\n\n??? question "Donne l'état de chacun"\n${set(asked)}\n    ??? success "Correction"\n${set(set(told))}`,
    ]) {
      const found = await questionsOf(page, 'fr');
      const bare = found.map((one) => one.replace(/ > .*/, '').replace("Donne l'état de chacun ", ''));
      expect(bare).toEqual(keys.map((key) => `gap-fill ${key}`));
      expect(found[2]).toContain('gaz (et des gouttes)');
    }
  });

  it('fills what a list of keys at the end counts', async () => {
    const asked = '1. Ice: ___\n2. Oil: ___\n3. Smoke is ___ in the air.\n';
    const told = '1. Ice: **solid**\n2. Oil: **liquid**\n3. Smoke is **gas** in the air.\n';
    expect(await questionsOf(`${asked}\n## Answers\n\n${told}`)).toEqual([
      'gap-fill 1. Ice: ___ [=solid]',
      'gap-fill 2. Oil: ___ [=liquid]',
      'gap-fill 3. Smoke is ___ in the air. [=gas]',
    ]);
  });

  it('is read as words where it says another sentence', async () => {
    const told = 'Ice melts in the sun of May.';
    expect(await questionsOf(`${ASKED}\n\n${fold(told)}`)).toEqual([`open ${ASKED} > ${told}`]);
  });
});

describe('bold words in an answer', () => {
  it.each([
    ['Ice is a ___.', '**solid**. It melts at zero degrees.', '[=solid]'],
    ['Ice is a ___ and steam a ___.', '**solid**, **gas**. Both are water.', '[=solid | =gas]'],
    [
      'It goes from ___ to ___, by ___.',
      '**ice → water**, and it does so by **heat**.',
      '[=ice | =water | =heat]',
    ],
  ])('fill the blanks of %s', async (asked, told, key) => {
    const [found, ...others] = await questionsOf(`${asked}\n\n${fold(told)}`);
    expect(others).toEqual([]);
    expect(found).toContain(`gap-fill ${asked} ${key} > ${told.replace(/\*\*/g, '').slice(0, 3)}`);
  });

  it.each([
    ['a line to write on', 'Why does ice float? ________', 'It is **light**, and water is heavy.'],
    ['its name', 'Explain ice. Your answer: ____', 'It is **light**, and water is heavy.'],
    ['a name of code', 'Describe what `__init__` does in it.', 'It **makes** one, and says what it holds.'],
    [
      'more of them',
      'Ice is a ___.',
      'It is **light**, **cold** and **hard**, and it melts in the warm sun of May.',
    ],
  ])('are none for %s', async (_, asked, told) => {
    const found = await questionsOf(`${asked}\n\n${fold(told)}`);
    expect(found.map((one) => one.split(' ')[0])).toEqual(['open']);
  });
});

describe('a short answer and nothing else, of each by its number', () => {
  const each = async (asked: string, told: string): Promise<readonly string[]> =>
    (await questionsOf(`## Exercise 1\n\n1. ${asked}\n2. ${asked}\n\n${fold(`1. ${told}\n2. ${told}`)}`)).map(
      (one) => one.replace(/_{4,}/, '____'),
    );

  it.each([
    ['words that begin no sentence', 'The ice ____ (float) for years.', 'has been floating', ''],
    ['what an arrow points at', 'float → ____', 'floated', ''],
    ['a remark in brackets', 'sink → ____', 'sank', ' (not sinked)'],
  ])('fills the blank: %s', async (_, asked, key, remark) => {
    const filled = `gap-fill ${asked.replace('____', '___')} [=${key}] > ${key}${remark}`;
    expect(await each(asked, `${key}${remark}`)).toEqual([filled, filled]);
  });

  it.each([
    ['a sentence', 'The ice ____ on water.', 'Ice is so light'],
    ['a line to write on behind what asks', 'Which one floats? → ____', 'the ice'],
    ['many words', 'The ice ____ on water.', 'swims as if it were wood'],
  ])('is read as words: %s', async (_, asked, told) => {
    const found = await each(asked, told);
    expect(found.map((one) => one.split(' ')[0])).toEqual(['open', 'open']);
  });

  it('fills each of two in one line of keys with bars, or in a fold of its own', async () => {
    const asked = ['The ice ___ (float) for years.', 'The wax ___ (melt) since May.'];
    const keys = ['has been floating', 'has been melting'];
    const page = `## Exercise 1\n\n1. ${asked[0]}\n2. ${asked[1]}\n\n**Answers:** 1. ${keys[0]} | 2. ${keys[1]}\n`;
    expect(await questionsOf(page)).toEqual(
      asked.map((one, i) => `gap-fill ${one} [=${keys[i]}] > ${keys[i]}`),
    );
    expect(await questionsOf(`The ice ___ yesterday.\n\n${fold('sank (not sinked)')}`)).toEqual([
      'gap-fill The ice ___ yesterday. [=sank] > sank (not sinked)',
    ]);
  });
});

describe('several blanks of a sentence, the last of which ends it', () => {
  const keyed = (sentences: readonly string[], keys: readonly string[], key = 'Answers'): string =>
    `## Exercise 1\n\nComplete:\n\n${sentences.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n\n**${key}:** ${keys.map((one, i) => `${i + 1}. ${one}`).join(' ')}\n`;

  it.each([
    [
      'Answers',
      ['___ floats. I like ___.', '___ sink. Call ___!', 'Break ___!'],
      ['It, it', 'They, them', 'it'],
    ],
    [
      'Lösungen',
      ['___ taut. Ich mag ___.', '___ fällt. Sieh ___!', 'Sieh ___!'],
      ['Es, es', 'Er, ihn', 'ihn'],
    ],
    [
      'Réponses',
      ['___ fond. Je ___ aime.', '___ tombe. Donne-___ !', 'Donne-___ ce thé !'],
      ['Elle, l’', 'Il, moi', 'moi'],
    ],
    [
      'Soluzioni',
      ['___ cade. Guarda ___', '___ cade, e ___ cade ___.', 'Amo ___.'],
      ['Lei, me', 'Io, tu, qui', 'lei'],
    ],
  ])('are gaps: %s', async (key, sentences, keys) => {
    const found = await questionsOf(keyed(sentences, keys, key));
    expect(found.map((one) => one.replace(/ > .*/, '').slice(-40))).toEqual(
      keys.map((one) => expect.stringContaining(`[=${one.split(', ').join(' | =')}]`)),
    );
  });

  it('are gaps behind the letter that counts them', async () => {
    const page =
      '## Exercise 1\n\nComplete:\n\na) ___ floats. I like ___!\nb) Break ___!\n\nAnswers: a) It, it b) ice\n';
    expect(await questionsOf(page)).toEqual([
      'gap-fill Complete: a) ___ floats. I like ___ ! [=It | =it] > It, it',
      'gap-fill Complete: b) Break ___ ! [=ice] > ice',
    ]);
  });

  it.each([
    ['what is judged, and put right', '___ Ice is made of ___.', 'False, water'],
    ['a letter', '___ Ice is made of ___.', 'B'],
    ['more or fewer of them', 'Ice ___ on ___!', 'floats'],
    ['places behind names', 'Name: ___ Date: ___', 'Ann, May'],
  ])('are none: %s', async (_, asked, told) => {
    const found = await questionsOf(keyed([asked, asked], [told, told]));
    expect(found.map((one) => one.split(' ')[0])).toEqual(found.map(() => 'open'));
  });
});

describe('an answer that says why', () => {
  it.each([
    ['in bold', '- Answer: **Did** – it was one evening'],
    ['in bold, with its stop', '- Answer: **Did** – it was one evening.'],
    ['in plain letters', '- Answer: Did - it was one evening'],
  ])('fills a blank with what stands before the dash: %s', async (_, told) => {
    for (const asked of ['___ you see it?', 'You ___ see it?', 'Ann ___ see it.']) {
      const [found] = await questionsOf(`1. ${asked}\n   ${told}\n`);
      expect(found).toContain(`gap-fill ${asked} [=Did] > `);
    }
  });

  it('fills several with as many bold words, wherever they stand in it', async () => {
    const [found] = await questionsOf(
      '1. ___ you ___ (see) it?\n   - Answer: **Have** you **seen** - so far\n',
    );
    expect(found).toMatch(/^gap-fill ___ you ___ \(see\) it\? \[=Have \| =seen\]/);
  });

  it('parts by dashes what fills several', async () => {
    expect(
      await questionsOf('1. Ann ___ the house and ___ the car.\n   - Answer: paints – washes\n'),
    ).toEqual(['gap-fill Ann ___ the house and ___ the car. [=paints | =washes]']);
  });
});

describe('what stands in brackets behind a blank', () => {
  it('is chosen from where one of it is right', async () => {
    const page = `1. Ann ___ (has seen / saw) it.
   - Answer: saw
2. ___ (Have you been/Were you) there, and ___ (cried/cry)?
   - Answer: Were you, cried
`;
    expect(await questionsOf(page)).toEqual([
      'gap-fill Ann ___ it. [has seen/=saw]',
      'gap-fill ___ there, and ___ ? [Have you been/=Were you | =cried/cry]',
    ]);
  });

  it('stays where it is what is to be changed', async () => {
    expect(await questionsOf('1. Ann ___ (see/it) now.\n   - Answer: sees\n')).toEqual([
      'gap-fill Ann ___ (see/it) now. [=sees]',
    ]);
  });
});
