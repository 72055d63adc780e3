import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sheet } from '../../src/delivery/index.ts';
import {
  LANGUAGES,
  LMS_NAMES,
  LMSS,
  type Lms,
  type Target,
  targetsNamed,
  targetsOfLms,
} from '../../src/lesson/index.ts';
import { wayInto } from '../../templates/strings/lms/index.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { deliveryOf, kit, words } from './delivery.ts';

const OTHERS = LMSS.filter((lms) => lms !== 'moodle');

const sheetFor = (lms: Lms, language: string): string => {
  const delivery = deliveryOf({ ...sampleLesson, language }, { diagnostics: [] });
  const packages = delivery.packages.filter(({ target }) => target === 'scorm12');
  return sheet({ ...delivery, packages, lms }, kit);
};

describe.each(OTHERS)('for %s', (lms) => {
  it.each(LANGUAGES)('the sheet speaks of it and not of Moodle, in %s', (language) => {
    const text = words(sheetFor(lms, language));
    expect(text).toContain(LMS_NAMES[lms]);
    expect(text.replaceAll('https://moodle', '')).not.toMatch(/moodle/i);
  });

  it.each(LANGUAGES)('each file that is made has its way there, in %s', (language) => {
    for (const target of targetsNamed(targetsOfLms(lms))) {
      const { where, steps } = wayInto(lms, target, language)!;
      expect(where).not.toBe('');
      expect(steps.join(' ')).toContain('`{file}`');
    }
  });
});

it.each([
  ['teams', 'Assignments › Create', 'Classwork'],
  ['classroom', 'Classwork › Create › Assignment', 'of a channel'],
] as const)('for %s files are handed out, and no LMS has a part in it', (lms, own, other) => {
  const delivery = deliveryOf({ ...sampleLesson, language: 'en' }, { diagnostics: [] });
  const [first] = delivery.packages;
  const packages = targetsOfLms(lms).map((target) => ({ ...first!, target: target as Target }));
  const text = words(sheet({ ...delivery, packages, lms }, kit));
  expect(text).toContain('Hand out this file');
  expect(text).toContain(own);
  expect(text).not.toContain(other);
  expect(text).toContain('Everything a learner does stays in the browser on their device.');
});

it('for Moodle the sheet is as it is where nobody says', () => {
  const delivery = deliveryOf(sampleLesson);
  expect(sheet({ ...delivery, lms: 'moodle' }, kit)).toBe(sheet(delivery, kit));
});

const LESSON = '# Ice\n\nWhy does ice float?\n\n:::{dropdown} Answer\nIt is light.\n:::\n';

async function built(files: Readonly<Record<string, string>>, path: string, ...args: readonly string[]) {
  const folder = await folderWith(files);
  const out = join(folder, 'out');
  const { code, err } = await cartable(['build', join(folder, path), '--out', out, ...args]);
  const reportAt = async (id: string) => JSON.parse(await readFile(join(out, id, 'report.json'), 'utf8'));
  return { code, err, reportAt };
}

const targetsIn = ({ packages }: { packages: { target: string }[] }) => packages.map(({ target }) => target);

describe('what is made', () => {
  it('is what the LMS takes, where nothing else is asked for', async () => {
    const { reportAt } = await built({ 'ice.md': LESSON }, 'ice.md', '--lms', 'canvas');
    const report = await reportAt('ice');
    expect(report.lms).toBe('canvas');
    expect(targetsIn(report)).toEqual(targetsNamed(targetsOfLms('canvas')));
  });

  it('is what `lms` in the front matter says; the command overrules it, and `--to` says what is made there', async () => {
    const files = { 'ice.md': `---\nlms: openolat\n---\n${LESSON}` };
    expect((await (await built(files, 'ice.md')).reportAt('ice')).lms).toBe('openolat');
    const asked = await built(files, 'ice.md', '--lms', 'Moodle', '--to', 'moodle-quiz');
    const report = await asked.reportAt('ice');
    expect([report.lms, targetsIn(report)]).toEqual(['moodle', ['moodle-quiz']]);
  });

  it('is what `targets` says, wherever it goes', async () => {
    const files = { 'ice.md': `---\nlms: ilias\ntargets: [scorm2004]\n---\n${LESSON}` };
    expect(targetsIn(await (await built(files, 'ice.md')).reportAt('ice'))).toEqual(['scorm2004']);
  });

  it('is of a course what its cartable.yml says', async () => {
    const files = { 'c/cartable.yml': 'id: c\nlms: ilias\n', 'c/ice.md': LESSON, 'c/sea.md': LESSON };
    const report = await (await built(files, 'c')).reportAt('c');
    expect([report.lms, targetsIn(report)]).toEqual(['ilias', ['scorm12']]);
  });
});

it('an LMS that is misspelt is told with the nearest that is known', async () => {
  const { code, err } = await built({ 'ice.md': LESSON }, 'ice.md', '--lms', 'canva');
  expect(code).toBe(2);
  expect(err).toContain('“canva” is no LMS that Cartable knows. Did you mean canvas?');
});
