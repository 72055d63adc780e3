/** Options that a word calls, as `Answer A:`, and the right one among them that says so behind an arrow. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);
const RIGHT = 'single-choice Which floats? [iron | ICE | wax]';

describe('a right option', () => {
  it.each([
    '**=> BONNE RÉPONSE**',
    '=> RIGHT ANSWER',
    '→ CORRECT',
    '**==> richtig**',
    '⇒ risposta giusta',
    '**--> CORRECTA**',
    '⇐ resposta certa',
    '<= richtig',
    '**(bonne réponse)**',
  ])('says so: %s', async (mark) => {
    const page = `# Ice\n\nWhich floats?\n\n- A) iron\n- B) ice ${mark}\n- C) wax\n`;
    expect(await asked(page)).toEqual([RIGHT]);
  });

  it('is none where an arrow makes a function', async () => {
    const page = '# Code\n\nWhich is one?\n\n- A) x + y\n- B) x => true\n- C) () => true\n\nAnswer: B\n';
    expect(await asked(page)).toEqual(['single-choice Which is one? [x + y | X => TRUE | () => true]']);
  });
});

describe('options called', () => {
  it.each([
    'Answer',
    'Option',
    'Choice',
    'Réponse',
    'Choix',
    'Proposition',
    'Antwort',
    'Respuesta',
    'Opción',
    'Risposta',
    'Resposta',
    'Alternativa',
    'Antwoord',
  ])('%s A', async (name) => {
    const things = ['iron', 'ice', 'wax'].map((one, i) => `${name} ${'ABC'[i]}: ${one}`);
    const bold = things.map((one) => one.replace(/^[^:]*:/, '**$&**'));
    const list = (all: readonly string[]): string => all.map((one) => `- ${one}`).join('\n');
    for (const offered of [list(things), list(bold), things.join('\n'), things.join('\n\n')])
      expect(await asked(`# Ice\n\nWhich floats?\n\n${offered}\n\nKey: B\n`)).toEqual([RIGHT]);
  });

  it('are none where they answer parts that letters count', async () => {
    const page =
      '# Ice\n\n## Exercise 1\n\na) Why does ice float?\n\nAnswer A: It is light.\n\nb) Why does iron sink?\n\nAnswer B: It is heavy.\n';
    for (const one of await asked(page)) expect(one).toMatch(/^open /);
  });
});
