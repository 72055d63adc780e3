/** Pages that no LMS plays, read back. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlOf, printed } from '../print/support.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { contentOf, exported } from '../web/support.ts';
import { type Packed, zip } from './zip.ts';

const checked = async (name: string, content: Uint8Array | string): Promise<readonly string[]> => {
  const folder = await folderWith({});
  await writeFile(join(folder, name), content);
  const { out } = await cartable(['check', '--json', join(folder, name)]);
  const [one] = JSON.parse(out) as { kind: string; findings: { rule: string; message: string }[] }[];
  return [one!.kind, ...one!.findings.map(({ rule }) => rule)];
};

const ours = async (): Promise<Packed[]> =>
  (await exported('web-site', sampleLesson)).entries.map(({ path, pieces }) => ({
    name: path,
    content: contentOf(pieces),
  }));

const plain = (body: string): string => `<!doctype html><html lang="en"><title>Ice</title>${body}</html>`;

describe('a zip of web pages', () => {
  it('of ours is sound', async () => {
    expect(await checked('river.web.zip', zip(await ours()))).toEqual(['web-site']);
  });

  it('lacks what was taken out of it', async () => {
    const files = (await ours()).filter(({ name }) => name !== 'files/web.css');
    expect(await checked('river.web.zip', zip(files))).toEqual(['web-site', 'scorm-reference-missing']);
  });

  it('of others is told so, and what it loads from elsewhere', async () => {
    const page = plain('<img src="https://example.org/a.png"><a href="b.html">b</a>');
    expect(await checked('pages.zip', zip([{ name: 'index.html', content: page }]))).toEqual([
      'web-site',
      'scorm-outside-url',
      'scorm-reference-missing',
      'web-others',
    ]);
  });

  it('may have its pages in a folder of their own, but one to begin with', async () => {
    const at = (name: string) => zip([{ name, content: plain('') }]);
    expect(await checked('pages.zip', at('ice/index.html'))).toEqual(['web-site', 'web-others']);
    expect(await checked('pages.zip', at('ice/page.html'))).toEqual([
      'web-site',
      'web-start-absent',
      'web-others',
    ]);
  });

  it('that has anything of SCORM’s is a package', async () => {
    const files = zip([
      { name: 'index.html', content: plain('') },
      { name: 'adlcp_rootv1p2.xsd', content: '' },
    ]);
    expect(await checked('lesson.zip', files)).toEqual(['scorm', 'scorm-manifest-absent']);
  });
});

describe('a page that is one file', () => {
  it('of ours is sound', async () => {
    const { entries } = await exported('web-page', sampleLesson);
    expect(await checked('river.html', contentOf(entries[0]!.pieces))).toEqual(['web-page']);
  });

  it.each(['worksheet', 'key'] as const)('of ours for paper is sound: the %s', async (target) => {
    expect(await checked('river.html', htmlOf(printed(sampleLesson, target)))).toEqual(['web-page']);
  });

  it('needs nothing beside it, and loads nothing', async () => {
    const page = plain('<img src="a.png"><script src="//example.org/x.js"></script><a href="b.html">b</a>');
    expect(await checked('ice.html', page)).toEqual([
      'web-page',
      'web-others',
      'web-page-needs',
      'scorm-outside-url',
    ]);
  });
});
