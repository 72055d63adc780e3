import { expect, it } from 'vitest';
import { exportMoodleGlossary } from '../../src/export/moodle-glossary/index.ts';
import type { GlossaryTerm } from '../../src/lesson/index.ts';
import { rulesOf, textOf } from '../moodle-quiz/support.ts';
import { html, sampleLesson } from '../support/sample-lesson.ts';

const of = (...glossary: readonly GlossaryTerm[]) => exportMoodleGlossary({ ...sampleLesson, glossary });
const xmlOf = (...glossary: readonly GlossaryTerm[]): string => textOf(of(...glossary).entries[0]);
const bief = { term: 'bief', definition: html('<p>Canal du moulin.</p>') };

it('each defined term is an entry, its definition HTML', () => {
  expect(xmlOf(bief)).toContain(`<ENTRY>
        <CONCEPT><![CDATA[bief]]></CONCEPT>
        <DEFINITION><![CDATA[<p>Canal du moulin.</p>]]></DEFINITION>
        <FORMAT>1</FORMAT>`);
});

it('the lesson’s title names the glossary that may be made of it', () => {
  expect(xmlOf(bief)).toContain('<NAME><![CDATA[La rivière et le moulin]]></NAME>');
});

it('pictures travel in the entry', () => {
  const xml = xmlOf({
    term: 'aval',
    definition: html('<p><img src="asset:media/riviere.svg" alt="Aval"></p>'),
  });
  expect(xml).toContain('@@PLUGINFILE@@/riviere.svg');
  expect(xml).toMatch(
    /<FILENAME><!\[CDATA\[riviere.svg\]\]><\/FILENAME>\s*<FILEPATH>\/<\/FILEPATH>\s*<CONTENTS>PHN2Zy/,
  );
});

it('terms without a definition, or with a second one, are left out by name', () => {
  const made = of(bief, { term: 'amont' }, { term: 'Bief', definition: html('<p>Autre.</p>') });
  expect(textOf(made.entries[0]).match(/<ENTRY>/g)).toHaveLength(1);
  expect(rulesOf(made.diagnostics)).toEqual(['info moodle-term-undefined', 'warning moodle-term-twice']);
});

it('a lesson that defines nothing makes no file, and says so', () => {
  for (const made of [of(), of({ term: 'amont' })]) {
    expect(made.entries).toEqual([]);
    expect(rulesOf(made.diagnostics)).toEqual(['info moodle-no-glossary']);
  }
});
