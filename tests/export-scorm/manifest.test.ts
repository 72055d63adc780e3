import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scorm12 } from '../../src/export/scorm/edition.ts';
import { manifest as manifestOf } from '../../src/export/scorm/manifest.ts';
import { carriedSchemas, judge } from './schemas.ts';
import { manifest, outspoken } from './support.ts';

test('a lesson that says little has a short manifest', async () => {
  await expect(manifest()).toMatchFileSnapshot('golden/plain.xml');
});

test('a lesson that says everything has it in the metadata', async () => {
  await expect(manifest(outspoken)).toMatchFileSnapshot('golden/outspoken.xml');
});

const shared = '../shared/schemas/scorm12';
if (!existsSync(shared))
  console.info(`${shared} is absent: manifests are judged by the npm package's schemas alone.`);

for (const folder of [carriedSchemas, shared].filter((path) => existsSync(path))) {
  const errors = judge(folder);
  const name = folder === shared ? 'the shared schemas' : "the npm package's schemas";

  test(`${name} find every manifest valid`, () => {
    expect(errors(manifest())).toEqual([]);
    expect(errors(manifest(outspoken))).toEqual([]);
    expect(errors(manifest({ ...outspoken, id: '2-premiers-pas', title: 'Un titre. '.repeat(80) }))).toEqual(
      [],
    );
    expect(errors(manifest({ language: 'français de Suisse' }))).toEqual([]);
  });

  test(`${name} refuse what a manifest must not be`, () => {
    const valid = manifest(outspoken);
    const broken = (from: string | RegExp, to: string) => errors(valid.replace(from, to)).join('\n');
    expect(broken('<imsmd:keyword>', '<imsmd:slogan/><imsmd:keyword>')).toContain('slogan');
    expect(broken(/<imsmd:general>[\s\S]*<\/imsmd:general>/, '<imsmd:rights/>$&')).toContain('general');
    expect(broken('xml:lang="fr"', 'xml:lang="le français"')).toContain('lang');
    expect(broken('item-digital-labor', '2nd item')).toContain('identifier');
    expect(broken('adlcp:scormtype="sco"', 'adlcp:scormtype="page"')).toContain('scormtype');
    expect(broken(/<title>[^<]*/, `<title>${'long '.repeat(41)}`)).toContain('maxLength');
  });
}

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
  });
  const metadata = { title: 'Cours', language: 'fr', keywords: [], authors: [] };
  const xml = manifestOf({ id: 'cours', title: 'Cours', metadata, scos: ['un', 'deux'].map(sco) }, scorm12);

  expect(judge(carriedSchemas)(xml)).toEqual([]);
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
