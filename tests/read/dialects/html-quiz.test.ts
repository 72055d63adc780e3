/** Quizzes in HTML whose options know whether they are right. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const asked = async (page: string) => {
  const { lesson, html, diagnostics } = await read(`# Ice\n\n${page}\n\nEnd.\n`);
  return { questions: lesson.questions.map(sketch), html, diagnostics };
};

describe('a quiz in HTML', () => {
  it.each([
    [
      'buttons',
      '<div class="quiz">\n<p>What floats?</p>\n<button data-correct="false">iron</button>\n<button data-correct="true">ice</button>\n<p class="result"></p>\n</div>',
    ],
    [
      'items',
      '<h3>What floats?</h3>\n<ul>\n<li data-is-correct="0">iron</li>\n<li data-is-correct="1">ice</li>\n</ul>',
    ],
    [
      'labels',
      '<form>What floats?<br>\n<label data-right="no"><input type="radio" name="a"> iron</label>\n<label data-right="yes"><input type="radio" name="a"> ice</label>\n</form>',
    ],
  ])('asks with %s that are right or wrong', async (_what, page) => {
    const { questions, html, diagnostics } = await asked(page);
    expect(questions).toEqual(['single-choice What floats? [iron | ICE]']);
    expect(html).toContain('<p>End.</p>');
    expect(marks(diagnostics, 'dialect-read')).toHaveLength(1);
  });

  it('has what it says of each option, several that are right, and several questions in one block', async () => {
    const option = (words: string, right: boolean, said: string): string =>
      `<div data-correct="${right}" data-feedback="${said}">${words}</div>`;
    const { questions } = await asked(
      [
        '<div class="quiz"><div>What floats?</div>',
        option('ice', true, 'It is light.'),
        option('<b>oil</b>', true, 'So is it.'),
        option('iron', false, 'It sinks.'),
        '<div>What sinks <em>fast</em>?</div>',
        option('stone', true, ''),
        option('wood', false, ''),
        '</div>',
      ].join('\n'),
    );
    expect(questions).toEqual([
      'multiple-choice What floats? [ICE (It is light.) | OIL (So is it.) | iron (It sinks.)]',
      'single-choice What sinks fast ? [STONE | wood]',
    ]);
  });

  it('is none without words above its options, and none in code', async () => {
    const options = '<p data-correct="true">ice</p><p data-correct="false">iron</p>';
    expect((await asked(options)).questions).toEqual([]);
    expect((await asked(`\`\`\`html\n<p>What floats?</p>${options}\n\`\`\``)).questions).toEqual([]);
  });
});
