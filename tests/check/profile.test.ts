import { expect, test } from 'vitest';
import { findings, manifest2004 } from './support.ts';
import { type Packed, zip } from './zip.ts';

/** With a second SCO, whose page one may be led to. */
const two = manifest2004
  .replace(
    '    </organization>',
    `      <item identifier="i2" identifierref="r2"><title>Le moulin</title>
        <imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>
      </item>
    </organization>`,
  )
  .replace(
    '  </resources>',
    `    <resource identifier="r2" type="webcontent" adlcp:scormType="sco" href="mill/index.html">
      <file href="mill/index.html"/>
    </resource>
  </resources>`,
  );

const PAGE = '<!doctype html><title>x</title>';

const judged = (manifest: string, more: readonly Packed[] = [], without = ''): Promise<readonly string[]> =>
  findings(
    zip(
      [
        { name: 'imsmanifest.xml', content: manifest },
        { name: 'imscp_v1p1.xsd' },
        { name: 'adlcp_v1p3.xsd' },
        { name: 'river/index.html', content: PAGE },
        ...more,
      ].filter(({ name }) => name !== without),
    ),
  );

const mill = (content = PAGE): Packed => ({ name: 'mill/index.html', content });

test('a sound SCORM 2004 package gives no finding', async () => {
  expect(await judged(manifest2004)).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  [
    'a schema that isn’t named',
    '<schema>ADL SCORM</schema>',
    '',
    '7:3 warning scorm-schema: The manifest’s metadata don’t name their schema, as ADL’s validator wants.',
  ],
  [
    'organizations without a default one',
    ' default="o"',
    '',
    '8:3 warning scorm-attribute-absent: The organizations lacks the attribute default, which SCORM makes mandatory.',
  ],
  [
    'scormtype spelled as 1.2 spells it',
    'adlcp:scormType',
    'adlcp:scormtype',
    '16:5 warning scorm-type-case: SCORM 2004 spells the attribute adlcp:scormtype otherwise: an LMS that validates refuses the package.',
  ],
])('%s is found', async (_name, from, to, finding) => {
  const spoilt = manifest2004.replace(from, to);
  expect(spoilt).not.toBe(manifest2004);
  expect(await judged(spoilt)).toContain(`p.zip/imsmanifest.xml:${finding}`);
});

test('a control file that the manifest names but the root hasn’t is found, and where it is instead', async () => {
  expect(await judged(manifest2004, [], 'adlcp_v1p3.xsd')).toEqual([
    'p.zip/imsmanifest.xml:2:1 warning scorm-control-file-absent: adlcp_v1p3.xsd: named in xsi:schemaLocation, not at the archive’s root; ADL’s validator refuses the package.',
  ]);
  expect((await judged(manifest2004, [{ name: 'schemas/adlcp_v1p3.xsd' }], 'adlcp_v1p3.xsd'))[0]).toContain(
    'not at the archive’s root (there is “schemas/adlcp_v1p3.xsd”)',
  );
});

test('several SCOs of 2004 are told what Moodle makes of them', async () => {
  expect(await judged(two, [mill()])).toEqual([
    'p.zip/imsmanifest.xml:8:3 info scorm-several-scos: The package has 2 SCOs; in Moodle’s player of SCORM 2004, who goes from one to the next gets no connection there until the page is loaded again.',
  ]);
});

test('a page that leads to another SCO is found; a link within one’s own SCO is none', async () => {
  const leading = mill(
    `${PAGE}\n<a href="../river/index.html#source">La rivière</a> <a href="index.html">ici</a>`,
  );
  expect((await judged(two, [leading])).slice(1)).toEqual([
    'p.zip/mill/index.html:2:1 warning scorm-link-to-sco: “../river/index.html#source” leads to another SCO (“i”) behind the LMS’s back: what is done there is kept under this one, or nowhere.',
  ]);
});
