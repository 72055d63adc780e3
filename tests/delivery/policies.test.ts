/** What the sheet and the report say of a lesson's policies, of the room for answers and of the answer key. */
import { describe, expect, test } from 'vitest';
import { report, sheet } from '../../src/delivery/index.ts';
import { defaultSettings, type Settings } from '../../src/lesson/index.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { deliveryOf, kit, sampleDelivery, words } from './delivery.ts';

const delivered = (settings: Partial<Settings>, more: Parameters<typeof deliveryOf>[1] = {}) =>
  deliveryOf({ ...sampleLesson, settings: { ...defaultSettings, ...settings } }, more);

const said = (settings: Partial<Settings>, id: string): string => words(sheet(delivered(settings), kit), id);

describe('policies', () => {
  test('each is on the sheet with what it does', () => {
    const text = said({ passMark: 60, attempts: 2, minWords: 40, answers: 'after-finish' }, 'policies');
    expect(text).toContain('scoring graded Le score, de 0 à 100, compte ce qui est juste');
    expect(text).toContain('passMark 60 Avec 60 % des points');
    expect(text).toContain('answers after-finish L’élève voit les réponses une fois la leçon terminée');
    expect(text).toContain('attempts 2 L’élève peut terminer la leçon 2 fois');
    expect(text).toContain('minWords 40 Une réponse ouverte a au moins 40 mots');
  });

  test('a score that waits for the end is told with the score', () => {
    const waits = 'La note est transmise quand toutes les questions ont une réponse, ou avec Terminer';
    expect(said({ answers: 'after-finish' }, 'score')).toContain(waits);
    expect(said({ answers: 'after-finish', scoring: 'participation' }, 'score')).not.toContain(waits);
    expect(said({ answers: 'after-answer' }, 'score')).not.toContain(waits);
  });

  test('and in the report', () => {
    expect(report(delivered({ passMark: 60, attempts: 'unlimited' })).policies).toEqual({
      completion: 'questions',
      scoring: 'graded',
      passMark: 60,
      attempts: 'unlimited',
      minWords: null,
      shuffle: false,
      draw: null,
      questions: 'inline',
      answers: 'after-answer',
      mediaPolicy: 'ask',
      stateLimit: null,
      browserStash: true,
    });
    expect(report(delivered({ questions: 'none', passMark: 60 })).policies).toMatchObject({
      completion: 'read',
      scoring: 'none',
      passMark: null,
    });
  });

  test('what waits in the browser is told with the personal data, where it may', () => {
    expect(said({}, 'privacy')).toContain('attend dans le navigateur de l’élève');
    expect(said({ browserStash: false }, 'privacy')).not.toContain('navigateur');
    expect(said({ questions: 'none' }, 'privacy')).not.toContain('navigateur');
  });

  test('the recommended settings of the activity follow them', () => {
    expect(said({}, 'way')).toContain('Requiert un statut Terminé');
    const passed = said({ passMark: 60, attempts: 2 }, 'way');
    expect(passed).toContain('Requiert un statut Réussi, ou Réussi et Terminé Réussi demande 60 %');
    expect(passed).toContain('Nombre de tentatives 2 Autant que la leçon en permet');
    expect(passed).not.toContain('n’indique pas de score de maîtrise');
  });

  test('nobody is told that answers are in a package that has none', () => {
    expect(said({}, 'questions')).toContain('Les réponses modèles ne sont pas secrètes');
    expect(said({ answers: 'never' }, 'questions')).toContain(
      'Le paquetage SCORM ne contient aucune réponse',
    );
  });

  test('a page that asks nothing has no field to name', () => {
    expect(said({ questions: 'none' }, 'questions')).not.toContain('nulle part');
    expect(said({ questions: 'none' }, 'score')).toContain('La page de la leçon n’annonce aucun score');
  });
});

describe('the room for answers', () => {
  const [scorm, quiz] = sampleDelivery.packages;
  const state = { limit: 4096, open: 6, guaranteed: 655, expected: 1044 };
  const roomy = delivered({}, { packages: [{ ...scorm!, state }, quiz!] });

  test('is told in plain words', () => {
    expect(words(sheet(roomy, kit), 'policies')).toContain(
      'Paquetage SCORM 1.2 : 6 questions ouvertes se partagent les 4 096 caractères que la plateforme garde d’une tentative : environ 1 044 caractères de prose ordinaire par réponse, et jamais moins de 655.',
    );
  });

  test('and as figures', () => {
    expect(report(roomy).packages.map((one) => one.state)).toEqual([state, null]);
  });
});

describe('the answer key', () => {
  const answerKey = { file: 'lecon.answers.html', bytes: 5120, sha256: 'a'.repeat(64) };

  test('is beside the packages, with a warning', () => {
    const html = sheet(delivered({ answers: 'never' }, { answerKey }), kit);
    expect(words(html, 'files')).toContain(
      'Corrigé lecon.answers.html (5 ko) Les réponses que les élèves ne reçoivent pas',
    );
    expect(report(delivered({ answers: 'never' }, { answerKey })).answerKey).toEqual(answerKey);
  });

  test('is absent where packages show the answers', () => {
    expect(report(sampleDelivery).answerKey).toBeNull();
  });
});
