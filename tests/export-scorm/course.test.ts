import { type XmlAttribute, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { writtenPages } from '../../src/export/page/index.ts';
import {
  exportScorm12,
  exportScorm2004,
  exportScormCourse,
  writePages,
} from '../../src/export/scorm/index.ts';
import {
  type Course,
  defaultSettings,
  digest,
  type Exported,
  type Lesson,
  type Target,
} from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { html, question } from '../support/sample-lesson.ts';
import { lessonOf, manifestOf, picture, textOf } from './support.ts';
import { course, exercise, kit, mill, own, placed, quiz, reading, river } from './waters.ts';

const bank = lessonOf('la-berge', 'La berge', '<p>Sable et roseaux.</p>');

describe('a course of a SCO a lesson', () => {
  const made = () => exportScormCourse(course, kit);

  test('has each lesson in a folder of its own, and what they share once', () => {
    expect(own(made())).toEqual([
      'imsmanifest.xml',
      'lessons/riviere/index.html',
      'shared/page.css',
      'shared/page.js',
      'shared/licences.txt',
      'lessons/riviere/answers.js',
      'shared/media/carte.png',
      'lessons/riviere/media/vue.png',
      'lessons/moulin/index.html',
      'lessons/moulin/answers.js',
      'lessons/moulin/media/vue.png',
    ]);
  });

  test('its pages find their files from where they lie', () => {
    const [first, second] = ['riviere', 'moulin'].map((id) => textOf(made(), `lessons/${id}/index.html`)) as [
      string,
      string,
    ];
    expect(first).toContain('href="../../shared/page.css"');
    expect(first).toContain('src="../../shared/page.js"');
    expect(first).toContain('src="../../shared/media/carte.png"');
    // The same bytes under another name.
    expect(second).toContain('src="../../shared/media/carte.png"');
    // The same name for other bytes.
    expect([first, second].every((page) => page.includes('src="media/vue.png"'))).toBe(true);
  });

  test('a link to another lesson is text with that lesson’s title, and said to be', () => {
    expect(textOf(made(), 'lessons/riviere/index.html')).toContain('Voyez <span>la roue (Le moulin)</span>.');
    expect(made().diagnostics.map((one) => [one.rule, one.file, wordingIn(one, 'en').message])).toEqual([
      [
        'scorm-lesson-links',
        'riviere.md',
        '“La rivière” has a link to other lessons, which a SCO may not open.',
      ],
    ]);
  });

  test('characters that XML forbids are named in the words of the course, too', () => {
    const part = 'L’eau\u0001 qui court';
    const { diagnostics } = exportScormCourse(
      {
        ...course,
        title: 'Eaux\u0002',
        description: 'De l’eau\u0003.',
        lessons: [mill, river],
        places: { riviere: { part, title: 'Une\u0004 rivière' }, moulin: { part } },
      },
      kit,
    );
    expect(
      diagnostics
        .filter(({ rule }) => rule === 'scorm-forbidden-characters')
        .map(({ file, params }) => [file, params]),
    ).toEqual(['Eaux', 'De l’eau.', 'L’eau qui court', 'Une rivière'].map((text) => ['eaux', { text }]));
  });

  test('links that lead out of the course are none of these', () => {
    const body =
      '<p><a href="https://example.org/">dehors</a> <a href="#x">ici</a> <a>rien</a> <a href="lesson:moulin">le moulin</a></p>';
    const links = exportScormCourse(
      { ...course, lessons: [lessonOf('a', 'A', body), mill] },
      kit,
    ).diagnostics;
    expect(links.map(({ rule, params }) => [rule, params])).toEqual([
      ['scorm-lesson-links', { title: 'A', links: 1 }],
    ]);
  });

  test('the title isn’t said twice', () => {
    const link = lessonOf('a', 'A', '<p><a href="lesson:moulin">Suite : Le moulin</a></p>');
    const said = exportScormCourse({ ...course, lessons: [link, mill] }, kit);
    expect(textOf(said, 'lessons/a/index.html')).toContain('<span>Suite\u00a0: Le moulin</span>');
  });

  test('the manifest lists an item a lesson, by identifiers that only the lessons’ ids decide', () => {
    const items = (xml: string) =>
      [...xml.matchAll(/<item identifier="([^"]*)" identifierref="([^"]*)"[^>]*>\s*<title>([^<]*)/g)].map(
        (match) => match.slice(1),
      );
    expect(items(manifestOf(made()))).toEqual([
      ['item-riviere', 'resource-riviere', 'La rivière'],
      ['item-moulin', 'resource-moulin', 'Le moulin'],
    ]);
    const turned = exportScormCourse({ ...course, title: 'Autre', lessons: [mill, river] }, kit);
    expect(items(manifestOf(turned)).map(([id]) => id)).toEqual(['item-moulin', 'item-riviere']);
  });

  test('each SCO lists its own files and those it shares', () => {
    const xml = manifestOf(made());
    const files = (id: string) =>
      [
        ...(
          new RegExp(`<resource identifier="resource-${id}".*?</resource>`, 's').exec(xml)?.[0] ?? ''
        ).matchAll(/<file href="([^"]*)"/g),
      ].map(([, href]) => href);
    expect(files('riviere')).toContain('shared/media/carte.png');
    expect(files('moulin')).toEqual([
      'lessons/moulin/index.html',
      'shared/page.css',
      'shared/page.js',
      'shared/licences.txt',
      'lessons/moulin/answers.js',
      'shared/media/carte.png',
      'lessons/moulin/media/vue.png',
    ]);
  });

  test('its metadata is what the lessons say together', () => {
    const xml = manifestOf(made()).replace(/>\s+</g, '><');
    const keywords = [...xml.matchAll(/<imsmd:keyword><imsmd:langstring xml:lang="fr">([^<]*)/g)].map(
      ([, word]) => word,
    );
    expect(keywords).toEqual(['eau', 'énergie', 'roue']);
    expect(xml).toContain('<imsmd:datetime>PT2H15M</imsmd:datetime>');
    expect(xml).toContain('FN:Camille Rochat');
    expect(xml).toContain('>CC-BY-4.0<');
  });

  test('lessons under different licences make no licence of the course', () => {
    const other = { ...mill, licence: { name: 'MIT' } };
    expect(manifestOf(exportScormCourse({ ...course, lessons: [river, other] }, kit))).not.toContain(
      'imsmd:rights',
    );
  });

  test('says how many SCOs it has, for the sheet', () => {
    expect([made().scos, exportScormCourse(course, kit, { singleSco: true }).scos]).toEqual([2, undefined]);
  });

  test('the ledger tells lessons apart', () => {
    expect(Object.keys(made().ledger)).toEqual(['riviere/pourquoi', 'moulin/a-quoi-sert']);
  });

  test('SCORM 2004 says what Moodle makes of several SCOs, 1.2 has nothing to say', () => {
    const rules = (target: 'scorm12' | 'scorm2004') =>
      exportScormCourse({ ...course, lessons: [mill, bank] }, kit, { target }).diagnostics.map(
        ({ rule }) => rule,
      );
    expect([rules('scorm12'), rules('scorm2004')]).toEqual([
      [],
      ['scorm2004-several-scos', 'scorm2004-answers-unseen'],
    ]);
  });

  test('SCORM 2004 says how many SCOs, and nothing of a course of one', () => {
    const told = (lessons: readonly Lesson[]) =>
      exportScormCourse({ ...course, lessons }, kit, { target: 'scorm2004' }).diagnostics.map(
        ({ rule, params }) => [rule, params],
      );
    expect(told([bank])).toEqual([]);
    expect(told([bank, lessonOf('b', 'B', '')])).toEqual([['scorm2004-several-scos', { count: 2 }]]);
  });

  test.each([
    ['scorm12', { stateLimit: 4096 }],
    ['scorm2004', { stateLimit: 64_000, standard: 'scorm2004' }],
  ] as const)('its pages know that they are played as %s, and what is kept there', (target, knows) => {
    const dataOf = (made: Exported, path: string) =>
      JSON.parse(/id="cartable-lesson">(.*?)<\/script>/s.exec(textOf(made, path))![1]!);
    const pages = [
      dataOf(exportScormCourse(course, kit, { target }), 'lessons/moulin/index.html'),
      dataOf(exportScormCourse(course, kit, { target, singleSco: true }), 'index.html'),
      dataOf(target === 'scorm12' ? exportScorm12(mill, kit) : exportScorm2004(mill, kit), 'index.html'),
    ];
    for (const { stateLimit, standard } of pages) expect({ stateLimit, standard }).toEqual(knows);
  });

  test('how long answers may be is told of a package with one record for them', () => {
    const alone = exportScorm12(mill, kit).state;
    expect(alone).toMatchObject({ limit: 4096, open: 1 });
    expect(exportScormCourse(course, kit, { singleSco: true }).state).toMatchObject({ open: 2 });
    expect(made()).not.toHaveProperty('state');
    expect(exportScorm12(bank, kit)).not.toHaveProperty('state');
  });

  test('its pages can be written before it is known what goes into it, once for each target', () => {
    const count = (...targets: readonly Target[]): number => {
      const lesson = { ...mill };
      writePages(lesson, targets);
      return writtenPages(lesson).size;
    };
    expect([count(), count('moodle-quiz'), count('scorm12'), count('scorm12', 'scorm2004')]).toEqual([
      0, 0, 1, 2,
    ]);
  });

  test('SCORM 2004 says that Moodle’s teachers see no answer, where there are any', () => {
    const rules = (lesson: Lesson) => exportScorm2004(lesson, kit).diagnostics.map(({ rule }) => rule);
    const unasked = { ...defaultSettings, questions: 'none' } as const;
    expect(rules(mill)).toContain('scorm2004-answers-unseen');
    expect(rules({ ...mill, questions: [] })).toEqual([]);
    expect(rules({ ...mill, settings: unasked })).not.toContain('scorm2004-answers-unseen');
  });

  test('SCORM 2004 hides the button that leads nowhere: back on the first SCO, on on the last', () => {
    const xml = manifestOf(
      exportScormCourse({ ...course, lessons: [river, bank, mill] }, kit, { target: 'scorm2004' }),
    );
    // Where there is nothing to hide, nothing is said of it.
    expect(xml.match(/<adlnav:presentation>/g)).toHaveLength(2);
    const hidden = [...xml.matchAll(/<item identifier="item-([^"]*)".*?<\/item>/gs)].map(([item, id]) => [
      id,
      [...item.matchAll(/hideLMSUI>(\w+)/g)].map(([, button]) => button),
    ]);
    expect(hidden).toEqual([
      ['riviere', ['previous']],
      ['la-berge', []],
      ['moulin', ['continue']],
    ]);
  });

  test('two shared files of one name have different places', () => {
    const ids = ['a', 'b', 'c', 'd'] as const;
    const lessons = ids.map((id) =>
      lessonOf(id, id, '<p><img src="asset:media/vue.png" alt=""></p>', {
        assets: [picture('media/vue.png', id < 'c' ? 'one' : 'two')],
      }),
    );
    const shared = own(exportScormCourse({ ...course, lessons }, kit)).filter((path) =>
      path.endsWith('.png'),
    );
    expect(shared).toEqual(['shared/media/vue.png', `shared/${digest('two', 12)}/media/vue.png`]);
  });
});

describe('what SCORM 2004 makes of a course’s scores', () => {
  const manifestFor = (lessons: readonly Lesson[], more: Partial<Course> = {}, edition: 3 | 4 = 3) =>
    manifestOf(
      exportScormCourse({ ...course, ...more, lessons }, kit, {
        target: 'scorm2004',
        scorm2004Edition: edition,
      }),
    );
  /** Item → what it says of its part in the course's result. */
  const rollups = (xml: string): Record<string, string> =>
    Object.fromEntries(
      XmlDocument.fromString(xml)
        .find('//*[local-name()="item"]')
        .map((item) => [
          item.get('@identifier')!.content,
          item
            .find('*[local-name()="sequencing"]/*[local-name()="rollupRules"]/@*')
            .map((one) => `${(one as XmlAttribute).name}=${one.content}`)
            .join(' '),
        ]),
    );

  test('a lesson that tells no score has no weight, and one that is never passed isn’t asked', () => {
    expect(rollups(manifestFor([reading, exercise, quiz]))).toEqual({
      'item-lecture': 'rollupObjectiveSatisfied=false objectiveMeasureWeight=0',
      'item-exercice': 'rollupObjectiveSatisfied=false',
      'item-test': '',
    });
  });

  test('lessons of one part stand in it as long as they follow one another', () => {
    const part = { part: 'Lire' };
    const ids = ['a', 'b', 'c', 'd'];
    const xml = manifestFor(
      ids.map((id) => lessonOf(id, id.toUpperCase(), '')),
      { places: { a: part, b: part, d: part } },
    );
    const listed = (of: XmlElement): string => {
      const inner = of.find('*[local-name()="item"]') as XmlElement[];
      const title = of.get('*[local-name()="title"]')!.content;
      return inner.length > 0 ? `${title} (${inner.map(listed).join(' ')})` : title;
    };
    const organization = XmlDocument.fromString(xml).get('//*[local-name()="organization"]') as XmlElement;
    expect(xml.match(/<item /g)).toHaveLength(6);
    expect(xml.match(/ isvisible="true"/g)).toHaveLength(6);
    expect(listed(organization)).toBe('Eaux (Lire (A B) C Lire (D))');
  });

  test('a part of the course counts when a lesson in it does', () => {
    const places = { lecture: { part: 'Lire' }, exercice: { part: 'Faire' }, test: { part: 'Faire' } };
    expect(rollups(manifestFor([reading, exercise, quiz], { places }))).toMatchObject({
      'part-lecture': 'rollupObjectiveSatisfied=false objectiveMeasureWeight=0',
      'part-exercice': '',
    });
    const one = { lecture: { part: 'Tout' }, exercice: { part: 'Tout' }, test: { part: 'Seul' } };
    expect(rollups(manifestFor([reading, exercise, quiz], { places: one }))).toMatchObject({
      'part-lecture': 'rollupObjectiveSatisfied=false',
      'part-test': '',
    });
  });

  test('what counts in full has no rule of its own', () => {
    expect(manifestFor([quiz, { ...quiz, id: 'encore' }])).not.toContain('rollupRules');
  });

  test('a lesson alone says nothing of it: there is nothing to weigh it against', () => {
    expect(rollups(manifestFor([reading]))).toEqual({ 'item-lecture': '' });
    expect(rollups(manifestOf(exportScorm2004(reading, kit)))).toEqual({ 'item-lecture': '' });
  });
});

describe('a course in one SCO', () => {
  const made = () => exportScormCourse(course, kit, { singleSco: true });
  const page = () => textOf(made(), 'index.html');

  test('is one page, its media side by side, equal names for different bytes told apart', () => {
    expect(own(made())).toEqual([
      'imsmanifest.xml',
      'index.html',
      'page.css',
      'page.js',
      'licences.txt',
      'answers.js',
      'media/carte.png',
      'media/vue.png',
      'media/plan.png',
      'lessons/moulin/media/vue.png',
    ]);
  });

  test('has the lessons as sections one behind the other, their headings a level lower', () => {
    const headings = [...page().matchAll(/<(h\d) id="([^"]*)"/g)].map((match) => match.slice(1));
    expect(headings).toEqual([
      ['h2', 'riviere/'],
      ['h3', 'riviere/eau'],
      ['h2', 'moulin/'],
      ['h3', 'moulin/roue'],
    ]);
    expect([...page().matchAll(/<section data-lesson="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'riviere',
      'moulin',
    ]);
  });

  test('its contents are the list of lessons, with what is in them', () => {
    const links = [...page().matchAll(/<a href="#([^"]*)">([^<]*)<\/a>/g)].map((match) => match.slice(1));
    expect(links.slice(0, 4)).toEqual([
      ['riviere/', 'La rivière'],
      ['riviere/eau', 'L’eau'],
      ['moulin/', 'Le moulin'],
      ['moulin/roue', 'La roue'],
    ]);
  });

  test('links between lessons work, and nothing is said of them', () => {
    expect(page()).toContain('Voyez <a href="#moulin/roue">la roue</a>.');
    expect(made().diagnostics).toEqual([]);
  });

  test('two questions of one name stay two, in the page, its answers and the ledger', () => {
    const twins = ['a', 'b'].map((id) =>
      lessonOf(id, id, '<cartable-question data-id="q"></cartable-question>', {
        questions: [
          question('open', 'q', `<p>Question de ${id} ?</p>`, { feedback: html(`<p>Réponse ${id}</p>`) }),
        ],
      }),
    );
    const both = exportScormCourse({ ...course, lessons: twins }, kit, { singleSco: true });
    const text = textOf(both, 'index.html');
    expect(
      [...text.matchAll(/<section class="question" id="([^"]*)" data-id="([^"]*)"/g)].map((match) =>
        match.slice(1),
      ),
    ).toEqual([
      ['q-a/q', 'a/q'],
      ['q-b/q', 'b/q'],
    ]);
    expect(Object.keys(both.ledger)).toEqual(['a/q', 'b/q']);
  });

  test('a term that two lessons define has both definitions', () => {
    const of = (id: string, words: string) =>
      lessonOf(id, id, '<p><cartable-term data-term="aube">aubes</cartable-term></p>', {
        glossary: [{ term: 'aube', definition: html(`<p>${words}</p>`) }],
      });
    const both = exportScormCourse(
      { ...course, lessons: [of('a', 'Une planche.'), of('b', 'Le matin.')] },
      kit,
      { singleSco: true },
    );
    const text = textOf(both, 'index.html');
    expect(text.match(/<strong>aube<\/strong>/g)).toHaveLength(1);
    expect(text).toContain('<p>Une planche.</p><p>Le matin.</p>');
  });

  test('that its lessons share the room for answers is told; as SCOs each has its own', () => {
    const essays = ['a', 'b'].map((id) =>
      lessonOf(id, id, '<p>À rédiger.</p>', {
        questions: [1, 2, 3, 4].map((n) => question('open', `q${n}`, `<p>${n} ?</p>`, {})),
      }),
    );
    const told = (singleSco: boolean) =>
      exportScormCourse({ ...course, lessons: essays }, kit, { singleSco }).diagnostics.map(
        ({ rule, file }) => `${file}: ${rule}`,
      );
    expect([told(false), told(true)]).toEqual([[], ['eaux: state-room-limited']]);
  });

  test('one item, named after the course', () => {
    expect([...manifestOf(made()).matchAll(/<item identifier="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'item-eaux',
    ]);
  });
});

describe('the table of contents of a course', () => {
  test.each(['scorm12', 'scorm2004'] as const)('gives %s’s list its parts, numbers and names', (target) => {
    const made = exportScormCourse(placed, kit, { target });
    const xml = manifestOf(made);
    const titles = [...xml.matchAll(/<item [^>]*identifier="([^"]+)"[\s\S]*?<title>([^<]*)<\/title>/g)];
    expect(titles.map(([, id, title]) => `${id}: ${title}`)).toEqual([
      'part-riviere: L’eau qui court',
      'item-riviere: 1.1 La rivière',
      'item-moulin: 1.2 Un moulin',
    ]);
  });
});
