/** An item of a bank whose fields are headings: what tells its key, and what it says of each option, is kept back. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const item = (asked: string, key: string, more = '') =>
  `# item_id\n\n5\n\n# ${asked}\n\nWhich of these floats?\n\n${['iron', 'ice'].map((one, i) => `# option_0${i + 1}\n\n${one}`).join('\n\n')}\n\n# ${key}\n\n2\n\n${more}`;
const SAID = '# feedback_01\n\nWrong: it is heavy.\n\n# feedback_02\n\nRight: it is light.\n';

describe.each(['correct_answer', 'answer_correct', 'solution_key'])('%s', (key) => {
  it.each(['question_text', 'stimulus_text', 'item_stem'])('%s', async (asked) => {
    const { lesson } = await read(item(asked, key, SAID));
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(
        /^open Which of these floats\? option_01 iron option_02 ice > .*2 .*it is light\.$/,
      ),
    ]);
    expect(html(lesson.body)).not.toContain('it is light');
  });
});

it('without a field that asks, nothing of the key is shown', async () => {
  const { lesson } = await read(item('some_words', 'correct_answer', SAID));
  expect(html(lesson.body).replace(/<details[\s\S]*?<\/details>/g, '')).not.toContain('it is light');
});

it('a page about variables tells what it tells', async () => {
  const page = ['start_time', 'end_time', 'answer_count', 'max_size'].map((one) => `## ${one}\n\nA number.`);
  const { html: shown } = await read(`# Settings\n\n${page.join('\n\n')}\n`);
  expect(shown).not.toContain('<details');
});
