/** The lesson it all began with and its two pictures, by a person: from the files to packages like the command's. */
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

import { describe, expect, it } from 'vitest';
import { build, sourcesAt } from '../../src/build/index.ts';
import { TARGETS } from '../../src/lesson/index.ts';
import { browserPath } from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';
import { contentsOf, merged } from './contents.ts';

import { seatInStudio } from './seat.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const SEED = join(shared, 'seed/digital-labor.md');
const PICTURES = ['mecanical-turk.png', 'lesinvisibles.png'].map((name) =>
  join(shared, 'corpus/ens/enjx1/fiches-complementaires/media', name),
);
const isThere = [SEED, ...PICTURES].every((path) => existsSync(path));
if (!isThere) console.warn('Skipped: the seed and its pictures are not beside this project (../shared).');

describe.skipIf(!browserPath || !isThere)('the seed in the studio', () => {
  const seat = seatInStudio();

  it('is mended, answered and taken, and what is taken is what the command makes of what is saved', async () => {
    const { page, lesson, sees, downloads } = await seat.sit();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await choosing).setFiles([SEED, ...PICTURES]);
    await lesson();
    await sees('5 questions');
    expect(await page.locator('.questions > li').count()).toBe(5);

    const described = 'Deux mains sur un clavier';
    await page.getByLabel('What does the picture show').first().fill(described);
    await page.getByRole('button', { name: 'Write it' }).first().click();
    // Of the frame that the mended lesson comes in, whichever that is.
    const mended = page.frameLocator('.device iframe:not(.arriving)').locator(`img[alt="${described}"]`);
    await mended.waitFor({ state: 'attached' });
    const frame = await lesson();

    await frame.locator('textarea').first().fill('Des microtâches, payées à la pièce.');
    await frame.getByRole('button', { name: 'Répondre', exact: true }).first().click();
    await frame.getByText('1 réponse sur 5').first().waitFor();

    await page.getByRole('button', { name: 'Take to the LMS' }).click();
    const taken = await downloads(() => page.getByRole('button', { name: 'Make the package' }).click());
    await sees('Step by step in Moodle');
    await page.getByRole('button', { name: 'Close' }).click();
    const saved = await downloads(() => page.getByRole('button', { name: 'Save', exact: true }).click());

    const files = unzipSync(taken.bytes);
    const studio = merged(
      Object.entries(files).map(([path, bytes]) => contentsOf(path.replace('digital-labor/', ''), bytes)),
    );
    expect(saved.bytes.toString()).toContain(described);
    const command = await builtOf(saved.bytes, Object.keys(files));
    expect(Object.keys(studio).sort()).toEqual(Object.keys(command).sort());
    const others = Object.keys(command).filter((path) => studio[path] !== command[path]);
    expect(others.sort()).toEqual(['index.html', 'report.json']);
  });
});

/** What the command makes of the page that was saved, beside its pictures, in the targets of which there are packages. */
async function builtOf(page: Uint8Array, packages: readonly string[]) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, basename(SEED)), page);
  for (const picture of PICTURES) await copyFile(picture, join(folder, basename(picture)));
  const targets = TARGETS.filter((target) => packages.some((path) => path.includes(`.${target}.`)));
  const sources = await sourcesAt(join(folder, basename(SEED)));
  const [built] = await build({ sources: sources!, targets, out: await temporaryFolder() });
  const { files, folder: made } = built!.delivery!;
  return merged(files.map(({ path }) => contentsOf(path, readFileSync(join(made, path)))));
}
