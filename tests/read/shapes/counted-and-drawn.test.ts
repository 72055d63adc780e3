/** Options that roman numbers count, that have drawn boxes or stand in one row of a table; and keys that are numbers. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { OFFERED, RIGHT, THINGS } from './offered-things.ts';

const ROMAN = ['i', 'ii', 'iii'];

const page = (
  ask: (thing: string, n: number) => string,
  offer: (words: readonly string[], right: number) => string,
  key: (right: number, n: number) => string = () => '',
  end = '',
): string =>
  `# Weather\n\nSome words.\n\n${THINGS.map((thing, i) =>
    [ask(thing, i + 1), offer(OFFERED[i]!, RIGHT[i]!), key(RIGHT[i]!, i)]
      .filter((one) => one !== '')
      .map((one, at) => (at > 0 && ask === item ? one.replace(/^(?=.)/gm, '   ') : one))
      .join('\n\n'),
  ).join('\n\n')}\n\n${end}\n`;

const item = (thing: string, n: number): string => `${n}. What is ${thing}?`;
const heading = (thing: string, n: number): string => `### ${n}. What is ${thing}?`;
const bold = (thing: string, n: number): string => `**Question ${n}:** What is ${thing}?`;

async function choices(markdown: string): Promise<void> {
  const { lesson, html } = await read(markdown);
  expect(lesson.questions.map((one) => sketch(one).replace(/ > .*/, ''))).toEqual(
    OFFERED.map((options, i) =>
      expect.stringContaining(
        `[${options.map((one, j) => (j === RIGHT[i] ? one.toUpperCase() : one)).join(' | ')}`,
      ),
    ),
  );
  expect(html).not.toContain('a low cloud');
}

const COUNTED: Readonly<Record<string, (options: readonly string[]) => string>> = {
  items: (options) => options.map((one, i) => `- ${ROMAN[i]}. ${one}`).join('\n'),
  'items in brackets': (options) => options.map((one, i) => `- (${ROMAN[i]}) ${one}`).join('\n'),
  lines: (options) => options.map((one, i) => `${ROMAN[i]}) ${one}`).join('  \n'),
  paragraphs: (options) => options.map((one, i) => `${ROMAN[i]!.toUpperCase()}. ${one}`).join('\n\n'),
};

describe('options that roman numbers count', () => {
  it.each(Object.keys(COUNTED))('%s, and each key', async (name) => {
    for (const ask of [item, heading, bold]) {
      await choices(page(ask, COUNTED[name]!, (right) => `**Answer:** ${ROMAN[right]}`));
      await choices(
        page(
          ask,
          COUNTED[name]!,
          (right) => `<details><summary>Solution</summary>\n\n${ROMAN[right]}) So it is.\n\n</details>`,
        ),
      );
      const told = RIGHT.map((right, i) => `${i + 1}-${ROMAN[right]}`).join(', ');
      await choices(page(ask, COUNTED[name]!, undefined, `**Answers:** ${told}`));
    }
  });

  it('what options speak of is counted, too, and a letter names none of it', async () => {
    const { lesson } = await read(
      '# Ice\n\n1. Ice:\n\n   I. floats.\n\n   II. is warm.\n\n   Which is true?\n\n   A) I alone\n   B) II alone\n   C) both\n\n2. What floats?\n\n   A) iron\n   B) ice\n   C) lead\n\n## Answers\n\n1. A\n2. B\n',
    );
    expect(lesson.questions.map((one) => sketch(one).replace(/.*\[/, '['))).toEqual([
      '[I ALONE | II alone | both]',
      '[iron | ICE | lead]',
    ]);
  });
});

const NUMBERED: Readonly<Record<string, string>> = {
  'in a line': `**Answers:** ${RIGHT.map((right, i) => `${i + 1}-${right + 1}`).join(', ')}`,
  'behind arrows': `## Answers\n\n${RIGHT.map((right, i) => `${i + 1} → ${right + 1}`).join('  \n')}`,
  'items with arrows': `## Answers\n\n${RIGHT.map((right, i) => `- ${i + 1} → ${right + 1}`).join('\n')}`,
  'in two rows': '## Answer key\n\n| 1 | 2 | 3 |\n|---|---|---|\n| 2 | 1 | 3 |',
};

it.each(Object.keys(NUMBERED))('numbers are the key of counted options: %s', async (name) => {
  for (const ask of [item, heading, bold])
    await choices(
      page(
        ask,
        (options) => options.map((one, i) => `${i + 1}) ${one}`).join('\n'),
        undefined,
        NUMBERED[name],
      ),
    );
});

it('a fold that holds the right one’s number and why is its key', async () => {
  await choices(
    page(
      heading,
      (options) => options.map((one, i) => `${i + 1}. ${one}`).join('\n'),
      (right) => `??? success "Answer"\n\n    ${right + 1}. So it is.`,
    ),
  );
});

const DRAWN: Readonly<Record<string, (options: readonly string[], right: number) => string>> = {
  'the right box filled': (options, right) =>
    options.map((one, i) => `${i === right ? '☑' : '☐'} ${one}`).join('  \n'),
  'a filled circle': (options, right) =>
    options.map((one, i) => `${i === right ? '●' : '○'} ${one}`).join('\n'),
  'the right one bold': (options, right) =>
    options.map((one, i) => `☐ ${i === right ? `**${one}**` : one}`).join('  \n'),
  'the right one ticked behind': (options, right) =>
    options.map((one, i) => `( ) ${one}${i === right ? ' ✓' : ''}`).join('  \n'),
  'cells of one row': (options, right) =>
    `| ${options.map((one, i) => (i === right ? `**${one}**` : one)).join(' | ')} |\n|---|---|---|`,
};

describe('options with drawn boxes, and cells', () => {
  it.each(Object.keys(DRAWN))('%s', async (name) => {
    for (const ask of [item, heading, bold]) await choices(page(ask, DRAWN[name]!));
  });

  it('boxes in the lines below what asks, and the right words at the end', async () => {
    const end = `## Answers\n\n${OFFERED.map((options, i) => `${i + 1}. ${options[RIGHT[i]!]}`).join('\n')}`;
    const offers: (options: readonly string[]) => string = (options) =>
      options.map((one) => `- ( ) ${one}`).join('\n');
    await choices(page(item, offers, undefined, end));
    const row: (options: readonly string[]) => string = (options) =>
      `| ${options.join(' | ')} |\n|---|---|---|`;
    await choices(page(heading, row, undefined, end));
  });
});
