import { expect, test } from 'vitest';
import { sheet } from '../../src/delivery/index.ts';
import type { Settings, Target } from '../../src/lesson/index.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { deliveryOf, kit } from './delivery.ts';

const sheetOf = (...targets: readonly Target[]): string => sheetWith({}, ...targets);

const sheetWith = (settings: Partial<Settings>, ...targets: readonly Target[]): string => {
  const lesson = { ...sampleLesson, settings: { ...sampleLesson.settings, ...settings } };
  const [, quiz] = deliveryOf(lesson).packages;
  const packages = targets.map((target) => ({
    ...quiz!,
    target,
    file: `lecon.${target}`,
    ledger: target === 'moodle-glossary' ? {} : quiz!.ledger,
  }));
  return sheet(deliveryOf(lesson, { packages }), kit);
};

test('a course is merged into another, never in place of what is there', () => {
  const page = sheetOf('moodle-course');
  expect(page).toContain('Fusionner le cours sauvegardé avec ce cours');
  expect(page).toMatch(/Ne choisissez jamais .*Supprimer le contenu/);
});

test('the sheet says where the questions of a restored course are', () => {
  expect(sheetOf('moodle-course')).toContain('choisissez la catégorie qui porte le nom de la leçon');
});

test('for Moodle the sheet of a SCORM 2004 package recommends 1.2, and promises no report of answers', () => {
  const page = sheetOf('scorm2004');
  expect(page).toContain('Dans Moodle, prenez SCORM 1.2.');
  expect(page).not.toContain('Les réponses se lisent dans');
  expect(sheetOf('scorm12')).toContain('Les réponses se lisent dans');
});

test('a glossary asks no question: it has no column among them, and counts for none', () => {
  const page = sheetOf('moodle-course', 'moodle-glossary');
  expect(page).not.toContain('strong class="lost"');
  expect(page).not.toContain('Ces fichiers posent les mêmes questions');
  expect(sheetOf('moodle-quiz', 'moodle-course')).toContain('Ces fichiers posent les mêmes questions');
});

/** The value that the table of a target's settings gives one of them. */
const settingOf = (page: string, name: string): string | undefined =>
  new RegExp(`<span class="cell">${name}</span></th><td[^>]*>(.*?)</td>`, 's')
    .exec(page.replaceAll('\u00a0', ' '))?.[1]
    ?.replace(/<[^>]+>/g, '')
    .trim();

test.each([
  ['moodle-course', 'Test › Nombre de tentatives autorisées'],
  ['moodle-quiz', 'Note › Nombre de tentatives autorisées'],
] as const)('the settings of %s say as many attempts as the lesson allows', (target, name) => {
  expect(settingOf(sheetOf(target), name)).toBe('1');
  expect(settingOf(sheetWith({ attempts: 3 }, target), name)).toBe('3');
  expect(settingOf(sheetWith({ attempts: 'unlimited' }, target), name)).toMatch(/^Illimité/);
});

test('answers that learners never see are in no setting that shows them', () => {
  const course = 'Test › Options de relecture';
  expect(settingOf(sheetOf('moodle-course'), course)).toMatch(/^Réponses et feedback après/);
  expect(settingOf(sheetWith({ answers: 'teacher' }, 'moodle-course'), course)).toMatch(
    /ni réponses ni feedback$/,
  );
  const quiz = 'Options de relecture › Immédiatement après la tentative';
  expect(settingOf(sheetOf('moodle-quiz'), quiz)).toContain('Feedback général');
  expect(settingOf(sheetWith({ answers: 'never' }, 'moodle-quiz'), quiz)).toBe('La tentative');
});
