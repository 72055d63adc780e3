/** A course in one SCO: what its lessons bring along keeps its sense on one page. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { exportScormCourse } from '../../src/export/scorm/index.ts';
import { type Course, defaultSettings, type Exported, isTag, type Lesson } from '../../src/lesson/index.ts';
import { all, attribute, named, words } from '../page/heard.ts';
import { html, question } from '../support/sample-lesson.ts';
import { lessonOf, manifestOf, picture, textOf } from './support.ts';
import { kit } from './waters.ts';

const whole = (lessons: readonly Lesson[], more: Partial<Course> = {}): Exported => {
  const course: Course = {
    id: 'ice',
    title: 'Ice',
    language: 'en',
    source: 'ice',
    keywords: [],
    authors: [],
    lessons,
    ...more,
  };
  return exportScormCourse(course, kit, { singleSco: true });
};
const page = (...lessons: readonly Lesson[]): string => textOf(whole(lessons), 'index.html');
const english = { language: 'en' } as const;
const one = (body: string, more: Partial<Lesson> = {}): Lesson =>
  lessonOf('one', 'One', body, { ...english, ...more });
const two = (body: string, more: Partial<Lesson> = {}): Lesson =>
  lessonOf('two', 'Two', body, { ...english, ...more });

describe('what names another place of its lesson', () => {
  test('names it still, and not the place of that name in another', () => {
    const body =
      '<p id="a">A</p><p id="b" aria-describedby="a c" aria-labelledby="a">B</p><p id="c">C <a href="#a">back</a></p>' +
      '<table><tr><th id="h">H</th></tr><tr><td headers="h a">x</td></tr></table><label for="b">L</label>';
    const text = page(one(body), two(body));
    for (const id of ['one', 'two'])
      for (const words of [
        `<p id="${id}/a">`,
        `<p id="${id}/b" aria-describedby="${id}/a ${id}/c" aria-labelledby="${id}/a">`,
        `<a href="#${id}/a">back</a>`,
        `<th id="${id}/h">`,
        `<td headers="${id}/h ${id}/a">`,
        `<label for="${id}/b">`,
      ])
        expect(text.split(words), words).toHaveLength(2);
  });

  test('leads to another lesson’s place, or to its beginning; to none where the course has no such lesson', () => {
    const text = page(
      one(
        '<p><a href="lesson:two#x">x</a> <a href="lesson:two">two</a> <a href="lesson:three#x">three</a> <a href="https://example.org/#x">out</a></p>',
      ),
      two('<p id="x">X</p>'),
    );
    expect(text).toContain('<a href="#two/x">x</a> <a href="#two/">two</a> <span>three</span>');
    expect(text).toContain('href="https://example.org/#x"');
  });
});

describe('headings', () => {
  const body = [1, 2, 3, 4, 5, 6].map((level) => `<h${level} id="h${level}">H${level}</h${level}>`).join('');
  const outline = [2, 5, 6].map((level) => ({ id: `h${level}`, title: `H${level}`, level }));

  test('stand a level lower than in their lesson, the lowest as low as there is', () => {
    const headings = [...page(one(body)).matchAll(/<h(\d) id="one\/(h?\d?)"/g)].map(
      ([, level, id]) => `${id} ${level}`,
    );
    expect(headings).toEqual([' 2', 'h1 2', 'h2 3', 'h3 4', 'h4 5', 'h5 6', 'h6 6']);
  });

  test('are listed under their lesson, as they stand in it', () => {
    const nested = (list: Element): string =>
      list.children
        .filter((item) => isTag(item, 'li'))
        .map((item) => {
          const inner = item.children.find((child) => isTag(child, 'ol'));
          return `${words(item.children[0]!)}${inner ? ` (${nested(inner)})` : ''}`;
        })
        .join(', ');
    const [contents] = all(fromHtml(page(one(body, { outline }), two(''))), named('nav'));
    const links = all(contents!, named('a'));
    expect(nested(all(contents!, named('ol'))[0]!)).toBe('One (H2 (H5, H6)), Two');
    expect(links.map((link) => attribute(link, 'href'))).toEqual([
      '#one/',
      '#one/h2',
      '#one/h5',
      '#one/h6',
      '#two/',
    ]);
  });

  test('of a lesson name its section, and can have the focus when it is opened', () => {
    const text = page(one('<p>x</p>'), two('<p>y</p>'));
    expect(text).toContain(
      '<section data-lesson="one" aria-labelledby="one/"><h2 id="one/" tabindex="-1">One</h2><p>x</p></section>',
    );
  });

  test('are those of the table of contents, and a lesson in another language says which', () => {
    const text = textOf(
      whole([one(''), lessonOf('two', 'Zwei', '', { language: 'de' })], {
        places: { one: { number: '1', title: 'First' } },
      }),
      'index.html',
    );
    expect(text).toContain('<section data-lesson="one" aria-labelledby="one/">');
    expect(text).toContain('<h2 id="one/" tabindex="-1">1 First</h2>');
    expect(text).toContain('<section data-lesson="two" aria-labelledby="two/" lang="de">');
  });
});

describe('files', () => {
  const asset = picture('media/a.png', 'a picture');
  const other = picture('media/a.png', 'another picture');
  const shown = (text: string): readonly string[] =>
    [...text.matchAll(/(?:src|href|poster)="([^"]*media[^"]*)"/g)].map(([, url]) => url!);

  test('of one name and of the same bytes are one; of other bytes they are two', () => {
    const body = '<p><img src="asset:media/a.png" alt=""></p>';
    const paths = (...lessons: readonly Lesson[]) =>
      whole(lessons)
        .entries.map(({ path }) => path)
        .filter((path) => path.endsWith('.png'));
    expect(paths(one(body, { assets: [asset] }), two(body, { assets: [asset] }))).toEqual(['media/a.png']);
    const lessons = [one(body, { assets: [asset] }), two(body, { assets: [other] })] as const;
    expect(paths(...lessons)).toEqual(['media/a.png', 'lessons/two/media/a.png']);
    expect(shown(page(...lessons))).toEqual(['media/a.png', 'lessons/two/media/a.png']);
  });

  test('are found wherever they are shown or linked, at the part that is meant', () => {
    const body =
      '<p><a href="asset:media/a.png#page=2">two</a><a href="asset:media/a.png?x">x</a></p><video src="asset:media/a.png" poster="asset:media/a.png"></video><p><img src="asset:media/gone.png" alt=""></p>';
    const urls = shown(page(one('', { assets: [asset] }), two(body, { assets: [other] })));
    expect(new Set(urls)).toEqual(
      new Set([
        'lessons/two/media/a.png#page=2',
        'lessons/two/media/a.png?x',
        'lessons/two/media/a.png',
        'media/gone.png',
      ]),
    );
  });

  test('of lessons of their own are found at the part that is meant, too', () => {
    const body =
      '<p><a href="asset:media/a.png#page=2">two</a><a href="asset:media/a.png?x#y">x</a><a href="asset:media/own.png#page=3">three</a></p>';
    const own = picture('media/own.png', 'its own');
    const course: Course = {
      ...{ id: 'ice', title: 'Ice', language: 'en', source: 'ice', keywords: [], authors: [] },
      lessons: [one(body, { assets: [asset, own] }), two('<p></p>', { assets: [asset] })],
    };
    const made = exportScormCourse(course, kit);
    expect(shown(textOf(made, 'lessons/one/index.html'))).toEqual([
      '../../shared/media/a.png#page=2',
      '../../shared/media/a.png?x#y',
      'media/own.png#page=3',
    ]);
  });

  test('that one lesson alone has twice are its own', () => {
    const copy = picture('media/b.png', 'a picture');
    const body = '<p><img src="asset:media/a.png" alt=""><img src="asset:media/b.png" alt=""></p>';
    const course: Course = {
      ...{ id: 'ice', title: 'Ice', language: 'en', source: 'ice', keywords: [], authors: [] },
      lessons: [one(body, { assets: [asset, copy] }), two('')],
    };
    const made = exportScormCourse(course, kit);
    expect(shown(textOf(made, 'lessons/one/index.html'))).toEqual(['media/a.png', 'media/b.png']);
  });
});

describe('terms', () => {
  const using = '<p><cartable-term data-term="ice">ice</cartable-term></p>';
  const defined = (words?: string) => ({
    glossary: [{ term: 'ice', ...(words && { definition: html(`<p>${words}</p>`) }) }],
  });
  const definition = (first?: string, second?: string): readonly string[] =>
    [...page(one(using, defined(first)), two(using, defined(second))).matchAll(/<p>(W[^<]*)<\/p>/g)].map(
      ([, words]) => words!,
    );

  test('that several lessons define have all that is said of them, and each once', () => {
    expect(definition('Water.', 'What is cold.')).toEqual(['Water.', 'What is cold.']);
    expect(definition('Water.', 'Water.')).toEqual(['Water.']);
    expect(definition('Water.')).toEqual(['Water.']);
    expect(definition(undefined, 'Water.')).toEqual(['Water.']);
    expect(definition()).toEqual([]);
  });
});

describe('the whole course', () => {
  test('takes as long as its lessons, where each says how long', () => {
    const time = (...durations: readonly (string | undefined)[]) => {
      const [first, second] = durations.map((duration) => (duration ? { duration } : {}));
      return /<imsmd:datetime>([^<]*)/.exec(manifestOf(whole([one('', first), two('', second)])))?.[1];
    };
    expect([time('PT20M', 'PT50M'), time('PT20M', undefined)]).toEqual(['PT1H10M', undefined]);
  });

  test('has one of each setting that a page has once: where lessons differ, that is said, with its place', () => {
    const graded = { ...defaultSettings, passMark: 60 };
    const place = { file: 'two.md', line: 3, column: 1 };
    const told = (first: Partial<Lesson>, second: Partial<Lesson>) =>
      whole([one('', first), two('', second)])
        .diagnostics.filter(({ rule }) => rule === 'single-sco-settings')
        .map(({ file, line, params }) => [file, line, params]);
    expect(told({}, { settings: graded, settingPlaces: { passMark: place } })).toEqual([
      ['two.md', 3, { setting: 'passMark', values: ['–', '60'], asked: '--single-sco' }],
    ]);
    expect(told({}, { settings: { ...defaultSettings, shuffle: true } })).toEqual([
      ['one.md', 1, { setting: 'shuffle', values: ['false', 'true'], asked: '--single-sco' }],
    ]);
    expect(told({ settings: graded }, { settings: graded })).toEqual([]);
    // Answers that one lesson keeps back are kept back in all: nothing is lost that would have to be said.
    expect(told({}, { settings: { ...defaultSettings, answers: 'never' } })).toEqual([]);
  });

  test('has each lesson’s questions where they stood, with what the reports call them', () => {
    const asking = '<cartable-question data-id="q"></cartable-question>';
    const made = whole([
      one(asking, {
        questions: [
          question('open', 'q', '<p id="x">What is ice?</p>', {
            feedback: html('<p>See <a href="#x">this</a>.</p>'),
          }),
        ],
      }),
      two('<p>Nothing.</p>'),
    ]);
    expect(textOf(made, 'index.html')).toContain(
      '<section class="question" id="q-one/q" data-id="one/q" data-kind="open">',
    );
    expect(made.ledger).toEqual({ 'one/q': ['answers.js: feedback'] });
  });
});
