/** How a file gets into an LMS that isn't Moodle, in each language; the words for Moodle are the delivery sheet's own. */
import type { Language, Lms, Target } from '../../../src/lesson/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { LmsWords, Way } from './way.ts';

const all: Readonly<Record<Language, LmsWords>> = { de, en, es, fr, it };

/** Undefined: it is Moodle, or nobody has said how this file gets there. */
export const wayInto = (lms: Lms | undefined, target: Target, language: Language): Way | undefined =>
  lms === undefined || lms === 'moodle' ? undefined : all[language][lms][target];
