import { expect, test } from 'vitest';
import { findings } from './support.ts';
import { type Packed, zip } from './zip.ts';

const one = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd
    http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
  <organizations default="o">
    <organization identifier="o"><title>Eaux</title>
      <item identifier="i" identifierref="r"><title>La rivière</title>
        <imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="r" type="webcontent" adlcp:scormType="sco" href="river/index.html">
      <file href="river/index.html"/>
    </resource>
  </resources>
</manifest>
`;

/** With a second SCO, whose page one may be led to. */
const two = one
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
  expect(await judged(one)).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  [
    'a schema that isn’t ADL’s',
    '>ADL SCORM<',
    '>ADL SCORM CAM<',
    '7:13 warning scorm-schema: “ADL SCORM CAM” is no schema that ADL’s validator takes.',
  ],
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
    'a resource without a type',
    ' type="webcontent"',
    '',
    '16:5 warning scorm-attribute-absent: The resource “r” lacks the attribute type, which SCORM makes mandatory.',
  ],
  [
    'scormtype spelled as 1.2 spells it',
    'adlcp:scormType',
    'adlcp:scormtype',
    '16:5 warning scorm-type-case: SCORM 2004 spells the attribute adlcp:scormtype otherwise: an LMS that validates refuses the package.',
  ],
  [
    'adlcp in another version’s namespace',
    'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
    'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    '2:1 warning scorm-namespace-version: The schemaversion says 2004, the namespace of adlcp (http://www.adlnet.org/xsd/adlcp_rootv1p2) another version: LMSs differ in which they believe.',
  ],
  [
    'another prefix for imsss',
    /imsss([:=])/g,
    'seq$1',
    '2:1 warning scorm-prefix: Moodle looks for the prefix “imsss”, not “seq”, and passes over what it stands before.',
  ],
  [
    'an item that launches and has items of its own',
    '<title>La rivière</title>',
    '<title>La rivière</title><item identifier="j"><title>Source</title></item>',
    '10:7 warning scorm-item-with-children: The item “i” leads to a resource and has items of its own; in SCORM only an item without others may be launched.',
  ],
  [
    'completion that the LMS may decide',
    'completionSetByContent="true"',
    'completionSetByContent="false"',
    '10:7 info scorm-completion-by-lms: The LMS may decide by itself that “i” is done, for completionSetByContent isn’t true.',
  ],
  [
    'a completion threshold as the 3rd edition writes it',
    '<title>La rivière</title>',
    '<title>La rivière</title><adlcp:completionThreshold>0.8</adlcp:completionThreshold>',
    '10:71 warning scorm-completion-threshold: Moodle reads the completionThreshold “0.8” of “i” as 1.0: who does less never completes it.',
  ],
])('%s is found', async (_name, from, to, finding) => {
  const spoilt = one.replace(from, to);
  expect(spoilt).not.toBe(one);
  expect(await judged(spoilt)).toContain(`p.zip/imsmanifest.xml:${finding}`);
});

test('a control file that the manifest names but the root hasn’t is found, and where it is instead', async () => {
  expect(await judged(one, [], 'adlcp_v1p3.xsd')).toEqual([
    'p.zip/imsmanifest.xml:2:1 warning scorm-control-file-absent: adlcp_v1p3.xsd: named in xsi:schemaLocation, not at the archive’s root; ADL’s validator refuses the package.',
  ]);
  expect((await judged(one, [{ name: 'schemas/adlcp_v1p3.xsd' }], 'adlcp_v1p3.xsd'))[0]).toContain(
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
