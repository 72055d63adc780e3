/** A page of nothing but counted lines that ask, each answered below: no word says so. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const THINGS = ['ice', 'fog', 'dew', 'hail', 'snow', 'rain', 'steam', 'frost', 'sleet', 'slush'];
const told = (thing: string): string => `It is so of ${thing}.\n\nWhere it is cold:\n\n- it lies`;
const line = (thing: string, n: number): string =>
  n === 4 ? `${n}. Difference between ${thing} and ice` : `${n}. What is ${thing}?`;
const counted = (from = 0, to = THINGS.length): string =>
  THINGS.slice(from, to)
    .map((thing, i) => `${line(thing, from + i + 1)}\n\n${told(thing)}`)
    .join('\n\n');

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

const QUESTIONS = THINGS.map((thing, i) => {
  const words = line(thing, i + 1).replace(/^\d+\. /, '');
  return `open ${words} > It is so of ${thing}. Where it is cold: it lies`;
});

describe('counted lines that ask', () => {
  it('are answered by what stands below each', async () => {
    expect(await asked(`# Water\n\n${counted()}\n`)).toEqual(QUESTIONS);
  });

  it('count on below a line of another part, be it the line above', async () => {
    const page = `Part one\n${counted(0, 5)}\n\nPart two\n${counted(5)}\n`;
    const found = await asked(page);
    expect(found).toHaveLength(THINGS.length);
    expect(found.slice(5)).toEqual(QUESTIONS.slice(5));
  });

  it('may have what answers them in the next line', async () => {
    const page = counted().replace(/^(\d+\..*)\n\n/gm, '$1\n');
    expect(await asked(`# Water\n\n${page}\n`)).toEqual(QUESTIONS);
  });

  it.each([
    ['on a page of another title', `# Frequently asked questions\n\n${counted()}`],
    ['where few ask', counted().replaceAll(/What is (.*)\?/g, 'About $1')],
    ['as whoever reads a manual does', counted().replaceAll('What is', 'How do I get')],
    ['where there are few', counted(0, 5)],
  ])('are not asked %s', async (_what, page) => {
    expect(await asked(page.startsWith('#') ? page : `# Water\n\n${page}`)).toEqual([]);
  });

  it('are asked without answers where they only count on', async () => {
    const { questions } = (await read(`# Water\n\n${THINGS.map(line).join('\n')}`)).lesson;
    expect(questions).toHaveLength(THINGS.length);
    expect(questions.some(({ feedback }) => feedback)).toBe(false);
  });
});
