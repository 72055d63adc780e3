/** Keys that say the right option's own words, though these begin with a letter; and letters with something said of each. */
import { describe, expect, it } from 'vitest';
import { html, read } from '../support.ts';

const lettered = (options: readonly string[]): string =>
  options.map((one, i) => `- ${'ABCD'[i]}) ${one}`).join('\n');

/** Which options are right, from 1, and the feedback. */
async function rightIn(options: string, key: string): Promise<readonly (readonly number[] | string)[]> {
  const { lesson } = await read(`# T\n\nWhich of them is it?\n\n${options}\n\n${key}\n`);
  return lesson.questions.map((one) => {
    if (!('options' in one)) return one.kind;
    const right = one.options.flatMap(({ correct }, i) => (correct ? [i + 1] : []));
    const why = html(one.feedback).replace(/<[^>]+>|\n/g, '');
    return why === '' ? right : `${right}: ${why}`;
  });
}

const OWN: readonly (readonly [
  options: readonly string[],
  key: string,
  right: readonly number[] | string,
])[] = [
  [['gamma ray', 'delta', 'T-cell', 'C-ring'], 'Answer: C-ring', [4]],
  [['D', 'C', 'Pascal', 'C++'], 'Answer: C++, for its classes.', '4: for its classes.'],
  [['D', 'C', 'Pascal', 'C++'], 'Answer: **C++** It has classes.', '4: It has classes.'],
  [['B = 3', 'B = 5', 'B = 4'], 'Answer: B = 4 is the sum.', '3: is the sum.'],
  [['p.m.', 'a.m.'], '<details><summary>Answer</summary>\n\na.m.\n\n</details>', [2]],
  [['ab', 'a - b', 'a + b'], 'Answer: a + b', [3]],
  [['A', 'B', 'AB', 'O'], 'Answer: AB', [3]],
  [['iron', 'ice', 'A and B'], 'Answer: A and B', [3]],
  // One letter is its place, whatever another option says; and capitals in a row aren't the small letters of one.
  [['B', 'A', 'C'], 'Answer: B', [2]],
  [['ba', 'a + b', 'ab'], 'Answer: AB', [1, 2]],
  [['iron', 'ice', 'Brass'], 'Answer: B', [2]],
];

describe('keys of the option’s own words', () => {
  it.each(OWN)('%j, %s', async (options, key, right) => {
    expect(await rightIn(lettered(options), key)).toEqual([right]);
  });
  it('signs are all that differs, where nobody lettered them', async () => {
    expect(await rightIn('- C#\n- C\n- C++', 'Answer: C++')).toEqual([[3]]);
    expect(await rightIn('- C#\n- C\n- C++', 'Answer: C')).toEqual([[2]]);
  });
});

describe('letters, and in brackets behind each', () => {
  it.each([
    ['A (2 pts), C (1 pt)', [1, 3]],
    ['A (3), C (4).', [1, 3]],
    ['A (correct), B (wrong), C (correct)', [1, 3]],
    // Of which it speaks besides, nobody can tell.
    ['A (it sinks), C (so does it)', '1: (it sinks), C (so does it)'],
    ['A (see page 3)', '1: (see page 3)'],
  ])('%s', async (key, right) => {
    expect(await rightIn(lettered(['iron', 'ice', 'lead']), `Answer: ${key}`)).toEqual([right]);
  });
});

describe('titles of one answer or several, and short ones', () => {
  it.each([
    ...['Bonne(s) réponse(s) :', 'Corr. :', 'Bonne·s réponse·s :', 'Richtige Antwort(en):', 'Lös.:', 'Lsg.:'],
    ...['Respuesta(s) correcta(s):', 'Risposta/e corretta/e:', 'Soluz.:', 'Resposta(s) correta(s):'],
    ...['Juist(e) antwoord(en):', 'Opl.:', 'Correct answer(s):'],
  ])('%s', async (title) => {
    expect(await rightIn(lettered(['iron', 'ice', 'lead']), `${title} B`)).toEqual([[2]]);
  });
});
