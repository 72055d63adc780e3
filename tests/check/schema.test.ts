import { expect, test } from 'vitest';
import { findings, packed, type Spoilt } from './support.ts';

const IN_ITEM = '<title>Été</title>';
const NOT_ALLOWED = 'manifest-schema: SCORM’s schema doesn’t allow what stands here:';

const cases: readonly (readonly [name: string, change: Spoilt['manifest'], finding: string])[] = [
  [
    'an element that resources do not have',
    ['  </resources>', '    <frob/>\n  </resources>'],
    `15:5 warning ${NOT_ALLOWED} element “frob”: this element is not expected; expected is one of resource, elements of other namespaces.`,
  ],
  [
    'organizations a second time',
    ['  <resources>', '  <organizations/>\n  <resources>'],
    `10:3 warning ${NOT_ALLOWED} element “organizations”: this element is not expected; expected is resources.`,
  ],
  [
    'two titles',
    [IN_ITEM, `${IN_ITEM}${IN_ITEM}`],
    `7:64 warning ${NOT_ALLOWED} element “title”: this element is not expected; expected is one of item, metadata, elements of other namespaces.`,
  ],
  [
    'a time limit action that is none',
    [IN_ITEM, `${IN_ITEM}<adlcp:timelimitaction>bang</adlcp:timelimitaction>`],
    `7:64 warning ${NOT_ALLOWED} element “timelimitaction”: the value “bang” is not an element of the set {“exit,no message”, “exit,message”, “continue,no message”, “continue,message”}.`,
  ],
  [
    'more launch data than 1.2 holds',
    [IN_ITEM, `${IN_ITEM}<adlcp:datafromlms>${'x'.repeat(300)}</adlcp:datafromlms>`],
    `7:64 warning ${NOT_ALLOWED} element “datafromlms”: the value has a length of “300”; this exceeds the allowed maximum length of “255”.`,
  ],
  [
    'a SCORM type in capitals',
    ['scormtype="sco"', 'scormtype="SCO"'],
    `11:5 warning ${NOT_ALLOWED} element “resource”, attribute “scormtype”: the value “SCO” is not an element of the set {“asset”, “sco”}.`,
  ],
  [
    'a prefix that is never declared',
    [' xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"', ''],
    `11:87 warning ${NOT_ALLOWED} namespace prefix adlcp for scormtype on resource is not defined.`,
  ],
];

test.each(cases)('%s is found where it stands', async (_, manifest, finding) => {
  expect(await findings(packed({ manifest }))).toEqual([`p.zip/imsmanifest.xml:${finding}`]);
});

test('what an extension adds, whose schema nobody carries, is left alone', async () => {
  const manifest = [
    IN_ITEM,
    `${IN_ITEM}<x:note xmlns:x="urn:example:x" x:tone="low"><x:deeper/></x:note>`,
  ] as const;
  expect(await findings(packed({ manifest }))).toEqual([]);
});
