/** Options in bold, each a paragraph of its own, of which a sign tells the right ones. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const OFFERS = ['**hail** ✅', '**fog**', '**dew**'];

describe('options in bold', () => {
  it.each([
    ['below a question', 'Which of these is hard?'],
    ['below bold words', '**Which of these is hard?**'],
  ])('%s', async (_, asks) => {
    const { lesson } = await read(`# Weather\n\n${asks}\n\n${OFFERS.join('\n\n')}\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Which of these is hard? [HAIL | fog | dew]',
    ]);
    expect(html(lesson.body)).not.toContain('✅');
  });

  it('a wrong one may say why', async () => {
    const page = `# Weather\n\nWhich of these is hard?\n\n${OFFERS.join('\n\n')} ← it is wet\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Which of these is hard? [HAIL | fog | dew (it is wet)]',
    ]);
  });

  it('in items, and of statements', async () => {
    const page = `# Weather\n\n1. Hail is always soft.\n\n   **True**\n\n   **False** ✅\n\n2. Fog is a low cloud.\n\n   **True** ✅\n\n   **False**\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'true-false Hail is always soft. [false]',
      'true-false Fog is a low cloud. [true]',
    ]);
  });

  it('below what is called a question', async () => {
    const page = `# Quiz\n\n**Question 1.** Hail is always soft.\n\n**True**\n\n**False** ✅\n\n**Question 2.** Fog is a low cloud.\n\n**True** ✅\n\n**False**\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map((one) => one.kind === 'true-false' && one.answer)).toEqual([false, true]);
  });

  it('of documentation, which asks nothing, stay', async () => {
    const page = `# Supported systems\n\n## Systems\n\n**Linux** ✅\n\n**Plan 9** ❌\n`;
    const { lesson } = await read(page);
    expect(lesson.questions).toEqual([]);
    expect(html(lesson.body)).toContain('<strong>Linux</strong> ✅');
  });
});
