/** The page's entries, as text: what is in them, and what must not be. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kit } from '../../src/export/kit.ts';
import { learnerPage, loadEngines } from '../../src/export/page/index.ts';
import { type Content, type Lesson, plainText } from '../../src/lesson/index.ts';
import { decodeKeys } from '../../templates/page/key.ts';
import { html, question, sampleLesson } from '../support/sample-lesson.ts';

const bytes = new TextEncoder().encode('/* kit */');
const kit: Kit = {
  version: '0.0.0',
  files: {
    'page.css': bytes,
    'page.js': bytes,
    'licences.txt': bytes,
    'katex/katex.css': bytes,
    'katex/fonts/main.woff2': bytes,
  },
  schemas: { scorm12: {}, 'scorm2004-3': {}, 'scorm2004-4': {} },
};

beforeAll(() => loadEngines());

const entries = (lesson: Lesson) => learnerPage(lesson, kit, { stateLimit: 4096 }).entries;
const textOf = (lesson: Lesson, path: string): string =>
  entries(lesson)
    .find((entry) => entry.path === path)!
    .pieces.map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('');
const page = (lesson: Lesson): string => textOf(lesson, 'index.html').replaceAll('&#x27;', "'");
const keys = (lesson: Lesson) => decodeKeys(/"(.*)"/.exec(textOf(lesson, 'answers.js'))![1]!, lesson.id);

const lessonOf = (body: string, more: Partial<Lesson> = {}): Lesson => ({
  ...sampleLesson,
  body: html(body),
  outline: [],
  questions: [],
  glossary: [],
  assets: [],
  ...more,
});

test('headings of any name keep the page’s ids unique', () => {
  const definition = html('<p>A</p>');
  const text = page(
    lessonOf(
      '<h2 id="lesson">Lesson</h2><h2 id="term-1">Term 1</h2><p><cartable-term data-term="A">a</cartable-term></p>',
      {
        glossary: [{ term: 'A', definition }],
      },
    ),
  );
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe('the entries of the page', () => {
  test('the launch file comes first, then styles, script and answers, then the lesson’s media', () => {
    expect(entries(sampleLesson).map(({ path }) => path)).toEqual([
      'index.html',
      'page.css',
      'page.js',
      'licences.txt',
      'answers.js',
      'katex/fonts/main.woff2',
      'katex/katex.css',
      ...sampleLesson.assets.map(({ path }) => path),
    ]);
  });

  test('a lesson without math carries neither its fonts nor the right to style attributes', () => {
    const plain = lessonOf('<p>Rien à calculer.</p>');
    expect(entries(plain).map(({ path }) => path)).toEqual([
      'index.html',
      'page.css',
      'page.js',
      'licences.txt',
    ]);
    expect(page(plain)).not.toContain('style-src-attr');
    expect(page(sampleLesson)).toContain("style-src-attr 'unsafe-inline'");
  });

  test('math in a model answer alone brings the fonts too', () => {
    const lesson = lessonOf('<cartable-question data-id="q"></cartable-question>', {
      questions: [
        question('open', 'q', '<p>Combien ?</p>', {
          feedback: html('<p><cartable-math data-display="inline">x^2</cartable-math></p>'),
        }),
      ],
    });
    expect(entries(lesson).map(({ path }) => path)).toContain('katex/katex.css');
  });

  test('the same lesson gives the same text', () => {
    expect(entries(sampleLesson)).toEqual(entries(structuredClone(sampleLesson)));
  });
});

describe('what is due later', () => {
  /** Words of answers, hints and feedback that stand nowhere else in the sample lesson. */
  const secrets = [
    'dépose le sable à l’intérieur',
    'Quelques éléments de réponse',
    'de quel côté l’eau va le plus vite',
    'l’eau perd de la hauteur',
    'Tanneurs et papetiers',
    'amont regarde vers la montagne',
    'alluvion',
    's’évapore',
    'le cycle de l’eau',
  ];

  test.each(secrets)('“%s” is neither in the page nor legible in answers.js', (words) => {
    expect(page(sampleLesson)).not.toContain(words);
    expect(textOf(sampleLesson, 'answers.js')).not.toContain(words);
    expect(JSON.stringify(keys(sampleLesson))).toContain(words);
  });

  test('nothing in the page tells a right option from a wrong one', () => {
    const options = [
      ...page(sampleLesson).matchAll(/<div class="option" data-part="\w+">.*?<\/div><\/div>/g),
    ];
    const shapes = new Set(
      options.map(([option]) =>
        option
          .replace(/(?:id|for|name|value|data-part|type)="[^"]*"/g, '')
          .replace(/<label[^>]*>.*?<span/, '<span'),
      ),
    );
    expect(options.length).toBeGreaterThan(5);
    expect(shapes.size).toBe(1);
  });

  test.each([2, 3, 4, 7])(
    '%i items to order never stand in the right order, and their ids tell nothing',
    (count) => {
      const items = Array.from({ length: count }, (_, index) => html(`<p>étape ${index}</p>`));
      const asking = (items: readonly Content[]) =>
        lessonOf('<cartable-question data-id="o"></cartable-question>', {
          questions: [question('ordering', 'o', '<p>Rangez.</p>', { items })],
        });
      const shownOf = (lesson: Lesson) => [
        ...page(lesson).matchAll(/data-part="(\w+)"><span class="order-text">([^<]*)/g),
      ];
      const lesson = asking(items);
      const shown = shownOf(lesson);
      expect(shown.map(([, , words]) => words)).not.toEqual(items.map(plainText));
      // An id is of its item's words: the same in whatever order they belong.
      const turned = shownOf(asking([...items].reverse()));
      expect(new Set(turned.map(([one]) => one))).toEqual(new Set(shown.map(([one]) => one)));
      const solution = keys(lesson).o!.solution!;
      const words = new Map(shown.map(([, id, text]) => [id, text]));
      expect(solution.kind === 'order' && solution.items.map((id) => words.get(id))).toEqual(
        items.map(plainText),
      );
    },
  );
});

describe('content on the page', () => {
  test('every question of the lesson has its card where the body places it', () => {
    const cards = [...page(sampleLesson).matchAll(/<section class="question" id="q-([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(cards).toEqual(sampleLesson.questions.map(({ id }) => id));
  });

  test('a card’s heading is one level below the heading it stands under', () => {
    const lesson = lessonOf('<h3 id="a">A</h3><cartable-question data-id="q"></cartable-question>', {
      questions: [question('open', 'q', '<p>Quoi ?</p>', {})],
    });
    expect(page(lesson)).toMatch(/<h4 class="question-kind">.*Question<\/h4>/);
  });

  test('a card’s heading says which question it is, of how many, and begins it', () => {
    const ask = (id: string, prompt: string) => question('open', id, `<p>${prompt}</p>`, {});
    const lesson = lessonOf(
      '<cartable-question data-id="p"></cartable-question><cartable-question data-id="q"></cartable-question>',
      { questions: [ask('p', 'Quoi ?'), ask('q', 'Pourquoi ?')] },
    );
    const headings = [...page(lesson).matchAll(/<h2 class="question-kind">(.*?)<\/h2>/g)].map(([, html]) =>
      html!.replace(/<[^>]+>/g, '').replace(/\s/g, ' '),
    );
    expect(headings).toEqual([
      'Question 1 sur 2 : Quoi ? – Question',
      'Question 2 sur 2 : Pourquoi ? – Question',
    ]);
  });

  describe('a mark that belongs to a box stays with it', () => {
    const body = (html: string): string =>
      page(lessonOf(html)).replace(
        /<span class="katex">.*?<\/span>(?=<\/span>[,.;)\u00a0]|<\/span><\/)/g,
        'X',
      );
    const MATH = '<cartable-math data-display="inline">x</cartable-math>';
    const bound = (html: string): string[] =>
      [...page(lessonOf(html)).matchAll(/<span class="bound">(.*?)<\/p>/g)].map(([, inside]) =>
        inside!.replace(/<math[\s\S]*?<\/math>/g, '').replace(/<[^>]+>/g, ''),
      );
    test.each([
      ['a comma behind a formula', `<p>Soit ${MATH}, donc</p>`, 'x, donc'],
      ['a bracket before it and one behind', `<p>Soit (${MATH}) donc</p>`, '(x) donc'],
      ['with the space that French sets', `<p>Soit ${MATH} : donc</p>`, 'x\u00a0: donc'],
      ['behind a phrase that ends with one', `<p>Soit <em>un ${MATH}</em>. Donc</p>`, 'un x. Donc'],
    ])('%s', (_what, html, words) => {
      expect(bound(html)).toEqual([words]);
    });
    test('words around it may be parted from it', () => {
      expect(body(`<p>Soit ${MATH} donc</p>`)).not.toContain('class="bound"');
    });
  });

  test('links to other sites and to files open in a new tab and say so; links within the page stay', () => {
    const text = page(
      lessonOf(
        '<p><a href="https://example.org/">dehors</a> <a href="asset:media/f.pdf">fiche</a> <a href="#x">ici</a></p>',
      ),
    );
    expect(text).toContain(
      '<a href="https://example.org/" target="_blank" rel="noopener">dehors<span class="visually-hidden">',
    );
    expect(text).toContain('<a href="media/f.pdf" target="_blank" rel="noopener">');
    expect(text).toContain('<a href="#x">ici</a>');
  });

  test('a link to another lesson is plain words in a package that hasn’t got it', () => {
    const lesson = lessonOf('<p><a href="lesson:autre#x">la suite</a></p>');
    expect(page(lesson)).toContain('<span>la suite</span>');
    const entries = learnerPage(lesson, kit, {
      stateLimit: 4096,
      lessonUrl: (id, anchor) => `../${id}/#${anchor}`,
    }).entries;
    expect(entries[0]!.pieces.join('')).toContain('<a href="../autre/#x">la suite</a>');
  });

  test('what isn’t in the package is named where it was, with its link', () => {
    const text = page(sampleLesson);
    expect(text).toContain(
      '<strong>Image absente</strong> <code>carte.png</code><a href="https://example.org/carte.png"',
    );
    expect(text).toMatch(/images\/plan-du-bief\.png<\/code><span class="missing-alt"> Plan du bief/);
  });

  test('a missing figure says its caption once', () => {
    const figure = (alt: string) =>
      page(
        lessonOf(
          `<figure><cartable-missing data-kind="image" data-name="plan.png" data-alt="${alt}"></cartable-missing><figcaption>Le <em>plan</em> du bief.</figcaption></figure>`,
        ),
      );
    expect(figure('Le plan du bief.').match(/du bief/g)).toHaveLength(1);
    expect(figure('Un canal en pointillé')).toContain('Un canal en pointillé');
  });

  test('on paper a film is its poster and its name, a sound its name', () => {
    const text = page(
      lessonOf(
        '<figure><video src="asset:media/crue-1.mp4" poster="asset:media/crue.jpg"></video></figure><p><audio><source src="asset:media/source.mp3" type="audio/mpeg"></audio></p>',
      ),
    );
    expect(text).toContain(
      '</video><span class="on-paper"><img src="media/crue.jpg" alt=""><span>Film : crue-1.mp4</span></span>'.replace(
        ' : ',
        '\u00a0: ',
      ),
    );
    expect(text).toContain('</audio><span class="on-paper"><span>Son\u00a0: source.mp3</span></span>');
  });

  test('a pupil’s sheet has a line for the name; a page without questions is no sheet', () => {
    expect(page(sampleLesson)).toContain('class="sheet-lines');
    expect(page(lessonOf('<p>À lire.</p>'))).not.toContain('sheet-lines');
  });

  test('code to go on with is written in a box for code', () => {
    const box = (starter: string) =>
      page(
        lessonOf('<cartable-question data-id="q"></cartable-question>', {
          questions: [question('open', 'q', '<p>Complétez.</p>', { starter: html(starter) })],
        }),
      );
    expect(box('<pre><code>forward(100)\n</code></pre>')).toMatch(
      /<textarea class="box code"[^>]*spellcheck="false"/,
    );
    expect(box('<p>Il était une fois</p>')).toContain('<textarea class="box"');
  });

  test('only the hosts of players that are in the lesson may be framed', () => {
    expect(page(sampleLesson)).toContain('frame-src https://www.youtube-nocookie.com;');
    expect(page(lessonOf('<p>Rien.</p>'))).not.toContain('frame-src');
    const vimeo = lessonOf(
      '<cartable-video data-url="https://vimeo.com/1" data-provider="vimeo" data-video="1"></cartable-video>',
    );
    expect(page(vimeo)).toContain('frame-src https://player.vimeo.com;');
  });

  test('a host we have no player for is a link', () => {
    const text = page(
      lessonOf(
        '<cartable-video data-url="https://tube.example/w/1" data-provider="other" data-video="1"></cartable-video>',
      ),
    );
    expect(text).not.toContain('data-embed');
    expect(text).toContain('href="https://tube.example/w/1"');
  });

  test('TeX that can’t be read stays legible as TeX', () => {
    const text = page(lessonOf('<p><cartable-math data-display="inline">\\frac{1</cartable-math></p>'));
    expect(text).toContain('<code class="math-source">\\frac{1</code>');
  });

  test.each([
    ['\\text{________} \\, x', '________'],
    ['\\texttt{a_b, 50% & #1}', 'a_b, 50% &amp; #1'],
    ['\\begin{eqnarray} a &=& b \\\\ c &=& d \\end{eqnarray}', '<mi>d</mi>'],
    ['\\begin{multline*} a \\\\ b \\end{multline*}', '<mi>b</mi>'],
    ['a \\label{eq_one}', '<mi>a</mi>'],
    ['f&nbsp;: x', '<mi>x</mi>'],
    ["L_2^'", '>′</mo>'],
    ['\\ensuremath{\\sen x} = 3\\,\\euro', '€'],
    ['\\texttt{10^3}', '10^3'],
    ['A \\textbackslash B', '<mi>B</mi>'],
  ])('what MathJax or LaTeX draws is drawn: %s', (tex, drawn) => {
    const node = `<cartable-math data-display="block">${tex.replaceAll('&', '&amp;')}</cartable-math>`;
    const text = page(lessonOf(node));
    expect(text).not.toContain('math-source');
    expect(text.replace(/<annotation[\s\S]*?<\/annotation>|\u00a0/g, ' ')).toContain(drawn);
  });

  test.each([
    ['r > K \\tag{6.1}', '(6.1)'],
    ['r > K \\tag*{H}', '<mtext>H</mtext>'],
    // The space behind it went with the formula's end.
    ['18 \\rightarrow\\', '→'],
  ])('and within a line: %s', (tex, drawn) => {
    const text = page(lessonOf(`<p><cartable-math data-display="inline">${tex}</cartable-math></p>`));
    expect(text).not.toContain('math-source');
    expect(text.replace(/<annotation[\s\S]*?<\/annotation>|\u00a0/g, ' ')).toContain(drawn);
  });

  test('code keeps its lines and gets colours for a language we know', () => {
    const text = page(
      lessonOf(
        '<pre><code class="language-python">def f():\n    return "&lt;b&gt;"\n</code></pre><pre><code>a &lt; b\n  c</code></pre>',
      ),
    );
    expect(text).toContain(
      '<span class="hljs-keyword">return</span> <span class="hljs-string">&quot;&lt;b&gt;&quot;</span>',
    );
    expect(text).toMatch(/<pre><code>a &#x3C; b\n {2}c<\/code><\/pre>/);
  });

  test('words of the lesson can’t end the data block or the head', () => {
    const text = page(lessonOf('<p>x</p>', { title: '</script><script>alert(1)</script>' }));
    expect(text).not.toContain('<script>alert');
  });
});

describe('the language of the page', () => {
  test('in French no line starts with a high mark, whatever space the author typed', () => {
    const body =
      '<h2 id="a">Qui décide ?</h2><p>Il dit : « Non ! » à 50 % ; <em>pourquoi</em> ?</p><pre><code>a ? b : c</code></pre><p><code>x : y</code></p>';
    const outline = [{ id: 'a', level: 2, title: 'Qui décide ?' }];
    const text = page(lessonOf(body, { title: 'Vraiment ?', outline, language: 'fr-CH' }));
    expect(text.replaceAll('\u00a0', '~')).toContain('Il dit~: «~Non~!~» à 50~%~; <em>pourquoi</em>~?');
    expect(text.replaceAll('\u00a0', '~')).toContain('<h1>Vraiment~?</h1>');
    expect(text.match(/décide\u00a0\?/g)).toHaveLength(2);
    expect(text).toContain('a ? b : c');
    expect(text).toContain('x : y');
    expect(page(lessonOf(body, { language: 'en' }))).toContain('Il dit : « Non ! »');
  });

  test('the page speaks the lesson’s language where we have it, English where not', () => {
    expect(page(sampleLesson)).toContain('>Répondre</button>');
    expect(page({ ...sampleLesson, language: 'fr-CH' })).toContain('>Répondre</button>');
    expect(page({ ...sampleLesson, language: 'rm' })).toContain('>Answer</button>');
  });

  test.each([
    ['fr', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['arn', 'ltr'],
  ])('%s is written %s', (language, direction) => {
    expect(page({ ...sampleLesson, language })).toContain(`<html lang="${language}" dir="${direction}">`);
  });

  test.each([
    ['PT45M', '45 min'],
    ['PT1H', '1 h'],
    ['PT1H05M', '1 h 05'],
    ['PT90M', '1 h 30'],
    ['P3D', 'P3D'],
  ])('a duration of %s is told as %s', (duration, words) => {
    expect(page(lessonOf('<p>x</p>', { duration }))).toContain(`<span>${words}</span>`);
  });
});
