/** A choice may be explained before its key is told, as Moodle shows a quiz that was handed in. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const REVIEWS: readonly (readonly [string, string, string, string])[] = [
  ['Select one:', 'True', 'False', 'The correct answer is:'],
  ['Veuillez choisir une réponse.', 'Vrai', 'Faux', 'La réponse correcte est :'],
  ['Wählen Sie eine Antwort:', 'Wahr', 'Falsch', 'Die richtige Antwort ist:'],
  ['Seleccione una:', 'Verdadero', 'Falso', 'La respuesta correcta es'],
  ['Scegli un’alternativa:', 'Vero', 'Falso', 'La risposta corretta è'],
  ['Escolha uma opção:', 'Verdadeiro', 'Falso', 'A resposta correta é'],
];
const SHOWN: Readonly<Record<string, (told: string, key: string) => string>> = {
  'in lines of code': (told, key) => `\`\`\`\n${told}\n\n${key}\n\`\`\``,
  quoted: (told, key) => `> ${told}\n>\n> ${key}`,
  'in words': (told, key) => `${told}\n\n${key}`,
  'behind a rule': (told, key) => `---\n\n\`\`\`\n${told}\n${key}\n\`\`\``,
};
const shown = REVIEWS.flatMap(([...words]) => Object.keys(SHOWN).map((how) => [...words, how] as const));

it.each(shown)('%s %s/%s, %s %s', async (select, yes, no, right, how) => {
  const part = (stem: string, offers: string, told: string, key: string): string =>
    `${stem}\n\n${select}\n\n${offers}\n\n${SHOWN[how]!(told, `${right} '${key}'`)}`;
  const page = [
    part('Ice sinks in water.', `- ${yes}\n- ${no}`, 'Its lattice is wide.', no),
    part('What floats?', '- a. iron\n- b. ice\n- c. gold', 'It is lighter.', 'ice'),
  ].join('\n\n---\n\n');
  const { lesson, html } = await read(`# Ice\n\n${page}\n`);
  expect(lesson.questions.map(sketch)).toEqual([
    `true-false Ice sinks in water. ${select} [false] > Its lattice is wide.`,
    `single-choice What floats? ${select} [iron | ICE | gold] > It is lighter.`,
  ]);
  expect(html).not.toMatch(/lattice|lighter/);
});

it('how somebody has answered is said to nobody else', async () => {
  const { lesson } = await read(
    '# Ice\n\nWhat floats?\n\n- a. iron\n- b. ice\n\nYour answer is incorrect.\n\nIt is lighter.\n\nThe correct answer is: ice\n',
  );
  expect(lesson.questions.map(sketch)).toEqual(['single-choice What floats? [iron | ICE] > It is lighter.']);
});

it.each(['A) iron  \nB) ice', '1. iron\n2. ice', '- iron\n- ice'])(
  'whatever stands for the offers: %s',
  async (offers) => {
    const { lesson } = await read(
      `# Ice\n\n## What floats?\n\n${offers}\n\n**Explanation:** it is lighter.\n\n**Answer:** ice\n\n## What sinks?\n\n${offers}\n\n**Explanation:** it weighs more.\n\n**Answer:** iron\n`,
    );
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['single-choice', 'single-choice']);
  },
);

it('the key of the next question is its own', async () => {
  const { lesson } = await read(
    '# Quiz: ice\n\nWhat floats?\n\n- a. iron\n- b. ice\n\nExplain why a boat floats.\n\nAnswer: ice\n',
  );
  expect(lesson.questions.map(sketch)).not.toContainEqual(expect.stringContaining('ICE'));
});

it.each([
  ['Solution', 'Correct answer: B'],
  ['Lösung', 'Richtige Antwort: B'],
  ['Soluzione', 'Risposta corretta: B'],
  ['Corrigé', 'Réponse correcte : B'],
])('below a title of its own, **%s:**, a key goes on to what explains it', async (title, key) => {
  for (const offers of ['A) iron  \nB) ice', '- a) iron\n- b) ice', '- iron\n- ice']) {
    const told = `**${title}:**\n\n**${key}**\n\nIt is lighter.\n\n`;
    const { lesson, html } = await read(
      `# T\n\n### Task 1. Ice\n\nThe thing that floats is:\n\n${offers}\n\n${told}### Task 2. Fog\n\nDefine fog.\n\n**${title}:**\n\nA cloud.\n`,
    );
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['single-choice', 'open']);
    expect(lesson.questions.map(sketch)[0]).toMatch(/\[iron \| ICE\] > It is lighter\.$/);
    expect(html).not.toContain('lighter');
  }
});
