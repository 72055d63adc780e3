/** By the official schemas: what we make is valid, and ours judge as they do. */
import { describe, expect, it } from 'vitest';
import {
  exportCommonCartridge,
  exportCommonCartridgeOfCourse,
} from '../../src/export/common-cartridge/index.ts';
import type { Exported } from '../../src/lesson/index.ts';
import { corpusIsHere, PAGES, readPage } from '../corpus/pages.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { byOfficial, byOurs, type Kind, kindOf, officialAreHere } from './schemas.ts';

/** Of every file that has a schema: what both say of it. */
const verdicts = (exported: Exported) =>
  exported.entries.flatMap(({ path, pieces }) => {
    const kind = kindOf(path);
    const xml = pieces.join('');
    return kind ? [{ path, official: byOfficial(kind, xml), ours: byOurs(kind, xml) }] : [];
  });

const course = {
  id: 'eau',
  title: 'L’eau',
  language: 'fr',
  source: 'eau',
  keywords: [],
  authors: ['Camille Rochat', 'A; B, C'],
  lessons: [sampleLesson, { ...sampleLesson, id: 'la-mer', title: 'La mer' }],
  places: { 'la-mer': { part: 'Au large' } },
};

describe.skipIf(!officialAreHere)('the official schemas', () => {
  it('find nothing in a lesson and a course with every kind of question', () => {
    const all = [exportCommonCartridge(sampleLesson), exportCommonCartridgeOfCourse(course)].flatMap(
      verdicts,
    );
    expect(all).toHaveLength(4 + 5);
    expect(all.filter(({ official, ours }) => official.length + ours.length > 0)).toEqual([]);
  });

  it.skipIf(!corpusIsHere).each(PAGES)('find nothing in %s', async (page) => {
    const { lesson } = await readPage(page);
    const all = verdicts(exportCommonCartridge(lesson));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ official, ours }) => official.length + ours.length > 0)).toEqual([]);
  });

  const texts = new Map<Kind, string>(
    exportCommonCartridge(sampleLesson).entries.flatMap(({ path, pieces }) => {
      const kind = kindOf(path);
      return kind && !path.startsWith('question-bank') ? [[kind, pieces.join('')] as const] : [];
    }),
  );

  /** Each spoils a file in one way. */
  const SPOILT: readonly (readonly [Kind, RegExp, string])[] = [
    ['manifest', /<schemaversion>1\.1\.0/, '<schemaversion>1.3.0'],
    ['manifest', /<lomimscc:lom>[\s\S]*<\/lomimscc:lom>/, ''],
    ['manifest', /structure="rooted-hierarchy"/, ''],
    ['manifest', /<title>/, '<title/><title>'],
    ['manifest', /identifier="root-[^"]*"/, 'identifier="1 root"'],
    ['manifest', /type="webcontent"/, 'type="web"'],
    ['manifest', /<dependency identifierref="[^"]*"\/>/, '<dependency/>'],
    ['manifest', /<\/organization>/, '<item identifier="more"/></organization>'],
    ['manifest', /<item /, '<item isvisible="true" '],
    ['qti', /<section /, '<section/><section '],
    ['qti', / title="Questions[^"]*"/, ''],
    ['qti', /<decvar varname="SCORE"/, '<decvar varname="POINTS"'],
    ['qti', /rcardinality="Single"/, 'rcardinality="One"'],
    ['qti', /<setvar action="Set"/, '<setvar action="Add"'],
    ['qti', /<other\/>/, '<unanswered/>'],
    ['qti', /feedbacktype="Response"/, 'feedbacktype="Answer"'],
    ['qti', /<not>/, '<or/><not>'],
    ['qti', /<presentation>/, '<objectives/><presentation>'],
    ['qti', /<response_label ident="option_a">/, '<response_label>'],
    ['qti', /shuffle="No"/, 'shuffle="false"'],
    ['qti', /<solutionmaterial>/, '<solutionmaterial><solution/>'],
    ['qti', /<item ident="[^"]*"/, '<item'],
    ['weblink', /<title>[^<]*<\/title>/, ''],
    ['weblink', /href="[^"]*"/, ''],
    ['weblink', /<url /, '<url>x</url><url '],
  ];

  it.each(SPOILT)('and ours refuse the same: %s, %s → %s', (kind, from, to) => {
    const sound = texts.get(kind)!;
    const spoilt = sound.replace(from, to);
    expect(spoilt).not.toBe(sound);
    expect(byOfficial(kind, spoilt).length).toBeGreaterThan(0);
    expect(byOurs(kind, spoilt).length).toBeGreaterThan(0);
  });
});
