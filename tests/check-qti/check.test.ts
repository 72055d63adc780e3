/** Packages of others, wrong in one way each; and ours, which are not. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkQti21, isQti } from '../../src/check/index.ts';
import { type Edit, spoilable } from '../check/spoilt.ts';
import { cartable } from '../support/cli.ts';
import { folderWith, temporaryFolder } from '../support/folder.ts';

const packed = spoilable('qti.zip');

const found = async (...edits: readonly Edit[]): Promise<readonly string[]> =>
  (await checkQti21(packed(...edits))).map(({ rule, params }) =>
    params.why === undefined ? rule : `${rule}: ${params.why}${params.name ? ` (${params.name})` : ''}`,
  );

const MANIFEST = 'imsmanifest.xml';
const ITEM = 'floats.xml';

it('a sound package has nothing wrong', async () => {
  expect(await found()).toEqual([]);
});

describe('resources', () => {
  it.each<readonly [string, Edit]>([
    ['no-test', [MANIFEST, /type="imsqti_\w+"/g, 'type="webcontent"']],
    ['no-file', [MANIFEST, / href="test.xml">\s*<file href="test.xml"\/>/, '>']],
    ['href-unlisted', [MANIFEST, /<file href="test.xml"\/>/, '']],
    ['file-twice', [MANIFEST, /(<file href="test.xml"\/>)/, '$1$1']],
    ['needs-unknown', [MANIFEST, /identifierref="berg"/, 'identifierref="floe"']],
    ['needs-itself', [MANIFEST, /identifierref="floats"/, 'identifierref="test"']],
    ['needs-twice', [MANIFEST, /(<dependency identifierref="berg"\/>)/, '$1$1']],
    ['item-unlisted', ['test.xml', 'href="floats.xml"', 'href="sinks.xml"']],
    ['item-unlisted', [MANIFEST, 'type="imsqti_item_xmlv2p1"', 'type="webcontent"']],
  ])('%s', async (why, edit) => {
    expect((await found(edit)).join()).toContain(`qti-resource: ${why}`);
  });

  it.each<readonly [string, Edit]>([
    ['scorm-identifier-duplicate', [MANIFEST, /identifier="berg"/, 'identifier="test"']],
    ['scorm-file-missing', [MANIFEST, /"media\/berg.svg"/g, '"media/Berg.svg"']],
    [
      'scorm-files-unlisted',
      [
        MANIFEST,
        /<resource identifier="berg"[\s\S]*?<\/resource>/,
        '<resource identifier="berg" type="webcontent"/>',
      ],
    ],
    ['scorm-manifest-malformed', [MANIFEST, '</manifest>', '']],
  ])('in the words of SCORM’s: %s', async (rule, edit) => {
    expect(await found(edit)).toContain(rule);
  });
});

describe('items', () => {
  const item = (from: string | RegExp, to: string): Edit => [ITEM, from, to];
  it.each<readonly [string, Edit]>([
    ['response-undeclared (ANSWER)', item('responseIdentifier="RESPONSE"', 'responseIdentifier="ANSWER"')],
    ['response-twice (RESPONSE)', item(/(<responseDeclaration[\s\S]*?<\/responseDeclaration>)/, '$1$1')],
    ['response-type (RESPONSE)', item('baseType="identifier">', 'baseType="string">')],
    [
      'response-type (RESPONSE)',
      item('identifier="RESPONSE" cardinality="single"', 'identifier="RESPONSE" cardinality="ordered"'),
    ],
    ['choice-twice (yes)', item('identifier="no"', 'identifier="yes"')],
    ['choice-unknown (maybe)', item('<value>yes</value>', '<value>maybe</value>')],
    [
      'choice-unknown (maybe)',
      item(
        '</correctResponse>',
        '</correctResponse><mapping><mapEntry mapKey="maybe" mappedValue="1"/></mapping>',
      ),
    ],
    [
      'outcome-undeclared (POINTS)',
      item('<setOutcomeValue identifier="SCORE">', '<setOutcomeValue identifier="POINTS">'),
    ],
    ['outcome-undeclared (SHOWN)', item('outcomeIdentifier="FEEDBACK"', 'outcomeIdentifier="SHOWN"')],
    [
      'variable-undeclared (ANSWER)',
      item('<variable identifier="RESPONSE"/>', '<variable identifier="ANSWER"/>'),
    ],
    ['feedback-unused (because)', item('identifier="why"', 'identifier="because"')],
  ])('%s', async (why, edit) => {
    expect(await found(edit)).toContain(`qti-item: ${why}`);
  });

  const BY_TEMPLATE = item(
    /<responseProcessing>[\s\S]*<\/responseProcessing>[\s\S]*<\/modalFeedback>/,
    '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>',
  );

  it('one that is scored by a template has a score to set', async () => {
    const renamed = item('<outcomeDeclaration identifier="SCORE"', '<outcomeDeclaration identifier="MARK"');
    expect(await found(BY_TEMPLATE, renamed)).toEqual(['qti-item: no-score (SCORE)']);
  });

  it('pairs are known by both their ends, gaps by theirs', async () => {
    const matching =
      '<matchInteraction responseIdentifier="RESPONSE"><simpleMatchSet><simpleAssociableChoice identifier="a" matchMax="1">a</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="b" matchMax="1">b</simpleAssociableChoice></simpleMatchSet></matchInteraction>';
    const edits: readonly Edit[] = [
      item(/<choiceInteraction[\s\S]*<\/choiceInteraction>/, matching),
      item('cardinality="single" baseType="identifier">', 'cardinality="multiple" baseType="directedPair">'),
    ];
    expect(await found(...edits, item('<value>yes</value>', '<value>a b</value>'))).toEqual([]);
    expect(await found(...edits, item('<value>yes</value>', '<value>a c</value>'))).toEqual([
      'qti-item: choice-unknown (c)',
    ]);
  });

  it.each<readonly [string, readonly Edit[]]>([
    ['one of a template', [BY_TEMPLATE]],
    ['one that asks nothing', [item(/<choiceInteraction[\s\S]*<\/choiceInteraction>/, '<p>Look.</p>')]],
    [
      'feedback by a truth',
      [
        item(
          'identifier="FEEDBACK" cardinality="single" baseType="identifier"',
          'identifier="FEEDBACK" cardinality="single" baseType="boolean"',
        ),
        item('showHide="show" identifier="why"', 'showHide="show" identifier="true"'),
      ],
    ],
    [
      'one that asks how often it was tried',
      [item('<variable identifier="RESPONSE"/>', '<variable identifier="numAttempts"/>')],
    ],
    ['feedback by what was chosen', [item('identifier="why"', 'identifier="no"')]],
    [
      'feedback that is shown unless',
      [item('showHide="show" identifier="why"', 'showHide="hide" identifier="other"')],
    ],
    [
      'something drawn',
      [
        item(
          /<choiceInteraction[\s\S]*<\/choiceInteraction>/,
          '<drawingInteraction responseIdentifier="RESPONSE"><object data="media/berg.svg" type="image/svg+xml"/></drawingInteraction>',
        ),
      ],
    ],
    [
      'MathML',
      [
        item(
          'Does ice float?',
          'Does <m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mi>x</m:mi></m:math> float?',
        ),
      ],
    ],
    ['a link elsewhere', [item('Does ice float?', 'Does <a href="https://example.org/">ice</a> float?')]],
  ])('has nothing against %s', async (_, edits) => {
    expect(await found(...edits)).toEqual([]);
  });

  it.each<readonly [string, Edit]>([
    ['a picture', item('src="media/berg.svg"', 'src="media/Berg.svg"')],
    ['a file', item('Does ice float?', '<a href="berg.pdf">Does ice float?</a>')],
    ['a film', item('Does ice float?', '<object data="berg.mp4" type="video/mp4"/>')],
  ])('%s that isn’t there is missing', async (_, edit) => {
    expect(await found(edit)).toEqual(['qti-media-missing']);
  });
});

it('another version is judged by what both share', async () => {
  const newer: Edit = [MANIFEST, /xmlv2p1/g, 'xmlv2p2'];
  expect(await found(newer)).toEqual(['qti-version']);
  expect(await found(newer, [ITEM, 'identifier="no"', 'identifier="yes"'])).toEqual([
    'qti-version',
    'qti-item: choice-twice (yes)',
  ]);
});

it.each(['<?xml version="1.0"?><assessmentItem/>', 'no XML', '<a><b></a>', ''])(
  'an item that is %j is told of, and ends nothing',
  async (content) => {
    const rules = await found([ITEM, /^[\s\S]*$/, content]);
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) expect(rule).toMatch(/^qti-(?:malformed|schema|item)/);
  },
);

it('the command knows a QTI package by its manifest, whatever its name', async () => {
  const folder = await folderWith({
    'test.zip': packed(),
    'spoilt.bin.zip': packed([ITEM, '<value>yes', '<value>maybe']),
  });
  const sound = await cartable(['check', join(folder, 'test.zip'), '--json']);
  expect([sound.code, JSON.parse(sound.out)[0].kind]).toEqual([0, 'qti21']);
  const spoilt = await cartable(['check', join(folder, 'spoilt.bin.zip')]);
  expect(spoilt.code).toBe(1);
  expect(spoilt.err).toContain('qti-item');
  expect(await isQti(join(folder, 'absent.zip'))).toBe(false);
});

it.each(readdirSync('content').filter((name) => !name.includes('.')))(
  'what is built of content/%s has nothing wrong',
  async (name) => {
    const out = await temporaryFolder();
    await cartable(['build', `content/${name}`, '--to', 'qti21', '--out', out]);
    expect(await checkQti21(join(out, name, `${name}.qti21.zip`))).toEqual([]);
  },
);
