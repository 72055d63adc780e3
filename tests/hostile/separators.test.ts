/** Unicode's own line ends, as word processors paste them. */
import { expect, it, vi } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';

it.each([
  ['a circuit', '```{logic}\n:ref: adder\n\n{v: 3, name: "half\u2028adder"}\n```\n'],
  [
    'a quiz',
    '```{code-cell}\ndisplay_quiz([{"question": "Why\u2028so?", "type": "string", "answers": []}])\n```\n',
  ],
])('in %s make no library speak in the terminal', async (_what, page) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await readLesson({ path: 'page.md', text: `# T\n\n${page}` }, memoryFiles());
  expect(warn.mock.calls).toEqual([]);
  warn.mockRestore();
});
