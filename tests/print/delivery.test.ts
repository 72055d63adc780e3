/** `--to print`: what is delivered, by a browser that is there and without one. */
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { timeless } from '../../src/platform/pdf.ts';
import { browserPath, needs } from '../support/browser.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = `---
language: en
---

# Ice

## Why it floats

a) Why does ice float?

:::{dropdown} Answer
It is lighter than water.
:::
`;

afterEach(() => void vi.unstubAllEnvs());

interface Made {
  readonly folder: string;
  readonly names: readonly string[];
  readonly err: string;
  readonly code: number;
}

async function build(lesson = LESSON, ...more: readonly string[]): Promise<Made> {
  const root = await folderWith({ 'ice.md': lesson });
  const { code, err } = await cartable([
    'build',
    join(root, 'ice.md'),
    '--fresh',
    '--to',
    'print',
    '--out',
    root,
    ...more,
  ]);
  const folder = join(root, 'ice');
  const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
  return { folder, err, code, names: report.packages.map(({ file }: { file: string }) => file) };
}

describe('`--to print` without a browser', () => {
  it('makes everything but the PDFs, and says so in a sentence that is no failure', async () => {
    vi.stubEnv('CHROMIUM', '/nowhere/chromium');
    const { names, err, code, folder } = await build();
    expect(code).toBe(0);
    expect(names).toEqual(['ice.worksheet.html', 'ice.key.html', 'ice.worksheet.docx', 'ice.key.docx']);
    expect(err).toContain(
      'There is no ice.worksheet.pdf: no Chromium, Chrome or Edge was found to print it.',
    );
    const sheet = await readFile(join(folder, 'index.html'), 'utf8');
    expect(sheet).toContain('On paper: worksheet (HTML)');
    expect(sheet).toContain('Print it (');
    expect(sheet).not.toContain('href="ice.worksheet.pdf"');
    expect(sheet).toContain('model answer or explanation, in the key');
    expect(sheet).not.toContain('nowhere');
  });

  it('goes on where the browser ends by itself, and says why', async () => {
    const root = await folderWith({});
    const broken = join(root, 'chromium');
    await writeFile(broken, '#!/bin/sh\nexit 3\n');
    await chmod(broken, 0o755);
    vi.stubEnv('CHROMIUM', broken);
    const { names, err, code } = await build();
    expect(code).toBe(0);
    expect(names).toHaveLength(4);
    expect(err).toContain('The browser didn’t print ice.key.pdf:');
  });
});

describe.skipIf(!browserPath)('`--to print` with a browser', () => {
  it('makes tagged PDFs with an outline, the same bytes each time', async () => {
    needs('pdf');
    vi.stubEnv('CHROMIUM', browserPath!);
    const [one, two] = [await build(), await build()];
    expect(one.names).toContain('ice.worksheet.pdf');
    expect(one.err).not.toContain('pdf');
    for (const name of ['ice.worksheet.pdf', 'ice.key.pdf']) {
      const bytes = await readFile(join(one.folder, name));
      const text = bytes.toString('latin1');
      expect(text).toMatch(/^%PDF-/);
      expect(text).toContain('/MarkInfo');
      expect(text).toContain('/StructTreeRoot');
      expect(text).toContain('/Outlines');
      expect(text).toContain('/Lang (en)');
      expect(text).toContain('D:19800101000000');
      expect(bytes.equals(await readFile(join(two.folder, name)))).toBe(true);
    }
  }, 120_000);

  it('starts one for all lessons of a course, and leaves none behind', async () => {
    needs('pdf');
    const root = await folderWith({
      'book/ice.md': LESSON,
      'book/snow.md': LESSON.replaceAll('ice', 'snow'),
      chromium: `#!/bin/sh\necho $$ >>"$0.started"\nexec '${browserPath!}' "$@"\n`,
    });
    const browser = join(root, 'chromium');
    await chmod(browser, 0o755);
    vi.stubEnv('CHROMIUM', browser);
    const args = ['--each', '--fresh', '--to', 'worksheet-pdf', '--out', root];
    expect((await cartable(['build', join(root, 'book'), ...args])).code).toBe(0);
    const files = await readdir(root, { recursive: true });
    expect(files.filter((path) => path.endsWith('.pdf'))).toHaveLength(3);
    const [started, ...others] = (await readFile(`${browser}.started`, 'utf8')).trim().split('\n');
    expect(others).toEqual([]);
    expect(() => process.kill(Number(started), 0)).toThrow('ESRCH');
  }, 120_000);

  it('leaves other targets alone: none of them asks for it', async () => {
    vi.stubEnv('CHROMIUM', '/nowhere/chromium');
    const root = await folderWith({ 'ice.md': LESSON });
    const { err } = await cartable([
      'build',
      join(root, 'ice.md'),
      '--fresh',
      '--to',
      'worksheet,scorm12',
      '--out',
      root,
    ]);
    expect(err).not.toContain('Chromium');
  });
});

it('what a PDF calls the parts of its structure is numbered from one, and nothing that is read', () => {
  const pdf = '/Title (node00000007) /ID (node00000031) [(node00000107) (node00000031)]';
  expect(Buffer.from(timeless(Buffer.from(pdf, 'latin1'))).toString('latin1')).toBe(
    '/Title (node00000007) /ID (node00000001) [(node00000002) (node00000001)]',
  );
});

it('dates and identifiers of a PDF are settled without moving anything', () => {
  const pdf = Buffer.from(
    "%PDF-1.4\n/CreationDate (D:20261126163859+00'00')\n/ModDate (D:20261126163859+00'00')\n/ID [<0aF3> <0aF3>]\n%%EOF",
    'latin1',
  );
  const settled = Buffer.from(timeless(pdf)).toString('latin1');
  expect(settled).toHaveLength(pdf.length);
  expect(settled).toBe(
    "%PDF-1.4\n/CreationDate (D:19800101000000+00'00')\n/ModDate (D:19800101000000+00'00')\n/ID [<0000> <0000>]\n%%EOF",
  );
});

describe('`cartable check`', () => {
  it('knows a Word document and a PDF by what is in them', async () => {
    vi.stubEnv('CHROMIUM', '/nowhere/chromium');
    const { folder } = await build();
    await writeFile(join(folder, 'cut.pdf'), '%PDF-1.4\nand then the download broke off');
    const { code, out } = await cartable([
      'check',
      '--json',
      join(folder, 'ice.key.docx'),
      join(folder, 'cut.pdf'),
    ]);
    expect(code).toBe(1);
    const judged: readonly { kind: string; findings: readonly { rule: string }[] }[] = JSON.parse(out);
    expect(judged.map(({ kind, findings }) => [kind, findings.map(({ rule }) => rule)])).toEqual([
      ['docx', []],
      ['pdf', ['pdf-broken']],
    ]);
  });
});
