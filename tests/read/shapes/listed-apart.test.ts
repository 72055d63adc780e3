/**
 * Counted lines that ask by no word of their own, and one title of answers counted alike: what a formula, a mass or a name
 * is to be is told by the title or by the page's. Of troubles and chapters, and where anything else asks, nobody is asked.
 */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const FORMULAS = ['$x - 7 = 0$', '`2x = 8`', '5 · x = 10', '$\\frac{x}{3} = 2$'] as const;
const SHOWN = ['x - 7 = 0', '2x = 8', '5 · x = 10', '\\frac{x}{3} = 2'] as const;
const TOLD = ['a seven', 'a four', 'a two', 'a six'] as const;

interface Tongue {
  readonly sheet: string;
  readonly topic: string;
  readonly parts: readonly [string, string];
  readonly things: readonly [string, string, string, string];
  /** Titles that say what is answered, and one that troubles have, too. */
  readonly keys: readonly string[];
  readonly mere: string;
}
const TONGUES: Readonly<Record<string, Tongue>> = {
  en: {
    sheet: 'Exercise sheet 3: ice',
    topic: 'Ice and fog',
    parts: ['Part A — Melting', 'Part B — Freezing'],
    things: ['Mass of a cube', 'Height of the iceberg', 'Name of the third lake', 'Colour of hail'],
    keys: ['Answers', 'Answer key', 'Worked solutions'],
    mere: 'Solutions',
  },
  fr: {
    sheet: "Fiche d'exercices : la glace",
    topic: 'La glace et la brume',
    parts: ['Partie A — Fondre', 'Partie B — Geler'],
    things: ["Masse d'un cube", "Hauteur de l'iceberg", 'Nom du troisième lac', 'Couleur de la grêle'],
    keys: ['Réponses', 'Corrigés des exercices'],
    mere: 'Solutions',
  },
  de: {
    sheet: 'Aufgabenblatt 3: Eis',
    topic: 'Eis und Nebel',
    parts: ['Teil A — Schmelzen', 'Teil B — Gefrieren'],
    things: ['Masse eines Würfels', 'Höhe des Eisbergs', 'Name des dritten Sees', 'Farbe des Hagels'],
    keys: ['Antworten', 'Lösungsschlüssel', 'Musterlösungen'],
    mere: 'Lösungen',
  },
  es: {
    sheet: 'Guía de ejercicios: el hielo',
    topic: 'El hielo y la niebla',
    parts: ['Parte A — Derretir', 'Parte B — Congelar'],
    things: ['Masa de un cubo', 'Altura del iceberg', 'Nombre del tercer lago', 'Color del granizo'],
    keys: ['Respuestas', 'Solucionario', 'Clave de respuestas'],
    mere: 'Soluciones',
  },
  it: {
    sheet: 'Scheda di esercizi: il ghiaccio',
    topic: 'Il ghiaccio e la nebbia',
    parts: ['Parte A — Fondere', 'Parte B — Gelare'],
    things: ['Massa di un cubo', "Altezza dell'iceberg", 'Nome del terzo lago', 'Colore della grandine'],
    keys: ['Risposte', 'Soluzioni degli esercizi', 'Svolgimenti'],
    mere: 'Soluzioni',
  },
  pt: {
    sheet: 'Lista de exercícios: o gelo',
    topic: 'O gelo e a névoa',
    parts: ['Parte A — Derreter', 'Parte B — Congelar'],
    things: ['Massa de um cubo', 'Altura do iceberg', 'Nome do terceiro lago', 'Cor do granizo'],
    keys: ['Respostas', 'Gabarito', 'Gabarito comentado'],
    mere: 'Soluções',
  },
};

const COUNTED: Readonly<Record<string, (all: readonly string[], first?: number) => string>> = {
  'a list': (all, first = 1) => all.map((one, i) => `${first + i}. ${one}\n`).join(''),
  'numbers in bold': (all, first = 1) => all.map((one, i) => `**${first + i}.** ${one}\n\n`).join(''),
  'the lines of a paragraph': (all, first = 1) =>
    all.map((one, i) => `**${first + i})** ${one}  \n`).join(''),
  'items with their numbers': (all, first = 1) => all.map((one, i) => `- ${first + i}) ${one}\n`).join(''),
};
const ANSWERED: Readonly<Record<string, (all: readonly string[]) => string>> = {
  'a list': COUNTED['a list']!,
  'a line': (all) => all.map((one, i) => `${i + 1}. ${one}`).join('; '),
  'a line, its numbers in bold': (all) => all.map((one, i) => `**${i + 1}.** ${one}.`).join(' '),
  'a table': (all) => `| N. | |\n| --- | --- |\n${all.map((one, i) => `| ${i + 1} | ${one} |\n`).join('')}`,
};

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);
const open = (all: readonly string[]) => all.map((one, i) => `open ${one} > ${TOLD[i]}`);
/** Without the numbers of paragraphs, which are asked with them, and the full stops of a line. */
const flat = (found: readonly string[]) =>
  found.map((one) => one.replace(/^open \d[.)] /, 'open ').replace(/\.$/, ''));

describe('what is listed, and answered by its number', () => {
  for (const [tongue, { sheet, topic, parts, things, keys, mere }] of Object.entries(TONGUES)) {
    const inParts = (write: (all: readonly string[], first?: number) => string, all: readonly string[]) =>
      `## ${parts[0]}\n\n${write(all.slice(0, 2))}\n## ${parts[1]}\n\n${write(all.slice(2), 3)}`;

    it.each(Object.entries(COUNTED))(`%s (${tongue})`, async (_, write) => {
      for (const [i, tell] of Object.values(ANSWERED).entries()) {
        const key = `\n## ${keys[i % keys.length]}\n\n${tell(TOLD)}\n`;
        expect(flat(await asked(`# ${topic}\n\n${write(things)}${key}`))).toEqual(open(things));
        expect(flat(await asked(`# ${topic}\n\n${inParts(write, FORMULAS)}${key}`))).toEqual(open(SHOWN));
      }
    });
    it(`below a mere title, on a sheet or in parts, or where formulas are listed (${tongue})`, async () => {
      const key = `\n## ${mere}\n\n${COUNTED['a list']!(TOLD)}`;
      const list = COUNTED['a list']!;
      expect(await asked(`# ${sheet}\n\n${list(things)}${key}`)).toEqual(open(things));
      expect(await asked(`# ${topic}\n\n${inParts(list, things)}${key}`)).toEqual(open(things));
      expect(await asked(`# ${topic}\n\n${list(FORMULAS)}${key}`)).toEqual(open(SHOWN));
      // Troubles have solutions.
      expect(await asked(`# ${topic}\n\n${list(things)}${key}`)).toEqual([]);
    });
  }
  it.each([
    ['a table of contents', '1. [Ice](#ice)\n2. [Fog](#fog)\n\n## Ice\n\nCold.\n\n## Fog\n\nGrey.'],
    [
      'steps, and questions that nobody counts',
      '1. Evaporation\n2. Rain\n\n- Why is it wet?\n- Where does it fall?',
    ],
    ['more than is answered', '1. Evaporation\n2. Rain\n3. Hail'],
    ['options', '1. ice\n2. fog\n\nA) ice\nB) fog\nC) hail'],
  ])('not of %s', async (_, page) => {
    const { lesson } = await read(`# Water\n\n${page}\n\n## Answers\n\n1. A first one.\n2. A second one.\n`);
    expect(lesson.questions.map(sketch).filter((one) => !one.includes('?'))).toEqual([]);
  });
});

describe('a title of answers', () => {
  const QUIZ =
    '1. Which of these floats?\n   - a) iron\n   - b) ice\n2. Fog is:\n   - a) a cloud\n   - b) a stone\n\n';
  const FOUND = [
    'single-choice Which of these floats? [iron | ICE]',
    'single-choice Fog is: [A CLOUD | a stone]',
  ];
  it.each(
    [
      ...['**(Answers)**', '**(Correct answers)**:', '**(Richtige Antworten):**', '(Réponses correctes) :'],
      ...[
        '*(Respuestas correctas)*',
        '_Risposte giuste_',
        '**[Gabarito]**',
        '## (Answer key)',
        '**Respostas certas**',
      ],
    ].flatMap((title) => ['1-b, 2-a', '1. b\n2. a', '1) b  2) a'].map((keys) => [title, keys] as const)),
  )('%s, and right below it %s', async (title, keys) => {
    for (const between of ['\n', '\n\n']) {
      const { lesson } = await read(`# Quiz\n\n${QUIZ}${title}${between}${keys}\n`);
      expect(lesson.questions.map(sketch)).toEqual(FOUND);
      expect(html(lesson.body)).not.toMatch(/1\W+b/);
    }
  });
  it('is one on a page of exercises, too, whose items offer something', async () => {
    const page = QUIZ.replace(/^ {3}- /gm, '\n   ');
    for (const title of ['Exercises: ice', 'Verifica: il ghiaccio', 'Hausaufgaben', 'Test: Eis'])
      expect(await asked(`# ${title}\n\n${page}## Answers\n\n1. b\n2. a\n`)).toEqual(FOUND);
  });
});

it('takes no version of JavaScript for an Italian exercise', async () => {
  const page = (name: string) => `# T\n\n## ${name}\n\nCalcola la massa.\n\n**Soluzione**\n\nOtto.\n`;
  expect(await asked(page('Es. 5'))).toHaveLength(1);
  expect(await asked(page('Es5'))).toHaveLength(1);
  const told =
    '# Notes\n\n### ES5\n\n> <https://example.org/>\n\n```js\nvar ice = 1\n```\n\n### ES2015\n\nShorter.\n';
  expect(await asked(told)).toEqual([]);
});

describe('right below a list that is set by the words above it, its answers', () => {
  /** The page asks more, elsewhere. */
  const page = (told: string, items: readonly string[], key: string, answers: readonly string[]): string =>
    `# Winter\n\n## Practice\n\n${told}\n\n${COUNTED['a list']!(items)}\n${key}\n\n${COUNTED['a list']!(answers)}\n---\n\n## Reading\n\nIt hails.\n\n1. Where is the ice?\n2. Who weighs it?\n`;
  const CHANGED = ['It is cold. → negative', 'She weighs ice. → question', 'There is a lake. → plural'];
  const ANSWERS = ["It isn't cold.", 'Does she weigh ice?', 'There are lakes.'];
  it.each([
    ['Rewrite the sentences.', '### Solutions'],
    ['Change the sentences:', '### Key'],
    ['Trasforma mantenendo il significato.', '### Possibili soluzioni'],
    ['Riscrivi le frasi.', '### Chiave'],
    ['Transforme les phrases.', '### Réponses possibles'],
    ['Bilde die Sätze um.', '**Mögliche Lösungen**'],
    ['Reescribe las frases.', '### Posibles respuestas'],
    ['Reescreva as frases.', '### Respostas possíveis'],
  ])('%s %s', async (told, key) => {
    expect(await asked(page(told, CHANGED, key, ANSWERS))).toEqual(
      CHANGED.map((one, i) => `open ${one} > ${ANSWERS[i]}`),
    );
  });
  it('but not of troubles, nor of statements to be judged', async () => {
    expect(await asked(page('Much may go wrong.', CHANGED, '### Solutions', ANSWERS))).toEqual([]);
    const judged = await asked(
      page('Say whether it is true or false.', ANSWERS, '### Key', ['True', 'False', 'True']),
    );
    expect(judged.filter((one) => one.startsWith('open'))).toEqual([]);
  });

  const OFFERED = [
    (a: string, b: string) => `**${a} / ${b}**`,
    (a: string, b: string) => `*${a}/${b}*`,
    (a: string, b: string) => `(${a} / ${b})`,
    (a: string, b: string) => `[${a}/${b}]`,
    (a: string, b: string) => `${a}/${b}`,
  ];
  it.each(OFFERED.map((write) => [write('float', 'floats'), write] as const))(
    'what %s offers is chosen from',
    async (_, write) => {
      const items = [`Ice ${write('float', 'floats')} on it.`, `Two cubes ${write('sink', 'sinks')} in it.`];
      const questions = [
        `single-choice Ice ${write('float', 'floats').replace(/\*/g, '')} on it. [float | FLOATS]`,
        `single-choice Two cubes ${write('sink', 'sinks').replace(/\*/g, '')} in it. [SINK | sinks]`,
      ];
      expect(await asked(page('Choose the right form.', items, '### Key', ['floats', 'sink']))).toEqual(
        questions,
      );
      const folded = `## Practice\n\n${COUNTED['a list']!(items)}\n<details><summary>Answers</summary>\n\n1. floats\n2. sink\n\n</details>\n`;
      expect(await asked(folded)).toEqual(questions);
    },
  );
  it.each([
    ['says another word', 'Ice float/floats.', 'swims'],
    ['explains', 'Ice float/floats.', 'floats, as it is light'],
    ['is of two choices', 'Ice float/floats and iron sink/sinks.', 'floats'],
  ])('but not where the answer %s', async (_, item, told) => {
    expect(
      await asked(
        `## Practice\n\n1. ${item}\n2. Fog?\n\n<details><summary>Answers</summary>\n\n1. ${told}\n2. no\n\n</details>\n`,
      ),
    ).toContain(`open ${item} > ${told}`);
  });
});

describe('what tells to do something with all that is counted, below it', () => {
  const page = (lead: string, below: readonly string[], title: string): string =>
    `# Ice\n\n## Wrong thoughts\n\n${lead}\n\n1. Ice is heavy, so it sinks.\n2. Fog is wet, so it is rain.\n\n${below.join('\n\n')}\n\n## ${title}\n\n1. It is lighter than water.\n2. It hangs in the air.\n`;
  const asked = async (text: string): Promise<string[]> => (await read(text)).lesson.questions.map(sketch);
  const TOLD = [
    'open Ice is heavy, so it sinks. > It is lighter than water.',
    'open Fog is wet, so it is rain. > It hangs in the air.',
  ];

  it.each([
    ['Each of these holds a mistake.', 'Find it.', 'Solution'],
    ['Each of these holds a mistake.', '**Think aloud!** Explain what is wrong with each.', 'Solutions'],
    ['Chacune contient une erreur.', "Expliquez l'erreur de chacune.", 'Solution'],
    ['Beide enthalten einen Fehler.', 'Erklären Sie die Fehler.', 'Lösung'],
    ['Cada una contiene un error.', 'Explica el error de cada una.', 'Solución'],
    ['Ognuna contiene un errore.', "Spiega l'errore di ciascuna.", 'Soluzione'],
    ['Cada uma contém um erro.', 'Explique o erro de cada uma.', 'Solução'],
    ['Elke zin bevat een fout.', 'Beschrijf de fouten.', 'Oplossing'],
  ])('%s … %s', async (lead, below, title) => {
    expect(await asked(page(lead, [below], title))).toEqual(TOLD);
  });

  it('a question beside it is no other', async () => {
    const text = page('Each is wrong.', ['Explain why.', 'Does it matter how cold it is?'], 'Solution');
    expect(await asked(text)).toEqual(TOLD);
  });

  it.each([
    ['says something', ['Both are heard often.'], []],
    ['only asks', ['Why is that?'], ['open Why is that? > It is lighter than water. It hangs in the air.']],
  ])('but none that %s', async (_, below, questions) => {
    expect(await asked(page('People think so.', below, 'Solution'))).toEqual(questions);
  });
});
