/** A lesson's HTML as the early one that QTI 2.1 has. */
import { describe, expect, it } from 'vitest';
import { exportQti21 } from '../../src/export/qti21/index.ts';
import type { Lesson } from '../../src/lesson/index.ts';
import { rulesOf } from '../moodle-quiz/support.ts';
import { html, question, sampleAssets } from '../support/sample-lesson.ts';
import { byOfficial, officialAreHere } from './schemas.ts';
import { asking, settled, textOf } from './support.ts';

const lessonOf = (prompt: string, rest: object = {}): Lesson =>
  asking({ ...question('open', 'q', '<p>?</p>', {}), prompt: html(prompt), ...rest });

/** What stands in the body before the box, on one line. */
function bodyOf(prompt: string): string {
  const xml = textOf(exportQti21(lessonOf(prompt)), 'item-q.xml');
  if (officialAreHere) expect(byOfficial('qti', xml)).toEqual([]);
  const [, body = ''] = /<itemBody>\s*([\s\S]*?)\s*<extendedTextInteraction/.exec(xml) ?? [];
  return body.replace(/\s*\n\s*/g, '');
}

const lossesOf = (prompt: string, settings = {}): readonly unknown[] =>
  exportQti21(settled(settings, lessonOf(prompt)))
    .diagnostics.filter(({ rule }) => rule === 'qti-lacking')
    .map(({ params }) => params.what);

describe('what stands in what', () => {
  it.each([
    ['text by itself is a paragraph', 'Why <em>so</em>?', '<p>Why <em>so</em>?</p>'],
    [
      'a quotation holds blocks alone',
      '<blockquote>Panta <b>rhei</b></blockquote>',
      '<blockquote><p>Panta <b>rhei</b></p></blockquote>',
    ],
    ['what only a link leads to is left out', '<p><span id="a"></span>Why?</p>', '<p>Why?</p>'],
    ['a heading below the player’s own', '<h2 id="x">Look</h2>', '<h4>Look</h4>'],
    [
      'sections, figures and remarks are boxes',
      '<figure><p>x</p><figcaption>The <em>mill</em></figcaption></figure><aside data-variety="note"><p>y</p></aside>',
      '<div><p>x</p><div>The <em>mill</em></div></div><div><p>y</p></div>',
    ],
    [
      'a caption stands above its table, whose parts are in order',
      '<table><caption>Mills</caption><tbody><tr><td colspan="2" align="right">1</td></tr></tbody><tfoot><tr><td>2</td><td></td></tr></tfoot><thead><tr><th scope="col">3</th></tr></thead></table>',
      '<p><strong>Mills</strong></p><table class="b_border"><thead><tr><th scope="col">3</th></tr></thead><tfoot><tr><td>2</td><td></td></tr></tfoot><tbody><tr><td colspan="2" align="right">1</td></tr></tbody></table>',
    ],
    [
      'a table of a head alone has a body',
      '<table><thead><tr><th>1</th></tr></thead></table>',
      '<table class="b_border"><tbody><tr><th>1</th></tr></tbody></table>',
    ],
    [
      'a list that counts otherwise has its numbers in the text',
      '<ol start="3"><li>three</li><li><p>four</p></li></ol><ol type="a"><li>x</li></ol>',
      '<div>3. three</div><div>4. four</div><div>a. x</div>',
    ],
    ['one that counts as all do is a list', '<ol><li>one</li></ol>', '<ol><li>one</li></ol>'],
    [
      'terms and what they mean',
      '<dl><dt>Étiage</dt><dd><p>low</p></dd></dl>',
      '<dl><dt>Étiage</dt><dd><p>low</p></dd></dl>',
    ],
    [
      'what is shown at a pointer’s rest follows',
      '<p><abbr title="World Health Organization">WHO</abbr></p>',
      '<p><abbr>WHO</abbr> (World Health Organization)</p>',
    ],
    [
      'marks are emphasis, and a reading stands in brackets',
      '<p><mark>so</mark> <ruby>川<rp>(</rp><rt>kawa</rt><rp>)</rp></ruby></p>',
      '<p><em>so</em> <span>川 (kawa)</span></p>',
    ],
    [
      'a phrase in another language or direction says so',
      '<p><span lang="he" dir="rtl">שלום</span></p>',
      '<p><span xml:lang="he">\u2067שלום\u2069</span></p>',
    ],
    [
      'code keeps its lines',
      '<pre><code class="language-python">if a &lt; b:\n    pass</code></pre>',
      '<pre><code>if a &lt; b:pass</code></pre>',
    ],
    [
      'a link leads away, and one within the lesson doesn’t',
      '<p><a href="https://example.org/?a=1&amp;b=2">x</a> <a href="#top">y</a></p>',
      '<p><a href="https://example.org/?a=1&amp;b=2">x</a> y</p>',
    ],
    [
      'a formula is MathML under a prefix, and LaTeX for TAO’s editor',
      '<p><cartable-math data-display="inline">x^2</cartable-math></p>',
      expect.stringMatching(
        /^<p><m:math><m:semantics>.*<m:msup><m:mi>x<\/m:mi><m:mn>2<\/m:mn><\/m:msup>.*<m:annotation encoding="latex">x\^2<\/m:annotation><\/m:semantics><\/m:math><\/p>$/,
      ),
    ],
    [
      'a picture that isn’t there says what it would show',
      '<p><cartable-missing data-kind="image" data-name="plan.png" data-alt="Plan"></cartable-missing></p>',
      '<p><em>[Image absente\u00a0: plan.png — Plan]</em></p>',
    ],
    [
      'what looks like a formula to a player that draws them stays text',
      '<p>Cost: $$ and \\(x\\)</p>',
      '<p>Cost: $<span></span>$ and \\<span></span>(x\\)</p>',
    ],
  ] as const)('%s', (_, prompt, body) => {
    expect(bodyOf(prompt)).toEqual(body);
  });

  it('code keeps its lines and its spaces', () => {
    const xml = textOf(
      exportQti21(lessonOf('<pre><code>if a &lt; b:\n    pass\n</code></pre>')),
      'item-q.xml',
    );
    expect(xml).toContain('<pre><code>if a &lt; b:\n    pass\n</code></pre>');
  });
});

describe('media', () => {
  it('a picture has its words and its size', () => {
    expect(bodyOf('<p><img src="asset:media/riviere.svg" alt="A &lt; B" width="640" height="360"></p>')).toBe(
      '<p><img src="media/riviere.svg" alt="A &lt; B" width="640" height="360"/></p>',
    );
    expect(bodyOf('<p><img src="asset:media/riviere.svg" alt="" data-width="50"></p>')).toBe(
      '<p><img src="media/riviere.svg" alt="" width="50%"/></p>',
    );
  });

  it('a film is an object within a paragraph, its captions a link; what is left behind is told', () => {
    const film =
      '<video src="asset:media/moulin.mp4" poster="asset:media/moulin.svg" width="640"><track kind="captions" src="asset:media/moulin.fr.vtt" srclang="fr" label="Français"></video>';
    expect(bodyOf(film)).toBe(
      '<p><object data="media/moulin.mp4" type="video/mp4" width="640"><a href="media/moulin.mp4">moulin.mp4</a></object> <a href="media/moulin.fr.vtt">Sous-titres\u00a0: Français</a></p>'.replace(
        'Sous-titres\u00a0:',
        'Sous-titres :',
      ),
    );
    expect(lossesOf(film)).toEqual(['poster', 'captions']);
    const paths = exportQti21(lessonOf(film)).entries.map(({ path }) => path);
    expect(paths.slice(3)).toEqual([sampleAssets.film.path, sampleAssets.captions.path]);
  });

  it('a document is a link to its file, which travels', () => {
    const made = exportQti21(lessonOf('<p><a href="asset:media/fiche.pdf">La fiche</a></p>'));
    expect(textOf(made, 'item-q.xml')).toContain('<a href="media/fiche.pdf">La fiche</a>');
    expect(made.entries.at(-1)!.path).toBe('media/fiche.pdf');
  });

  it('a film on another host is its picture and a link', () => {
    expect(
      bodyOf(
        '<cartable-video data-url="https://example.org/v?a=1&amp;b=2"><img src="asset:media/entretien.svg" alt="Entretien"></cartable-video>',
      ),
    ).toMatch(
      /^<p><span><a href="[^"]*"><img src="media\/entretien\.svg" alt="Entretien"\/><\/a><br\/><a href="https:\/\/example\.org\/v\?a=1&amp;b=2">/,
    );
  });

  it('what only an answer shows stays behind with it', () => {
    const feedback = html('<p><img src="asset:media/riviere.svg" alt="x"></p>');
    const made = exportQti21(settled({ answers: 'never' }, lessonOf('<p>?</p>', { feedback })));
    expect(made.entries.map(({ path }) => path)).toEqual(['imsmanifest.xml', 'test.xml', 'item-q.xml']);
  });
});

describe('what is folded', () => {
  const FOLD = '<details><summary>A look ahead</summary><p>It floats.</p></details>';

  it('may be an answer: it is shown once there is one', () => {
    const xml = textOf(exportQti21(lessonOf(FOLD)), 'item-q.xml');
    const [body = '', feedback] = xml.split('</itemBody>');
    expect(body).toContain(
      '<p><strong>A look ahead</strong> (<em>montré une fois que vous avez répondu</em>)</p>',
    );
    expect(body).not.toContain('floats');
    expect(feedback).toContain('<p>It floats.</p>');
    expect(lossesOf(FOLD)).toEqual(['fold']);
  });

  it('stays away where no answer is ever shown', () => {
    expect(textOf(exportQti21(settled({ answers: 'never' }, lessonOf(FOLD))), 'item-q.xml')).not.toContain(
      'floats',
    );
  });

  it('stands open in a model answer', () => {
    const xml = textOf(exportQti21(lessonOf('<p>?</p>', { feedback: html(FOLD) })), 'item-q.xml');
    expect(xml).toContain('<div><p><strong>A look ahead</strong></p><p>It floats.</p></div>');
  });
});

it('words that are struck out stand as others do, and that is told once a question', () => {
  expect(bodyOf('<p><s>ebb</s> <del>low</del> flood</p>')).toBe(
    '<p><span>ebb</span> <span>low</span> flood</p>',
  );
  expect(lossesOf('<p><s>ebb</s> <del>low</del> flood</p>')).toEqual(['strike']);
  expect(rulesOf(exportQti21(lessonOf('<p><s>ebb</s></p>')).diagnostics)).toEqual(['info qti-lacking']);
});
