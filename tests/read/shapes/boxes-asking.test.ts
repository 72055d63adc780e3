/** Boxes that stand open, whose titles ask and whose bodies answer. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

type Box = (title: string, body: string) => string;
const inside = (body: string, by: string): string => body.replace(/^(?=.)/gm, by);
const BOXES: Readonly<Record<string, Box>> = {
  '!!! question': (title, body) => `!!! question "${title}"\n\n${inside(body, '    ')}`,
  '???+ question, set in by a tab': (title, body) => `???+ question "${title}"\n\n${inside(body, '\t')}`,
  '!!! quiz': (title, body) => `!!! quiz "${title}"\n${inside(body, '    ')}`,
  '> [!question]': (title, body) => `> [!question] ${title}\n${inside(body, '> ')}`,
  '> [!faq]+': (title, body) => `> [!faq]+ ${title}\n${inside(body, '> ')}`,
  '/// question': (title, body) => `/// question | ${title}\n${body}\n///`,
};
const FACTS = [
  ['Why does ice float?', 'It is lighter than water.'],
  ['Fog is made of', 'Tiny drops.'],
  ['Where does rain go?', 'Down to the sea.'],
  ['Hail falls from…', 'Tall clouds.'],
  ['What is snow?', 'Crystals of ice.'],
] as const;
const box = BOXES['!!! question']!;
const boxes = (write: Box, facts: readonly (readonly [string, string])[]): string =>
  facts.map(([title, body]) => write(title, body)).join('\n\n');
const told = FACTS.map(([title, body]) => `open ${title} > ${body}`);

const asked = async (page: string): Promise<readonly string[]> =>
  (await read(`${page}\n`)).lesson.questions.map(sketch);

describe.each(Object.entries(BOXES))('%s', (_, write) => {
  it('a page of nothing else, whatever it is called', async () => {
    const { lesson, html } = await read(`# Water\n\nOn what falls.\n\n${boxes(write, FACTS)}\n`);
    expect(lesson.questions.map(sketch)).toEqual(told);
    expect(html).not.toMatch(/drops|lighter/);
  });

  it('a section called so', async () => {
    const page = `# Water\n\nWords.\n\n## Review questions\n\n${boxes(write, FACTS.slice(0, 3))}\n\n## More\n\nWords.`;
    expect(await asked(page)).toEqual(told.slice(0, 3));
  });
});

it.each([
  ['# Quiz', 'Ice is lighter than', 'Fog is made of', 'Rain falls from the'],
  [
    '# Questions sur l’eau',
    'Pourquoi la glace flotte-t-elle ?',
    'La neige est',
    'Le brouillard est formé par',
  ],
  ['# Prüfungsfragen', 'Warum schwimmt Eis?', 'Nebel besteht aus …', 'Regen ist ein'],
  ['# Preguntas de repaso', '¿Por qué flota el hielo?', 'La nieve es', 'La niebla fue llamada'],
  ['# Domande di ripasso', 'Perché galleggia il ghiaccio?', 'La neve è', 'La nebbia è fatta di'],
  ['# Perguntas de revisão', 'Por que o gelo flutua?', 'A neve é', 'O nevoeiro é feito de'],
  ['# Toetsvragen', 'Waarom drijft ijs?', 'Sneeuw is een', 'Mist bestaat uit ___'],
])('%s', async (title, ...titles) => {
  const page = `${title}\n\n${titles.map((one, i) => box(one, FACTS[i]![1])).join('\n\n')}`;
  expect((await asked(page)).map((one) => one.split(' > ')[1])).toEqual(
    FACTS.slice(0, 3).map(([, body]) => body),
  );
});

it('one left without an answer is asked, too, and a statement is judged', async () => {
  const page = `# Quiz\n\n${boxes(box, FACTS.slice(0, 3))}\n\n!!! question "What is hail?"\n\n${box('True or false: ice is heavy.', 'False')}`;
  expect(await asked(page)).toEqual([
    ...told.slice(0, 3),
    'open What is hail?',
    expect.stringMatching(/^true-false .*\[false\]/),
  ]);
});

it('options in a box are a choice, and an answer called so is one without its name', async () => {
  const page = `# Quiz\n\n${boxes(box, FACTS.slice(0, 3))}\n\n${box('What sinks?', '- a) ice\n- b) iron\n\nAnswer: b')}\n\n${box('What is hail?', '**Answer:** Ice.')}`;
  expect(await asked(page)).toEqual([
    ...told.slice(0, 3),
    'single-choice What sinks? [ice | IRON]',
    'open What is hail? > Ice.',
  ]);
});

describe('nothing is asked by', () => {
  const three = boxes(box, FACTS.slice(0, 3));
  it.each([
    ['a remark in the text', `# Water\n\nWords.\n\n${box(...FACTS[0])}\n\nWords.`],
    [
      'remarks in a text',
      `# Quiz\n\n${FACTS.map(([title, body]) => `${box(title, body)}\n\nWords of it.`).join('\n\n')}`,
    ],
    ['few boxes of a page that nothing calls so', `# Water\n\n${three}`],
    ['a section that nothing calls so', `# Water\n\nWords.\n\n## Ice\n\n${three}\n\n## More\n\n- Words.`],
    ['what readers ask', `# FAQ\n\n${boxes(box, FACTS)}`],
    ['what nobody knows', `# Water\n\n- Words.\n\n## Open questions\n\n${three}`],
    [
      'who reads a manual',
      `# Icebox\n\n${boxes(
        box,
        FACTS.map(([title, body], i) => [`${title.replace(/\W+$/, '')} in my icebox?`, `${body} ${i}`]),
      )}`,
    ],
    [
      'boxes of another sort',
      `# Quiz\n\n${boxes((title, body) => `!!! note "${title}"\n    ${body}`, FACTS)}`,
    ],
    [
      'titles that name',
      `# Quiz\n\n${boxes(
        box,
        FACTS.map(([, body], i) => [`Water ${['ice', 'fog', 'rain', 'hail', 'snow'][i]}`, body]),
      )}`,
    ],
  ])('%s', async (_, page) => {
    expect(await asked(page)).toEqual([]);
  });
});

it('where the answer has a box of its own, it is that', async () => {
  const page = `# Quiz\n\n${FACTS.map(([title, body]) => `${box(title, 'Think first.')}\n\n??? success "Answer"\n    ${body}`).join('\n\n')}`;
  expect(await asked(page)).toEqual(
    FACTS.map(([title, body]) => expect.stringMatching(`${title.slice(0, 8)}.* > ${body}`)),
  );
});

it('what a title asks is answered by what its box calls an answer, and nothing above it is', async () => {
  const page = `# Water\n\nWhy is it blue?\n\n${box('What is snow?', '**Answer:** Crystals.')}\n\n${box('What is hail?', '**Answer:** Ice.')}`;
  expect(await asked(page)).toEqual(['open What is snow? > Crystals.', 'open What is hail? > Ice.']);
  const told = await asked('# Water\n\nWhy is it blue?\n\n!!! tip\n    **Answer:** The sky is.');
  expect(told).toEqual(['open Why is it blue? > The sky is.']);
});
