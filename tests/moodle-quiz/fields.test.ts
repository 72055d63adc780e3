import { describe, expect, it } from 'vitest';
import { exportMoodleQuiz } from '../../src/export/moodle-quiz/index.ts';
import { defaultSettings, type Lesson } from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { read } from '../read/support.ts';
import {
  asset,
  fieldText,
  html,
  lessonOf,
  question,
  questionXml,
  rulesOf,
  textOf,
  xmlOf,
} from './support.ts';

/** How a prompt stands in the question text. */
const prompt = (source: string, rest: Partial<Lesson> = {}): string =>
  fieldText(questionXml(question('open', 'q', source, {}), rest), 'questiontext');

describe('files', () => {
  const picture = '<p><img src="asset:media/riviere.svg" alt="La rivière"></p>';

  it('travel in each field that shows them, linked by that field', () => {
    const xml = questionXml(question('open', 'q', picture, { feedback: html(picture) }));
    for (const field of ['questiontext', 'generalfeedback', 'graderinfo']) {
      const part = new RegExp(`<${field} [\\s\\S]*</${field}>`).exec(xml)?.[0] ?? '';
      expect(part, field).toContain('src="@@PLUGINFILE@@/riviere.svg" alt="La rivière"');
      expect(part.match(/<file name="riviere.svg" path="\/" encoding="base64">/g), field).toHaveLength(1);
    }
  });

  it('are pieces of their own, so that a large one is never in memory', () => {
    const film = { file: 'somewhere/film.mp4' };
    const large = { ...asset('media/film.mp4', 'x', 'video/mp4'), content: film };
    const [entry] = exportMoodleQuiz(
      lessonOf([question('open', 'q', '<video src="asset:media/film.mp4"></video>', {})], {
        assets: [large],
      }),
    ).entries;
    expect(entry?.pieces).toHaveLength(3);
    expect(entry?.pieces[0]).toMatch(/<file name="film.mp4" path="\/" encoding="base64">$/);
    expect(entry?.pieces[1]).toEqual({ base64: film });
    expect(entry?.pieces[2]).toMatch(/^<\/file>/);
  });

  it('of one name in two folders get two names', () => {
    const assets = [asset('a/plan.png', 'A'), asset('b/plan.png', 'B')];
    const source = '<p><img src="asset:a/plan.png" alt="A"><img src="asset:b/plan.png" alt="B"></p>';
    expect(prompt(source, { assets })).toMatch(/PLUGINFILE@@\/plan\.png.*PLUGINFILE@@\/plan-2\.png/);
  });

  it('that the lesson does not have are an error, not a broken picture', () => {
    const { diagnostics } = exportMoodleQuiz(
      lessonOf([question('open', 'q', '<p><img src="asset:media/nowhere.png" alt=""></p>', {})]),
    );
    expect(rulesOf(diagnostics)).toEqual(['error moodle-file-unknown']);
  });
});

describe('films', () => {
  const film = '<p><video src="asset:media/moulin.mp4" poster="asset:media/moulin.svg"></video></p>';

  it('ride in the quiz up to the limit, with controls and poster', () => {
    expect(prompt(film)).toBe(
      '<p><video src="@@PLUGINFILE@@/moulin.mp4" poster="@@PLUGINFILE@@/moulin.svg" controls></video></p>',
    );
  });

  it('beyond the limit are a sentence, and a warning that says where they are', () => {
    const settings = { ...defaultSettings, quizVideoLimit: 5 };
    const { diagnostics } = exportMoodleQuiz(lessonOf([question('open', 'q', film, {})], { settings }));
    expect(prompt(film, { settings })).toBe(
      '<p><em>La vidéo « moulin.mp4 » est à regarder dans la leçon.</em></p>',
    );
    expect(rulesOf(diagnostics)).toEqual(['warning moodle-video-too-large']);
    expect(wordingIn(diagnostics[0]!, 'en').assumed).toContain('SCORM package');
  });

  it('hosted elsewhere are a thumbnail and a link, which Moodle must not turn into a player', () => {
    const link =
      '<a href="https://youtu.be/x" target="_blank" rel="noopener noreferrer" class="nomediaplugin">';
    expect(
      prompt(
        `<cartable-video data-url="https://youtu.be/x" data-provider="youtube" data-video="x">
         <img src="asset:media/entretien.svg" alt="Entretien"></cartable-video>`,
      ),
    ).toMatch(
      new RegExp(
        `^<span style="display:block;margin-bottom:1em">\\s*${link}<img [^>]*alt="Entretien"[^>]*></a><br>${link}Voir la vidéo : https://youtu.be/x</a></span>$`,
      ),
    );
  });
});

it('a thumbnail without words is no link to a screen reader: the plain one says the same', () => {
  const written = prompt(
    '<cartable-video data-url="https://youtu.be/x"><img src="asset:media/entretien.svg" alt=""></cartable-video>',
  );
  expect(written.match(/<a [^>]*aria-hidden="true" tabindex="-1"[^>]*><img/g)).toHaveLength(1);
  expect(written.match(/<a /g)).toHaveLength(2);
});

describe('the words of a field', () => {
  it('are said where something is missing', () => {
    expect(
      prompt(
        '<p><cartable-missing data-kind="image" data-name="plan.png" data-alt="Plan"></cartable-missing></p>',
      ),
    ).toBe('<p><em>[Image absente : plan.png — Plan]</em></p>');
  });

  it('lose what means something on the lesson page only', () => {
    expect(
      prompt(
        '<h2 id="x">Titre</h2><p><a href="#ailleurs">là</a>, <a href="lesson:autre#y">ailleurs</a>, ' +
          '<cartable-term data-term="bief">bief</cartable-term></p>',
      ),
    ).toBe('<h4>Titre</h4><p>là, ailleurs, bief</p>');
  });

  it('bring the footnote they refer to', () => {
    expect(
      prompt('<p>Un canard<sup><a href="#note-1">1</a></sup></p>', {
        body: html('<ol><li id="note-1">Colvert. <a href="#renvoi-1">↩</a></li></ol>'),
      }),
    ).toBe('<p>Un canard<sup>1</sup></p><hr><div><sup>1</sup> Colvert. </div>');
  });

  it('put math between the delimiters of MathJax, its signs untouched', () => {
    expect(
      prompt(
        '<p><cartable-math data-display="inline">a &lt; b_{1}</cartable-math></p><cartable-math data-display="block">x^{2}</cartable-math>',
      ),
    ).toBe('<p>\\(a &lt; b_{1}\\)</p>\\[x^{2}\\]');
  });

  it('that look like math stay words', () => {
    expect(prompt('<p>100 $$ ou \\(rien\\)</p>')).toBe(
      '<p>100 $<span></span>$ ou \\<span></span>(rien\\)</p>',
    );
    expect(prompt('<pre><code>re("\\(a") $$</code></pre>')).toBe(
      '<pre><code>re("&#92;(a") &#36;&#36;</code></pre>',
    );
    expect(prompt('<p><img src="asset:media/riviere.svg" alt="$$ \\("></p>')).toContain(
      'alt="&#36;&#36; &#92;("',
    );
  });

  it('in braces beside math are kept from the filter that escapes tags between braces', () => {
    expect(prompt('<p>{1, <em>2</em>} <cartable-math data-display="inline">{x}</cartable-math></p>')).toBe(
      '<p>&#123;1, <em>2</em>} \\({x}\\)</p>',
    );
  });

  it('survive CDATA whatever they are', () => {
    const xml = questionXml(
      question('open', 'q', '<pre><code>a[b[0]]&gt;1 ]]&gt;]]&gt;\n\n  x</code></pre>', {}),
    );
    expect(xml).toContain(
      '<![CDATA[<pre><code>a[b[0]]]]><![CDATA[>1 ]]]]><![CDATA[>]]]]><![CDATA[>\n\n  x</code></pre>]]>',
    );
  });

  it('lose the characters that XML forbids, with a warning', () => {
    const asked = question('open', 'q', '<p>?</p>', { feedback: html('<p>x</p>') });
    const odd = {
      ...asked,
      name: 'a\u0001b',
      prompt: {
        type: 'root' as const,
        children: [{ type: 'text' as const, value: 'un\u0001 deux\uD800 trois\uFFFE 🦆\uFDD0' }],
      },
    };
    const exported = exportMoodleQuiz(lessonOf([odd]));
    const xml = textOf(exported.entries[0]);
    expect(fieldText(xml, 'name')).toBe('ab');
    expect(fieldText(xml.slice(xml.indexOf('essay')), 'questiontext')).toBe('un deux trois 🦆');
    expect(new Set(rulesOf(exported.diagnostics))).toEqual(new Set(['warning moodle-character-removed']));
  });
});

describe('a context', () => {
  it('is a description before its question, with its pictures and a name of its words', () => {
    const xml = xmlOf(
      lessonOf([question('open', 'suite', '<p>Alors ?</p>', {})], {
        contexts: [
          {
            content: html('<p>Regardez.</p><p><img src="asset:media/riviere.svg" alt="La rivière"></p>'),
            before: 'suite',
            line: 7,
          },
        ],
      }),
    );
    expect([...xml.matchAll(/<question type="([^"]*)"/g)].map(([, type]) => type)).toEqual([
      'category',
      'description',
      'essay',
    ]);
    expect(xml).toContain('<name>\n      <text><![CDATA[Regardez. La rivière]]></text>');
    expect(xml).toContain('<idnumber><![CDATA[suite.context]]></idnumber>');
    expect(xml.match(/<file name="riviere.svg"/g)).toHaveLength(1);
  });
});

describe('what the page’s styles do there', () => {
  it('is a style here: a picture’s share of the column, the box of a card', () => {
    const text = prompt(
      '<p><img src="asset:media/riviere.svg" alt="A" data-width="40" width="80" height="60"></p><aside data-variety="card"><p>B</p></aside>',
    );
    expect(text).toContain('style="width:40%;max-width:100%;height:auto"');
    expect(text).not.toContain('data-width');
    expect(text).toMatch(/<div style="border:1px solid [^"]+"><p>B<\/p><\/div>/);
  });

  it('keeps a table’s caption as large as the text, and what follows off the table', () => {
    const text = prompt('<table><caption>Ice</caption><tr><td>1</td></tr></table>');
    expect(text).toMatch(/<table style="[^"]*margin-bottom:1em[^"]*">/);
    expect(text).toMatch(/<caption style="font-size:inherit;line-height:inherit;[^"]*">Ice<\/caption>/);
  });

  it('gives a remark a rule from its beginning to its end: a bold title alone is told from no tab’s', () => {
    expect(prompt('<aside data-variety="warning"><p><strong>Careful</strong></p><p>B</p></aside>')).toMatch(
      /<aside style="border-left:4px solid [^"]+"><p><strong>Careful<\/strong><\/p><p>B<\/p><\/aside>/,
    );
  });
});

it('has tabs one after another, each below its title, and activities of other hosts as links', async () => {
  const { lesson } = await read(`# T

::::{question}
:name: q
Compare.

:::{tab-item} One
First.
:::
:::{tab-item} Two
Second.
:::

<iframe src="https://www.geogebra.org/m/abc" title="A triangle"></iframe>

===
So.
::::
`);
  const [entry] = exportMoodleQuiz(lesson).entries;
  expect(entry!.pieces.join('')).toContain(
    'Compare.</p><p><strong>One</strong></p><p>First.</p><p><strong>Two</strong></p><p>Second.</p>',
  );
  expect(entry!.pieces.join('')).toMatch(
    /<a href="https:\/\/www\.geogebra\.org\/m\/abc"[^>]*class="nomediaplugin">A triangle<\/a>/,
  );
});
