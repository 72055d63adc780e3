/** What a build tells a build server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const TIDES = `---
id: tides
language: en
---

# Tides, by @moon

![A cat](no_such 100%, *picture*.png)

a) Why is there a tide?

\`\`\`{dropdown} Answer
The moon.
\`\`\`
`;

it('GitHub is told each remark with its place, in one line and escaped, the gravest first', async () => {
  const folder = await folderWith({
    'a,b.md': TIDES.replaceAll(' 100%, *picture*', '%2C'),
    'bad.ipynb': '{',
  });
  const { err, code } = await cartable(['build', folder, '--out', join(folder, 'dist'), '--each'], 'en', {
    annotates: true,
  });
  const commands = err.split('\n').filter((line) => line.startsWith('::'));
  expect(code).toBe(1);
  expect(commands[0]).toMatch(/^::error file=.*bad\.ipynb,line=1,col=2,title=notebook-broken::/);
  expect(commands.find((line) => line.includes('no_such'))).toMatch(
    /^::warning file=.*a%2Cb\.md,line=8,col=\d+,title=media-missing::.*no_such/,
  );
  expect(commands.join('')).not.toContain('%2C.png'); // a per cent sign of an author's is one
});

it('without GitHub nothing of the kind is printed', async () => {
  const folder = await folderWith({ 'tides.md': TIDES });
  const { err } = await cartable(['build', join(folder, 'tides.md'), '--out', join(folder, 'dist')]);
  expect(err).toContain('media-missing');
  expect(err).not.toContain('::warning');
});

it('GitLab’s report names each remark by what it says, so that a line moved is no new one', async () => {
  const folder = await folderWith({ 'tides.md': TIDES });
  const quality = async (): Promise<{ fingerprint: string; location: unknown; severity: string }[]> => {
    const path = join(folder, 'public/quality.json');
    await cartable([
      'build',
      join(folder, 'tides.md'),
      '--out',
      join(folder, 'dist'),
      '--code-quality',
      path,
    ]);
    return JSON.parse(readFileSync(path, 'utf8'));
  };
  const [before] = await quality();
  expect(before).toMatchObject({
    check_name: 'media-missing',
    severity: 'minor',
    location: { lines: { begin: 8 } },
  });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(folder, 'tides.md'), TIDES.replace('# Tides', 'Words.\n\n# Tides'));
  const after = (await quality()).find(({ fingerprint }) => fingerprint === before!.fingerprint);
  expect(after).toMatchObject({ location: { lines: { begin: 10 } } });
});

it('the page for a comment tells packages and remarks, holds no Markdown of the author’s, and has an end', async () => {
  const many = Array.from({ length: 800 }, (_, i) => `![A cat](none-${i}.png)\n`).join('\n');
  const folder = await folderWith({ 'tides.md': TIDES, 'many.md': `# Many\n\n${many}` });
  const comment = async (name: string): Promise<string> => {
    const path = join(folder, `${name}.comment.md`);
    await cartable(['build', join(folder, name), '--out', join(folder, 'dist'), '--summary', path]);
    return readFileSync(path, 'utf8');
  };
  const page = await comment('tides.md');
  expect(page).toMatch(/^### Cartable\n\nLesson built: 1 warning/);
  expect(page).toMatch(/\| .*tides\.scorm12\.zip \| [\d.]+ KiB \|/);
  expect(page).toMatch(/- `.*tides\.md:8` \*\*warning\*\* .*no\\_such.* `media-missing`/);
  expect(page).not.toMatch(/\*picture\*\.png/);
  const long = await comment('many.md');
  expect(long.length).toBeLessThan(65_536);
  expect(long).toMatch(/… and \d+ more\.\n$/);
});
