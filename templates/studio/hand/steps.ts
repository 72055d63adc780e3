/** How the package gets into each LMS, step by step. */
import { languageFor, type Target } from '../../../src/lesson/index.ts';
import type { Platform } from '../../../src/studio/decide.ts';
import { wayInto } from '../../strings/lms/index.ts';
import { de } from './steps.de.ts';
import { en, type Steps } from './steps.en.ts';
import { es } from './steps.es.ts';
import { fr } from './steps.fr.ts';
import { it } from './steps.it.ts';

const all: Readonly<Record<string, Steps>> = { de, en, es, fr, it };

export function stepsFor(language: string, platform: Platform, target: Target): readonly string[] {
  const own = all[language] ?? en;
  return [...own.unpack, ...inLms()];

  function inLms(): readonly string[] {
    if (platform === 'moodle') return target === 'moodle-course' ? own.moodleCourse : own.moodle;
    if (platform === 'another') return own.another;
    return wayInto(platform, target, languageFor(language))?.steps ?? own.another;
  }
}
