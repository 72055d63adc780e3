/** By the official schemas: what we make is valid, and ours judge as they do. */
import { describe, expect, it } from 'vitest';
import { exportQti21, exportQti21OfCourse } from '../../src/export/qti21/index.ts';
import type { Exported } from '../../src/lesson/index.ts';
import { corpusIsHere, PAGES, readPage } from '../corpus/pages.ts';
import { sampleLesson, sampleQuestions } from '../support/sample-lesson.ts';
import { byOfficial, byOurs, type Kind, kindOf, officialAreHere } from './schemas.ts';

/** Of every file that has a schema: what both say of it. */
const verdicts = (exported: Exported) =>
  exported.entries.flatMap(({ path, pieces }) => {
    const kind = kindOf(path);
    const xml = pieces.join('');
    return kind ? [{ path, official: byOfficial(kind, xml), ours: byOurs(kind, xml) }] : [];
  });

const faulty = (all: ReturnType<typeof verdicts>) =>
  all.filter(({ official, ours }) => official.length + ours.length > 0);

const course = {
  id: 'eau',
  title: 'L’eau',
  language: 'fr',
  source: 'eau',
  keywords: [],
  authors: ['Camille Rochat', 'A; B, C'],
  lessons: [
    { ...sampleLesson, settings: { ...sampleLesson.settings, passMark: 60, draw: 3 } },
    { ...sampleLesson, id: 'la-mer', title: 'La mer' },
  ],
  places: { 'la-mer': { part: 'Au large' } },
};

describe.skipIf(!officialAreHere)('the official schemas', () => {
  it('find nothing in a lesson and a course with every kind of question', () => {
    const lesson = verdicts(exportQti21(sampleLesson));
    const together = verdicts(exportQti21OfCourse(course));
    expect([lesson.length, together.length]).toEqual([
      2 + sampleQuestions.length,
      2 + 2 * sampleQuestions.length,
    ]);
    expect(faulty([...lesson, ...together])).toEqual([]);
  });

  it.skipIf(!corpusIsHere).each(PAGES)('find nothing in %s', async (page) => {
    const { lesson } = await readPage(page);
    const all = verdicts(exportQti21(lesson));
    if (lesson.questions.length > 0) expect(all.length).toBeGreaterThan(2);
    expect(faulty(all)).toEqual([]);
  });

  const texts = new Map<string, string>(
    exportQti21({ ...sampleLesson, settings: { ...sampleLesson.settings, passMark: 60 } }).entries.flatMap(
      ({ path, pieces }) => (kindOf(path) ? [[path, pieces.join('')] as const] : []),
    ),
  );

  /** Each spoils a file in one way. */
  const SPOILT: readonly (readonly [path: string, RegExp, string])[] = [
    ['imsmanifest.xml', /<organizations\/>/, ''],
    ['imsmanifest.xml', / type="imsqti_test_xmlv2p1"/, ''],
    ['imsmanifest.xml', /<dependency identifierref="[^"]*"\/>/, '<dependency/>'],
    ['imsmanifest.xml', /<file href="test.xml"\/>/, '<file/>'],
    ['imsmanifest.xml', /identifier="qti-[^"]*"/, ''],
    ['imsmanifest.xml', /<resources>/, '<resource/><resources>'],
    ['test.xml', / navigationMode="nonlinear"/, ' navigationMode="free"'],
    ['test.xml', / submissionMode="individual"/, ''],
    ['test.xml', / visible="true"/, ''],
    ['test.xml', /<testVariables variableIdentifier="SCORE"\/>/, '<testVariables/>'],
    ['test.xml', /<outcomeElse>/, '<outcomeOther/><outcomeElse>'],
    ['test.xml', /<ordering shuffle="false"\/>/, '<ordering shuffle="never"/>'],
    ['test.xml', /<itemSessionControl maxAttempts="0"/, '<itemSessionControl maxAttempts="all"'],
    ['test.xml', /<assessmentItemRef identifier="[^"]*" href="[^"]*"/, '<assessmentItemRef'],
    ['item-metiers.xml', / timeDependent="false"/, ''],
    ['item-metiers.xml', /cardinality="multiple" baseType="identifier"/, 'cardinality="many"'],
    ['item-metiers.xml', /<mapEntry mapKey="option_a"/, '<mapEntry'],
    ['item-metiers.xml', /<simpleChoice identifier="option_a">/, '<simpleChoice>'],
    ['item-metiers.xml', /<itemBody>/, '<itemBody>Text.'],
    ['item-metiers.xml', /<itemBody>/, '<itemBody><em>Text.</em>'],
    ['item-metiers.xml', /maxChoices="0"/, 'maxChoices="any"'],
    ['item-metiers.xml', /<p>Quels/, '<p style="color:red">Quels'],
    ['item-metiers.xml', /<p>Quels/, '<p><ul><li>x</li></ul>Quels'],
    ['item-metiers.xml', /<p>Quels/, '<section><p>x</p></section><p>Quels'],
    ['item-metiers.xml', /<p>Quels/, '<video src="x.mp4"/><p>Quels'],
    ['item-metiers.xml', /<modalFeedback outcomeIdentifier="[^"]*"/, '<modalFeedback'],
    ['item-metiers.xml', /<baseValue baseType="identifier">/, '<baseValue baseType="name">'],
    ['item-metiers.xml', /<responseIf>/, '<responseElse/><responseIf>'],
    ['item-metiers.xml', /<not><isNull>/, '<not><isEmpty/><isNull>'],
    ['item-metiers.xml', /<setOutcomeValue identifier="SCORE">/, '<setOutcomeValue>'],
    ['item-mots-de-l-eau.xml', /matchMax="1"/, ''],
    ['item-mots-de-l-eau.xml', /<\/matchInteraction>/, '<simpleMatchSet/></matchInteraction>'],
    ['item-nom-du-depot.xml', /<stringMatch caseSensitive="false"/, '<stringMatch'],
    ['item-vitesse.xml', /toleranceMode="absolute"/, 'toleranceMode="about"'],
    ['item-de-la-source-a-la-mer.xml', /<index n="1">/, '<index>'],
    [
      'item-le-cycle.xml',
      /<inlineChoice identifier="choice_1">/,
      '<inlineChoice identifier="choice_1"><b>x</b>',
    ],
    ['item-ce-que-change-un-moulin.xml', /<rubricBlock view="scorer">/, '<rubricBlock>'],
    ['item-ce-que-change-un-moulin.xml', /<rubricBlock view="scorer">/, '<rubricBlock view="pupil">'],
    ['item-ce-que-change-un-moulin.xml', / alt="[^"]*"/, ''],
    ['item-pourquoi-la-riviere.xml', /(<endAttemptInteraction [^>]*?) title="[^"]*"/, '$1'],
    ['item-pourquoi-la-riviere.xml', /expectedLines="\d+"/, 'expectedLines="some"'],
  ];

  it.each(SPOILT)('and ours refuse the same: %s, %s → %s', (path, from, to) => {
    const sound = texts.get(path)!;
    const spoilt = sound.replace(from, to);
    const kind: Kind = kindOf(path)!;
    expect(spoilt).not.toBe(sound);
    expect(byOfficial(kind, spoilt).length).toBeGreaterThan(0);
    expect(byOurs(kind, spoilt).length).toBeGreaterThan(0);
  });
});
