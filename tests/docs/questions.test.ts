/** docs/questions.md is made of questions.md and of the table of patterns, whose pictures are read here. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { QUESTION_KINDS } from '../../src/lesson/index.ts';
import { DIRECTIVES } from '../../src/read/syntax/directives/index.ts';
import { read, sketch } from '../read/support.ts';

const page = await text('questions.md');
const table = await text('../../src/read/questions/patterns/patterns.ts');

/** The comments on the rows of the table. */
const patterns = [...table.matchAll(/^ {2}\/\*\*\n([\s\S]*?)^ {3}\*\/\n {2}\{/gm)].map(([, comment = '']) =>
  comment.replace(/^ {3}\* ?/gm, '').trim(),
);

const PICTURE = /^(`{3,})md\n([\s\S]*?)^\1$/gm;

describe('docs/questions.md', () => {
  it('has a picture of each pattern, and a question is found in it', async () => {
    const rows = table.match(/^ {2}\{ (?:at|find): /gm) ?? [];
    expect(patterns).toHaveLength(rows.length);
    for (const pattern of patterns) {
      const pictures = [...pattern.matchAll(PICTURE)];
      expect(pictures.length, pattern).toBeGreaterThan(0);
      for (const [, , lesson = ''] of pictures) expect(await foundIn(lesson), lesson).not.toEqual([]);
    }
  });

  it('shows a question of each kind', async () => {
    const found = await Promise.all([...page.matchAll(PICTURE)].map(([, , lesson = '']) => foundIn(lesson)));
    const kinds = new Set(found.flat().map((one) => one.replace(/ .*/s, '')));
    expect([...kinds].sort()).toEqual([...QUESTION_KINDS].sort());
  });

  it('says what each option of {question} means, but for the class that other tools read', () => {
    const [, rows = ''] = /^\| Option \| Means \|\n([\s\S]*?)\n\n/m.exec(page) ?? [];
    const told = [...rows.matchAll(/^\|([^|]*)/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`:([\w-]+):`/g)].map(([, name]) => name!),
    );
    const declared = DIRECTIVES.get('question')!.options.filter((one) => one !== 'class');
    expect(told.sort()).toEqual([...declared].sort());
  });

  it('is what `npm run docs` writes', async () => {
    const sections = patterns.map((pattern, i) => `### ${i + 1}. ${pattern.replace(/\.\n+/, '\n\n')}`);
    const whole = page.replace('<!-- patterns -->', () => sections.join('\n\n'));
    await expect(await withFound(whole)).toMatchFileSnapshot('../../docs/questions.md');
  });
});

async function text(path: string): Promise<string> {
  return (await readFile(new URL(path, import.meta.url), 'utf8')).replaceAll('\r\n', '\n');
}

/** What is found in a lesson, below a title where it has no front matter. */
async function foundIn(lesson: string): Promise<readonly string[]> {
  return (await read(lesson.startsWith('---') ? lesson : `# Ice\n\n${lesson}`)).lesson.questions.map(sketch);
}

/** Below each lesson, what is found in it. */
async function withFound(whole: string): Promise<string> {
  let written = '';
  let end = 0;
  for (const picture of whole.matchAll(PICTURE)) {
    const found = await foundIn(picture[2] ?? '');
    const next = picture.index + picture[0].length;
    written += whole.slice(end, next);
    if (found.length > 0) written += `\n\n\`\`\`text\n${found.join('\n')}\n\`\`\``;
    end = next;
  }
  return written + whole.slice(end);
}
