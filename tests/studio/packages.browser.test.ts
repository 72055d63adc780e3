/** What the studio's core makes in a browser is what the command makes: file for file, byte for byte. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, sourcesAt } from '../../src/build/index.ts';
import { TARGETS } from '../../src/lesson/index.ts';
import { browserPath, closePages, launch } from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';
import { contentsOf, merged } from './contents.ts';
import { beginCore, files, look, open } from './core.ts';
import { openSite, type Site } from './site.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const FOLDERS = {
  'digital-labor': join(content, 'digital-labor'),
  'closed-questions': join(content, 'closed-questions'),
  'question-kinds': join(content, 'question-kinds'),
  seed: join(shared, 'seed'),
  corpus: join(shared, 'corpus'),
};

/** A PDF is made by a browser around the command alone: the studio's page is printed by its own. */
const MADE = TARGETS.filter((target) => !target.endsWith('-pdf'));

const address = (name: string, path: string): string =>
  `/${name}/${path.split('/').map(encodeURIComponent).join('/')}`;

describe.skipIf(!browserPath)('a package made in the studio', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    site = await openSite(FOLDERS);
    page = await browser.newPage();
    await page.goto(`${site.url}blank`);
  });
  afterAll(async () => {
    await closePages();
    await site.close();
  });

  const filesOf = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(folder.length + 1));

  it.each(Object.entries(FOLDERS))(
    'of %s holds what the command’s holds, in every target',
    async (name, folder) => {
      if (!existsSync(folder)) return console.warn(`Skipped: ${name} is not beside this project.`);
      const out = await temporaryFolder();
      const sources = await sourcesAt(folder);
      const [built] = await build({ sources: sources!, targets: MADE, out });
      await beginCore(page);
      await open(
        page,
        name,
        Object.fromEntries(filesOf(folder).map((path) => [path, { from: address(name, path) }])),
      );
      const seen = await look(page);
      const made = await files(page, 'take', { targets: MADE });
      const ofStudio = merged(made.map((path) => contentsOf(path, site.made.get(path)!)));
      const ofCommand = merged(
        built!.delivery!.files.map(({ path }) =>
          contentsOf(path, readFileSync(join(built!.delivery!.folder, path))),
        ),
      );
      expect(made).toEqual(built!.delivery!.files.map(({ path }) => path));
      expect(Object.keys(ofStudio).sort()).toEqual(Object.keys(ofCommand).sort());
      // The report and the sheet tell the archives' own sizes and hashes.
      const others = Object.keys(ofCommand).filter((path) => ofStudio[path] !== ofCommand[path]);
      expect(others.sort()).toEqual(['index.html', 'report.json']);
      expect(seen.questions).toHaveLength(built!.report!.questions.length);
    },
  );
});
