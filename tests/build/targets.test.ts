/** `targets`: what is made when the command doesn't say. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, sourcesAt } from '../../src/build/index.ts';
import type { Target } from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { folderWith } from '../support/folder.ts';

const page = (title: string, settings = ''): string =>
  `${settings ? `---\n${settings}\n---\n` : ''}# ${title}\n\na) Why does it float?\n\n:::{dropdown} Answer\nIt is lighter.\n:::\n`;

const builtOf = async (
  files: Readonly<Record<string, string>>,
  { targets, each = false }: { readonly targets?: readonly Target[]; readonly each?: boolean } = {},
) => {
  const root = await folderWith(Object.fromEntries(Object.entries(files).map(([k, v]) => [`ice/${k}`, v])));
  const out = join(root, 'dist');
  const built = await build({
    sources: (await sourcesAt(join(root, 'ice')))!,
    out,
    each,
    ...(targets && { targets }),
  });
  return {
    packages: built.map(({ delivery }) =>
      (delivery?.files ?? [])
        .flatMap(({ path }) => /\.((?:scorm|moodle)[\w-]*)\./.exec(path)?.[1] ?? [])
        .sort()
        .join(' '),
    ),
    said: built
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ rule }) => rule.startsWith('setting'))
      .map(
        (one) => `${one.line} ${one.rule} ${wordingIn(one, 'en').message} ${wordingIn(one, 'en').assumed}`,
      ),
    hashes: async () => {
      const names = (await readdir(out, { recursive: true })).filter((name) =>
        /\.(?:zip|xml|mbz)$/.test(name),
      );
      return Promise.all(
        names.sort().map(async (name) => {
          const hash = createHash('sha256').update(await readFile(join(out, name)));
          return `${name} ${hash.digest('hex')}`;
        }),
      );
    },
  };
};

const packagesOf = async (...given: Parameters<typeof builtOf>) => (await builtOf(...given)).packages;

describe('`targets`', () => {
  it('of a lesson say what is made of it, and what the command asks for wins', async () => {
    const lesson = { 'ice.md': page('Ice', 'targets: [scorm2004, moodle-quiz]') };
    expect(await packagesOf(lesson)).toEqual(['moodle-quiz scorm2004']);
    expect(await packagesOf(lesson, { targets: ['scorm12'] })).toEqual(['scorm12']);
    expect(await packagesOf({ 'ice.md': page('Ice') })).toEqual(['moodle-quiz scorm12']);
  });

  it('of cartable.yml hold for a lesson that says nothing itself', async () => {
    const project = { 'cartable.yml': 'targets: [scorm12]\n' };
    expect(await packagesOf({ ...project, 'ice.md': page('Ice') })).toEqual(['scorm12']);
    expect(await packagesOf({ ...project, 'ice.md': page('Ice', 'targets: [moodle-quiz]') })).toEqual([
      'moodle-quiz',
    ]);
  });

  it('of a course are those of its cartable.yml; a page’s own are for the page by itself', async () => {
    const course = {
      'cartable.yml': 'targets: [scorm2004]\n',
      '1-ice.md': page('Ice', 'targets: [moodle-quiz]'),
      '2-steam.md': page('Steam'),
    };
    expect(await packagesOf(course)).toEqual(['scorm2004']);
    expect(await packagesOf(course, { each: true })).toEqual(['scorm2004', 'moodle-quiz', 'scorm2004']);
    expect(await packagesOf(course, { each: true, targets: ['scorm12'] })).toEqual([
      'scorm12',
      'scorm12',
      'scorm12',
    ]);
  });

  it('change no package: it has the same bytes as when the command asks for it', async () => {
    const all = ['scorm12', 'scorm2004', 'moodle-quiz', 'moodle-course'] as const;
    const settled = await builtOf({ 'ice.md': page('Ice', `id: ice\ntargets: [${all.join(', ')}]`) });
    const asked = await builtOf({ 'ice.md': page('Ice', 'id: ice\n# as it is') }, { targets: all });
    expect(settled.packages).toEqual(asked.packages);
    expect(await settled.hashes()).toEqual(await asked.hashes());
  });

  it.each([
    ['targets: scorm12, moodle-course', 'moodle-course scorm12', []],
    [
      'targets: [scorm12, moodle-quizz]',
      'moodle-quiz scorm12',
      [
        '2 settings-invalid “targets: moodle-quizz” isn’t a value of this setting: it is one of scorm12, scorm2004, moodle-quiz, moodle-course, moodle-gl',
      ],
    ],
    ['targets: [pdf]', 'moodle-quiz scorm12', ['2 settings-invalid']],
    ['targets: []', 'moodle-quiz scorm12', ['2 settings-invalid']],
    ['target: [scorm12]', 'scorm12', ['2 setting-misspelt']],
  ])('are read as meant: %s', async (settings, packages, said) => {
    const built = await builtOf({ 'ice.md': page('Ice', settings) });
    expect(built.packages).toEqual([packages]);
    expect(built.said.map((one, at) => one.slice(0, said[at]?.length))).toEqual(said);
  });
});
