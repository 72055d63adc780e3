/** kramdown: quotations that a line of attributes makes boxes. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

describe('kramdown', () => {
  it('has an exercise with its solution as one quotation in another', async () => {
    const page = lines(
      '# Ice',
      '',
      '> ## Floating',
      '> Why does ice float?',
      '>',
      '> > ## Solution',
      '> > It is light:',
      '> > ~~~',
      '> > 0.9 and 1',
      '> > ~~~',
      '> > {: .output}',
      '> {: .solution}',
      '{: .challenge}',
      '',
      'More.',
      '{: .red}',
    );
    expect(await asked(page)).toEqual([
      'open Exercise 1. Floating Why does ice float? > It is light: 0.9 and 1',
    ]);
    expect((await read(page)).html).not.toContain('{:');
  });

  it('has Galaxy’s boxes, whose titles are tags', async () => {
    const page = lines(
      '# Ice',
      '',
      '> <question-title>Two things</question-title>',
      '>',
      '> 1. Does ice float?',
      '> 2. Does iron?',
      '>',
      '> > <solution-title></solution-title>',
      '> >',
      '> > 1. It does.',
      '> > 2. It sinks.',
      '> {: .solution }',
      '{: .question}',
    );
    expect(await asked(page)).toEqual([
      'open Exercise 1. Two things Does ice float? > It does.',
      'open Does iron? > It sinks.',
    ]);
  });

  it('has a solution below words that ask', async () => {
    const page = lines('# Ice', '', 'Does it float?', '', '> ## Answer', '> It does.', '{: .solution}');
    expect(await asked(page)).toEqual(['open Does it float? > It does.']);
  });

  it('leaves a quotation of another class a quotation', async () => {
    const page = lines('# Ice', '', '> Cold it is.', '{: .quote}', '', '> Warm.');
    expect((await read(page)).html).toBe(
      '<blockquote><p>Cold it is.</p></blockquote><blockquote><p>Warm.</p></blockquote>',
    );
  });

  it('has all of a solution, some lines of which have lost their mark', async () => {
    const page = lines(
      '# Ice',
      '',
      '> ## Floating',
      '> Why does ice float?',
      '>',
      '> > ## Solution',
      '> > It is light:',
      '> > ~~~',
      '> > 0.9 and 1',
      '> > ~~~',
      '> > {: .output}',
      '> for it takes more room.',
      '> > ~~~',
      '> > # 0.92',
      '> > ~~~',
      '> That is all.',
      '> {: .solution}',
      '{: .challenge}',
    );
    expect(await asked(page)).toEqual([
      'open Exercise 1. Floating Why does ice float? > It is light: 0.9 and 1 for it takes more room. # 0.92 That is all.',
    ]);
  });

  it('has attributes behind the marks that close code, and no exercise below it is code', async () => {
    const page = lines(
      ...['# Ice', '', '~~~', 'cool(1)', '~~~{: .language-python}', '~~~', 'cold', '~~~', '{: .output}', ''],
      ...['> ## Floating', '> Why does ice float?', '>', '> > ## Solution', '> > It is light.'],
      ...['> {: .solution}', '{: .challenge}', ''],
    );
    expect(await asked(page)).toEqual(['open Exercise 1. Floating Why does ice float? > It is light.']);
    expect((await read(page)).html).toContain('<code>cool(1)\n</code>');
  });

  it('has an exercise whose attributes stand above its solution, too', async () => {
    const page = lines(
      ...['# Ice', '', '> ## Floating', '> Why does ice float?', '{: .challenge}', '>'],
      ...['> > ## Solution', '> > It is light.', '> {: .solution}', '{: .challenge}', ''],
      ...['> ## Sinking', '> Why does iron sink?', '{: .challenge}'],
    );
    expect(await asked(page)).toEqual([
      'open Exercise 1. Floating Why does ice float? > It is light.',
      'open Exercise 2. Sinking Why does iron sink?',
    ]);
  });

  it('has two quotations where each has a title, and none of the first is a solution', async () => {
    const page = lines(
      '# Ice',
      '',
      '> ## Remark',
      '> Ice is cold.',
      'More of it.',
      '> ## Solution',
      '> It is light.',
      '{: .solution}',
    );
    expect((await read(page)).html).toContain('Ice is cold.');
  });
});
