/** Orders and drawn questions: each learner's own, and the same at every visit. */
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { read } from '../read/support.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages } from '../support/browser.ts';
import { closeServed, enter, openText, playText, serveText, stored } from '../support/text-page.ts';

const OPTIONS = ['ash', 'beech', 'cedar', 'elm', 'fir', 'lime', 'oak', 'pine'];

const choice = (name: string, last = OPTIONS.at(-1)): string => `\`\`\`{question}
:name: ${name}
Which one is a conifer (${name})?

${[...OPTIONS.slice(0, -1), last].map((option) => `- [${option === 'cedar' ? 'x' : ' '}] ${option}`).join('\n')}
\`\`\`
`;

const lesson = (settings: string, questions: readonly string[]): string =>
  `---\n${settings}\n---\n# Trees\n\n${questions.join('\n')}`;

const many = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => choice(`tree-${from + index}`));

const options = (frame: Frame, card: string): Promise<readonly string[]> =>
  frame.locator(`${card} .option label`).evaluateAll((all) => all.map((one) => one.textContent ?? ''));
const asked = (frame: Frame): Promise<readonly string[]> =>
  frame.locator('.question').evaluateAll((all) => all.map((one) => one.id));

describe.skipIf(browserPath === undefined)('an order of the learner’s own', () => {
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await closeServed();
  });

  test('is the same at every visit, and another for others', async () => {
    const files = await serveText(lesson('shuffle: true', [choice('tree'), choice('bush')]));
    const orders = new Set<string>();
    for (let learner = 0; learner < 4; learner += 1) {
      const { page, frame } = await playText(files);
      const first = await options(frame, '#q-tree');
      expect([...first].sort()).toEqual(OPTIONS);
      expect(await options(await enter(page), '#q-tree')).toEqual(first);
      orders.add(first.join());
      await closePages();
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  test('is told to the LMS as the author’s, and judged as ever', async () => {
    const files = await serveText(
      lesson('shuffle: true', [
        '```{question}\n:name: several\n:multi:\nWhich are conifers?\n\n- [x] cedar\n- [ ] elm\n- [x] fir\n- [x] pine\n```\n',
      ]),
    );
    for (let learner = 0; learner < 3; learner += 1) {
      const { page, frame } = await playText(files);
      for (const tree of ['pine', 'cedar', 'fir']) await frame.check(`label >> text=${tree}`);
      await frame.click('[data-action="answer"]');
      await frame.waitForSelector('.verdict[data-mark="right"]');
      expect((await stored(page))['cmi.interactions.0.student_response']).toBe('cedar,fir,pine');
      const again = await enter(page);
      await again.waitForSelector('.verdict[data-mark="right"]');
      expect(await again.locator('input:checked').count()).toBe(3);
      await closePages();
    }
  });

  test('stays the author’s where an option speaks of others, and without the setting', async () => {
    const files = await serveText(lesson('shuffle: true', [choice('tree', 'none of these'), choice('bush')]));
    const { frame } = await playText(files);
    expect((await options(frame, '#q-tree')).at(-1)).toBe('none of these');
    const plain = await openText(lesson('attempts: 2', [choice('tree')]));
    expect(await options(plain.mainFrame(), '#q-tree')).toEqual(OPTIONS);
  });

  test('puts items anywhere but in the right order', async () => {
    const items = ['One', 'Two', 'Three', 'Four'];
    const files = await serveText(
      lesson('shuffle: true', [
        `\`\`\`{question}\n:name: order\n:type: ordering\nPut in order.\n\n${items.map((item, n) => `${n + 1}. ${item}`).join('\n')}\n\`\`\`\n`,
      ]),
    );
    for (let learner = 0; learner < 8; learner += 1) {
      const { frame } = await playText(files);
      const shown = await frame
        .locator('.order-text')
        .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
      expect([...shown].sort()).toEqual([...items].sort());
      expect(shown).not.toEqual(items);
      await closePages();
    }
  });
});

describe.skipIf(browserPath === undefined)('drawn questions', () => {
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await closeServed();
  });

  test('are as many as the lesson says, numbered as such, the same at every visit', async () => {
    const { page, frame } = await playText(await serveText(lesson('draw: 3', many(1, 9))));
    const first = await asked(frame);
    expect(first.length).toBe(3);
    expect(await frame.innerText('.progress-text')).toBe('0 of 3 answered');
    expect(await frame.locator('.question-number').allTextContents()).toEqual([
      'Question 1 of 3: ',
      'Question 2 of 3: ',
      'Question 3 of 3: ',
    ]);
    expect(await violations(frame)).toEqual([]);
    expect(await asked(await enter(page))).toEqual(first);
  });

  test('complete the lesson, and are all that scores', async () => {
    const { page, frame } = await playText(await serveText(lesson('draw: 2', many(1, 6))));
    for (const card of await asked(frame)) {
      await frame.check(`[id="${card}"] label >> text=cedar`);
      await frame.click(`[id="${card}"] [data-action="answer"]`);
      await frame.waitForSelector(`[id="${card}"] .verdict`);
    }
    const all = await stored(page);
    expect([all['cmi.core.lesson_status'], all['cmi.core.score.raw']]).toEqual(['completed', '100']);
    expect(await frame.innerText('.ending')).toContain('2 right');
  });

  test('stay drawn in a rebuilt package with more, moved and missing questions', async () => {
    const files = await serveText(lesson('draw: 3', many(1, 6)));
    const { page, frame } = await playText(files);
    const first = await asked(frame);
    const [answered, , left] = first;
    await frame.check(`[id="${answered}"] label >> text=elm`);
    await frame.click(`[id="${answered}"] [data-action="answer"]`);
    await frame.waitForSelector(`[id="${answered}"] .verdict`);
    const gone = left!.replace('q-', '');
    const rest = [...many(7, 12), ...many(1, 6).toReversed()].filter(
      (text) => !text.includes(`:name: ${gone}\n`),
    );
    await files.rebuild((await read(lesson('draw: 3', rest))).lesson);
    const later = await asked(await enter(page));
    expect(later.length).toBe(3);
    expect(later).toEqual(expect.arrayContaining(first.slice(0, 2)));
  });

  test('never hide an answer: what was answered is asked, however few are drawn since', async () => {
    const files = await serveText(lesson('attempts: 1', many(1, 5)));
    const { page, frame } = await playText(files);
    for (const card of (await asked(frame)).slice(0, 3)) {
      await frame.check(`[id="${card}"] label >> text=elm`);
      await frame.click(`[id="${card}"] [data-action="answer"]`);
      await frame.waitForSelector(`[id="${card}"] .verdict`);
    }
    await files.rebuild((await read(lesson('draw: 2', many(1, 5)))).lesson);
    expect(await asked(await enter(page))).toEqual(['q-tree-1', 'q-tree-2', 'q-tree-3']);
  });

  test('are all where the lesson has no more', async () => {
    const page = await openText(lesson('draw: 9', many(1, 3)));
    expect((await asked(page.mainFrame())).length).toBe(3);
  });
});
