/**
 * SCORM's rules for manifests, clause by clause (CAM, ADL's application profiles, the importers' behaviour), on the
 * real package of the sample lesson in every edition.
 */
import { describe, expect, test } from 'vitest';
import { loadKit } from '../../src/build/index.ts';
import { type Edition, scorm12, scorm2004 } from '../../src/export/scorm/edition.ts';
import { lessonExport } from '../../src/export/scorm/exported.ts';
import type { Lesson } from '../../src/lesson/index.ts';
import { DATA_BLOCK } from '../../templates/page/data.ts';
import { outspoken } from '../export-scorm/support.ts';
import { sampleLesson } from '../support/sample-lesson.ts';

const kit = await loadKit();

const made = (edition: Edition, given: Partial<Lesson> = {}) => {
  const { entries } = lessonExport(edition, { ...sampleLesson, ...outspoken, ...given }, kit);
  const textOf = (path: string) => String(entries.find((entry) => entry.path === path)?.pieces.join(''));
  return {
    paths: entries.map(({ path }) => path),
    xml: textOf('imsmanifest.xml'),
    page: textOf('index.html'),
  };
};

const values = (xml: string, attribute: string): readonly string[] =>
  [...xml.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!);

const EDITIONS: readonly (readonly [string, Edition])[] = [
  ['SCORM 1.2', scorm12],
  ['SCORM 2004 3rd edition', scorm2004[3]],
  ['SCORM 2004 4th edition', scorm2004[4]],
];

describe.each(EDITIONS)('%s', (_name, edition) => {
  const { paths, xml, page } = made(edition);

  test('imsmanifest.xml at the archive’s root, by exactly that name, in UTF-8', () => {
    expect(paths[0]).toBe('imsmanifest.xml');
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  });

  test('exact schemaversion, without a space around it', () => {
    const [, written] = /<schemaversion>([^<]*)<\/schemaversion>/.exec(xml) ?? [];
    expect(['1.2', '2004 3rd Edition', '2004 4th Edition']).toContain(written);
    expect(written).toBe(edition.schemaversion);
  });

  test('every mandatory element and attribute of ADL’s profile', () => {
    for (const mandatory of [
      /<manifest identifier="[^"]+"/,
      /<schema>ADL SCORM<\/schema>/,
      /<organizations default="organization-la-riviere-et-le-moulin">/,
      /<organization identifier="organization-la-riviere-et-le-moulin"[^>]*>\s*<title>/,
      /<item identifier="[^"]+" identifierref="[^"]+"[^>]*>\s*<title>/,
      /<resource identifier="[^"]+" type="webcontent" adlcp:scorm[tT]ype="sco" href="index\.html">/,
      /<file href="index\.html"\/>/,
    ])
      expect(xml).toMatch(mandatory);
  });

  test('identifiers are xsd:ID: a letter first, no spaces, no colons, each given once', () => {
    const identifiers = values(xml, 'identifier');
    for (const id of identifiers) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  test('item identifiers are stable across rebuilds, whatever else has changed', () => {
    const rebuilt = made(edition, { title: 'Autre titre', language: 'en', keywords: [], questions: [] });
    expect(values(rebuilt.xml, 'identifier')).toEqual(values(xml, 'identifier'));
  });

  test('titles of at most 200 characters', () => {
    const long = made(edition, { title: 'Une histoire fort longue. '.repeat(20) });
    for (const [, title] of long.xml.matchAll(/<title>([^<]*)<\/title>/g))
      expect([...title!].length).toBeLessThanOrEqual(200);
  });

  test('literal prefixes, and IMS content packaging as the default namespace', () => {
    expect(xml).toMatch(/^<manifest [^>]*xmlns="http:\/\/www\.ims(?:project|global)\.org\/xsd\/imscp_/m);
    const literal = edition === scorm12 ? ['adlcp', 'imsmd'] : ['adlcp', 'adlseq', 'adlnav', 'imsss', 'lom'];
    expect(values(xml, 'xmlns:\\w+')).toHaveLength(literal.length + 1);
    for (const prefix of literal) expect(xml).toContain(` xmlns:${prefix}="http://`);
    for (const [, prefix] of xml.matchAll(/<\/?(\w+):/g)) expect(literal).toContain(prefix);
  });

  test('OpenOLAT takes adlcp in 1.2’s namespace alone, so 1.2 has it', () => {
    const namespace = /xmlns:adlcp="([^"]*)"/.exec(xml)?.[1];
    expect(namespace === 'http://www.adlnet.org/xsd/adlcp_rootv1p2').toBe(edition === scorm12);
  });

  test('hrefs are relative, ASCII, lower-case, with nothing to encode; no xml:base', () => {
    for (const href of values(xml, 'href')) expect(href).toMatch(/^[a-z0-9][a-z0-9._/-]*$/);
    expect(xml).not.toContain('xml:base');
  });

  test('every file of the package is listed, but for the manifest and the control files', () => {
    const listed = [...xml.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
    expect(listed).toEqual(paths.filter((path) => !/^imsmanifest\.xml$|\.(?:xsd|dtd)$/.test(path)));
  });

  test('the control files that schemaLocation names lie at the root, and those that they name in turn', () => {
    const located = [...xml.matchAll(/ ([\w.]+\.xsd)/g)].map(([, file]) => file!);
    expect(located).toHaveLength(Object.keys(edition.schemas).length);
    for (const file of located) expect(paths).toContain(file);
    for (const [name, bytes] of Object.entries(kit.schemas[edition.schemaSet])) {
      const schema = new TextDecoder().decode(bytes).replace(/<!--.*?-->/gs, '');
      for (const [, file] of schema.matchAll(
        /<(?:\w+:)?(?:import|include)\b[^>]*?schemaLocation\s*=\s*"([^"]*)"/g,
      ))
        expect(paths, `${name} needs ${file}`).toContain(file);
    }
  });

  test('no numeric character reference: Moodle shows them literally', () => {
    expect(xml.match(/&(?!(?:amp|lt|gt|quot);)/g)).toBeNull();
  });

  test('no masteryscore and no scaled passing score unless wanted: they let the LMS overrule the status', () => {
    expect(xml).not.toMatch(
      /masteryscore|minNormalizedMeasure|maxtimeallowed|timelimitaction|prerequisites/i,
    );
  });

  test('the page is the same in every edition but for the standard it is played by and its room', () => {
    const data = (html: string) =>
      JSON.parse(new RegExp(`id="${DATA_BLOCK}">(.*?)</script>`, 's').exec(html)?.[1] ?? '{}') as Record<
        string,
        unknown
      >;
    const { standard, stateLimit, ...rest } = data(page);
    const { standard: _12, stateLimit: _4096, ...rest12 } = data(made(scorm12).page);
    expect([standard, stateLimit]).toEqual(edition === scorm12 ? [undefined, 4096] : ['scorm2004', 64_000]);
    expect(rest).toEqual(rest12);
  });
});

describe.each(EDITIONS.slice(1))('%s', (_name, edition) => {
  const { xml } = made(edition);

  test('sequencing of a lone SCO: deliveryControls let the content say completion and objective', () => {
    expect(xml).toMatch(
      /<item [^>]*>\s*<title>[^<]*<\/title>\s*<imsss:sequencing>\s*<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"\/>/,
    );
  });

  test('controlMode of the organization: choice and flow, after its items', () => {
    expect(xml).toMatch(
      /<\/item>\s*<imsss:sequencing>\s*<imsss:controlMode choice="true" flow="true"\/>\s*<\/imsss:sequencing>\s*<\/organization>/,
    );
  });

  test('objectivesGlobalToSystem is false', () => {
    expect(xml).toMatch(/<organization [^>]*adlseq:objectivesGlobalToSystem="false"/);
  });

  test('hideLMSUI: previous and continue, which would lead nowhere', () => {
    const hidden = [...xml.matchAll(/<adlnav:hideLMSUI>(\w+)</g)].map(([, button]) => button);
    expect(hidden).toEqual(['previous', 'continue']);
  });

  test('no completionThreshold: Moodle reads the 3rd edition’s as 1.0', () => {
    expect(xml).not.toMatch(/completionThreshold/i);
  });

  test('scormType with a capital T, which the 2004 schema wants', () => {
    expect(xml).toContain('adlcp:scormType="sco"');
  });

  test('metadata is LOM in IEEE’s namespace', () => {
    expect(xml).toContain('xmlns:lom="http://ltsc.ieee.org/xsd/LOM"');
    expect(xml).toContain('<lom:lom>');
  });
});
