/** The cmi5 package of a lesson and of a course: its structure by the standard's own schema, and what lies beside it. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadKit } from '../../src/build/index.ts';
import { exportCourse, exporters, type Kit } from '../../src/export/index.ts';
import {
  type Course,
  defaultSettings,
  type Exported,
  type Lesson,
  type Settings,
} from '../../src/lesson/index.ts';
import { html, question, sampleLesson } from '../support/sample-lesson.ts';
import { faultsBySchema } from '../support/schema-judge.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await loadKit();
});

const lessonOf = (id: string, more: Partial<Lesson> = {}, settings: Partial<Settings> = {}): Lesson => ({
  ...sampleLesson,
  id,
  title: `Lesson ${id}`,
  language: 'en',
  assets: [],
  outline: [],
  contexts: [],
  glossary: [],
  questions: [question('open', 'why', '<p>Why?</p>', { feedback: html('<p>So.</p>') })],
  body: html('<p>Words.</p><cartable-question data-id="why"></cartable-question>'),
  settings: { ...defaultSettings, ...settings },
  ...more,
});

const courseOf = (lessons: readonly Lesson[], more: Partial<Course> = {}): Course => ({
  id: 'the-sea',
  title: 'The sea',
  language: 'en',
  source: 'sea',
  keywords: [],
  authors: [],
  lessons,
  ...more,
});

const textOf = ({ entries }: Exported, path: string): string =>
  entries
    .find((one) => one.path === path)!
    .pieces.map((piece) =>
      typeof piece === 'string' ? piece : new TextDecoder().decode(piece as Uint8Array),
    )
    .join('');
const structureOf = (exported: Exported): string => textOf(exported, 'cmi5.xml');
const rulesOf = ({ diagnostics }: Exported): readonly string[] => diagnostics.map(({ rule }) => rule);

const OFFICIAL = '../shared/schemas/cmi5';
const OWN = 'templates/cmi5';

describe('a lesson’s package', () => {
  it('launches its page, and is completed', () => {
    const structure = structureOf(
      exporters.cmi5(lessonOf('tides', { description: 'Why the sea <rises>.' }), kit),
    );
    expect(structure).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:cartable:course:tides">
    <title>
      <langstring lang="en">Lesson tides</langstring>
    </title>
    <description>
      <langstring lang="en">Why the sea &lt;rises&gt;.</langstring>
    </description>
  </course>
  <au id="urn:cartable:lesson:tides" moveOn="Completed" launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/lesson">
    <title>
      <langstring lang="en">Lesson tides</langstring>
    </title>
    <description>
      <langstring lang="en">Why the sea &lt;rises&gt;.</langstring>
    </description>
    <url>index.html</url>
  </au>
</courseStructure>
`);
  });

  it('with a pass mark is to be passed, too', () => {
    const { questions, body } = sampleLesson;
    const graded = lessonOf('tides', { questions, body }, { passMark: 66.67 });
    const exported = exporters.cmi5(graded, kit);
    expect(structureOf(exported)).toContain('moveOn="CompletedAndPassed" masteryScore="0.6667"');
    expect(rulesOf(exported)).not.toContain('cmi5-score-untold');
  });

  it('says that without one no gradebook hears a score', () => {
    expect(rulesOf(exporters.cmi5(lessonOf('tides'), kit))).toContain('cmi5-score-untold');
    expect(rulesOf(exporters.cmi5(lessonOf('tides', {}, { scoring: 'none' }), kit))).toEqual([]);
    expect(
      rulesOf(exporters.cmi5(lessonOf('tides', { questions: [], body: html('<p>Read.</p>') }), kit)),
    ).toEqual([]);
  });

  it('is the page of the SCORM package, which may speak with an LMS wherever that is', () => {
    const [cmi5, scorm] = [exporters.cmi5(sampleLesson, kit), exporters.scorm12(sampleLesson, kit)];
    const plain = (exported: Exported): string =>
      textOf(exported, 'index.html').replace(/<script type="application\/json".*?<\/script>/s, '');
    // In a window of its own, for whose icon no browser is to ask.
    const own = [' connect-src http: https:;', '<link rel="icon" href="data:,">'];
    expect(own.reduce((page, part) => page.replace(part, ''), plain(cmi5))).toBe(plain(scorm));
    expect(plain(cmi5)).toContain(own[1]);
    expect(plain(scorm)).not.toContain('connect-src');
    expect(cmi5.ledger).toEqual(scorm.ledger);
    expect(textOf(cmi5, 'answers.js')).toBe(textOf(scorm, 'answers.js'));
    expect(textOf(cmi5, 'page.js')).not.toBe(textOf(scorm, 'page.js'));
  });

  it('has room for whatever is written, whatever SCORM’s limit is', () => {
    const exported = exporters.cmi5(lessonOf('tides', {}, { stateLimit: 1000 }), kit);
    expect(textOf(exported, 'index.html')).toContain('"stateLimit":500000');
    expect(exported.state).toBeUndefined();
    expect(rulesOf(exported).filter((rule) => rule.startsWith('state-room'))).toEqual([]);
  });

  it('tells reports its options in full', () => {
    const data = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(
      textOf(exporters.cmi5(sampleLesson, kit), 'index.html'),
    )![1]!;
    const { questions } = JSON.parse(data) as { questions: { id: string; parts?: Record<string, string> }[] };
    const parts = questions.find(({ id }) => id === 'metiers')?.parts ?? {};
    expect(Object.values(parts)).toEqual(['La tannerie', 'L’horlogerie', 'La papeterie']);
    expect(questions.find(({ id }) => id === 'pourquoi-la-riviere')).not.toHaveProperty('parts');
  });

  it('is the same, byte by byte, whenever it is made', () => {
    const bytes = (): string => JSON.stringify(exporters.cmi5(structuredClone(sampleLesson), kit).entries);
    expect(bytes()).toBe(bytes());
  });

  it('has words that XML can carry, and names those that it can’t', () => {
    const exported = exporters.cmi5(
      lessonOf('tides', { title: 'Tides\u0001 &\n waves', language: 'x_y' }),
      kit,
    );
    expect(structureOf(exported)).toContain('<langstring lang="und">Tides &amp; waves</langstring>');
    expect(rulesOf(exported)).toContain('scorm-forbidden-characters');
  });
});

describe('a course’s package', () => {
  const places = {
    a: { part: 'First' },
    b: { part: 'First', title: 'Bees' },
    d: { part: 'Last' },
  } as Course['places'];

  it('has a unit a lesson, in blocks where it has parts', () => {
    const exported = exportCourse(
      'cmi5',
      courseOf(
        ['a', 'b', 'c', 'd'].map((id) => lessonOf(id)),
        { places },
      ),
      kit,
    );
    const tree = [
      ...structureOf(exported).matchAll(/<(\/?block|au|url)\b(?: id="([^"]*)")?[^>]*>([^<\s]*)/g),
    ].map(([, name, id = '', words]) => [name, id, words].join(' ').trim());
    expect(tree).toEqual([
      'block urn:cartable:block:the-sea:a',
      'au urn:cartable:lesson:a',
      'url  lessons/a/index.html',
      'au urn:cartable:lesson:b',
      'url  lessons/b/index.html',
      '/block',
      'block urn:cartable:block:the-sea:c',
      'au urn:cartable:lesson:c',
      'url  lessons/c/index.html',
      '/block',
      'block urn:cartable:block:the-sea:d',
      'au urn:cartable:lesson:d',
      'url  lessons/d/index.html',
      '/block',
    ]);
    expect(structureOf(exported)).toContain('>Bees<');
    expect(exported.scos).toBe(4);
    expect(Object.keys(exported.ledger)).toEqual(['a/why', 'b/why', 'c/why', 'd/why']);
    const paths = exported.entries.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('shared/page.js');
  });

  it('without parts has its units side by side', () => {
    const structure = structureOf(exportCourse('cmi5', courseOf([lessonOf('a'), lessonOf('b')]), kit));
    expect(structure).not.toContain('<block');
    expect(structure.match(/<au /g)).toHaveLength(2);
  });

  it('in one SCO is one unit, whose questions keep their names', () => {
    const exported = exportCourse('cmi5', courseOf([lessonOf('a'), lessonOf('b')]), kit, { singleSco: true });
    expect(structureOf(exported).match(/<au /g)).toHaveLength(1);
    expect(Object.keys(exported.ledger)).toEqual(['a/why', 'b/why']);
    expect(exported.scos).toBeUndefined();
  });

  it('names links to other lessons that it can’t follow', () => {
    const linked = lessonOf('a', { body: html('<p><a href="lesson:b">there</a></p>'), questions: [] });
    const exported = exportCourse('cmi5', courseOf([linked, lessonOf('b')]), kit);
    expect(rulesOf(exported)).toContain('cmi5-lesson-links');
    expect(textOf(exported, 'lessons/a/index.html')).toContain('there (Lesson b)');
  });
});

describe('the structure', () => {
  const { questions, body } = sampleLesson;
  const sound = (): string =>
    structureOf(
      exportCourse(
        'cmi5',
        courseOf([lessonOf('a', { questions, body }, { passMark: 50 }), lessonOf('b')], {
          places: { b: { part: 'Last' } } as Course['places'],
        }),
        kit,
      ),
    );
  /** What is wrong with it, or isn't, said alike by both schemas. */
  const VARIANTS: readonly (readonly [string, (structure: string) => string, boolean])[] = [
    ['as it is', (structure) => structure, true],
    [
      'without a description',
      (structure) => structure.replace(/<description>.*?<\/description>/s, ''),
      false,
    ],
    ['without an id', (structure) => structure.replace(/<au id="[^"]*"/, '<au'), false],
    [
      'with a score beyond 1',
      (structure) => structure.replace('masteryScore="0.5"', 'masteryScore="1.5"'),
      false,
    ],
    ['with another moveOn', (structure) => structure.replace('"Completed"', '"completed"'), false],
    ['with another window', (structure) => structure.replace('AnyWindow', 'NewWindow'), false],
    ['with an empty url', (structure) => structure.replace(/<url>[^<]*/, '<url>'), false],
    [
      'with a language that is none',
      (structure) => structure.replace('lang="en"', 'lang="in English"'),
      false,
    ],
    ['without units', (structure) => structure.replace(/<block.*<\/block>/s, ''), false],
    ['with an element of nobody’s', (structure) => structure.replace('<url>', '<size/><url>'), false],
    [
      'with a vendor’s',
      (structure) => structure.replace('</course>', '<v:x xmlns:v="urn:v"/></course>'),
      true,
    ],
    [
      'with objectives',
      (structure) =>
        structure.replace(
          '</course>',
          '</course><objectives><objective id="urn:o"><title><langstring>O</langstring></title><description><langstring>O</langstring></description></objective></objectives>',
        ),
      true,
    ],
    [
      'with launch parameters before the url',
      (structure) => structure.replace('<url>', '<launchParameters>x</launchParameters><url>'),
      false,
    ],
    [
      'with launch parameters',
      (structure) => structure.replace('</url>', '</url><launchParameters>x</launchParameters>'),
      true,
    ],
  ];

  it.each(VARIANTS)('%s', (_words, change, isValid) => {
    const structure = change(sound());
    expect(structure === sound()).toBe(change === VARIANTS[0]![1]);
    expect(faultsBySchema(OWN, 'course-structure.xsd', structure).length === 0).toBe(isValid);
    if (existsSync(OFFICIAL))
      expect(faultsBySchema(OFFICIAL, 'CourseStructure.xsd', structure).length === 0).toBe(isValid);
  });
});
