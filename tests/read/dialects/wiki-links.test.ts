import { expect, it } from 'vitest';
import { read } from '../support.ts';

it('links between notes are their words', async () => {
  const { html } = await read(
    '# T\n\nSee [[Water/Ice#Why|the ice]], [[Water/Snow.md]] and [[Hail#Size]]. Code: `a[[Ice]]`, m[[Ice]].\n',
  );
  expect(html).toBe('<p>See the ice, Snow and Hail. Code: <code>a[[Ice]]</code>, m[[Ice]].</p>');
});

it.each(['Ice is [[white]] and [[cold]].', 'It is: [[a|(b)|c]]', 'The list [[1, 2], [3]] and x[["a"]].'])(
  'brackets that no wiki writes stay: %s',
  async (page) => {
    const { html } = await read(`# T\n\n${page}\n`);
    expect(html).toBe(`<p>${page}</p>`);
  },
);

it('what stands alone or behind what asks may answer, and stays', async () => {
  const { html } = await read('# T\n\nSee [[Water|water]].\n\n[[Ice]]\n\nWhat floats? [[Ice]]\n');
  expect(html).toBe('<p>See water.</p><p>[[Ice]]</p><p>What floats? [[Ice]]</p>');
});
