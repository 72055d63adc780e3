import { describe, expect, test } from 'vitest';
import { scorm12, scorm2004 } from '../../src/export/scorm/edition.ts';
import { manifest as manifestOf } from '../../src/export/scorm/manifest.ts';
import { defaultSettings } from '../../src/lesson/index.ts';
import { sampleQuestions } from '../support/sample-lesson.ts';
import { carriedJudge, judges } from './schemas.ts';
import { manifest, outspoken } from './support.ts';

test('a lesson that says little has a short manifest', async () => {
  await expect(manifest()).toMatchFileSnapshot('golden/plain.xml');
});

test('a lesson that says everything has it in the metadata', async () => {
  await expect(manifest(outspoken)).toMatchFileSnapshot('golden/outspoken.xml');
});

test('SCORM 2004 says the same in its own words, and how the lone SCO is sequenced', async () => {
  await expect(manifest(outspoken, scorm2004[3])).toMatchFileSnapshot('golden/outspoken-2004.xml');
});

test.each([scorm12, scorm2004[3]])(
  'what a lesson doesn’t say is no part of its metadata, in $schemaversion',
  (edition) => {
    const xml = manifest({}, edition);
    for (const part of ['description', 'keyword', 'contribute', 'duration', 'datetime', 'rights'])
      expect(xml).not.toContain(`:${part}`);
    expect(xml).not.toMatch(/life ?cycle|educational/i);
  },
);

test('the 4th edition differs from the 3rd by its name alone', () => {
  expect(manifest(outspoken, scorm2004[4])).toBe(
    manifest(outspoken, scorm2004[3]).replace('2004 3rd Edition', '2004 4th Edition'),
  );
});

for (const edition of [scorm12, scorm2004[3], scorm2004[4]]) {
  for (const [name, errors] of judges(edition.schemaSet)) {
    test(`${name} find every manifest of ${edition.schemaversion} valid`, () => {
      for (const given of [
        {},
        outspoken,
        { ...outspoken, id: '2-premiers-pas', title: 'Un titre. '.repeat(80) },
        { language: 'français de Suisse' },
      ]) {
        expect(errors(manifest(given, edition))).toEqual([]);
      }
    });

    test(`${name} refuse what a manifest of ${edition.schemaversion} must not be`, () => {
      const valid = manifest(outspoken, edition);
      const spoilt = edition === scorm12 ? SPOILT_12 : SPOILT_2004;
      for (const [from, to, complaint] of [...SPOILT, ...spoilt]) {
        const broken = valid.replace(from, to);
        expect(broken, String(from)).not.toBe(valid);
        expect(errors(broken).join('\n'), String(from)).toContain(complaint);
      }
    });
  }
}

type Spoilt = readonly [from: string | RegExp, to: string, complaint: string];

const SPOILT: readonly Spoilt[] = [
  ['item-digital-labor', '2nd item', 'identifier'],
  [/adlcp:scorm([tT])ype="sco"/, 'adlcp:scorm$1ype="page"', 'adlcp'],
  [/ default="[^"]*"/, ' default="the first"', 'default'],
];

const SPOILT_12: readonly Spoilt[] = [
  ['<imsmd:keyword>', '<imsmd:slogan/><imsmd:keyword>', 'slogan'],
  [/<imsmd:general>[\s\S]*<\/imsmd:general>/, '<imsmd:rights/>$&', 'general'],
  ['xml:lang="fr"', 'xml:lang="le français"', 'lang'],
  [/<title>[^<]*/, `<title>${'long '.repeat(41)}`, 'maxLength'],
];

const SPOILT_2004: readonly Spoilt[] = [
  ['<lom:keyword>', '<lom:slogan/><lom:keyword>', 'slogan'],
  ['language="fr"', 'language="le français"', 'language'],
  ['<lom:value>author', '<lom:value>Author', 'value'],
  ['<lom:duration>PT45M', '<lom:duration>45 min', 'duration'],
  ['completionSetByContent="true"', 'completionSetByContent="yes"', 'completionSetByContent'],
  ['<imsss:controlMode choice', '<imsss:controlMode chosen', 'chosen'],
  ['objectivesGlobalToSystem="false"', 'objectivesGlobalToSystem="none"', 'objectivesGlobalToSystem'],
  ['>previous<', '>back<', 'hideLMSUI'],
];

test('identifiers come from the lesson’s id alone, so that a rebuilt package keeps learners’ tracks', () => {
  const identifiers = (xml: string) => [...xml.matchAll(/identifier(?:ref)?="([^"]*)"/g)].map(([, id]) => id);
  const before = identifiers(manifest());
  expect(before).toEqual([
    'manifest-digital-labor',
    'organization-digital-labor',
    'item-digital-labor',
    'resource-digital-labor',
    'resource-digital-labor',
  ]);
  expect(identifiers(manifest({ ...outspoken, title: 'Tout autre chose', language: 'en' }))).toEqual(before);
});

test('no numeric character reference is written, which Moodle would show as such', () => {
  const xml = manifest({
    title: 'Été : « l’œuvre » 🕑 "vite"\tet\r\nbien',
    description: 'Un\u00a0espace insécable, une apostrophe\' et un "guillemet".',
    licence: { name: 'à la façon de\nJ.', url: 'https://example.org/?a=1&b="2"' },
  });
  expect(xml).toContain('<title>Été : « l’œuvre » 🕑 "vite" et bien</title>');
  expect(xml).toContain('Un\u00a0espace');
  expect(xml.match(/&(?!(?:amp|lt|gt|quot);)/g)).toBeNull();
});

test('the schema version is spelled exactly as LMSs compare it, and prefixes are the literal ones', () => {
  const xml = manifest(outspoken);
  expect(xml).toContain('<schemaversion>1.2</schemaversion>');
  expect(xml).toContain('xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"');
  expect(xml).toContain('adlcp:scormtype="sco"');
  expect(xml).toContain(
    '<manifest identifier="manifest-digital-labor" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
  );
});

test('several lessons are as many items, each with its own resource, in their order', () => {
  const sco = (id: string) => ({
    id,
    title: id,
    launch: `${id}/index.html`,
    files: [`${id}/index.html`, 'page.js'],
    scored: false,
  });
  const metadata = { title: 'Cours', language: 'fr', keywords: [], authors: [] };
  const xml = manifestOf({ id: 'cours', title: 'Cours', metadata, scos: ['un', 'deux'].map(sco) }, scorm12);

  expect(carriedJudge('scorm12')(xml)).toEqual([]);
  expect(
    [...xml.matchAll(/<item identifier="([^"]*)" identifierref="([^"]*)"/g)].map((match) => match.slice(1)),
  ).toEqual([
    ['item-un', 'resource-un'],
    ['item-deux', 'resource-deux'],
  ]);
  expect(
    [...xml.matchAll(/<resource identifier="([^"]*)".*href="([^"]*)"/g)].map((match) => match.slice(1)),
  ).toEqual([
    ['resource-un', 'un/index.html'],
    ['resource-deux', 'deux/index.html'],
  ]);
});

describe('a pass mark', () => {
  const closed = { questions: sampleQuestions, settings: { ...defaultSettings, passMark: 62.5 } };

  test('is the mastery score of SCORM 1.2, a plain number', () => {
    expect(manifest(closed)).toContain('<adlcp:masteryscore>62.5</adlcp:masteryscore>');
    expect(carriedJudge('scorm12')(manifest(closed))).toEqual([]);
  });

  test.each([3, 4] as const)(
    'is the measure of the primary objective of SCORM 2004, edition %i',
    (edition) => {
      const xml = manifest(closed, scorm2004[edition]);
      expect(xml).toContain('objectiveID="lesson" satisfiedByMeasure="true"');
      expect(xml).toContain('<imsss:minNormalizedMeasure>0.625</imsss:minNormalizedMeasure>');
      expect(carriedJudge(`scorm2004-${edition}`)(xml)).toEqual([]);
    },
  );

  test('is left out where nothing is graded: an LMS would call every learner failed', () => {
    const settings = { ...defaultSettings, passMark: 60, answers: 'never' as const };
    expect(manifest({ ...closed, settings })).not.toContain('mastery');
  });
});

test('a title about XML keeps what it writes: an escape in it is a word, not a character', () => {
  const title = 'Pourquoi « &lt; » et « &amp;amp; » pour « < » & « & » ?';
  expect(manifest({ title, keywords: ['&nbsp;'] })).toContain(
    '<title>Pourquoi « &amp;lt; » et « &amp;amp;amp; » pour « &lt; » &amp; « &amp; » ?</title>',
  );
  expect(manifest({ title, keywords: ['&lt;'] })).toContain('>&amp;lt;</');
});
