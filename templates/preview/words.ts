/** The words of the preview's page: those of the terminal's language. `{name}` is filled in. */
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { es } from './words.es.ts';
import { fr } from './words.fr.ts';
import { it } from './words.it.ts';

const all = { de, en, es, fr, it } as const;

type Language = keyof typeof all;

export interface Words {
  readonly language: 'de' | 'en' | 'es' | 'fr' | 'it';
  /** Of decimals. */
  readonly comma: string;
  readonly kind: string;
  readonly lesson: string;
  readonly lessons: string;
  readonly width: string;
  readonly widths: Readonly<Record<'phone' | 'tablet' | 'full', string>>;
  readonly resume: string;
  readonly resumeHelp: string;
  readonly review: string;
  readonly reviewHelp: string;
  readonly reset: string;
  readonly resetHelp: string;
  readonly limits: string;
  readonly strict: string;
  readonly strictHelp: string;
  readonly lenient: string;
  readonly lenientHelp: string;
  readonly stored: string;
  readonly status: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly score: string;
  readonly scoreOf: string;
  readonly entry: string;
  readonly entries: Readonly<Record<string, string>>;
  readonly mode: string;
  readonly modes: Readonly<Record<string, string>>;
  readonly time: string;
  readonly visits: string;
  readonly nothing: string;
  readonly state: string;
  readonly stateUsed: string;
  readonly stateOver: string;
  readonly answers: string;
  readonly noAnswers: string;
  readonly question: string;
  readonly answer: string;
  readonly result: string;
  readonly results: Readonly<Record<string, string>>;
  readonly calls: string;
  readonly noCalls: string;
  readonly noErrors: string;
  readonly errors: string;
  readonly oneError: string;
  readonly shownCalls: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly build: string;
  readonly clean: string;
  readonly explanations: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly remedy: string;
  readonly rebuilt: string;
  readonly failed: string;
  readonly wasReset: string;
  readonly wasResumed: string;
  readonly inReview: string;
  readonly gone: string;
  readonly noPackage: string;
  readonly size: string;
}

/** English where we have no other. */
export const wordsFor = (language: string): Words => all[language as Language] ?? en;

export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
