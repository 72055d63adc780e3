/** What becomes of the page on paper, and of lines that break. */
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { browserPath, closePages } from '../support/browser.ts';
import { closeServed, openText } from '../support/text-page.ts';

const question = (n: number, words: string): string => `\`\`\`{question}
:name: q${n}
${words}
===
Yes.
\`\`\`
`;

describe.skipIf(browserPath === undefined)('on paper', () => {
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await closeServed();
  });

  /** A4 in CSS pixels, without the margins: where Chromium breaks is seen in columns as high as a sheet. */
  const SHEET = { width: 657, height: 986 };

  /** For each element the columns in which it has boxes, and how far down the first begins. */
  const places = async (text: string, selector: string) => {
    const page = await openText(text, { viewport: SHEET });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(({ width, height }) => {
      const { style } = document.querySelector('main')!;
      style.columns = `${width}px`;
      style.columnGap = '0';
      style.columnFill = 'auto';
      style.blockSize = `${height}px`;
    }, SHEET);
    return page.locator(selector).evaluateAll((all, { width, height }) => {
      const left = document.querySelector('main')!.getBoundingClientRect().left;
      return all.map((one) => {
        const rects = [...one.getClientRects()];
        return {
          sheets: [...new Set(rects.map((rect) => Math.floor((rect.left - left + 1) / width)))],
          room: Math.round(
            height - (rects[0]!.top - document.querySelector('main')!.getBoundingClientRect().top),
          ),
        };
      });
    }, SHEET);
  };

  const many = (words: string): string =>
    `# Sheet\n\n${Array.from({ length: 14 }, (_, n) => question(n, `${words} (${n})`)).join('\n')}`;

  test('no question begins on a page’s last lines: what it asks and room to answer are with it', async () => {
    const questions = await places(many('Why does ice float? '.repeat(8)), '.question');
    expect(questions.filter(({ sheets }) => sheets.length > 1)).toEqual([]);
    const prompts = await places(many('Why does ice float? '.repeat(8)), '.prompt');
    expect(Math.min(...prompts.map(({ room }) => room))).toBeGreaterThan(180);
  });

  test('a question longer than what is left of a page goes over to the next, and leaves none half empty', async () => {
    const long = Array.from(
      { length: 12 },
      (_, n) => `Paragraph ${n} of a long text to read. ${'Words. '.repeat(60)}`,
    );
    const text = `# Sheet\n\n${'A paragraph above it.\n\n'.repeat(6)}${question(1, long.join('\n\n'))}`;
    const [only] = await places(text, '.question');
    expect(only!.sheets[0]).toBe(0);
    expect(only!.sheets.length).toBeGreaterThan(1);
  });

  test('a long table goes on on the next page', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => `| ${n} | ${n * n} |`).join('\n');
    const [table] = await places(`# Sheet\n\nWords.\n\n| n | square |\n|---|---|\n${rows}\n`, 'table');
    expect(table!.sheets).toEqual([0, 1, 2].slice(0, table!.sheets.length));
    expect(table!.sheets.length).toBeGreaterThan(1);
  });

  test('a title stays with what it names', async () => {
    for (let lines = 18; lines < 30; lines += 1) {
      const text = `# Sheet\n\n${'A line.\n\n'.repeat(lines)}\n## Title\n\nWords below it.\n`;
      const [title] = await places(text, 'article h2');
      const [words] = await places(text, 'article h2 + p');
      expect(title!.sheets).toEqual(words!.sheets);
      await closePages();
      await closeServed();
    }
  });

  test('what a drawn picture says is printed without it: a film’s name, an activity’s', async () => {
    const page = await openText(
      '# Do\n\n```{youtube} aqz-KE-bpKQ\n:title: The whole film\n```\n\n<iframe src="https://www.geogebra.org/m/abc123" title="A triangle"></iframe>\n',
    );
    const notes = async () =>
      (await page.locator('.hosted-note').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
    expect((await notes()).join()).not.toMatch(/The whole film|A triangle/);
    await page.emulateMedia({ media: 'print' });
    expect((await notes()).map((text) => text.replace(/ \(opens.*/, ''))).toEqual([
      'The whole film Watch on youtube.com',
      'A triangle Open on geogebra.org',
    ]);
  });

  test('the address of a circuit is the name of its host; a film’s is one to type', async () => {
    const gates = Array.from(
      { length: 30 },
      (_, id) => `{ type: 'and', id: ${id}, pos: [${id}, ${id * 7}] }`,
    );
    const page = await openText(
      `# Circuit\n\n\`\`\`{logic}\n{ v: 6, opts: {}, gates: [${gates.join(', ')}] }\n\`\`\`\n\n\`\`\`{youtube} aqz-KE-bpKQ\n\`\`\`\n`,
    );
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('a[data-paper]')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(printed.map((text) => text.replace(/[^\w./:?=-]/g, ''))).toEqual([
      'logic.modulo-info.ch',
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    ]);
  });
});

describe.skipIf(browserPath === undefined)('a line', () => {
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await closeServed();
  });

  test('breaks a long formula between its parts, and is no wider than the page', async () => {
    const page = await openText(
      '# Lines\n\nSo $a_1 + b_1 = c_1 + d_1 = e_1 + f_1 = g_1 + h_1 = i_1 + j_1 = k_1$, then.\n',
      {
        viewport: { width: 200, height: 600 },
      },
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(200);
    expect(
      await page.locator('article p').evaluate((one) => one.scrollWidth - one.clientWidth),
    ).toBeLessThanOrEqual(0);
  });

  test('begins with no comma after a formula or a term, however wide it is', async () => {
    const page = await openText(
      '# Lines\n\nSome words $a+b$, more words $c^2$; a {term}`lock`, and ($d$). So $e$, $f$, $g$, $h$, *also $i$*, $j$ and {term}`lock`.\n\n```{glossary}\nlock\n: A basin.\n```\n',
    );
    for (let width = 150; width <= 420; width += 7) {
      await page.setViewportSize({ width, height: 700 });
      const alone = await page.evaluate(() => {
        const paragraph = document.querySelector('article p')!;
        const { left } = paragraph.getBoundingClientRect();
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const begins: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement?.closest('.katex, button')) continue;
          const text = node.textContent ?? '';
          for (let at = 0; at < text.length; at += 1) {
            if (!/[,.;)]/.test(text[at]!)) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            if (range.getBoundingClientRect().left - left < 1) begins.push(text.slice(at));
          }
        }
        return begins;
      });
      expect([width, alone]).toEqual([width, []]);
    }
  });
});
