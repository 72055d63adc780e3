import { expect, test } from 'vitest';
import { findings, packed, type Spoilt } from './support.ts';

test('a sound package gives no finding', async () => {
  expect(await findings(packed())).toEqual([]);
});

const cases: readonly (readonly [name: string, spoilt: Spoilt, finding: string])[] = [
  [
    'a manifest in a folder',
    { without: 'imsmanifest.xml', more: [{ name: 'lesson/imsmanifest.xml' }] },
    'p.zip:1:1 error scorm-manifest-absent: There is no imsmanifest.xml at the root of the archive; there is “lesson/imsmanifest.xml”.',
  ],
  [
    'a manifest that is not well-formed',
    { manifest: ['</title></item>', '</title>'] },
    'p.zip/imsmanifest.xml:8:20 error scorm-manifest-malformed: The manifest is not well-formed XML: unexpected close tag.',
  ],
  [
    'a schema version with a space too many',
    { manifest: ['>1.2<', '>1.2 <'] },
    'p.zip/imsmanifest.xml:4:39 warning scorm-schemaversion: “1.2 ” is no schemaversion that LMSs know; they take the package for SCORM 1.2.',
  ],
  [
    'a schema version left out',
    { manifest: ['<schemaversion>1.2</schemaversion>', ''] },
    'p.zip/imsmanifest.xml:2:1 warning scorm-schemaversion: The manifest has no schemaversion; LMSs take the package for SCORM 1.2.',
  ],
  [
    'a SCO not marked as one',
    { manifest: [' identifier="r" type="webcontent" adlcp:scormtype="sco"', '\n\n\tidentifier="r"'] },
    `p.zip/imsmanifest.xml:11:5 warning scorm-type-absent: The resource “r” is launched but isn’t marked as a SCO: the LMS will keep nothing of what learners do.`,
  ],
  [
    'another prefix for adlcp',
    { manifest: [/adlcp([:=])/g, 'adl$1'] },
    `p.zip/imsmanifest.xml:11:5 error scorm-type-prefix: The attribute adl:scormtype isn’t found by LMSs, which look for the prefix “adlcp” whatever it stands for.`,
  ],
  [
    'a launch file that is missing',
    { manifest: ['sco" href="index.html"', 'sco" href="start.html"'] },
    'p.zip/imsmanifest.xml:11:5 error scorm-launch-missing: The launch file “start.html” is not in the archive.',
  ],
  [
    'a listed file that is missing',
    { manifest: ['<file href="media/a.png"/>', '<file href="media/a.png"/><file href="b.js"/>'] },
    'p.zip/imsmanifest.xml:13:33 error scorm-file-missing: The manifest lists “b.js”, which is not in the archive.',
  ],
  [
    'a file that is not listed',
    { more: [{ name: 'b.js' }, { name: 'folder/' }] },
    'p.zip/imsmanifest.xml:1:1 warning scorm-files-unlisted: A file of the archive is not listed in the manifest: b.js.',
  ],
];

test.each(cases)('%s is found', async (_name, spoilt, finding) => {
  expect((await findings(packed(spoilt)))[0]).toBe(finding);
});

test('an item that leads nowhere is named, and that nothing can be launched', async () => {
  expect(await findings(packed({ manifest: ['identifierref="r"', 'identifierref="s"'] }))).toEqual([
    'p.zip/imsmanifest.xml:2:1 error scorm-nothing-to-launch: No item of the manifest leads to a file that an LMS could open.',
    `p.zip/imsmanifest.xml:7:7 error scorm-resource-unknown: The item “i” leads to the resource “s”, which doesn’t exist.`,
  ]);
});

test('hrefs behind an xml:base are found, and the base that Moodle ignores is named', async () => {
  const moved = packed({ manifest: ['<resources>', '<resources xml:base="./media/../">'] });
  expect(await findings(moved)).toEqual([
    'p.zip/imsmanifest.xml:10:3 warning scorm-xml-base: Moodle doesn’t read xml:base of <resources> and won’t find the files below it.',
  ]);
  expect(await findings(packed({ manifest: ['<resource ', '<resource xml:base="./" '] }))).toEqual([]);
});

test('percent-encoded hrefs name the file they stand for', async () => {
  const encoded = packed({ manifest: ['href="media/a.png"', 'href="media/%61.png?v=1#top"'] });
  expect(await findings(encoded)).toEqual([]);
});

test('a manifest nested beyond reason is refused rather than followed', async () => {
  const deep = packed({
    manifest: ['<title>Été</title>', '<item>'.repeat(20_000) + '</item>'.repeat(20_000)],
  });
  expect((await findings(deep))[0]).toBe(
    'p.zip/imsmanifest.xml:7:6022 error scorm-manifest-malformed: The manifest is not well-formed XML: elements nested more than 1000 deep.',
  );
});
