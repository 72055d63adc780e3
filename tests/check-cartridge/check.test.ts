/** Cartridges of others, wrong in one way each; and ours, which are not. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCartridge, isCartridge } from '../../src/check/index.ts';
import { type Edit, spoilable } from '../check/spoilt.ts';
import { cartable } from '../support/cli.ts';
import { folderWith, temporaryFolder } from '../support/folder.ts';

const packed = spoilable('cartridge.imscc');

const found = async (...edits: readonly Edit[]): Promise<readonly string[]> =>
  (await checkCartridge(packed(...edits))).map(({ rule, params }) =>
    params.why === undefined ? rule : `${rule}: ${params.why}`,
  );

const MANIFEST = 'imsmanifest.xml';

it('a sound cartridge has nothing wrong', async () => {
  expect(await found()).toEqual([]);
});

describe('resources', () => {
  const QUIZ = /<resource identifier="quiz"([^>]*)>\s*<file href="quiz.xml"\/>/;
  it.each<readonly [string, Edit]>([
    ['no-file', [MANIFEST, /<file href="film.xml"\/>/, '']],
    [
      'files',
      [MANIFEST, QUIZ, '<resource identifier="quiz"$1><file href="quiz.xml"/><file href="bank.xml"/>'],
    ],
    ['href', [MANIFEST, /<resource identifier="film"/, '<resource href="film.xml" identifier="film"']],
    ['needs', [MANIFEST, /<dependency identifierref="berg"\/>/, '<dependency identifierref="film"/>']],
    ['needs-itself', [MANIFEST, /<dependency identifierref="berg"\/>/, '<dependency identifierref="quiz"/>']],
    ['needs-twice', [MANIFEST, /(<dependency identifierref="berg"\/>)/, '$1$1']],
    ['needs-unknown', [MANIFEST, /<dependency identifierref="berg"\/>/, '<dependency identifierref="i1"/>']],
    ['bank-listed', [MANIFEST, /identifierref="quiz"/, 'identifierref="bank"']],
    ['banks', [MANIFEST, /\/assessment"/, '/question-bank"']],
    [
      'children',
      [
        MANIFEST,
        /<title>Ice<\/title><\/item>/,
        '<title>Ice</title><item identifier="x"><title>x</title></item></item>',
      ],
    ],
    ['file-twice', [MANIFEST, /(<file href="ice\/index.html"\/>)/, '$1$1']],
    ['href-unlisted', [MANIFEST, /href="ice\/index.html">/, 'href="ice/media/berg.svg">']],
  ])('%s', async (why, edit) => {
    expect(await found(edit)).toContain(`cartridge-resource: ${why}`);
  });

  it.each<readonly [string, Edit]>([
    ['scorm-identifier-duplicate', [MANIFEST, /identifier="i2"/, 'identifier="i1"']],
    ['scorm-resource-unknown', [MANIFEST, /identifierref="film"/, 'identifierref="nowhere"']],
    ['scorm-file-missing', [MANIFEST, /<file href="film.xml"\/>/, '<file href="Film.xml"/>']],
    ['scorm-files-unlisted', [MANIFEST, /<file href="bank.xml"\/>/, '<file href="quiz.xml"/>']],
    ['scorm-reference-missing', ['ice/index.html', 'media/berg.svg', 'media/other.svg']],
    ['scorm-manifest-malformed', [MANIFEST, '</manifest>', '']],
  ])('in the words of SCORM’s: %s', async (rule, edit) => {
    expect(await found(edit)).toContain(rule);
  });
});

describe('items', () => {
  const bank = (from: string | RegExp, to: string): Edit => ['bank.xml', from, to];
  const quiz = (from: string | RegExp, to: string): Edit => ['quiz.xml', from, to];
  it.each<readonly [string, Edit]>([
    ['profile', quiz('cc.true_false.v0p1', 'true_false')],
    ['cardinality', quiz('rcardinality="Single"', 'rcardinality="Multiple"')],
    ['labels', quiz(/<response_label ident="false">.*<\/response_label>/, '')],
    ['response', bank(/<response_str ident="answer"><render_fib\/><\/response_str>/, '')],
    ['compares', bank(/varequal/g, 'varsubstring')],
    ['respident', bank('respident="answer"', 'respident="other"')],
    ['label-unknown', quiz('>true</varequal>', '>yes</varequal>')],
    ['true-false', quiz(/ident="false"/, 'ident="no"')],
    ['computer-scored', bank('cc.fib.v0p1', 'cc.essay.v0p1')],
    ['feedback-missing', quiz('linkrefid="why"', 'linkrefid="because"')],
    ['feedback-unused', quiz('<displayfeedback feedbacktype="Response" linkrefid="why"/>', '')],
    ['ident-twice', bank(/(<item ident="melts">.*<\/item>)/s, '$1$1')],
  ])('%s', async (why, edit) => {
    expect(await found(edit)).toContain(`cartridge-item: ${why}`);
  });

  it('an essay with two solutions has one too many', async () => {
    const solution =
      '<itemfeedback ident="s"><solution><solutionmaterial><material><mattext>x</mattext></material></solutionmaterial></solution></itemfeedback>';
    const edits = [
      bank('cc.fib.v0p1', 'cc.essay.v0p1'),
      bank('</resprocessing>', `</resprocessing>${solution}${solution}`),
    ];
    expect(await found(...edits)).toContain('cartridge-item: solutions');
  });

  it.each([
    '$IMS-CC-FILEBASE$/ice/media/berg.svg?x=1',
    '%24IMS-CC-FILEBASE%24/ice/media/berg.svg',
    'ice/media/berg.svg',
    'https://example.org/berg.svg',
  ])('a text may show %s', async (url) => {
    expect(await found(quiz('$IMS-CC-FILEBASE$ice/media/berg.svg', url.replaceAll('$', '$$$$')))).toEqual([]);
  });

  it('and not what isn’t there', async () => {
    expect(await found(quiz('ice/media/berg.svg', 'ice/media/Berg.svg'))).toEqual([
      'cartridge-media-missing',
    ]);
  });
});

it('another version is judged by what all share', async () => {
  const newer: Edit = [MANIFEST, 'imsccv1p1/imscp_v1p1', 'imsccv1p3/imscp_v1p1'];
  expect(await found(newer)).toEqual(['cartridge-version']);
});

it.each(['<?xml version="1.0"?><questestinterop/>', 'no XML', '<a><b></a>', ''])(
  'a file to be read that is %j is told of, and ends nothing',
  async (content) => {
    const rules = await found(['quiz.xml', /^[\s\S]*$/, content]);
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) expect(rule).toMatch(/^cartridge-(?:malformed|schema)/);
  },
);

it('the command knows a cartridge by its manifest, whatever its name', async () => {
  const folder = await folderWith({
    'ice.imscc': packed(),
    'ice.zip': packed(),
    'broken.imscc': 'no archive',
  });
  expect(await isCartridge(join(folder, 'ice.zip'))).toBe(true);
  const { out, code } = await cartable([
    'check',
    '--json',
    ...['ice.imscc', 'ice.zip', 'broken.imscc'].map((name) => join(folder, name)),
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(out).map(({ kind }: { kind: string }) => kind)).toEqual([
    'common-cartridge',
    'common-cartridge',
    'common-cartridge',
  ]);
});

it.each(readdirSync('content').filter((name) => !name.includes('.')))(
  'what is built of content/%s has nothing wrong',
  async (name) => {
    const out = await temporaryFolder();
    await cartable(['build', `content/${name}`, '--to', 'common-cartridge', '--out', out]);
    expect(await checkCartridge(join(out, name, `${name}.common-cartridge.imscc`))).toEqual([]);
  },
);
