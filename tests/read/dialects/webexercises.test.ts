/** Exercises that webexercises writes: what R is called for in the words of a page. */
import { describe, expect, it } from 'vitest';
import { html, marks, read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const asked = async (...all: readonly string[]) =>
  (await read(`# T\n\n${lines(...all)}`)).lesson.questions.map(sketch);

describe('a page of webexercises', () => {
  it('has gaps to type and to choose, their settings aside', async () => {
    expect(
      await asked(
        'Two and two is `r fitb(4, num = TRUE, width = 10)`, red and green `r fitb(c("brown", "Brown"))`.',
        '',
        'Ice `r mcq(c("sinks", answer = "floats|swims"))`: `r webexercises::torf(TRUE)`',
      ),
    ).toEqual([
      'gap-fill Two and two is ___ , red and green ___ . Ice ___ : ___ [=4 | =brown=Brown | sinks/=floats swims | =TRUE/FALSE]',
    ]);
  });

  it('reads options that are mixed when the page is made', async () => {
    expect(await asked('Ice is `r mcq(sample(c(answer = "light", "heavy")))`.')).toEqual([
      'gap-fill Ice is ___ . [=light/heavy]',
    ]);
  });

  it('asks what only R knows without a key, where a line or an item ends with it', async () => {
    expect(
      await asked(
        '* How many float? `r fitb(sum(ice$floats))`',
        '* How many `NA` sink? `r fitb(3)`',
        '',
        'Which is *larger*? `r mcq(options)`',
        '',
        'The sum `r fitb(sum(x))` is shown.',
      ),
    ).toEqual(['open How many float?', 'gap-fill How many NA sink? ___ [=3]', 'open Which is larger?']);
  });

  it('reads wrong options that have names, too', async () => {
    expect(
      await asked(
        'Ice is `r mcq(c(x = "heavy", answer = "light", wrong = "warm"))` and `r fitb(c(".92", "0.92"), width = 5)`.',
      ),
    ).toEqual(['gap-fill Ice is ___ and ___ . [heavy/=light/warm | =.92=0.92]']);
  });

  it('shows options alone in their line, below what asks, as a list', async () => {
    expect(
      await asked(
        '**Why does ice float?**',
        '',
        '`r longmcq(sample(c(answer = "It is light.", x = "It is cold.", x = "It is *new*.")))`',
        '',
        'Ice and water are one.',
        '',
        '`r longmcq(c(answer = "So it is.", "It is not."))`',
      ),
    ).toEqual([
      'single-choice Why does ice float? [It is new. | It is cold. | IT IS LIGHT.]',
      'gap-fill Ice and water are one. ___ [=So it is./It is not.]',
    ]);
  });

  it.each(['- ', '* ', '1. ', '  - '])('shows them so below an item that begins with %j', async (mark) => {
    expect(
      await asked(`${mark}What does ice do?`, '', '`r longmcq(c("It sinks.", answer = "It floats."))`'),
    ).toEqual(['single-choice What does ice do? [It sinks. | IT FLOATS.]']);
  });

  it('shows options behind a paragraph that asks as a list, with the fold that explains them', async () => {
    expect(
      await asked(
        'Does ice float? `r mcq(c(answer = "Yes", "No"))`',
        '',
        '**Q2 - Does `lead` float?** `r mcq(c("Yes", answer = "No"))`',
        '',
        '`r hide("Explain this")`',
        '',
        'Lead is heavy.',
        '',
        '`r unhide()`',
        '',
        'Is it `r mcq(c(answer = "wet", "dry"))`, or cold?',
      ),
    ).toEqual([
      'single-choice Does ice float? [YES | No]',
      'single-choice Q2 - Does lead float? [Yes | NO] > Lead is heavy.',
      'gap-fill Is it ___ , or cold? [=wet/dry]',
    ]);
  });

  it.each([
    ['below what asks', '**Q1**: Ice is the lighter of both', 'cat(longmcq(opts))'],
    ['with what asks', '', 'cat("**Q1**: Ice is the lighter of both", longmcq(opts))'],
  ])('asks choices that a chunk writes, %s', async (_where, above, call) => {
    const chunk = [
      "```{r, echo = FALSE, results = 'asis'}",
      'opts <- c(',
      '  "So it is. ",',
      '  answer = "Only (mostly) when it is pure.",',
      '  x = \'No, "water" is.\'',
      ')',
      call,
      '```',
    ];
    const { lesson, html } = await read(`# T\n\n${lines('Words.', '', above, '', ...chunk, '', 'More.')}`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Q1: Ice is the lighter of both [So it is. | ONLY (MOSTLY) WHEN IT IS PURE. | No, "water" is.]',
    ]);
    expect(html).toContain('<p>Words.</p>');
    expect(html).not.toContain('longmcq');
  });

  it('names what only R knows by its own line, below such a chunk', async () => {
    const chunk = '```{r}\ncat("Why?", longmcq(c("heavy", answer = "light")))\n```';
    const { diagnostics } = await read(`# T\n\n${chunk}\n\nThe sum is \`r fitb(sum(x))\` here.\n`);
    expect(marks(diagnostics, 'markup-unread')).toEqual(['7:1 markup-unread']);
  });

  it('leaves chunks whose options only R knows, and those that are shown', async () => {
    const chunk = (options: string, head = '{r}'): string =>
      `\`\`\`${head}\nopts <- ${options}\ncat(longmcq(opts))\n\`\`\``;
    const shown = chunk('c(answer = "light", "heavy")', 'r');
    expect(await asked('What is ice?', '', chunk('optionsOf(ice)'), '', 'And?', '', shown)).toEqual([]);
  });

  it('folds what is hidden, code too', async () => {
    expect(
      await asked(
        'Print the mass of ice.',
        '',
        '`r hide("Solution")`',
        '',
        '```{r}',
        'print(917)',
        '```',
        '',
        '`r unhide()`',
        '',
        'Why does it float?',
        '',
        "<div class='webex-solution'><button>Show me</button>",
        '',
        'It is light.',
        '',
        '</div>',
      ),
    ).toEqual(['open Print the mass of ice. > print(917)', 'open Why does it float? > It is light.']);
  });

  it.each([
    ['r, webex.hide = TRUE', []],
    ['r, webex.hide="Show a solution"', []],
    ['r, webex.hide = "Hint"', ['917']],
    ['r,accordion=TRUE', []],
    ["r, accordion=TRUE, results='markup'", []],
  ])('folds code whose chunk says so: %s', async (head, hints) => {
    const page = `# T\n\nPrint the mass of ice.\n\n\`\`\`{${head}}\nprint(917)\n\`\`\`\n\n\`r hide("Solution")\`\n\nprint\n\n\`r unhide()\`\n`;
    const { lesson, html: shown } = await read(page);
    expect(shown).not.toContain('917');
    expect(lesson.questions.map((one) => one.hints.length)).toEqual([hints.length]);
  });

  it('takes code that is left out of the page as the answer where its first line calls it so', async () => {
    const chunk = (...code: readonly string[]) => ['```{r, include=FALSE}', ...code, '```', ''];
    const { lesson, html: shown } = await read(
      lines(
        '# T',
        '',
        ...chunk('library(ice)'),
        '#### Challenge',
        '',
        'Print the mass of ice.',
        '',
        ...chunk('## Answer', 'print(917)'),
        '## Snow',
        '',
        'Snow is white.',
        '',
        ...chunk('# A plot of snow', 'plot(snow)'),
      ),
    );
    expect(lesson.questions.map(sketch)).toEqual(['open Print the mass of ice. > ## Answer print(917)']);
    expect(shown).not.toMatch(/917|library|plot/);
  });

  it('shows no options that only R knows, and names the call', async () => {
    const { lesson, diagnostics } = await read('# T\n\nIce `r mcq(opts)`. It `r fitb("floats")`.');
    expect(html(lesson.body)).not.toContain('opts');
    expect(marks(diagnostics, 'markup-unread')).toEqual(['3:1 markup-unread']);
    expect(lesson.questions.map(sketch)).toEqual(['gap-fill Ice …. It ___ . [=floats]']);
  });
});

it('a box of gaps is answered by the fold right behind it, and what R writes as it is are words', async () => {
  const box = '::: {.callout-tip}\n#### Try this\n\n1. Ice is `r fitb("cold")`.\n:::\n';
  const fold = '::: {.callout-caution collapse="true"}\n#### Show me the solution\n\nAs snow is.\n:::\n';
  const written =
    '`r hide("Explain the solution")`\n```{r, echo = FALSE, results=\'asis\'}\ncat("\nIt *floats*.\n")\n```\n`r unhide()`\n';
  const { lesson } = await read(
    `# T\n\n${box}\n${fold}\n## Iron\n\nIron is \`r fitb("hard")\`.\n\n${written}`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'gap-fill Ice is ___ . [=cold] > As snow is.',
    'gap-fill Iron is ___ . [=hard] > Explain the solution It floats.',
  ]);
});

describe('fields that are kept as R draws them', () => {
  const chosen = (right: string, ...wrong: readonly string[]): string =>
    `<select class='webex-select'><option value='blank'></option><option value=''>${wrong.join("</option><option value=''>")}</option><option value='answer'>${right}</option></select>`;
  const typed = (...right: readonly string[]): string =>
    `<input class='webex-solveme nospaces' size='4' data-answer='${JSON.stringify(right)}'/>`;

  it('are gaps in words', async () => {
    expect(
      await asked(
        `Two and two is ${typed('4')}, red and green ${typed('brown', 'a "dark" one')}. Ice ${chosen('floats', 'sinks')} on water.`,
      ),
    ).toEqual([
      'gap-fill Two and two is ___ , red and green ___ . Ice ___ on water. [=4 | =brown=a "dark" one | sinks/=floats]',
    ]);
  });

  it('of an older make, too', async () => {
    expect(
      await asked(
        `Ice <select class='solveme' data-answer='["floats"]'> <option></option> <option>sinks</option> <option>floats</option></select> on <input class='solveme nospaces' size='5' data-answer='["water"]'/>.`,
      ),
    ).toEqual(['gap-fill Ice ___ on ___ . [sinks/=floats | =water]']);
  });

  it('are as they stand where a program is shown', async () => {
    const { lesson, html: shown } = await read(`# T\n\n\`\`\`html\n${typed('4')}\n\`\`\`\n`);
    expect(lesson.questions).toEqual([]);
    expect(shown).toContain('webex-solveme');
  });
});

describe('choices at the end of items', () => {
  it('are asked by themselves, with the fold right below them', async () => {
    const fold = (title: string, words: string): string =>
      `\n\n<div class='webex-solution'><button>${title}</button>\n\n${words}\n\n</div>\n\n<br>\n`;
    expect(
      await asked(
        '* Type what ice does: `r fitb("float")`',
        '',
        `* Why does it? Look twice. \`r mcq(c("It is *old*.", answer = "It is light."))\`${fold('Explain this - Why is that so?', 'Its lattice is wide.')}`,
        `* True or false, lead sinks: \`r torf(TRUE)\`${fold('Explain This - Sinks or not', 'It is heavy.')}`,
        '2. Lead is: `r mcq(c(answer = "heavy", "light"))`',
        '',
        '- Ice `r mcq(c(answer = "is", "has been"))` cold.',
      ),
    ).toEqual([
      'gap-fill Type what ice does: ___ [=float]',
      'single-choice Why does it? Look twice. [It is old. | IT IS LIGHT.] > Its lattice is wide.',
      'true-false True or false, lead sinks: [true] > It is heavy.',
      'single-choice 2. Lead is: [HEAVY | light]',
      'gap-fill Ice ___ cold. [=is/has been]',
    ]);
  });
});

describe('what two calls of R open and close by their names', () => {
  it.each([
    ['qbegin', 'qend', 'solbegin', 'solend'],
    ['begin_question', 'end_question', 'begin_answer', 'end_answer'],
    ['course::exercise.start', 'course::exercise.end', 'course::solution.start', 'course::solution.end'],
    ['openTask', 'closeTask', 'openSolution', 'closeSolution'],
  ])('is a question and its answer: %s … %s', async (opens, closes, tells, told) => {
    const one = (asks: string, answers: string): readonly string[] => [
      `\`r ${opens}(counter())\``,
      '',
      asks,
      '',
      `\`r ${closes}()\``,
      `\`r ${tells}(show = params$SHOW)\``,
      '',
      answers,
      `\`r ${told}()\``,
      '',
    ];
    expect(
      await asked(...one('Name the mass of ice.', '```\n917\n```'), ...one('Does it float?', 'It does.')),
    ).toEqual(['open Exercise 1 Name the mass of ice. > 917', 'open Exercise 2 Does it float? > It does.']);
  });

  it('has a hint, and solutions of several parts', async () => {
    const page = lines(
      '`r qbegin()`',
      'Does ice float, and does it melt?',
      '`r hintbegin()`',
      'Put it into water.',
      '`r hintend()`',
      '`r qend()`',
      '`r solbegin(label = "– floating", show = FALSE)`',
      'It floats.',
      '`r solend()`',
      '`r solbegin(label = "melting")`',
      'It melts.',
      '`r solend()`',
    );
    const { lesson } = await read(`# T\n\n${page}`);
    expect(lesson.questions.map(sketch)).toEqual([
      'open Exercise 1 Does ice float, and does it melt? > Solution – floating It floats. Solution: melting It melts. (Put it into water.)',
    ]);
  });

  it('is left where nothing closes it, and in code', async () => {
    const { lesson } = await read(
      '# T\n\n`r qbegin()`\n\nWords.\n\n```\n`r solbegin()`\n`r solend()`\n```\n',
    );
    expect(lesson.questions).toEqual([]);
    expect(html(lesson.body)).toContain('<p>Words.</p>');
    expect(html(lesson.body)).toContain('solbegin');
  });
});

describe('sentences in a list, each with one field', () => {
  it.each([
    ['-', (_: number) => ''],
    ['*', (_: number) => ''],
    ['1.', (n: number) => `${n}. `],
  ])('behind %s, each is a question', async (mark, number) => {
    const own = (n: number) => (mark === '1.' ? `${n}.` : mark);
    expect(
      await asked(
        `${own(1)} Ice floats on \`cold\` water \`r torf(TRUE)\``,
        '',
        `${own(2)} Ice is kept from melting with \`r mcq(c("steam", answer = "salt", "rain"))\` in winter.`,
        `${own(3)} You may call \`hail\` a kind of \`r torf(FALSE)\` snow.`,
        '',
        'Ice `r torf(TRUE)` floats.',
      ),
    ).toEqual([
      `true-false ${number(1)}Ice floats on cold water [true]`,
      `single-choice ${number(2)}Ice is kept from melting with ___ in winter. [steam | SALT | rain]`,
      `true-false ${number(3)}You may call hail a kind of snow. [false]`,
      'gap-fill Ice ___ floats. [=TRUE/FALSE]',
    ]);
  });

  it.each([
    ['one alone', ['- Ice is kept with `r mcq(c("steam", answer = "salt"))` in winter.']],
    [
      'several fields in one',
      ['- Ice is `r mcq(c("hot", answer = "cold"))` and `r torf(TRUE)`', '- Steam is not `r torf(TRUE)`'],
    ],
    ['words that go on', ['- Ice is kept `r torf(TRUE)`', '- Steam is kept `r torf(TRUE)`', '  in winter.']],
  ])('%s: what stands together stays together', async (_, all) => {
    expect(await asked(...all)).toEqual([expect.stringContaining('gap-fill')]);
  });
});

describe('fields that are given a name', () => {
  const CHUNK = [
    '```{r, include = FALSE}',
    'kinds <- c("ice", answer = "fog",',
    '  "hail")',
    'two <- 2',
    '```',
    '',
  ];

  it('have what a chunk above gives it', async () => {
    expect(await asked(...CHUNK, 'What is wet? `r longmcq(kinds)`')).toEqual([
      'single-choice What is wet? [ice | FOG | hail]',
    ]);
    expect(await asked(...CHUNK, 'Wet air is `r mcq(kinds)` in autumn.')).toEqual([
      'gap-fill Wet air is ___ in autumn. [ice/=fog/hail]',
    ]);
  });

  it('stay without a key where nothing above gives it', async () => {
    const found = await asked('What is wet? `r longmcq(kinds)`', '', ...CHUNK);
    expect(found).toEqual(['open What is wet?']);
  });

  it('true and false are no names', async () => {
    expect(await asked('```{r}', 'T <- c("x")', '```', '', 'Ice `r torf(T)` floats.')).toEqual([
      'gap-fill Ice ___ floats. [=TRUE/FALSE]',
    ]);
  });
});
