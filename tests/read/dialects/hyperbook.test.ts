/** Pages of Hyperbook, and directives with attributes as other tools of its kin write them. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('Hyperbook', () => {
  it('tiles lead to pages; films, sounds and files are themselves', async () => {
    const source = [
      ':::tiles{columns="2"}',
      '',
      '::tile{title="Clouds" href="https://example.org/clouds" icon=":cloud:"}',
      '',
      '::tile{title="Rain" href="https://example.org/rain"}',
      '',
      ':::',
      '',
      '::youtube{#abcdefghijk title="Fog"}',
      '',
      '::download[The sheet]{src="sheet.pdf"}',
      '',
      '::video{src="thaw.mp4" title="The thaw"}',
    ].join('\n');
    const { html, lesson, diagnostics } = await read(`# Sky\n\n${source}\n`, {
      'sheet.pdf': new TextEncoder().encode('%PDF-1.4\n'),
      'thaw.mp4': new Uint8Array([
        0,
        0,
        0,
        0x14,
        ...new TextEncoder().encode('ftypmp42'),
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
      ]),
    });
    expect(html).toContain('href="https://example.org/clouds"');
    expect(html).toMatch(/<li>.*Clouds.*<\/li>.*<li>.*Rain.*<\/li>/s);
    expect(html).toContain('https://www.youtube.com/watch?v=abcdefghijk');
    expect(lesson.assets.map(({ type }) => type)).toEqual(['video/mp4', 'application/pdf']);
    expect(html).not.toContain('::');
    expect(marks(diagnostics, 'directive-unknown', 'markup-unread')).toEqual([]);
  });

  it('asks what its boxes of tasks ask; folds and words behind a password answer', async () => {
    const { lesson, html, diagnostics } = await read(
      lines(
        '# Eis',
        '',
        ':::snippet{#aufgabe}',
        'Was schwimmt :t[oben]{#top}?',
        ':::',
        '',
        '::textinput{placeholder="a)"}',
        '',
        '::::collapsible{title="Auflösung" id="x1"}',
        'Eis.',
        '::::',
        '',
        'Warum?',
        '',
        ':::protect{password="x" description="Frag nach."}',
        'Es ist leicht.',
        ':::',
        '',
        ':::snippet{#merken}',
        'Wasser ist schwerer.',
        ':::',
        '',
        ':::alert{warn}',
        'Dünnes Eis bricht.',
        ':::',
        '',
        '::excalidraw[Ein Bild]{file="a.png"}',
      ),
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Exercise 1 Was schwimmt oben? > Eis.',
      'open Warum? > Frag nach. Es ist leicht.',
    ]);
    expect(html).toContain('<aside data-variety="note"><p><strong>Merken</strong></p>');
    expect(html).toContain('<aside data-variety="warning">');
    expect(html).not.toMatch(/leicht|textinput|excalidraw|:::/);
    expect(marks(diagnostics, 'dialect-read', 'markup-unread')).toEqual([
      '3:1 dialect-read',
      '27:1 markup-unread',
    ]);
  });

  it('reads the events of a quiz, each by its marks', async () => {
    const { lesson } = await read(
      lines(
        '# Eis',
        '',
        '::::multievent',
        '',
        '**1. Was schwimmt?**',
        '',
        '{r1{Eisen}}',
        '',
        '{r1{!Eis}}',
        '',
        '{h{Denk an ein Getränk.}}',
        '{H{Richtig.}}',
        '',
        '**2. Was ist leicht?**',
        '',
        '{c1{!Eis}}',
        '',
        '{c1{Eisen}}',
        '',
        '**3. Wasser gefriert bei {z{0}} Grad.**',
        '',
        '**4. Ordne zu.**',
        '',
        'Eis: {S1{oben}}',
        '',
        'Eisen: {S1{unten}}',
        '',
        '**5. Und hier {t{nichts}}?**',
        '',
        '{r1{!ja}}',
        '',
        '{r1{nein}}',
        '',
        '::::',
        '',
        'Ende.',
      ),
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice 1. Was schwimmt? [Eisen | EIS] > Richtig. (Denk an ein Getränk.)',
      'multiple-choice 2. Was ist leicht? [EIS | Eisen]',
      'gap-fill 3. Wasser gefriert bei ___ Grad. [=0]',
      'gap-fill 4. Ordne zu. Eis: ___ Eisen: ___ [=oben/unten | oben/=unten]',
      'single-choice 5. Und hier ___? [JA | nein] > nichts',
    ]);
  });

  it('knows its capitals, its buttons and its lists to choose from', async () => {
    const { lesson } = await read(
      lines(
        '# Eis',
        '',
        ':::multievent',
        '',
        '1. Was schwimmt? {R1{Eisen}} {R1{!Eis}}',
        '',
        '2. Was ist kalt? {C{!Eis}} {C{!Schnee}} {C{Feuer}}',
        '',
        '3. Was ist nass? {k{!Regen}} {k{Sand}} {K{!Tau}}',
        '',
        '4. Im Winter wird Wasser zu {a{Dampf|!Eis|Sand}}.',
        '',
        '5. Nenne eine gerade Zahl unter 6: {z{2|4}}',
        '',
        ':::',
      ),
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Was schwimmt? [Eisen | EIS]',
      'multiple-choice Was ist kalt? [EIS | SCHNEE | Feuer]',
      'multiple-choice Was ist nass? [REGEN | Sand | TAU]',
      'gap-fill Im Winter wird Wasser zu ___ . [Dampf/=Eis/Sand]',
      'gap-fill Nenne eine gerade Zahl unter 6: ___ [=2=4]',
    ]);
  });

  it('leaves words between the events of a quiz, and what nothing ends, on the page', async () => {
    const { lesson, html } = await read(
      '# Eis\n\n:::multievent\n\nVersuche es.\n\n**1. Was?**\n\n{r1{!Eis}}\n\n{r1{Eisen}}\n',
    );
    expect(html).toContain('<p>Versuche es.</p>');
    expect(lesson.questions.map(sketch)).toEqual(['single-choice 1. Was? [EIS | Eisen]']);
  });
});

describe('a directive with attributes behind its name', () => {
  it.each([
    [':::collapse{title="Answer"}', 'open Why? > It is light.'],
    [':::whatever{title="Answer" id=x}', 'open Why? > It is light.'],
    [':::details[Answer]{.small}', 'open Why? > It is light.'],
    [':::expandable[Show]{open}', 'open Why? > It is light.'],
  ])('folds an answer: %s', async (opener, question) => {
    const { lesson, html } = await read(`# Ice\n\nWhy?\n\n${opener}\nIt is light.\n:::\n\nEnd.\n`);
    expect(lesson.questions.map(sketch)).toEqual([question]);
    expect(html).toContain('<p>End.</p>');
  });

  it('keeps its own title and name, whatever its classes', async () => {
    const { html } = await read('# Ice\n\n:::tip[Look]{.answerless #x}\nIt floats.\n:::\n');
    expect(html).toBe(
      '<aside data-variety="tip"><p><strong><span id="x"></span>Look</strong></p><p>It floats.</p></aside>',
    );
  });

  it('is none where braces go on', async () => {
    const { html } = await read('# Ice\n\n:::x{a {b}} c\n');
    expect(html).toBe('<p>:::x{a {b}} c</p>');
  });
});

describe('chunks of R Markdown that hold words', () => {
  it('are tasks and their solutions, whatever options they have', async () => {
    const { lesson, html } = await read(
      '# Ice\n\n```{task}\n1. Weigh the ice.\n```\n\n```{solution, multCode = T}\nIt weighs *little*\n```\n\n```{r, echo = TRUE}\nx\n```\n',
    );
    expect(lesson.questions.map(sketch)).toEqual(['open Exercise 1 Weigh the ice. > It weighs little']);
    expect(html).toContain('<code>x\n</code>');
  });

  it('solve where their option or label says so, and in words where their engine does', async () => {
    const chunk = (head: string): string => `## Task 1\n\nWeigh the ice.\n\n\`\`\`{${head}}\n917\n\`\`\`\n`;
    for (const head of [
      'r, answer=TRUE',
      'r w, solution = T, eval=FALSE',
      'r weigh-solution',
      'text_answer, echo=FALSE',
    ]) {
      const { lesson, html } = await read(`# Ice\n\n${chunk(head)}`);
      expect(lesson.questions.map(sketch), head).toEqual(['open Weigh the ice. > 917']);
      expect(html, head).not.toContain('917');
    }
    const { html } = await read(`# Ice\n\n${chunk('r, answer=FALSE')}`);
    expect(html).toContain('917');
  });

  it('help where their label says so', async () => {
    const page =
      '# Ice\n\n## Task 1\n\nWeigh the ice.\n\n```{r weigh-hint}\nmass(ice)\n```\n\n```{r weigh-solution}\n917\n```\n';
    const { lesson } = await read(page);
    expect(lesson.questions.map(({ hints }) => hints.length)).toEqual([1]);
  });
});
