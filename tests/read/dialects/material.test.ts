/** Pages of Material for MkDocs. */
import { describe, expect, it } from 'vitest';
import { marks, read, html as toHtml } from '../support.ts';
import { summaries } from './support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a page of Material for MkDocs', () => {
  it('says what gave it away', async () => {
    const { diagnostics } = await read(lines('# Ice', '', '!!! note "On lakes"', '    Ice floats.'));
    const found = diagnostics.filter(({ rule }) => rule === 'dialect-read');
    expect(found.map(({ line, params }) => [line, params])).toEqual([
      [3, { dialect: 'Material for MkDocs', words: '!!! note "On lakes"' }],
    ]);
  });

  it('is none where its marks stand in code', async () => {
    const { diagnostics } = await read(lines('# Boxes', '', '```', '!!! note', '    Ice.', '```'));
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('dialect-read');
  });
});

describe('folds of questions', () => {
  const fold = (title: string, told: string): string => lines(`??? question "${title}"`, `    ${told}`, '');

  it('all ask, where most ask or tell what to do', async () => {
    const page = lines(
      '# Eis',
      '',
      '## Übungen',
      '',
      fold('Schwimmt Eis?', 'Ja.'),
      fold('Warum schwimmt es?', 'Es ist leicht.'),
      fold('Funktioniert die Waage, die wir gebaut haben?', 'Nein.'),
      fold('Wiegen Sie es.', '917 kg'),
      fold('Schmelzen Sie es.', 'Es wird Wasser.'),
      fold('Ehe Sie es trinken, sollten Sie es kochen. Wie lange?', 'Zehn Minuten.'),
      fold('Füllen Sie es ab!', '```\nein Liter\n```'.replace(/\n/g, '\n    ')),
    );
    expect(await summaries(page)).toEqual([
      'Schwimmt Eis? → Ja.',
      'Warum schwimmt es? → Es ist leicht.',
      'Funktioniert die Waage, die wir gebaut haben? → Nein.',
      'Wiegen Sie es. → 917 kg',
      'Schmelzen Sie es. → Es wird Wasser.',
      'Ehe Sie es trinken, sollten Sie es kochen. Wie lange? → Zehn Minuten.',
      'Füllen Sie es ab! → ein Liter',
    ]);
  });

  it('tell as they did, where few ask', async () => {
    const page = lines('# Ice', '', ...['Floes', 'Bergs', 'Frost'].map((one) => fold(one, 'Cold.')));
    expect(await summaries(page)).toEqual([]);
  });
});

const CASES: Readonly<Record<string, readonly [page: readonly string[], questions: readonly string[]]>> = {
  'a paragraph and a folded answer': [
    ['Why does ice float?', '', '??? success "Answer"', '    It is light.'],
    ['Why does ice float? → It is light.'],
  ],
  'a fold that its type alone calls an answer': [
    ['Why does ice float?', '', '??? success', '', '    It is light.'],
    ['Why does ice float? → It is light.'],
  ],
  'a hint and an answer in an item, the fold written with a minus': [
    [
      '1. Name a metal.',
      '',
      '    ??? tip "Hint"',
      '        It rusts.',
      '',
      '    ???- success "Answer"',
      '        iron',
    ],
    ['Name a metal. ? It rusts. → iron'],
  ],
  'a box of a question, its answer behind it': [
    ['!!! question', '    How much is 3 × 3?', '', '??? success "Answer"', '    nine'],
    ['Question How much is 3 × 3? → nine'],
  ],
  'a box of a question, its answer in it': [
    ['??? question "Exercise 3"', '    Weigh ice.', '', '    ??? success "Solution"', '        917 kg/m³'],
    ['Exercise 3 Weigh ice. → 917 kg/m³'],
  ],
  'a fold whose type calls it a question among other words, all of which is asked': [
    [
      '??? clipboard-question "Melting (melt)"',
      '    Ice melts at 0 °C.',
      '',
      '    **Given:** a cube of ice.',
      '',
      '    **Return:** how long it lasts.',
      '',
      '    ??? success "Solution"',
      '        an hour',
    ],
    ['Melting (melt) Ice melts at 0 °C. Given: a cube of ice. Return: how long it lasts. → an hour'],
  ],
  'a box of the site’s own type, its answer in it': [
    [
      '!!! dumbbell "Ice"',
      '    Weigh it.',
      '',
      '    Write it down.',
      '',
      '    ??? success "Solution"',
      '        917 kg',
    ],
    ['Ice Weigh it. Write it down. → 917 kg'],
  ],
  'an open box with lettered options': [
    [
      '???+ question "Question 1: What floats?"',
      '    **A.** iron',
      '',
      '    **B.** ice',
      '',
      '    ??? success "Answer"',
      '        **B.** It is light.',
    ],
    ['Question 1: What floats? [iron | ICE] → It is light.'],
  ],
  'tabs of an exercise that a macro numbers': [
    [
      '!!! example "{{ exercise() }}"',
      '    === "Statement"',
      '        Say its colour.',
      '    === "Correction"',
      '        {{ correction(True, "',
      '        It is blue.',
      '        ") }}',
    ],
    ['Exercise Say its colour. → It is blue.'],
  ],
  'tabs that a macro counts': [
    [
      '!!! exo "For practice"',
      '    === "{{ exercice() }}"',
      '        Say its colour.',
      '',
      '        ??? help "Solution"',
      '            White.',
      '',
      '    === {{exercice(False, 0)}}',
      '        Weigh it.',
      '',
      '        ??? help "Solution"',
      '            One kilogram.',
    ],
    ['For practice Say its colour. → White.', 'Weigh it. → One kilogram.'],
  ],
  'boxes that a macro draws around what is set in below it': [
    [
      '{{exercice(prem=1, titre="Quelle glace ?")}}',
      '    Of ice:',
      '',
      '    === "Tick what is right"',
      '        - [ ] it sinks',
      '        - [ ] it floats',
      '',
      '    === "Solution"',
      '        - :x: It is light.',
      '        - :white_check_mark: Thus.',
      '',
      '{{ exercise("Fog") }}',
      '',
      '    Say its colour.',
      '',
      '    ??? success "Answer"',
      '        White.',
      '',
      '{{ exercise() }}',
      '',
      'Nothing is set in below it.',
    ],
    ['Quelle glace ? Of ice: Tick what is right [it sinks | IT FLOATS]', 'Fog Say its colour. → White.'],
  ],
  'macros that give folds as strings, their names below their braces': [
    [
      '!!! example "{{ exercise() }}"',
      '    **Q1.** Print a brace.',
      '    {{',
      '    correction(True,',
      '    """',
      '    ??? success \\"Correction\\" ',
      "        ```python linenums='1'",
      '        print({"a": {"b": 1}}',
      '        )',
      '        ```',
      '    """',
      '    )',
      '    }}',
      '',
      '    **Q2.** Print nothing.',
      '    {{ correction(True,',
      '    """',
      '    $\\\\emptyset$',
      '    """) }}',
    ],
    ['Exercise Q1. Print a brace. → print({"a": {"b": 1}} )', 'Q2. Print nothing. → \\emptyset'],
  ],
  'macros that answer, as far in as code': [
    ['Why does ice float?', '', '    {{', '    correction(True, "', '    It is light.', '    ")', '    }}'],
    ['Why does ice float? → It is light.'],
  ],
  'folds that ask, below a heading that says so': [
    ['## Quiz', '', '??? question "Why does ice float?"', '    It is light.'],
    ['Why does ice float? → It is light.'],
  ],
  'no fold that only offers more, among those that ask': [
    [
      '## Exercises',
      '',
      ...['Does ice float?', 'Why does it?', 'What sinks?', 'Want to learn more?', 'Need a video?'].flatMap(
        (words) => [`??? question "${words}"`, '    Told.', ''],
      ),
    ],
    ['Does ice float? → Told.', 'Why does it? → Told.', 'What sinks? → Told.'],
  ],
  'blocks between slashes': [
    ['Why does ice float?', '', '/// details | Solution', '    type: success', '', 'It is light.', '///'],
    ['Why does ice float? → It is light.'],
  ],
  'nothing that a site of documentation folds': [
    [
      '# Icebox',
      '',
      '??? question "Why is there no light?"',
      '    It saves power.',
      '',
      '??? question "How do I open it?"',
      '    Pull.',
    ],
    [],
  ],
  'no fold of readers’ questions': [
    ['# FAQ', '', ...[1, 2, 3].flatMap((n) => [`??? question "Why ${n}?"`, '    Because.', ''])],
    [],
  ],
};

describe('questions of Material for MkDocs:', () => {
  it.each(Object.entries(CASES))('%s', async (_, [page, questions]) => {
    expect(await summaries(lines('!!! note', '    Ice.', '', ...page))).toEqual(questions);
  });
});

describe('what else it writes:', () => {
  const shown = async (...page: readonly string[]) =>
    (await read(lines('!!! note "N"', '    Ice.', '', ...page))).html;

  it.each([
    ['++ctrl+c++', '<kbd>Ctrl</kbd>+<kbd>C</kbd>'],
    ['==cold==', '<mark>cold</mark>'],
    ['{--warm--}', '<del>warm</del>'],
    ['{~~warm~>cold~~}', '<del>warm</del><ins>cold</ins>'],
    ['H~2~O and m^2^', 'H<sub>2</sub>O and m<sup>2</sup>'],
    ['a :material-snowflake: b{>>not for you<<}', 'a  b'],
    ['`#!python len(x)`', '<code>len(x)</code>'],
    ['[Read](https://ice.example){ .md-button }', '>Read</a></p>'],
    ['C++ and a == b == c', 'C++ and a == b == c'],
  ])('%s', async (written, html) => {
    expect(await shown(written)).toContain(html);
  });

  it('names macros and tags, and shows none', async () => {
    const { html, diagnostics } = await read(
      lines(
        '!!! note',
        '    Ice.',
        '',
        "Run {{ IDE('x') }} of {{ page.title }}.",
        '',
        '{% if solved %}',
        'Words.',
        '{% endif %}',
        '',
        '{{ terminal() }}',
      ),
    );
    expect(html).not.toMatch(/\{\{|\{%|IDE/);
    expect(html).toContain('Words.');
    expect(marks(diagnostics, 'markup-unread', 'shortcode-unknown')).toEqual([
      '4:8 markup-unread',
      '4:23 shortcode-unknown',
      '10:4 markup-unread',
    ]);
  });

  it('takes in other files, in code as code', async () => {
    const page = lines('--8<-- "more.md"', '', '```python', '--8<-- "ice.py"', '```');
    const { html } = await read(page, { 'more.md': 'Ice is **cold**.', 'ice.py': 'print(0)' });
    expect(html).toContain('Ice is <strong>cold</strong>.');
    expect(html).toContain('print(0)');
  });

  it.each([
    ['a block of them', ['--8<--', 'ice.py', 'snow.py', '--8<--']],
    ['among lines of its own', ['--8<-- "ice.py"', 'melt()', '--8<-- "snow.py"']],
  ])('takes in files in code that answers, be it %s, from where the settings have them', async (_, code) => {
    const fold = ['??? success "Solution"', '', '    ```py', ...code.map((one) => `    ${one}`), '    ```'];
    const { lesson, html } = await read(lines('# Ice', '', 'Why does ice float?', '', ...fold), {
      'parts/code/ice.py': 'print(917)',
      'parts/code/snow.py': 'print(100)',
    });
    const told = toHtml(lesson.questions[0]!.feedback);
    expect(told).toMatch(/print\(917\)[\s\S]*print\(100\)/);
    expect(told.includes('melt()')).toBe(code.includes('melt()'));
    expect(`${told}${html}`).not.toMatch(/8&lt;|\.py|print\(917\)[\s\S]*print\(917\)/);
  });

  it('leaves alone what several files end as, or the page climbs to', async () => {
    const page = lines('--8<-- "ice.md"', '', '--8<-- "../snow.md"');
    const { html, diagnostics } = await read(page, { 'a/ice.md': 'A.', 'b/ice.md': 'B.', 'a/snow.md': 'C.' });
    expect(html).not.toMatch(/[ABC]\./);
    expect(marks(diagnostics, 'include-missing')).toHaveLength(2);
  });

  it('takes in part of a file, where the tag takes several lines', async () => {
    const tag = [
      '{%',
      '  include-markdown "ice/more.md"',
      '  start="<!--from-->"',
      "  end='<!--to-->'",
      '%}',
    ];
    const files = { 'ice/more.md': 'No.\n\n<!--from-->\nIce is **cold**.\n<!--to-->\n\nNor this.\n' };
    const { html, diagnostics } = await read(lines('# Ice', '', 'Why does ice float?', '', ...tag), files);
    expect(html).toBe('<p>Why does ice float?</p><p>Ice is <strong>cold</strong>.</p>');
    expect(marks(diagnostics, 'markup-unread', 'shortcode-unknown')).toEqual([]);
    const unknown = await read(lines('# Ice', '', '!!! note', '    Cold.', '', '{% set', '  a = 1', '%}'));
    expect(unknown.html).not.toContain('{%');
    expect(
      (await read(lines('# Ice', '', '!!! note', '    Cold.', '', '{% set', '', 'Words.'))).html,
    ).toContain('Words.');
  });

  it('lays tabs side by side, each under its title', async () => {
    const html = await shown('=== "Summer"', '    Warm.', '', '=== "Winter"', '    Cold.');
    for (const words of ['Summer', 'Warm.', 'Winter', 'Cold.']) expect(html).toContain(words);
    expect(html).not.toContain('===');
  });
});
