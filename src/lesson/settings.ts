/**
 * What an author may settle, in front matter or in `cartable.yml`; everything has a default. The interfaces are what
 * programs see (a rolled-up declaration file names no validation library); the shapes below them are held to these.
 */
import * as z from 'zod';
import { TARGET_NAMES, type TargetName } from './entry.ts';
import { LMSS, type Lms } from './lms.ts';
import { once } from './once.ts';
import { isRecord } from './yaml.ts';

/** Fields that describe the lesson; each overrules what the page itself says. */
export interface Description {
  id?: string | undefined;
  title?: string | undefined;
  language?: string | undefined;
  description?: string | undefined;
  /** `45 min`, `1 h 30`, or ISO 8601. */
  duration?: string | undefined;
  keywords?: string[] | undefined;
  objectives?: string[] | undefined;
  authors?: string[] | undefined;
  licence?: string | undefined;
  /** URL, or path as the page writes it → file in the lesson's folder, bundled in its place. */
  media?: Record<string, string> | undefined;
  /** What `{{ name }}` stands for, as Markdown. */
  substitutions?: Record<string, string> | undefined;
  /** Short form → what it stands for. */
  abbreviations?: Record<string, string> | undefined;
  /** Commands in formulas (`\R`) → the TeX they stand for. */
  math?: Record<string, string> | undefined;
  /** A CSV file of terms, from the project's root; without it `glossary.csv` or `glossaire.csv` there, if any. */
  glossary?: string | undefined;
}

/** What docs/policies.md says of each, in every target. What is absent is left to each target: see `policyOf`. */
export interface Settings {
  /** What completes the lesson. A lesson without questions is completed by reading. */
  completion: 'questions' | 'read' | 'both';
  /**
   * `mixed`: a closed question counts by what is right in it, an open one by being answered; `participation`: an
   * answer counts, right or wrong; `graded`: closed questions alone, by what is right in them.
   */
  scoring?: 'mixed' | 'participation' | 'graded' | 'none' | undefined;
  /** Percent of the points of graded questions: with it, a lesson is passed or failed. */
  passMark?: number | undefined;
  /** How often learners may finish the lesson. Without it once, as far as the package decides. */
  attempts?: number | 'unlimited' | undefined;
  /** Words that an open answer must have, where the question doesn't say; 0: none. */
  minWords?: number | undefined;
  /** Options, stems and items stand in an order of each learner's own, where nothing speaks of their places. */
  shuffle: boolean;
  /** How many of the lesson's questions each learner is asked; all when absent. */
  draw?: number | undefined;
  /** `none`: the lesson's page leaves its questions to a quiz beside it. */
  questions: 'inline' | 'none';
  /** When learners see answers, if ever. `teacher`: only graders do; `never`: no package holds them. */
  answers: 'after-answer' | 'after-finish' | 'teacher' | 'never';
  /** Characters of state that the LMS keeps: 4,096 in SCORM 1.2 and 64,000 in SCORM 2004 where nobody knows better. */
  stateLimit?: number | undefined;
  /** Answers that the LMS has no room for, or doesn't take, wait in the learner's browser until it does. */
  browserStash: boolean;
  /** Videos on other hosts: expected to be mapped to files, loaded when asked, only linked to, or an error. */
  mediaPolicy: 'bundle' | 'ask' | 'link' | 'refuse';
  /** A local video larger than this doesn't ride in the quiz (bytes). */
  quizVideoLimit: number;
  /**
   * Where a Moodle course asks a lesson's questions: in its quiz; in the lesson, as the SCORM package does; or in
   * both, where learners answer and are graded twice.
   */
  courseQuestions: 'quiz' | 'lesson' | 'both';
  /**
   * What else is to become questions (docs/questions.md): list items answered in brackets, lists of questions
   * without answers, boxed remarks that ask.
   */
  ask: ('inline-answers' | 'question-lists' | 'remarks')[];
  /** What is made when the command doesn't say: of a lesson built by itself. A course has its own `cartable.yml`'s. */
  targets?: TargetName[] | undefined;
  /** Where the lesson goes: what is made for it where `targets` says nothing, and whose steps the sheet tells. */
  lms?: Lms | undefined;
  /** Rule id → what its diagnostics count as; `off`: not told. Errors stay errors (docs/rules.md). */
  rules: Record<string, 'error' | 'warning' | 'info' | 'off'>;
}

/** What an author has settled, nothing else: without defaults. */
export type GivenSettings = Partial<Settings>;
export type RuleSettings = Settings['rules'];

const text = once(() => z.string().optional());
const list = once(() =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value))
    .pipe(z.array(z.string().min(1)))
    .optional(),
);
/** Names and what they stand for. Front matter is everybody's: other tools allow lists, objects and nothing here. */
const words = once(() =>
  z.preprocess(
    (value) =>
      isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).filter(([, one]) => one !== null && typeof one !== 'object'),
          )
        : undefined,
    z.record(z.string(), z.coerce.string()).optional(),
  ),
);

/** The shape of each field, made when a text has one. */
export const DESCRIPTION = {
  id: text,
  title: text,
  language: text,
  description: text,
  duration: text,
  keywords: list,
  objectives: list,
  authors: list,
  licence: text,
  media: once(() => z.record(z.string(), z.string()).optional()),
  substitutions: words,
  abbreviations: words,
  math: words,
  glossary: once(() => text().catch(undefined)),
} satisfies { readonly [Key in keyof Required<Description>]: () => z.ZodType<Description[Key]> };

/** After so many the run-time doesn't count any more (templates/runtime/state.ts). */
const MOST_ATTEMPTS = 8;

/** The same of what may be settled. */
export const SETTINGS = {
  completion: once(() => z.enum(['questions', 'read', 'both'])),
  scoring: once(() => z.enum(['mixed', 'participation', 'graded', 'none'])),
  passMark: once(() => z.number().min(0).max(100)),
  attempts: once(() => z.union([z.number().int().min(1).max(MOST_ATTEMPTS), z.literal('unlimited')])),
  minWords: once(() => z.number().int().min(0).max(10_000)),
  shuffle: once(() => z.boolean()),
  draw: once(() => z.number().int().min(1).max(1000)),
  questions: once(() => z.enum(['inline', 'none'])),
  answers: once(() => z.enum(['after-answer', 'after-finish', 'teacher', 'never'])),
  stateLimit: once(() => z.number().int().min(1000).max(1_000_000)),
  browserStash: once(() => z.boolean()),
  mediaPolicy: once(() => z.enum(['bundle', 'ask', 'link', 'refuse'])),
  quizVideoLimit: once(() => z.number().int().nonnegative()),
  courseQuestions: once(() => z.enum(['quiz', 'lesson', 'both'])),
  ask: once(() => z.array(z.enum(['inline-answers', 'question-lists', 'remarks']))),
  targets: once(() => z.array(z.enum(TARGET_NAMES)).min(1)),
  lms: once(() => z.enum(LMSS)),
  rules: once(() => z.record(z.string(), z.enum(['error', 'warning', 'info', 'off']))),
} satisfies { readonly [Key in keyof Required<Settings>]: () => z.ZodType<Settings[Key]> };

export const defaultSettings: Settings = {
  completion: 'questions',
  shuffle: false,
  questions: 'inline',
  answers: 'after-answer',
  browserStash: true,
  mediaPolicy: 'ask',
  quizVideoLimit: 8 * 1024 * 1024,
  courseQuestions: 'quiz',
  ask: [],
  rules: {},
};

/** In one order, whoever settled what: a backup is known by all that is in it. */
export function settingsWith(given: GivenSettings): Settings {
  const all = Object.entries({ ...defaultSettings, ...given });
  const places = Object.keys(SETTINGS);
  return Object.fromEntries(
    all.sort(([a], [b]) => places.indexOf(a) - places.indexOf(b)),
  ) as unknown as Settings;
}

export type Scoring = NonNullable<Settings['scoring']>;

/** The pass mark counts graded questions: with one, a lesson is graded. */
export const scoringOf = ({ scoring, passMark }: Settings): Scoring =>
  passMark === undefined ? (scoring ?? 'mixed') : 'graded';

/** What ledgers call the file of a delivery that holds the answers no learner is to see: `<id>.answers.html`. */
export const KEY_FILE = 'answers.html';

/** Whether learners ever see the answers. */
export const showsAnswers = ({ answers }: Settings): boolean =>
  answers === 'after-answer' || answers === 'after-finish';
