/** What a build sees of its own packages by itself, without the rules that tests add to every build. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { checkScorm } from '../../src/check/index.ts';
import type { Piece, Target } from '../../src/lesson/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Packed, zip } from './zip.ts';

const { checkBuilt } =
  await vi.importActual<typeof import('../../src/check/built.ts')>('../../src/check/built.ts');

const folder = await temporaryFolder();
/** @param content the archive; of XML, its pieces */
async function found(
  target: Target,
  content: string | Uint8Array | readonly Piece[],
): Promise<readonly string[]> {
  const path = join(folder, `lesson.${target}`);
  const entries = Array.isArray(content) ? [{ path: 'quiz.xml', pieces: content }] : [];
  if (entries.length === 0) await writeFile(path, content as string | Uint8Array);
  return (await checkBuilt({ target, entries }, path)).map(({ rule, severity }) => `${severity} ${rule}`);
}

const manifest = (title = '<title>One</title>'): string => `<?xml version="1.0"?>
<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>All</title><item identifier="i" identifierref="r">${title}</item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>
</manifest>`;

const scorm = (xml: string, page = '<p>Words'): Packed[] => [
  { name: 'imsmanifest.xml', content: xml },
  { name: 'index.html', content: page },
];

it('finds nothing wrong with a sound package', async () => {
  expect(await found('scorm12', zip(scorm(manifest())))).toEqual([]);
  expect(await found('moodle-quiz', ['<quiz><question type="essay"/></quiz>'])).toEqual([]);
});

it('finds a package that can’t be opened', async () => {
  expect(await found('scorm12', 'no zip')).toEqual(['error zip-unreadable']);
  expect(await found('moodle-course', 'no zip')).toEqual(['error zip-unreadable']);
});

it('finds a file that is listed and absent, and a picture that the page refers to', async () => {
  expect(await found('scorm12', zip(scorm(manifest()).slice(0, 1)))).toEqual(['error scorm-launch-missing']);
  expect(await found('scorm12', zip(scorm(manifest(), '<img src="moon.png">')))).toEqual([
    'warning scorm-reference-missing',
  ]);
});

it('finds XML that isn’t well formed, behind a film that no string could hold', async () => {
  const film = { base64: { file: '/films/moon.mp4' } };
  expect(await found('moodle-quiz', ['<quiz><file>', film, '</file></quiz>'])).toEqual([]);
  expect(await found('moodle-quiz', ['<quiz><file>', film, '</file><question></quiz>'])).toEqual([
    'error moodle-xml-malformed',
  ]);
  expect(await found('moodle-glossary', ['<GLOSSARY>&nothing;</GLOSSARY>'])).toEqual([
    'error moodle-xml-malformed',
  ]);
  expect(
    await found(
      'moodle-course',
      zip([
        { name: 'moodle_backup.xml', content: '<a/>' },
        { name: 'files.xml', content: '<files>' },
      ]),
    ),
  ).toEqual(['error mbz-malformed']);
});

it('leaves the schemas to whom they cost nothing', async () => {
  const wrong = zip(scorm(manifest('<title>One</title><title>Two</title>')));
  expect(await found('scorm12', wrong)).toEqual([]);
  expect((await checkScorm(wrong)).map(({ rule }) => rule)).toEqual(['manifest-schema']);
});
