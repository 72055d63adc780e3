/** What teachers' sites write around a question and its folded answer: titles, layouts, steps, counts; in six languages. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const questionsOf = async (page: string, title = 'Ice'): Promise<readonly string[]> =>
  (await read(`# ${title}\n\n${page}`)).lesson.questions.map(sketch);

const fold = (title: string, told: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${told}\n\n</details>`;

/** Called, set and asked in each language; and folds that don't say what they hold. */
const IN = {
  English: {
    exercises: 'Exercises',
    question: 'Question',
    asks: 'Why does hail fall?',
    tells: 'Explain why hail falls.',
    told: 'It is heavy.',
    opens: ['View explanation', 'Expand', 'Tap to reveal', 'Check'],
    results: ['Output', 'Show the result'],
  },
  French: {
    exercises: 'Exercices',
    question: 'Question',
    asks: 'Pourquoi la grêle tombe-t-elle ?',
    tells: 'Expliquez pourquoi la grêle tombe.',
    told: 'Elle est lourde.',
    opens: ["Voir l'explication", 'Déplier', 'Cliquez ici'],
    results: ['Résultat', 'Sortie attendue'],
  },
  German: {
    exercises: 'Aufgaben',
    question: 'Frage',
    asks: 'Warum fällt Hagel?',
    tells: 'Erkläre, warum Hagel fällt.',
    told: 'Er ist schwer.',
    opens: ['Erklärung anzeigen', 'Aufklappen', 'Hier klicken'],
    results: ['Ergebnis', 'Ausgabe'],
  },
  Italian: {
    exercises: 'Esercizi',
    question: 'Domanda',
    asks: 'Perché cade la grandine?',
    tells: 'Spiega perché cade la grandine.',
    told: 'È pesante.',
    opens: ['Vedi la spiegazione', 'Espandi', 'Clicca qui'],
    results: ['Risultato'],
  },
  Spanish: {
    exercises: 'Ejercicios',
    question: 'Pregunta',
    asks: '¿Por qué cae el granizo?',
    tells: 'Explica por qué cae el granizo.',
    told: 'Es pesado.',
    opens: ['Ver explicación', 'Desplegar', 'Haz clic aquí'],
    results: ['Resultado', 'Salida'],
  },
  Portuguese: {
    exercises: 'Exercícios',
    question: 'Pergunta',
    asks: 'Por que cai o granizo?',
    tells: 'Explique por que cai o granizo.',
    told: 'É pesado.',
    opens: ['Mostrar explicação', 'Expandir', 'Clique para ver'],
    results: ['Resultado', 'Saída'],
  },
} as const;

const each = Object.entries(IN).map(([language, words]) => ({ language, ...words }));

describe('a fold that only says to open it, or what came out', () => {
  it.each(each)('answers what asks right above it: $language', async ({ asks, told, opens, results }) => {
    for (const title of [...opens, ...results])
      for (const written of [fold(title, told), `???- question "${title}"\n\n    ${told}`])
        expect(await questionsOf(`${asks}\n\n${written}\n`)).toEqual([`open ${asks} > ${told}`]);
  });

  it.each(each)('answers what is set above it: $language', async (words) => {
    const { exercises, question, tells, told, opens } = words;
    for (const title of opens)
      for (const above of [
        `### ${question} #2 — Hail\n\n${tells}`,
        `### ${question} 2: Hail\n\nIt is cold.\n\n${tells}`,
        `**${question} 2:** ${tells}\n\nIt is cold.`,
        `## ${exercises}\n\n### Hail\n\n${tells}\n\n\`\`\`\n1\n\`\`\``,
        `## ${exercises}\n\n- ${tells}`,
      ]) {
        const [one, ...others] = await questionsOf(`${above}\n\n${fold(title, told)}\n`);
        expect(others).toEqual([]);
        expect(one).toContain(tells);
        expect(one).toContain(told);
      }
  });

  it('stays where a text only tells something', async () => {
    expect(await questionsOf(`Hail is heavy.\n\n${fold('Expand', 'It falls.')}\n`)).toEqual([]);
    expect(await questionsOf(`### Step 2\n\nMake ice.\n\n${fold('Output', 'It is ice.')}\n`)).toEqual([]);
    expect(await questionsOf(`## Exercises\n\n### Hail\n\nIt is cold.\n\n${fold('Show', 'Ice.')}\n`)).toEqual(
      [],
    );
  });
});

describe('pieces laid side by side', () => {
  const picture = '![a hailstone](hail.png)';
  const LAID: Readonly<Record<string, (words: string) => string>> = {
    'cards of a grid': (words) =>
      `::::{grid}\n:gutter: 2\n\n:::{grid-item-card} Hail\n${words}\n:::\n\n:::{grid-item-card}\n${picture}\n:::\n::::`,
    'columns of Quarto': (words) =>
      `:::: {.columns}\n::: {.column}\n${words}\n:::\n::: {.column}\n${picture}\n:::\n::::`,
    'columns of Hugo': (words) => `{{< columns >}}\n${words}\n\n<--->\n\n${picture}\n{{< /columns >}}`,
    'a card alone': (words) => `:::{card} Hail\n${words}\n\n${picture}\n:::`,
  };

  it.each(Object.entries(LAID))('ask what is set in them: %s', async (_what, laid) => {
    const page = ['A stone falls. Its weight is wanted.', 'Find its weight.']
      .map((words) => `${laid(words)}\n\n:::{dropdown} Solution.\nOne gram.\n:::\n`)
      .join('\n');
    const found = await questionsOf(page);
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('Its weight is wanted.');
    expect(found[1]).toContain('Find its weight.');
    expect(found.every((one) => one.endsWith('> One gram.'))).toBe(true);
  });

  it('belong to what asks above them', async () => {
    const [one, ...others] = await questionsOf(
      `What is it?\n\n${LAID['cards of a grid']!('Look at it.')}\n\n:::{dropdown} Solution\nHail.\n:::\n`,
    );
    expect(others).toEqual([]);
    expect(one).toMatch(/^open What is it\?.*> Hail\.$/);
  });
});

describe('steps below a task', () => {
  const STEPS = {
    English: ['Write a program that counts hail.', 'Open the file.', 'Add a line for each day.', 'Solution'],
    French: ['Écrivez un programme.', 'Ouvrez le fichier.', 'Ajoutez une ligne par jour.', 'Solution'],
    German: ['Schreiben Sie ein Programm.', 'Öffne die Datei.', 'Gib die Tage aus.', 'Lösung'],
    Italian: ['Scrivi un programma.', 'Apri il file.', 'Stampa i giorni.', 'Soluzione'],
    Spanish: ['Escribe un programa.', 'Abre el archivo.', 'Imprime los días.', 'Solución'],
    Portuguese: ['Escreva um programa.', 'Abra o arquivo.', 'Imprima os dias.', 'Solução'],
  } as const;

  it.each(Object.entries(STEPS))('are one exercise with it: %s', async (language, steps) => {
    const [task, first, second, title] = steps;
    const { exercises } = IN[language as keyof typeof IN];
    const section = (name: string): string =>
      `### ${name}\n\n${task}\n\n1. ${first}\n1. ${second}\n\n${fold(title, 'Done.')}\n\n`;
    for (const [page, called] of [
      [section('A. Hail') + section('B. Ice'), `${exercises}: hail`],
      [`## ${exercises}\n\n${section('Hail')}${section('Ice')}`, 'Ice'],
    ] as const)
      expect(await questionsOf(page, called)).toEqual(
        Array.from({ length: 2 }, () => `open ${task} ${first} ${second} > Done.`),
      );
  });

  it('are several where each has its answer', async () => {
    const page = `### Hail\n\nOpen the file.\n\n1. Count the hail.\n2. Weigh the hail.\n\n${fold('Solution', '1. Ten.\n2. One gram.')}\n`;
    expect(await questionsOf(page, 'Exercises: hail')).toEqual([
      'open Open the file. Count the hail. > Ten.',
      'open Weigh the hail. > One gram.',
    ]);
  });

  it('end in what is asked of them, and go on behind what is given', async () => {
    const page =
      '- Write a file `hail.py` with these words:\n\n```python\nprint(1)\n```\n\n- Run the file\n- What does it print?\n';
    expect(await questionsOf(`## 3.1. Exercise 1: hail\n\n${page}\n${fold('Answer', 'One.')}\n`)).toEqual([
      'open Write a file hail.py with these words: print(1) Run the file What does it print? > One.',
    ]);
  });

  it.each([
    ['how to begin', '## Creating a file\n\nHere is how to create a file:'],
    ['« Premiers pas »', '## Premiers pas\n\nVoici comment créer un fichier :'],
    [
      'what goes on behind a picture',
      '## A file\n\nFollow these steps:\n\n1. Click on it.\n\n<img src="a.png">\n',
    ],
  ])('that only prepare are none: %s', async (_what, above) => {
    const from = above.includes('img') ? 2 : 1;
    const page = `${above}\n\n${from}. Open the folder.\n${from + 1}. Name the file.\n\n## Hail\n\nCount the hail.\n\n${fold('Solution', 'Ten.')}\n\n## Ice\n\nCount the ice.\n\n${fold('Solution', 'Two.')}\n`;
    expect(await questionsOf(page, 'Exercises: hail')).toEqual([
      'open Count the hail. > Ten.',
      'open Count the ice. > Two.',
    ]);
  });
});

describe('what counts an exercise', () => {
  it.each(['Exercise #5', 'Exercise n° 5', '3.5. Exercise 5: hail', '3.5 Exercise 5'])(
    'lets it have all that stands below it: %s',
    async (heading) => {
      const page = `## ${heading}\n\nIn a file these words stand:\n\n\`\`\`\nhail\n\`\`\`\n\nCount them.\n\n${fold('Answer', 'One.')}\n\nDo you agree?\n`;
      expect(await questionsOf(page)).toEqual(['open In a file these words stand: hail Count them. > One.']);
    },
  );

  it('in a list goes on behind a picture that stands outside of it', async () => {
    const page = `A day of hail.\n\nFind:\n\n1. How heavy is it?\n2. How high?\n\n${fold('Solution', '1.\n<b>Ten.</b>\n\n2. Two.')}\n`;
    expect(await questionsOf(page)).toEqual([
      'open A day of hail. Find: How heavy is it? > Ten.',
      'open How high? > Two.',
    ]);
  });
});

describe('keys', () => {
  const offered = '## Check your understanding\n\nWhich of these floats?\n\n1. `iron`\n2. `ice`\n3. `lead`\n';

  it.each(['ans: ice', 'ans -- ice', "ans -- 'ice'", 'key: B', 'correct: ice', 'Answer:B'])(
    'that a comment tells, in few letters: %s',
    async (comment) => {
      expect(await questionsOf(`${offered}\n<!-- ${comment} -->\n`)).toEqual([
        'single-choice Which of these floats? [iron | ICE | lead]',
      ]);
    },
  );

  it('stand in a box that is green, and called a question', async () => {
    const page = `{{% notice green "Question" "rocket" %}}\n${offered.slice(offered.indexOf('Which'))}\n<!-- ans: ice -->\n{{% /notice %}}\n`;
    expect(await questionsOf(page)).toEqual(['single-choice Which of these floats? [iron | ICE | lead]']);
  });

  it('are missed of what is offered: it is asked as it stands', async () => {
    expect(await questionsOf(offered)).toEqual(['open Which of these floats? iron ice lead']);
  });

  it('say the option once more, of which their sentence speaks', async () => {
    const page =
      '1. What falls?\n\n   - a) rain\n   - b) `NULL`\n\n2. What is `*(v+1)`?\n\n   - a) `v[1]`\n   - b) `v`\n';
    const key =
      '| # | Key | Why |\n|---|---|---|\n| 1 | **b** | `NULL` points at nothing |\n| 2 | **a** | `*(v+1)` is `v[1]` |\n';
    expect(await questionsOf(`${page}\n## Answers\n\n${key}`)).toEqual([
      'single-choice What falls? [rain | NULL] > NULL points at nothing',
      'single-choice What is *(v+1)? [V[1] | v] > *(v+1) is v[1]',
    ]);
  });

  it('are bubbles of an exam that only a class draws, filled in', async () => {
    const bubbles = (right: string): string =>
      `<div class="mc-options" markdown="span">${['True', 'False', 'Nobody knows'].map((one) => `<span class="mc-option"><span class="mc-bubble${one === right ? ' mc-correct' : ''}" aria-hidden="true"></span> ${one}</span>`).join('')}</div>`;
    const page = `<div class="part" markdown="1">\n<div class="label">c)</div>\n<div class="words" markdown="1">\n<span class="badge">2 pts</span> True or False: **ice** floats.\n\n${bubbles('')}\n\n<details markdown="1"><summary>Solution</summary>\n\n${bubbles('True')}\n\nIt is light.\n</details>\n</div>\n</div>\n`;
    expect(await questionsOf(page)).toEqual([
      'single-choice c) 2 pts True or False: ice floats. [TRUE | False | Nobody knows] > It is light.',
    ]);
  });
});
