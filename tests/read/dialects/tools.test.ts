/** Pages of tools that are not MyST: what each mark becomes, and that no answer stands in clear. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/read/index.ts';
import { memoryFiles, png } from '../../support/memory-files.ts';
import { stopwatch } from '../../support/stopwatch.ts';
import { html as asHtml, marks, read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

type Case = readonly [what: string, text: string, sketches: readonly string[]];

const asks = (cases: readonly Case[]) =>
  it.each(cases)('%s', async (_what, text, sketches) => {
    const { lesson } = await read(text);
    expect(lesson.questions.map(sketch)).toEqual(sketches);
  });

const shows = (cases: readonly (readonly [what: string, text: string, html: string])[]) =>
  it.each(cases)('%s', async (_what, text, expected) => {
    expect((await read(text)).html).toBe(expected);
  });

const IMPORT = "import Tabs from '@theme/Tabs';\n\n";
const FLOATS = 'Why does ice float?';
const LIGHT = 'It is light.';

describe('Jekyll', () => {
  shows([
    [
      'takes the site’s address out of links',
      '[sea]({{ site.baseurl }}/sea.html) [ice]({{ "/ice.html" | relative_url }}) [lake]({% link lake.md %})\n',
      '<p>sea ice lake</p>',
    ],
    [
      'shows code between tags as code',
      '{% highlight python linenos %}\nx = 1\n{% endhighlight %}\n\n[a]({{ site.url }}/a.html)\n',
      '<pre data-language="python"><code>x = 1\n</code></pre><p>a</p>',
    ],
    [
      'shows no remark, no attributes behind words, and the page’s own words',
      '---\ntitle: Tides\nplace: the shore\n---\n\n{% comment %}Ask Ada.{% endcomment %}\n\n*1*{: .circle .blue} At {{ page.place }}, `{: .x}` is code.\n',
      '<p><em>1</em> At the shore, <code>{: .x}</code> is code.</p>',
    ],
  ]);

  it('finds pictures by their address on the site', async () => {
    const picture = '<img src="{{ site.baseurl }}/assets/a.png" alt="A cat">';
    const { lesson, diagnostics } = await read(`# T\n\n${picture}\n`, { 'assets/a.png': png() });
    expect(lesson.assets.map(({ source }) => source)).toEqual(['assets/a.png']);
    expect(marks(diagnostics, 'dialect-read', 'media-missing')).toEqual(['3:11 dialect-read']);
  });

  it('names the tags that nobody reads, and folds what they call an answer', async () => {
    const { html, diagnostics } = await read(
      '{% include nav.html %}\n\nWhy does ice float?\n\n{% solution %}\nIt is light.\n{% endsolution %}\n',
    );
    expect(html).not.toContain('It is light.');
    expect(marks(diagnostics, 'markup-unread')).toEqual(['1:4 markup-unread']);
  });
});

describe('Obsidian', () => {
  it('takes files in by their names, wherever they lie in the vault, also in quotations', async () => {
    const page = '# T\n\n> A cat:\n>![[A cat.png|400]]\n\n![[notes.pdf]]\n';
    const files = { 'storage/A cat.png': png(), 'storage/notes.pdf': '%PDF-1.4 x' };
    const { lesson, html, diagnostics } = await read(page, files);
    expect(lesson.assets.map(({ source }) => source)).toContain('storage/A cat.png');
    expect(html).toContain('<blockquote><p>A cat:');
    expect(marks(diagnostics, 'dialect-unknown', 'media-missing', 'answer-orphan')).toEqual([]);
  });
});

it('shows a drawing of Excalidraw’s as the picture beside it, and asks with it', async () => {
  const page = (name: string) =>
    `# T\n\nDraw the letter below.\n\n![[${name}]]\n\n> [!solution]- Solution\n>\n> Omega.\n`;
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>';
  const files = { 'attachments/omega.excalidraw.light.svg': drawing };
  for (const name of ['omega.excalidraw', 'omega.excalidraw.md']) {
    const { lesson } = await read(page(name), files);
    expect(lesson.assets.map(({ source }) => source)).toEqual(['attachments/omega.excalidraw.light.svg']);
    expect(lesson.questions.map(sketch)).toEqual(['open Draw the letter below. > Omega.']);
  }
  const { diagnostics } = await read(page('alpha.excalidraw'), files);
  expect(marks(diagnostics, 'media-missing')).toEqual(['5:4 media-missing']);
});

describe('MDX', () => {
  shows([
    [
      'shows no program',
      `${IMPORT}export const a = {\n  b: 1,\n};\n\n{/* aside */}\n\nIce.\n`,
      '<p>Ice.</p>',
    ],
    [
      'lays tabs out',
      `${IMPORT}<Tabs>\n  <TabItem value="a" label="Ice">\n    Cold **water**.\n  </TabItem>\n</Tabs>\n`,
      '<p><strong>Ice</strong></p><p>Cold <strong>water</strong>.</p>',
    ],
    [
      'has boxes',
      `${IMPORT}<Admonition type="tip" title="Mind">\n\nIce.\n\n</Admonition>\n`,
      '<aside data-variety="tip"><p><strong>Mind</strong></p><p>Ice.</p></aside>',
    ],
    [
      'folds what its components fold',
      `${IMPORT}<Collapsible title="More">\n  Ice.\n</Collapsible>\n`,
      '<details><summary>More</summary><p>Ice.</p></details>',
    ],
    ['reads what unknown components hold', `${IMPORT}<Fancy a={1}>\nIce.\n</Fancy>\n`, '<p>Ice.</p>'],
    [
      'leaves braces of roles and formulas',
      `${IMPORT}{sub}\`2\` $\\frac{a}{b}$\n`,
      '<p><sub>2</sub> <cartable-math data-display="inline">\\frac{a}{b}</cartable-math></p>',
    ],
    ['writes words of programs', `${IMPORT}Ice{' '}{"floats"}.\n`, '<p>Ice floats.</p>'],
    [
      'reads boxes that a site dresses',
      `${IMPORT}:::tip[Mind]{icon=x}\nIce.\n:::\n`,
      '<aside data-variety="tip"><p><strong>Mind</strong></p><p>Ice.</p></aside>',
    ],
    ['shows components in code', `${IMPORT}\`<Tabs>\`\n`, '<p><code>&#x3C;Tabs></code></p>'],
  ]);

  asks([
    [
      'folds an answer',
      `${FLOATS}\n\n<details>\n  <summary>Answer</summary>\n  ${LIGHT}\n</details>\n\n<Tabs />\n`,
      [`open ${FLOATS} > ${LIGHT}`],
    ],
    [
      'folds what is called one',
      `${FLOATS}\n\n<ShowAnswer>\n  ${LIGHT}\n</ShowAnswer>\n`,
      [`open ${FLOATS} > ${LIGHT}`],
    ],
    [
      'folds a tab that answers',
      `${FLOATS}\n\n<Tabs>\n<TabItem value="solution" label="Solution">\n${LIGHT}\n</TabItem>\n</Tabs>\n`,
      [`open ${FLOATS} > ${LIGHT}`],
    ],
    [
      'reads a quiz that is data',
      lines(
        '<Quiz',
        '  questions={[',
        '    { question: "What floats?", options: ["iron", `ice`], correctOption: 1, explanation: "It\'s light." },',
        '  ]}',
        '/>',
        '',
      ),
      ["single-choice What floats? [iron | ICE] > It's light."],
    ],
    [
      'reads one that the page exports, its options right by themselves',
      lines(
        "export const list = [{ question: 'What floats?', answers: [",
        "  { text: 'iron', correct: false }, { text: 'ice', correct: true, feedback: 'Light.' }] }];",
        '',
        '<Quiz questions={list} />',
        '',
      ),
      ['single-choice What floats? [iron | ICE (Light.)]'],
    ],
    [
      'reads a choice around a list',
      '<ChoiceAnswer correct={[2]}>\n  What floats?\n\n  1. iron\n  2. ice\n</ChoiceAnswer>\n',
      ['single-choice What floats? [iron | ICE]'],
    ],
    ...(
      [
        // Vue binds a value in words.
        [
          `<Predict\n  label="Colder"\n  prompt="A lake's ice floats, < 1 m. Why?"\n  :options="[\n    { text: 'It is light' },\n    { text: 'It\\'s salt', correct: true }\n  ]"\n  reveal="Salt would sink it."\n/>`,
          "A lake's ice floats, &#x3C; 1 m. Why? [It is light | IT'S SALT] > Salt would sink it.",
        ],
        [
          `<QCM question="Que fait la glace ?" v-bind:choix="[&quot;elle flotte&quot;, &quot;elle coule&quot;]" :bonne-reponse="0" @click="go('x')" />`,
          'Que fait la glace ? [ELLE FLOTTE | elle coule]',
        ],
        [
          `<frost-check ask="What falls?" :values="['hail', 'fog']" :correct-index="0" insight="Hail is ice that falls."></frost-check>`,
          'What falls? [HAIL | fog] > Hail is ice that falls.',
        ],
        [
          `<Guess statement="What falls?" offers={[{ t: 'hail', isRight: true }, { t: 'fog' }]} because="It is ice." />`,
          'What falls? [HAIL | fog] > It is ice.',
        ],
        [
          `<Poll prompt="What falls?" options={['hail', 'fog']} answer="hail">\n\nIt is **ice**.\n\n</Poll>`,
          'What falls? [HAIL | fog] > It is ice.',
        ],
        [`<Poll options={['hail', 'fog']} answer="hail">\nWhat falls?\n</Poll>`, 'What falls? [HAIL | fog]'],
      ] as const
    ).map(
      ([text, asked]): Case => [
        `reads what a component’s words ask, whatever they are called: ${text.slice(0, 40)}`,
        `${IMPORT}${text}\n`,
        [`single-choice ${asked}`],
      ],
    ),
    [
      'reads what Vue has of a program, in slots, objects and lists',
      lines(
        '<script setup>',
        "const melts = [{ q: 'What melts?', options: ['ice', 'sand'], answer: 0 }]",
        '</script>',
        '',
        `<Quiz question="What falls?" :options="['hail', 'fog']" :answer="0">`,
        '<template #explanation>',
        '',
        'It is *ice*.',
        '',
        '</template>',
        '</Quiz>',
        '',
        `<Check :question="{ text: 'What rises?', options: ['hail', 'fog'], answer: 1 }" />`,
        '',
        '<Drill :items="melts" />',
        '',
        '<TrueFalse statement="Ice floats." :answer="true" explanation="It is light." />',
        '',
        `<Broken question="What is hidden?" :options="[ 'It' answer="It is here" />`,
        '',
        '<FillBlank text="Ice is frozen ___." answer="water" />',
        '',
      ),
      [
        'single-choice What falls? [HAIL | fog] > It is ice.',
        'single-choice What rises? [hail | FOG]',
        'single-choice What melts? [ICE | sand]',
        'true-false Ice floats. [true] > It is light.',
        'open Ice is frozen ___. > water',
      ],
    ],
    [
      'asks what a label asks',
      '- <Text label="2 m of ice = " unit="cm" solution="200" />\n- <Text label="Height" solution="3" />\n\nIce is <Text label="how cold?" solution="0" /> today.\n',
      ['gap-fill 2 m of ice = ___ cm [=200] > 200', 'gap-fill Ice is ___ today. [=0]'],
    ],
    [
      'reads one whose options are components, with what is said of each',
      lines(
        '<Quiz>',
        '  <Quiz.Question>',
        '    What floats?',
        '',
        '    ```py',
        '    print(1)',
        '    ```',
        '    <Quiz.Answer>',
        '      iron',
        '      <Quiz.Explanation>It sinks.</Quiz.Explanation>',
        '    </Quiz.Answer>',
        '    <Quiz.Answer correct>',
        '      ice, as $h_2o$',
        '    </Quiz.Answer>',
        '    <Quiz.Answer correct={false}>lead</Quiz.Answer>',
        '    <Quiz.Explanation>',
        '      It is light.',
        '    </Quiz.Explanation>',
        '  </Quiz.Question>',
        '</Quiz>',
        '',
      ),
      ['single-choice What floats? print(1) [iron (It sinks.) | ICE, AS H_2O | lead] > It is light.'],
    ],
    ...(
      [
        ['Frage', 'frage', 'Antwort', 'richtig', 'erklaerung', 'Erklaerung'],
        ['Devine', 'enonce', 'Choix', 'juste', 'explication', 'Explication'],
        ['Juego', 'pregunta', 'Opcion', 'correcta', 'explicacion', 'Explicacion'],
        ['Gioco', 'domanda', 'Scelta', 'giusta', 'spiegazione', 'Spiegazione'],
        ['Jogo', 'pergunta', 'Escolha', 'certa', 'explicacao', 'Explicacao'],
        ['Raad', 'vraag', 'Keuze', 'goed', 'uitleg', 'Uitleg'],
        ['Guess', 'question', 'Choice', 'right', 'why', 'Explanation'],
      ] as const
    ).map(
      ([name, asks, option, right, why, reason]): Case => [
        `reads options that its author names in a language of their own: ${asks}`,
        lines(
          `<${name} ${asks}="What floats?">`,
          `  <${option} ${why}="It sinks.">iron</${option}>`,
          `  <${option} ${right}>ice</${option}>`,
          `  <${reason}>`,
          '',
          'It is light.',
          '',
          `  </${reason}>`,
          `</${name}>`,
          '',
        ),
        ['single-choice What floats? [iron (It sinks.) | ICE] > It is light.'],
      ],
    ),
    [
      'reads a statement to judge',
      '<TrueFalseAnswer correct={false}>\n  Iron floats.\n</TrueFalseAnswer>\n',
      ['true-false Iron floats. [false]'],
    ],
    [
      'takes the answer of a box to type in',
      `${FLOATS}\n\n<Answer type="string" solution="light" />\n`,
      [`open ${FLOATS} > light`],
    ],
    [
      'takes what words of a component of an author’s own know',
      lines(
        'Which towns lie by the sea?',
        '',
        '<Query',
        '  defaultQuery={`SELECT name`}',
        '  correctQuery={`SELECT name',
        'FROM towns',
        'WHERE sea`}>',
        'towns-by-the-sea',
        '</Query>',
        '',
      ),
      ['open Which towns lie by the sea? SELECT name > SELECT name FROM towns WHERE sea'],
    ],
    [
      'takes what stands in an item or a quotation, and nothing else gives the page away',
      '- <Flashcard question="Why does ice float?" answer="It is light." />\n\n> <Flashcard question="Why does iron sink?" answer="It is heavy." />\n',
      [`open ${FLOATS} > ${LIGHT}`, 'open Why does iron sink? > It is heavy.'],
    ],
    [
      'takes it in a box, and beside what the component holds',
      `:::aufgabe[Ice]\n${FLOATS}\n\n<Text solution="light" mono />\n:::\n\n<Task expectedAnswer="heavy">\nWhy does iron sink?\n</Task>\n`,
      [`open Exercise 1. Ice ${FLOATS} > light`, 'open Exercise 2 Why does iron sink? > heavy'],
    ],
    [
      'has gaps in running words',
      '{/* */}\n\n<Blank answer="ice" /> floats on <FillIn answers={["water", "the sea"]} />.\n',
      ['gap-fill ___ floats on ___ . [=ice | =water=the sea]'],
    ],
    [
      'asks with options in a frame of their own, and with no poll',
      '{/* */}\n\n<Question>\nWhat floats?\n<Choices>\n<Choice>iron</Choice>\n<Choice correct>ice</Choice>\n</Choices>\n</Question>\n\n<Poll question="Which?" options={["ice", "iron"]} />\n',
      ['single-choice What floats? [iron | ICE]'],
    ],
    [
      'folds what the last word of a name calls a solution',
      `<Challenge>\n${FLOATS}\n\n<ChallengeSolution>\n${LIGHT}\n</ChallengeSolution>\n</Challenge>\n`,
      [`open Exercise 1 ${FLOATS} > Challenge Solution ${LIGHT}`],
    ],
    [
      'has a gap among words, and a fold on a line of its own',
      `{/* */}\n\n| Ice | <Text answer="cold" /> |\n|---|---|\n| Iron | warm |\n\n${FLOATS}\n\n<Text answer="light" />\n`,
      ['gap-fill Ice ___ Iron warm [=cold]', `open ${FLOATS} > light`],
    ],
    [
      'keeps the key of options in lines',
      '{/* */}\n\n<MCQ answer="B">\nWhat floats?\n\nA. Iron\n\nB. Ice\n</MCQ>\n',
      ['single-choice What floats? [Iron | ICE]'],
    ],
    [
      'starts from the code that a component of any name starts from',
      '<Coding prompt="Double x." starterCode={`x = 2`} solution={`x = 2\n2 * x`} />\n\n<Knows question="What floats?" choices={[{ text: "iron" }, { text: "ice", correct: true }]} />\n',
      ['open Double x. x = 2 > x = 2 2 * x', 'single-choice What floats? [iron | ICE]'],
    ],
    [
      'asks what stands above options that are components, or in an item with them',
      lines(
        'What floats?',
        '',
        '<MultipleChoice>',
        '  <Option>iron</Option>',
        '  <Option isCorrect>ice</Option>',
        '</MultipleChoice>',
        '',
        '1. Water is turned into:',
        '   <MultipleChoice>',
        '     <Option isCorrect>steam</Option>',
        '     <Option>salt</Option>',
        '   </MultipleChoice>',
        '',
      ),
      ['single-choice What floats? [iron | ICE]', 'single-choice Water is turned into: [STEAM | salt]'],
    ],
    [
      'asks with the words that a box to type in holds',
      ':::aufgabe[Ice]\nName them.\n\n<Answer type="string" solution="ice">\n\nFrozen water:\n\n</Answer>\n\n<Answer type="string" solution="steam">\n\nHot water:\n\n</Answer>\n:::\n',
      ['open Exercise 1. Ice Name them. Frozen water: > ice', 'open Hot water: > steam'],
    ],
    [
      'asks what a heading asks above options alone, of which all may be right, and with the code between',
      lines(
        '### 1. What floats?',
        '',
        '<Question',
        '\tchoices={[',
        '\t\t{',
        '\t\t\ttext: "iron",',
        '\t\t\texplain: "It sinks: see <code>a()</code>, <code>b()</code>, and <code>c()</code>."',
        '\t\t},',
        '\t\t{',
        '\t\t\ttext: "ice",',
        '            explain: "It is \\"light\\".",',
        '\t\t\tcorrect: true',
        '\t\t},',
        '\t]}',
        '/>',
        '',
        '### 2. What melts?',
        '',
        '<Question choices={[{ text: "ice", correct: true }, { text: "snow", correct: true }]} />',
        '',
        '### 3. What does it print?',
        '',
        '```py',
        'print(2)',
        '```',
        '',
        '<Question choices={[{ text: "2", correct: true }, { text: "3" }]} />',
        '',
      ),
      [
        'single-choice 1. What floats? [iron (It sinks: see a(), b(), and c().) | ICE (It is "light".)]',
        'multiple-choice 2. What melts? [ICE | SNOW]',
        'single-choice 3. What does it print? print(2) [2 | 3]',
      ],
    ],
    [
      'asks nothing of what is only offered, be it to filter a page or to vote',
      "{/* */}\n\n### Choose a view\n\n<Select options={[{ label: 'Ice', value: 1 }, { label: 'Snow', value: 2 }]} />\n\n### Which do you like?\n\n<Poll choices={[{ text: 'ice' }, { text: 'snow' }]} />\n",
      [],
    ],
    [
      'asks what a component asks in its words',
      `<Flip front="${FLOATS}" back="${LIGHT}" />\n\n<MyTest question="What floats?" options={["iron", "ice"]} answer={1} />\n`,
      [`open ${FLOATS} > ${LIGHT}`, 'single-choice What floats? [iron | ICE]'],
    ],
    [
      'takes elements as words, in what it is told and in its data',
      [
        `{/* */}\n\n<Challenge id="c1" hint={<>Think of <b>light</b> things.</>} answer={<>It is <code>lighter</code>{' '}than {\`water\`}.</>}>\n${FLOATS}\n</Challenge>`,
        '<Flip question={(\n  <p><em>Why</em> so?</p>\n)} answer={<div>So.</div>} />',
        '<Test questions={[{ q: <>What floats?</>, options: ["iron", <code>ice</code>], correctIndex: 1 }]} />',
      ].join('\n\n'),
      [
        `open Exercise 1 ${FLOATS} > It is lighter than water. (Think of light things.)`,
        'open Why so? > So.',
        'single-choice What floats? [iron | ICE]',
      ],
    ],
    [
      'asks a list of data whatever shows it, and whatever its key is called, in six languages',
      [
        'export const zwei = [{ frage: "Was schwimmt?", antworten: ["Eisen", "Eis"], richtigeAntwort: "Eis" }];',
        '<WeeklyCheck items={[{ prompt: "What floats?", options: ["iron", "ice"], correctOptionIndex: 1 }]} />',
        '<Lernstand fragen={zwei} />',
        '<A b={[{ pregunta: "¿Qué flota?", opciones: ["hierro", "hielo"], respuestaCorrecta: 1 }]} />',
        '<A b={[{ enonce: "Que flotte ?", choix: ["fer", "glace"], bonneReponse: "b" }]}></A>',
        '<A b={[{ domanda: "Che cosa galleggia?", opzioni: [{ testo: "ferro" }, { testo: "ghiaccio", corretta: true }] }]} />',
        '<A b={[{ pergunta: "O que flutua?", alternativas: ["ferro", "gelo"], correta: 1 }]} />',
        // A list of pages, and a poll, have no key.
        '<Pages items={[{ title: "Ice", options: ["a", "b"] }]} />',
      ].join('\n\n'),
      [
        'single-choice What floats? [iron | ICE]',
        'single-choice Was schwimmt? [Eisen | EIS]',
        'single-choice ¿Qué flota? [hierro | HIELO]',
        'single-choice Que flotte ? [fer | GLACE]',
        'single-choice Che cosa galleggia? [ferro | GHIACCIO]',
        'single-choice O que flutua? [ferro | GELO]',
      ],
    ],
    [
      'has components in a quiz that say which of their own options are right',
      `${IMPORT}<Quiz>\n<ChoiceAnswer correct={[2]}>\n  > What floats?\n\n  1. iron\n  2. ice\n\n</ChoiceAnswer>\n\n<ChoiceAnswer correct={[1, 3]} multiple>\n  > What sinks?\n\n  1. iron\n  2. ice\n  3. lead\n\n</ChoiceAnswer>\n</Quiz>\n`,
      ['single-choice What floats? [iron | ICE]', 'multiple-choice What sinks? [IRON | ice | LEAD]'],
    ],
    [
      'reads exercises by their name',
      `${IMPORT}:::aufgabe[Ice]\n${FLOATS}\n:::\n\n<Solution>\n${LIGHT}\n</Solution>\n`,
      [`open Exercise 1. Ice ${FLOATS} > ${LIGHT}`],
    ],
  ]);

  it('names what nobody knows, once, and never prints it', async () => {
    const { html, diagnostics } = await read(`${IMPORT}<Fancy a="42" />\n\n<Fancy />\n\n{price * 2}\n`);
    expect(marks(diagnostics, 'markup-unread')).toEqual(['3:2 markup-unread', '7:1 markup-unread']);
    expect(html).toBe('');
  });

  it('names an answer that only a program knows', async () => {
    const { diagnostics } = await read(`${IMPORT}<Challenge answer={ANSWERS[1]}>\n${FLOATS}\n</Challenge>\n`);
    expect(marks(diagnostics, 'markup-unread')).toEqual(['3:1 markup-unread']);
  });

  it('is what the name of a file says, and lines stay where they are', async () => {
    const source = {
      path: 'page.mdx',
      text: `# Ice\n\n<Box>\n\n${FLOATS}\n\n<Solution>${LIGHT}</Solution>\n</Box>\n`,
    };
    const { lesson, diagnostics } = await readLesson(source, memoryFiles({}));
    expect(lesson?.questions.map(({ place }) => place.line)).toEqual([5]);
    expect(diagnostics.map(({ rule }) => rule)).toContain('dialect-read');
  });

  it('takes no longer for a page of braces that nothing closes', async () => {
    const text = `${IMPORT}${'{ <A b={'.repeat(20_000)}`;
    const spent = stopwatch();
    await read(text);
    expect(spent()).toBeLessThan(10_000);
  });
});

describe('tabs behind an empty one', () => {
  const tabs = (...all: readonly (readonly [label: string, text: string])[]): string =>
    lines(
      '<Tabs>',
      ...all.map(([label, text]) => `<TabItem label="${label}">\n\n${text}\n\n</TabItem>`),
      '</Tabs>',
    );

  asks([
    [
      'answer what has their numbers',
      `${IMPORT}1. What floats?\n2. What is fog?\n\n${tabs(['-', ''], ['1', 'Ice.'], ['2', 'A low cloud.'])}\n`,
      ['open What floats? > Ice.', 'open What is fog? > A low cloud.'],
    ],
    [
      'are one answer where they name its parts',
      `${IMPORT}What float, and what sinks?\n\n${tabs(['Your turn', ''], ['floats', 'Ice.'], ['sinks', 'Iron.'])}\n`,
      ['open What float, and what sinks? > floats Ice. sinks Iron.'],
    ],
    [
      'are tabs where the first shows something',
      `${IMPORT}What floats?\n\n${tabs(['a', 'Ice.'], ['b', 'Iron.'])}\n`,
      [],
    ],
  ]);
});

describe('Hugo', () => {
  it('ends code that nobody closes with the shortcode it stands in: each answer is its own', async () => {
    const one = (what: string, why: string) =>
      `### Exercise ${what}\n\nWhat does ${what} do?\n\n{{< details "Solution" >}}\n\`\`\`text\n${why}\n{{< /details >}}\n\n`;
    const { lesson } = await read(
      `# Ice\n\n${one('ice', 'It floats.')}${one('iron', 'It sinks.')}${one('oil', 'It floats, too.')}`,
    );
    expect(lesson.questions.map((question) => sketch(question).split(' > ')[1])).toEqual([
      'It floats.',
      'It sinks.',
      'It floats, too.',
    ]);
  });

  shows([
    [
      'has boxes',
      '{{% notice tip "Mind" %}}\nIce.\n{{% /notice %}}\n',
      '<aside data-variety="tip"><p><strong>Mind</strong></p><p>Ice.</p></aside>',
    ],
    [
      'has boxes without a title',
      '{{< hint warning >}}\nIce.\n{{< /hint >}}\n',
      '<aside data-variety="warning"><p><strong>Warning</strong></p><p>Ice.</p></aside>',
    ],
    [
      'lays tabs out',
      '{{< tabs >}}\n{{% tab title="Ice" %}}\nCold.\n{{% /tab %}}\n{{< /tabs >}}\n',
      '<p><strong>Ice</strong></p><p>Cold.</p>',
    ],
    [
      'shows code',
      '{{< highlight py "linenos=1" >}}\nprint("{{<")\n{{< /highlight >}}\n',
      '<pre data-language="py"><code>print("{{&#x3C;")\n</code></pre>',
    ],
    [
      'reads formulas',
      'So {{< katex >}}a_1{{< /katex >}}.\n',
      '<p>So <cartable-math data-display="inline">a_1</cartable-math>.</p>',
    ],
    ['reads what unknown ones hold', '{{< fancy a=1 >}}\nIce.\n{{< /fancy >}}\n', '<p>Ice.</p>'],
    [
      'folds in the middle of a line',
      'Ice. {{< details "More" >}}Cold.{{< /details >}} Snow.\n',
      '<p>Ice.</p><details><summary>More</summary><p>Cold.</p></details><p>Snow.</p>',
    ],
    [
      'leaves those that are shown as code',
      '`{{</* x */>}}` {{< br >}}\n',
      '<p><code>{{&#x3C;/* x */>}}</code></p>',
    ],
  ]);

  asks([
    ...[
      [
        'job entry="**Weigh** each cube of ice."',
        '- $2 m$\n- $3 m$',
        'Exercise 1 Weigh each cube of ice. 2 m 3 m',
      ],
      ['auftrag aufgabe="Jeden Würfel wiegen."', 'Aus Eis.', 'Exercise 1 Jeden Würfel wiegen. Aus Eis.'],
      [
        'box-example title="Ice 2"',
        'A lake freezes.\n\nWanted is its depth.',
        'Exercise 1. Ice 2 A lake freezes. Wanted is its depth.',
      ],
    ].map(
      ([tag, held, asked]): Case => [
        `asks what a shortcode of the page’s own sets: ${tag}`,
        `Of ice.\n\n{{< ${tag} >}}\n\n${held}\n\n{{< /${tag!.split(' ')[0]} >}}\n\n<!-- 2 -->\n{{< solution >}}\n9 kg\n{{< /solution >}}\n`,
        [`open ${asked} > 9 kg`],
      ],
    ),
    [
      'asks nothing of a remark above an answer',
      'How deep is it?\n\n{{< box-note >}}\nA lake freezes.\n{{< /box-note >}}\n\n{{< solution >}}\n9 m\n{{< /solution >}}\n',
      ['open How deep is it? Note A lake freezes. > 9 m'],
    ],
    [
      'asks what stands in a checkpoint, and what has a gap',
      `{{< checkpoint >}}\n**Melt ice.** Weigh it.\n\nWhat do you see?\n\n{{< expand "Solution" >}}\n<p>Look:</p>\n{{< highlight py >}}\n1\n{{< /highlight >}}\n{{< /expand >}}\n{{< /checkpoint >}}\n\nIce is {{< gap answer="cold" >}}.\n`,
      ['open Exercise 1 Melt ice. Weigh it. What do you see? > Look: 1', 'gap-fill Ice is ___ . [=cold]'],
    ],
    [
      'folds an answer',
      `${FLOATS}\n\n{{% expand "Solution" %}}\n${LIGHT}\n{{% /expand %}}\n`,
      [`open ${FLOATS} > ${LIGHT}`],
    ],
    [
      'folds one of several lines',
      `${FLOATS}\n\n{{< details\n  title="Answer"\n  closed="true"\n>}}\n${LIGHT}\n{{< /details >}}\n`,
      [`open ${FLOATS} > ${LIGHT}`],
    ],
    [
      'folds what is called one',
      `${FLOATS}\n\n{{< solution >}}\n${LIGHT}\n{{< /solution >}}\n`,
      [`open ${FLOATS} > ${LIGHT}`],
    ],
    [
      'folds in an item, wherever its body stands',
      `1. ${FLOATS}\n   {{< expand "Answer" >}}\n${LIGHT}\n   {{< /expand >}}\n2. Does iron float?\n   {{< expand "Answer" >}}\n   No.\n   {{< /expand >}}\n`,
      [`open ${FLOATS} > ${LIGHT}`, 'open Does iron float? > No.'],
    ],
    [
      'reads choices of an item of any name, counted from one where that is how the last one is named',
      '{{< poll >}}\n{{< item question="What floats?" answer=2 choices="iron,ice" >}}\n{{< item question="What sinks?" answer=1 choices="iron,ice,wax" >}}\n{{< /poll >}}\n',
      ['single-choice What floats? [iron | ICE]', 'single-choice What sinks? [IRON | ice | wax]'],
    ],
    [
      'reads the same counted from nought',
      '{{< item question="What floats?" answer=1 choices="iron,ice" >}}\n\n{{< item question="What sinks?" answer=0 choices="iron,ice,wax" >}}\n',
      ['single-choice What floats? [iron | ICE]', 'single-choice What sinks? [IRON | ice | wax]'],
    ],
    [
      'reads a choice in its words',
      '{{<multiple-choice question="What floats?" answers="ice | iron" feedback="Yes. | It sinks." correct="0">}}\n',
      ['single-choice What floats? [ICE (Yes.) | iron (It sinks.)]'],
    ],
    [
      "reads Apéro's panels as tabs: one that says nothing yet, and one that answers",
      `${FLOATS}\n\n{{< panelset class="greetings" >}}\n{{< panel name="Hide the answer" >}}\n\n{{< /panel >}}\n{{< panel name="Show the answer" >}}\n${LIGHT}\n{{< /panel >}}\n{{< /panelset >}}\n`,
      [`open ${FLOATS} > ${LIGHT}`],
    ],
    [
      'reads panels that are options, each with a word on it',
      '{{< panelset >}}\n{{< panel name="Question 1" >}}\nIce floats. True or false?\n{{< /panel >}}\n{{< panel name="True" >}}\nWell done! It is light.\n{{< /panel >}}\n{{< panel name="False" >}}\nTry again: it is light.\n{{< /panel >}}\n{{< /panelset >}}\n',
      ['true-false Ice floats. True or false? [true] (Well done! It is light.) (Try again: it is light.)'],
    ],
    [
      'reads quizdown',
      '{{< quizdown >}}\n---\nshuffle: false\n---\n\n## What floats?\n\n> Look.\n\n- [x] ice\n- [ ] iron\n\n## Put in order\n\n1. ice\n2. water\n{{< /quizdown >}}\n',
      ['single-choice What floats? [ICE | iron] (Look.)', 'ordering Put in order [ice < water]'],
    ],
    [
      'has exercises',
      `{{<note type="exercise" title="Ice">}}\n${FLOATS}\n\n{{% details "Answer" %}}\n${LIGHT}\n{{% /details %}}\n{{</note>}}\n`,
      [`open Ice ${FLOATS} > ${LIGHT}`],
    ],
  ]);

  it.each([
    '{{< code-download file="/courses/ice/melt.py" lang="python" >}}',
    '{{< code file="courses/ice/melt.py" language="python" >}}',
    '{{% include-code "/courses/ice/melt.py" %}}',
    '{{< readfile file="/courses/ice/melt.py" highlight="python" >}}',
  ])('shows the code of a file, wherever its site has it: %s', async (code) => {
    const page = `${FLOATS}\n\n{{< spoiler text="Solution" >}}\n${code}\n{{< /spoiler >}}\n\n{{< download file="/courses/ice/data.csv" >}}\n`;
    const { lesson, diagnostics } = await read(page, {
      'content/courses/ice/melt.py': 'print(0)',
      'content/courses/ice/data.csv': 'a;b',
    });
    expect(lesson.questions.map(sketch)).toEqual([`open ${FLOATS} > print(0)`]);
    expect(marks(diagnostics, 'include-missing', 'markup-unread')).toEqual(['7:5 markup-unread']);
  });

  it.each(['/', ';;', ' & '])('has options parted by what its author says: %s', async (by) => {
    const parted = (...all: readonly string[]): string => all.join(by);
    const page = `{{<multiple-choice\nquestion="What floats?"\nanswers="${parted('iron, or lead', 'ice', 'gold')}"\nfeedback="${parted('Heavy.', 'Right, it is light.', 'Heavy.')}"\ncorrect="1"\ndelimiter="${by}"\n>}}\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(/^single-choice What floats\? \[iron, or lead.* \| ICE.* \| gold.*\]/),
    ]);
  });

  it('is read behind a formula that nothing ends', async () => {
    const { html } = await read('$$ a\n\n{{< details "More" >}}\nIce.\n{{< /details >}}\n');
    expect(html).toContain('<details><summary>More</summary><p>Ice.</p></details>');
  });

  it('names what nobody knows, and never prints it', async () => {
    const { html, diagnostics } = await read('A {{< fancy >}} b.\n\n{{% fancy %}}\n');
    expect(marks(diagnostics, 'markup-unread')).toEqual(['1:7 markup-unread']);
    expect(html).toBe('<p>A  b.</p>');
  });

  it('has its fields in TOML', async () => {
    const { lesson, html } = await read(
      '+++\ntitle = "On ice"\nkeywords = ["a", "b"]\nweight = 3\n[menu]\nmain = 1\n+++\n\nIce.\n',
    );
    expect([lesson.title, lesson.keywords, html]).toEqual(['On ice', ['a', 'b'], '<p>Ice.</p>']);
  });

  it('is no page of Quarto', async () => {
    const { diagnostics } = await read('{{< video a.mp4 >}}\n\n{{< pagebreak >}}\n');
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('dialect-read');
  });
});

describe('LiaScript', () => {
  asks([
    [
      'asks for one of several',
      '# Ice\n\nWhat floats?\n\n[( )] iron\n[(X)] ice\n[[?]] Look.\n***\n\nIt is light.\n\n***\n\nSnow.\n',
      ['single-choice What floats? [iron | ICE] > It is light. (Look.)'],
    ],
    [
      'asks for several',
      'What floats?\n\n    [[X]] ice\n    [[ ]] iron\n    [[X]] wood\n',
      ['multiple-choice What floats? [ICE | iron | WOOD]'],
    ],
    [
      'asks for a word',
      'What floats?\n\n[[ice]]\n[[?]] Look.\n',
      ['short-answer What floats? = ice (Look.)'],
    ],
    [
      'asks in each paragraph that has its own check or hints',
      'What does it do?\\\nIce [[floats]] @canvas\n@Check(floats)\n[[?]] @Explain\n\n@more(1)\n\nAt 0 °C ice [[melts]] \\\n[[?]] Think.\n',
      ['gap-fill What does it do? Ice ___ [=floats]', 'gap-fill At 0 °C ice ___ [=melts] (Think.)'],
    ],
    [
      'asks with the words above where there is but a formula',
      '**a)** Of 3 and 4:\n\n$m=$ [[ 3.5 ]]\n[[?]] Add.\n\n**b)** Of 1 and 2:\n\n$m=$ [[ 1.5 ]]\n[[?]] Add.\n',
      ['gap-fill a) Of 3 and 4: m= ___ [=3.5] (Add.)', 'gap-fill b) Of 1 and 2: m= ___ [=1.5] (Add.)'],
    ],
    [
      'asks for one of some words',
      'What floats?\n\n[[iron|(ice)]]\n[[?]] Look.\n',
      ['single-choice What floats? [iron | ICE] (Look.)'],
    ],
    [
      'asks for gaps',
      '[[?]]\n\nAt 0 °C, [[water]] is [[gas|(solid)]].\n',
      ['gap-fill At 0 °C, ___ is ___ . [=water | gas/=solid]'],
    ],
    [
      'asks by its heading',
      '# What floats?\n\n## Ice?\n\n[(X)] yes\n[( )] no\n',
      ['single-choice Ice? [YES | no]'],
    ],
  ]);

  it('is known by its head', async () => {
    const { lesson } = await read(
      '<!--\nauthor: A\n\nversion: 1.0.0\n-->\n\n# Ice\n\nIt floats on [[ water ]].\n',
    );
    expect(lesson.questions.map(sketch)).toEqual(['gap-fill It floats on ___ . [=water]']);
  });

  it('says what is lost, and folds what may be a key', async () => {
    const { html, diagnostics } = await read('Which?\n\n[[a] [b]]\n[ [X] [ ] ] ice\n\n@quiz(42)\n\n[[?]]\n');
    expect(marks(diagnostics, 'dialect-exporter', 'markup-unread')).toEqual([
      '3:1 markup-unread',
      '6:1 markup-unread',
      '8:1 dialect-exporter',
    ]);
    expect(html.replace(/<details>[\s\S]*<\/details>/, '')).not.toMatch(/\[|42/);
  });
});

it('blogdown’s R Markdown has shortcodes of Hugo, and Quarto’s own hold nothing', async () => {
  const said = async (text: string): Promise<readonly string[]> => {
    const source = { path: 'page.Rmd', folder: 'lessons', text };
    return (await readLesson(source, memoryFiles({}))).lesson!.questions.map(sketch);
  };
  const task =
    '# Ice\n\n* Weigh it:\n\n{{< math >}}\n$$m=1$$\n{{</ math >}}\n\n<details><summary>Solution</summary>\n\nOne.\n\n</details>\n';
  expect(await said(task)).toEqual(['open Weigh it: m=1 > One.']);
});

describe('R/exams', () => {
  const exercise = (...all: readonly string[]): string =>
    lines('```{r}', 'x <- 1', '```', '', 'Question', '========', ...all);

  asks([
    [
      'has sections in the author’s language, and a key in what is said of each option',
      lines(
        ...['# Aufgabe', '', 'Was schwimmt?', '', 'Answerlist', '----------', '', '* Eis', '* Eisen', ''],
        ...[
          '# Lösung',
          '',
          'Answerlist',
          '----------',
          '',
          '* Wahr',
          '* Falsch: zu schwer',
          '',
          '---',
          '',
          '- Physik',
        ],
      ),
      ['single-choice Was schwimmt? [EIS | Eisen (zu schwer)]'],
    ],
    [
      'has remarks that begin by saying what is right, and a list of solutions of that name',
      exercise(...['O que flutua?', '', '## Questionlist', '', '* gelo', '* ferro', '']).concat(
        ['', '# Solution', '', '## Solutionlist', '', '* CORRETA.', '* FALSA. É pesado.', ''].join('\n'),
        ['', '# Meta-information', '', 'extype: schoice', 'exsolution: 10', ''].join('\n'),
      ),
      ['single-choice O que flutua? [GELO | ferro (É pesado.)]'],
    ],
    [
      'is written at length where its author says so',
      exercise(
        'Why?',
        '',
        'Solution',
        '========',
        'It is light.',
        '',
        'Meta-information',
        '================',
        'extype: string',
        'exsolution: nil',
        'exstringtype: essay|file',
      ),
      ['open Why? > It is light.'],
    ],
    [
      'is a choice',
      exercise(
        'What floats?',
        '',
        'Answerlist',
        '----------',
        '* ice',
        '* iron',
        '',
        'Solution',
        '========',
        'It is light.',
        '',
        'Answerlist',
        '----------',
        '* True. Yes.',
        '* False',
        '',
        'Meta-information',
        '================',
        'exname: ice',
        'extype: schoice',
        'exsolution: 10',
        '',
      ),
      ['single-choice What floats? [ICE (Yes.) | iron] > It is light.'],
    ],
    [
      'is a number',
      exercise(
        'How cold?',
        '',
        'Solution',
        '========',
        'Cold.',
        '',
        'Meta-information',
        '================',
        'extype: num',
        'exsolution: 4',
        'extol: 0.5',
        '',
      ),
      ['numerical How cold? = 4±0.5 > Cold.'],
    ],
    [
      'offers both of what R says one of, where its key is told',
      exercise(
        'How is ice?',
        '',
        'Answerlist',
        '----------',
        '* It `r ifelse(x > 1, "floats", \'drifts\')` on water.',
        '* It sinks.',
        '',
        'Meta-information',
        '================',
        'extype: schoice',
        'exsolution: 10',
        '',
      ),
      ['single-choice How is ice? [IT FLOATS / DRIFTS ON WATER. | It sinks.]'],
    ],
    [
      'is open where R alone knows what it offers',
      exercise(
        'How heavy is it?',
        '',
        'Answerlist',
        '----------',
        '* `r x` grams',
        '* `r ifelse(x > 1, x, 2 * x)` grams',
        '',
        'Meta-information',
        '================',
        'extype: schoice',
        'exsolution: 10',
        '',
      ),
      ['open How heavy is it?'],
    ],
    [
      'has no key that only R knows',
      exercise(
        'How cold is `r x`?',
        '',
        'Solution',
        '========',
        'It is `r x`.',
        '',
        'Meta-information',
        '================',
        'extype: num',
        'exsolution: `r x`',
        '',
      ),
      ['open How cold is …? > It is ….'],
    ],
  ]);

  it('says what is lost, and shows nothing that answers', async () => {
    const { html, diagnostics } = await read(
      exercise(
        'What?',
        '',
        'Solution',
        '========',
        'Ice.',
        '',
        'Meta-information',
        '================',
        'extype: string',
        'exsolution: ice',
        '',
      ),
    );
    expect(html).not.toMatch(/Ice|ice|exsolution|x &#x3C;-/);
    expect(diagnostics.map(({ rule }) => rule)).toContain('dialect-exporter');
  });
});

describe('marks of a tool that nobody knows', () => {
  asks([
    [
      'fold what is called an answer',
      `${FLOATS}\n\n{% solution %}\n${LIGHT}\n{% endsolution %}\n`,
      [`open ${FLOATS} > ${LIGHT}`],
    ],
    [
      'fold it in TeX',
      `${FLOATS}\n\n\\begin{solution}\n${LIGHT}\n\\end{solution}\n`,
      [`open ${FLOATS} > ${LIGHT}`],
    ],
    ['fold it in brackets', `${FLOATS}\n\n[answer]\n${LIGHT}\n[/answer]\n`, [`open ${FLOATS} > ${LIGHT}`]],
    ['fold it behind a veil', `${FLOATS}\n\n>! ${LIGHT} !<\n`, [`open ${FLOATS} > ${LIGHT}`]],
    [
      'fold a directive of reStructuredText',
      `${FLOATS}\n\n.. solution::\n\n   ${LIGHT}\n`,
      [`open ${FLOATS} > ${LIGHT}`],
    ],
    ['have gaps as cards do', 'It floats: {{c1::ice::what}}.\n', ['gap-fill It floats: ___ (what). [=ice]']],
  ]);

  it('are named, and never printed', async () => {
    const { html, diagnostics } = await read(
      '{% include "a" %}\n\n{% notice style="info" %}\nIce.\n{% endnotice %}\n\n{{ "x" | shout }}\n',
    );
    expect(html).toBe('<aside data-variety="note"><p><strong>Note</strong></p><p>Ice.</p></aside>');
    expect(marks(diagnostics, 'dialect-unknown')).toEqual(['1:1 dialect-unknown']);
  });

  it('are none in code, in formulas and in pages of MyST', async () => {
    const text =
      '```\n{% solution %}\n```\n\n$$\n\\begin{aligned}\na\n\\end{aligned}\n$$\n\n[[1, 2], [3, 4]] {{ name }} [a]\n';
    const { diagnostics } = await read(text);
    expect(marks(diagnostics, 'dialect-unknown', 'dialect-read')).toEqual([]);
  });
});

describe('a page that is included', () => {
  it('is read as the page is, and found where it stands', async () => {
    const page = `${IMPORT}\`\`\`{include} part.mdx\n\`\`\`\n`;
    const { lesson } = await read(page, {
      'part.mdx': `<Box>\n\n${FLOATS}\n\n<Solution>${LIGHT}</Solution>\n</Box>\n`,
    });
    expect(lesson.questions.map(({ place }) => [place.file, place.line])).toEqual([['part.mdx', 3]]);
    expect(asHtml(lesson.body)).not.toContain(LIGHT);
  });
});

it('tags that are called as what every object has mean nothing by that', async () => {
  for (const page of [
    '<Constructor>\nIce.\n</Constructor>\n',
    '{{< constructor >}}\nIce.\n{{< /constructor >}}\n',
  ])
    expect((await read(page)).html).toBe('<p>Ice.</p>');
});

describe('pictures that a page’s program names', () => {
  it.each([
    ['where they are required', `${IMPORT}<img src={require('./img/ice.png').default} alt="Ice" />\n`],
    ['where they are imported', 'import ice from \'./img/ice.png\';\n\n<img src={ice} alt="Ice" />\n'],
  ])('are the lesson’s: %s', async (_how, text) => {
    const { lesson, diagnostics } = await read(`# Ice\n\n${text}`, { 'img/ice.png': png() });
    expect(lesson.assets.map(({ source }) => source)).toEqual(['img/ice.png']);
    expect(marks(diagnostics, 'media-missing')).toEqual([]);
  });
});
