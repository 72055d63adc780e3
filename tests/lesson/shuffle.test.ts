import { expect, test } from 'vitest';
import { mayShuffle } from '../../src/lesson/index.ts';
import { read } from '../read/support.ts';

const choice = async (options: readonly string[], prompt = 'Which one?', feedback = '') => {
  const list = options.map((option, index) => `- [${index === 0 ? 'x' : ' '}] ${option}`).join('\n');
  const text = `# Page\n\n\`\`\`{question}\n${prompt}\n\n${list}\n${feedback && `===\n${feedback}\n`}\`\`\`\n`;
  return (await read(text)).lesson.questions[0]!;
};

test.each(
  [
    [
      'All of the above',
      'None of the above',
      'Both A and B',
      'A and C',
      'Neither',
      'All of these',
      'None',
      'Both',
      'a) ice',
      'Answers 1 and 2',
      'None of them',
      'all three',
      'Both are correct',
      'Either a or b',
      'None of the other answers',
    ],
    [
      'Toutes les réponses ci-dessus',
      'Aucune de ces réponses',
      'Les deux',
      'A et C',
      'Aucune',
      'Ni l’une ni l’autre',
      'Les deux premières réponses',
      'Toutes les réponses précédentes',
      'Aucune des réponses',
      'Toutes sont justes',
    ],
    [
      'Alle oben genannten',
      'Keine der obigen Antworten',
      'Beide',
      'A und C',
      'Keine davon',
      'Alle Antworten sind richtig',
      'Weder A noch B',
      'Antwort b und c',
    ],
    ['Todas las anteriores', 'Ninguna de las anteriores', 'Ambas', 'A y C', 'Todas son correctas', 'Ninguna'],
    ['In all of these', 'at none of them', 'For both', 'With any of the above'],
    ['Dans tous ces cas', 'Aux deux', 'À aucun de ces endroits', 'Dans les deux', 'Pour toutes ces raisons'],
    ['In keinem dieser Fälle', 'In beiden', 'Bei allen diesen', 'Mit jedem davon'],
    ['En todos estos', 'Con ninguna de ellas', 'In nessuno di questi', 'Con entrambi', 'Per tutti questi'],
    ['Tutte le precedenti', 'Nessuna delle precedenti', 'Entrambe', 'A e C', 'Nessuna', 'Tutte sono giuste'],
  ].flat(),
)('“%s” speaks of the other options: they keep their order', async (option) => {
  expect(mayShuffle(await choice(['one thing', 'another thing', option]))).toBe(false);
});

test.each(
  [
    'ice',
    'All living things',
    'Both hands',
    'None',
    'a lake',
    'A und O der Planung',
    'Both rivers and lakes freeze',
    'Alle Vögel',
    'Tous les dimanches',
    'Aucune idée reçue',
    'Todas las aves del bosque',
    'Tutte le aquile',
    'a²+b²',
    'water and ice',
    'in all rivers',
    'in the air of the room',
    'dans tous les lacs',
    'in allen Seen',
    'en todos los ríos',
  ].filter((option) => option !== 'None'),
)('“%s” speaks of none', async (option) => {
  expect(mayShuffle(await choice(['one thing', 'another thing', option]))).toBe(true);
});

test.each([
  'Answer b is what most people think.',
  'The second answer is a trap.',
  'La réponse c) est fausse.',
  'Antwort 2 stimmt nicht.',
  'La primera respuesta es falsa.',
  'La risposta b è sbagliata.',
])('an explanation that says “%s” binds them', async (feedback) => {
  expect(mayShuffle(await choice(['ice', 'water'], 'Which one floats?', feedback))).toBe(false);
});

test('an explanation in words binds nothing', async () => {
  expect(
    mayShuffle(await choice(['ice', 'water'], 'Which one floats?', 'Ice is lighter, a fact to know.')),
  ).toBe(true);
});
