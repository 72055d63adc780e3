import { expect, test } from 'vitest';
import { sheet } from '../../src/delivery/index.ts';
import type { Target } from '../../src/lesson/index.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { deliveryOf, kit } from './delivery.ts';

const sheetOf = (...targets: readonly Target[]): string => {
  const [, quiz] = deliveryOf(sampleLesson).packages;
  const packages = targets.map((target) => ({
    ...quiz!,
    target,
    file: `lecon.${target}`,
    ledger: target === 'moodle-glossary' ? {} : quiz!.ledger,
  }));
  return sheet(deliveryOf(sampleLesson, { packages }), kit);
};

test('a course is merged into another, never in place of what is there', () => {
  const page = sheetOf('moodle-course');
  expect(page).toContain('Fusionner le cours sauvegardé avec ce cours');
  expect(page).toMatch(/Ne choisissez jamais .*Supprimer le contenu/);
});

test('a glossary asks no question: it has no column among them, and counts for none', () => {
  const page = sheetOf('moodle-course', 'moodle-glossary');
  expect(page).not.toContain('strong class="lost"');
  expect(page).not.toContain('Ces fichiers posent les mêmes questions');
  expect(sheetOf('moodle-quiz', 'moodle-course')).toContain('Ces fichiers posent les mêmes questions');
});
