/** Sheets of tasks that nothing but their numbers and titles sets apart, and ordinary documents that look like them. */
import { describe, expect, test } from 'vitest';
import { bold, item, p, run, styled } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const BREAK = '<w:r><w:br/></w:r>';
const italic = (words: string): string => run(words, '<w:i/>');
const asked = (questions: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  questions.map(([kind, stem]) => [kind!, stem!.replace(/\s+/g, ' ')]);

describe('tasks over several paragraphs, which are all that a document holds', () => {
  const MADE = [
    ['Write a short story that tells how a drop of rain travels to the sea.', 'Name each place it passes.'],
    ['Create a poster that shows a cloud, a lake and a glacier with their names.', 'Use three colours.'],
    ['Build a small gauge that measures how much rain falls in one week.', 'Draw what you measured.'],
  ] as const;
  const FORMS: Readonly<Record<string, (n: number, first: string) => string>> = {
    'numbers alone': (n, first) => p(`${n}`) + p(first),
    'numbers alone, with a remark': (n, first) => p(n === 3 ? '3 (hard)' : `${n}`) + p(first),
    'numbers with a stroke': (n, first) => p(`${n}-${first}`),
    'numbers with a bracket': (n, first) => p(`${n}) ${first}`),
  };

  test.each(Object.entries(FORMS))('%s', async (_, form) => {
    const { questions, page } = await readSheet(
      MADE.map(([first, second], i) => form(i + 1, first) + p(second)).join(''),
    );
    expect(questions).toHaveLength(MADE.length);
    for (const [i, told] of MADE.entries())
      for (const words of told) expect(questions[i]![1]).toContain(words);
    expect(page.trim()).toBe('');
  });

  test.each([
    [
      'Portuguese',
      [
        'Usando papel e tinta, crie um cartaz que mostre uma nuvem, um lago e um rio.',
        'Construa, com areia e água, um pequeno rio que corra de um monte para o mar.',
        'Faça um desenho que explique de onde vem a chuva e para onde ela vai depois.',
      ],
    ],
    [
      'French',
      [
        'Créez une affiche qui montre un nuage, un lac et un glacier avec leurs noms.',
        "Écrivez un court récit qui raconte le voyage d'une goutte de pluie jusqu'à la mer.",
        'Réalisez un schéma du cycle de la pluie, avec trois flèches et quatre noms.',
      ],
    ],
  ])('in %s', async (_, tasks) => {
    const { questions } = await readSheet(tasks.map((one, i) => p(`${i + 1}-${one}`)).join(''));
    expect(asked(questions).map(([kind]) => kind)).toEqual(['open', 'open', 'open']);
  });

  test.each<readonly [string, string]>([
    [
      'steps of a guide',
      [
        'Open the box and take out the rain gauge with its long glass tube.',
        'Press the small button.',
        'Create an account with the number that stands on the back of the gauge.',
      ]
        .map((one, i) => p(`${i + 1}. ${one}`))
        .join(''),
    ],
    [
      'short steps that make things',
      ['Create a folder.', 'Write the date.', 'Create a file.']
        .map((one, i) => p(`${i + 1}. ${one}`))
        .join(''),
    ],
    [
      'tasks of a report among its words',
      p('The council met on Monday and spoke of the floods of last spring.') +
        MADE.map(([first], i) => p(`${i + 1}. ${first}`)).join(''),
    ],
    [
      'sections of a guide',
      [1, 2, 3]
        .map((n) => p(bold(`${n}. Rain in month ${n}`)) + p('It rains on most days, and the river rises.'))
        .join(''),
    ],
  ])('near miss: %s', async (_, body) => {
    expect((await readSheet(body)).questions).toEqual([]);
  });
});

describe('titles that are counted, with a task below each', () => {
  const row = ['Cloud', 'River', 'Glacier']
    .map(
      (one) => item(2, 0, italic(one)) + p(`Draw the ${one.toLowerCase()} of the map. It may fill a page.`),
    )
    .join('');
  test.each([
    ['Assignment', 'Steps'],
    ['Opdracht', 'Stappen'],
    ['Exercice', 'Étapes'],
  ])('in a document called %s', async (title, steps) => {
    const { questions } = await readSheet(
      styled('H2', title) +
        p('A map of the water.') +
        styled('H2', steps) +
        row +
        styled('H2', 'Notes') +
        p('Bring it on Monday.'),
    );
    expect(questions).toHaveLength(3);
    expect(asked(questions)[1]![1]).toContain('Draw the river of the map. It may fill a page.');
    expect(JSON.stringify(questions)).not.toContain('Monday');
  });

  test('near miss: in any other document', async () => {
    const { questions } = await readSheet(styled('H2', 'How maps are made') + p('A map of the water.') + row);
    expect(questions).toEqual([]);
  });
});

describe('lines in bold that call exercises', () => {
  test('are the headings of what stands below them, over many paragraphs', async () => {
    const { questions } = await readSheet(
      p(bold('Exercise 1'), ': ', bold('Warming up'), BREAK, run('Write a letter to the sea that says:')) +
        p('_ how deep it is') +
        p(
          bold('Exercise 2'),
          ': ',
          bold('Rain and rivers'),
          BREAK,
          run('We have a gauge beside the river.'),
        ) +
        p('Each morning somebody reads it.') +
        p('We want to know when the river rises.') +
        p(bold('Exercise 3'), ': ', bold('Ice')) +
        p('The exercise is to count the layers of the ice.'),
    );
    expect(asked(questions)).toEqual([
      ['open', expect.stringContaining('Write a letter to the sea that says:')],
      ['open', expect.stringMatching(/gauge beside.*reads it.*river rises/)],
      ['open', expect.stringContaining('count the layers')],
    ]);
  });

  test.each([
    ['Exercices', bold('Exercices')],
    ['4)Exercices', run('4)Exercices', '<w:b/><w:u w:val="single"/>')],
    ['3. Übungen:', bold('3. Übungen:')],
  ])('hold what they count: %s', async (_, title) => {
    const { questions } = await readSheet(
      p(bold('La glace')) +
        p('La glace flotte sur les lacs et les mers.') +
        p(title) +
        p('1) Dessiner un glacier vu du ciel.') +
        p('Quels sont ses dangers ?') +
        p('2) Écrire un texte qui raconte sa fonte.') +
        p('3) Trouver le nom du plus grand.'),
    );
    expect(asked(questions).map(([kind]) => kind)).toEqual(['open', 'open', 'open']);
    expect(questions[0]![1]).toContain('dangers');
  });

  test('hold the tasks below the titles among them', async () => {
    const { questions, page } = await readSheet(
      p(bold('Was ist Hagel?')) +
        p(bold('Warum schwimmt Eis?')) +
        p(bold('Woraus ist Nebel?')) +
        p(bold('Übung')) +
        p('Anna wohnt an einem See, der im Winter zufriert.') +
        p(bold('Der See im Winter')) +
        p('Zeichnen Sie den See mit seiner Eisdecke.') +
        p('Tipp: Das Eis ist oben.') +
        p(bold('Der See im Sommer')) +
        p('Beschreiben Sie, wohin das Eis verschwindet.'),
    );
    expect(asked(questions).slice(3)).toEqual([
      ['open', 'Zeichnen Sie den See mit seiner Eisdecke. Tipp: Das Eis ist oben.'],
      ['open', 'Beschreiben Sie, wohin das Eis verschwindet.'],
    ]);
    expect(page).toContain('Anna wohnt');
  });

  test.each<readonly [string, string]>([
    [
      'minutes of a meeting',
      p(bold('Protokoll')) +
        p('Anwesend: Anna, Bert') +
        p(bold('Aufgaben')) +
        p('1. Bert druckt die Karten.') +
        p('2. Anna ruft den Bürgermeister an.') +
        p(bold('Nächstes Treffen')) +
        p('Am Montag um acht.'),
    ],
    [
      'what somebody has done at work',
      p(bold('Lebenslauf')) +
        p('Anna Meer, geboren an der Küste') +
        p(bold('Aufgaben')) +
        item(1, 0, 'Leitung der Wetterwarte') +
        item(1, 0, 'Pflege der Messgeräte') +
        p(bold('Sprachen')) +
        p('Deutsch, Dänisch'),
    ],
    [
      'a plan for the gym',
      p(bold('Exercise 1: Squats')) +
        p('Both feet stay on the floor. The back is straight.') +
        p(bold('Exercise 2: Planks')) +
        p('Elbows below the shoulders. One minute, three times.'),
    ],
  ])('near miss: %s', async (_, body) => {
    expect((await readSheet(body)).questions).toEqual([]);
  });
});
