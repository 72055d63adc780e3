/** How the package gets into each LMS, in five steps. */
import type { Platform } from '../../../src/studio/decide.ts';
import { de } from './steps.de.ts';
import { en, type Steps, type Way } from './steps.en.ts';
import { es } from './steps.es.ts';
import { fr } from './steps.fr.ts';
import { it } from './steps.it.ts';

const all: Readonly<Record<string, Steps>> = { de, en, es, fr, it };

export function stepsFor(
  language: string,
  platform: Platform,
  target: 'moodle-course' | 'scorm12',
): readonly string[] {
  const way: Way =
    platform === 'moodle' ? (target === 'moodle-course' ? 'moodleCourse' : 'moodle') : platform;
  return (all[language] ?? en)[way];
}
