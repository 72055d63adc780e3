/**
 * The words of the delivery sheet. A language is one file beside this one, listed in `languages.ts`.
 *
 * A string may hold `**a name on the screen**`, `` `a file, field or value` `` and `{name}`, which is filled
 * in; see `rich.ts`. A {@link Counted} has a form for one and a form for many.
 */
import type { Language, QuestionKind, Severity, Target } from '../../lesson/index.ts';
import type { PolicyWords } from './policy-words.ts';
import type { NumberStyle } from './units.ts';

export interface Counted {
  readonly one: string;
  /** `{n}`: the number. */
  readonly many: string;
}

/** One setting of an activity: where it stands in the form, what to choose, why. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/** How a package of this target gets into the LMS. `{file}` is the package's name, `{title}` the lesson's title. */
export interface TargetWords {
  readonly name: string;
  /** What the file is, in one sentence. */
  readonly purpose: string;
  readonly importTitle: string;
  /** The same, of a package that holds a course, a page a lesson. */
  readonly course?: { readonly purpose: string; readonly importTitle: string };
  readonly steps: readonly string[];
  readonly settingsTitle: string;
  readonly settings: readonly Setting[];
  /** For a package of several activities: in place of the settings of the same name, or after them. */
  readonly severalSettings?: readonly Setting[];
  /** Of a lesson with a pass mark, `{passMark}` percent: in place of the settings of the same name. */
  readonly passSettings?: readonly Setting[];
  /** Of a lesson that may be finished `{attempts}` times, likewise. */
  readonly attemptSettings?: readonly Setting[];
  /** Of one that may be finished any number of times. */
  readonly unlimitedSettings?: readonly Setting[];
  /** Of one whose learners are never shown an answer. */
  readonly withheldSettings?: readonly Setting[];
  readonly notes: readonly string[];
  readonly score: readonly string[];
  /** What the LMS holds about a learner, and where. */
  readonly data: readonly { readonly what: string; readonly where: string }[];
  /** The target's fields in words, by the name that the ledger gives them, without numbers. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface Words {
  readonly language: Language;
  readonly numbers: NumberStyle;
  /** Whether `n` takes the form for one. */
  readonly isOne: (n: number) => boolean;
  /** What stands between a word and its explanation. */
  readonly colon: string;
  readonly sheet: string;
  readonly lead: string;
  readonly contents: string;
  readonly facts: Readonly<
    Record<'language' | 'duration' | 'authors' | 'licence' | 'keywords' | 'source' | 'made', string>
  >;
  /** `{version}`. */
  readonly madeBy: string;
  /** Names of languages by primary subtag; others go by their tag. */
  readonly languages: Readonly<Record<string, string>>;
  readonly glance: {
    readonly title: string;
    /** `{size}`. */
    readonly files: Counted;
    readonly filesNote: string;
    readonly noFiles: string;
    readonly questions: Counted;
    readonly noQuestions: string;
    readonly answers: Counted;
    readonly noAnswers: string;
    readonly loaded: string;
    readonly nothingLoaded: string;
    readonly hosts: Counted;
    readonly noHosts: string;
    readonly errors: Counted;
    readonly warnings: Counted;
    readonly noWarnings: string;
    readonly toRead: string;
    readonly nothingToRead: string;
  };
  readonly files: {
    readonly title: string;
    readonly none: string;
    readonly size: string;
    readonly sha256: string;
    readonly check: string;
    readonly uploadTitle: string;
    /** `{file}`, `{size}`. */
    readonly uploadFits: string;
    /** `{file}`, `{size}`, `{limit}`, `{post}`. */
    readonly uploadNeeds: string;
    readonly uploadWhere: string;
  };
  readonly import: {
    readonly title: string;
    readonly lead: string;
    readonly setting: string;
    readonly value: string;
    readonly why: string;
    readonly otherTitle: string;
    readonly other: Readonly<Record<Target, string>>;
  };
  readonly questions: {
    readonly title: string;
    readonly none: string;
    readonly lead: string;
    readonly question: string;
    readonly kind: string;
    readonly points: string;
    readonly answer: string;
    readonly yes: string;
    readonly no: string;
    readonly hints: Counted;
    readonly line: string;
    readonly nowhere: string;
    readonly kinds: Readonly<Record<QuestionKind, string>>;
    readonly contexts: Counted;
    /** Which Moodles know ordering questions. */
    readonly orderingVersion: string;
  };
  readonly score: {
    readonly title: string;
    /** `{points}`. */
    readonly total: Counted;
    readonly toGrade: Counted;
    readonly graded: Counted;
    readonly both: string;
  };
  readonly privacy: {
    readonly title: string;
    readonly lead: string;
    readonly what: string;
    readonly where: string;
    readonly name: string;
    readonly nobody: string;
    /** What the page keeps in the browser, where it does. */
    readonly browser: string;
    readonly removal: string;
  };
  readonly hosts: {
    readonly title: string;
    readonly none: string;
    readonly onLoad: string;
    readonly atOnce: string;
    readonly host: string;
    readonly when: string;
    readonly places: string;
    readonly addresses: string;
    readonly occasions: Readonly<Record<'link' | 'video' | 'load', string>>;
    readonly quizVideo: string;
    readonly quizMath: string;
  };
  readonly credits: {
    readonly title: string;
    readonly licence: string;
    readonly noLicence: string;
    readonly media: string;
    readonly noMedia: string;
    readonly lead: string;
    readonly file: string;
    readonly type: string;
    readonly caption: string;
    readonly noCaption: string;
  };
  readonly accessibility: {
    readonly title: string;
    readonly pictures: Counted;
    readonly noPictures: string;
    readonly allDescribed: string;
    readonly undescribed: Counted;
    readonly films: Counted;
    readonly allCaptioned: string;
    readonly uncaptioned: Counted;
    readonly hosted: Counted;
    readonly hostedNote: string;
    readonly documents: Counted;
    readonly documentsNote: string;
    readonly remedy: string;
  };
  readonly remarks: {
    readonly title: string;
    readonly none: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly assumed: string;
    readonly remedy: string;
    readonly infos: Counted;
    readonly rule: string;
  };
  readonly policies: PolicyWords;
  readonly targets: Readonly<Record<Target, TargetWords>>;
}
