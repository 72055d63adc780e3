/** Answers of Material for MkDocs whose words nobody set in. */
import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';
import { summaries } from './support.ts';

const CODE = ['```python', 'weigh(ice)', '```'];

const CASES: Readonly<Record<string, readonly [page: readonly string[], questions: readonly string[]]>> = {
  'a tab, its code right below': [
    ['=== "Statement"', '    Weigh the ice.', '=== "Correction"', ...CODE, '', 'Next, we melt it.'],
    ['Statement Weigh the ice. → weigh(ice)'],
  ],
  // As a snippet becomes one: `--8<-- "solution.md"`.
  'a tab, a directive right below': [
    [
      ...['=== "Statement"', '```{container}', 'Weigh the ice.', '```', ''],
      ...['=== "Correction"', '```{code-block} python', 'weigh(ice)', '```', '', 'Next, we melt it.'],
    ],
    ['Statement Weigh the ice. → weigh(ice)'],
  ],
  'a fold in a box, with an output and another solution': [
    [
      '!!! question "Exercise 1"',
      '    Weigh the ice.',
      '',
      '    ??? success "Solution"',
      '    Put it on the scales.',
      ...['', ...CODE, '', '```', '12 g', '```', '', 'Another solution, by hand:', '', ...CODE].map(
        (line) => line && `    ${line}`,
      ),
    ],
    [
      'Exercise 1 Weigh the ice. → Put it on the scales. weigh(ice) 12 g Another solution, by hand: weigh(ice)',
    ],
  ],
};

describe('an answer whose words aren’t set in', () => {
  it.each(Object.entries(CASES))('is the words right below its title: %s', async (_, [page, questions]) => {
    expect(await summaries(['# Ice', '', ...page, ''].join('\n'))).toEqual(questions);
  });

  it('ends where the next box, heading or paragraph begins', async () => {
    const page = [
      '# Ice',
      '',
      ...['=== "Statement"', '    Weigh it.', '=== "Solution"', '=== "Scales"', '    They weigh.', ''],
      ...['??? success "Solution"', '## Snow', '', 'It falls.', ''],
      ...['??? success "Answer"', 'It is light.', '', 'Snow melts.', ''],
    ];
    const { html } = await read(page.join('\n'));
    for (const words of ['They weigh.', '<h2', 'Snow melts.']) expect(html).toContain(words);
    expect(await summaries(page.join('\n'))).toEqual(['It falls. → It is light.']);
  });
});
