/**
 * The words of the learner's page. A language is one file beside this one, listed in `index.ts`.
 * `{name}` is filled in; a {@link Counted} has a form for each of its language's plural categories.
 */
export interface Strings {
  readonly skip: string;
  readonly notices: string;
  readonly place: string;
  readonly contents: string;
  /** Of a course on one page. */
  readonly lessons: string;
  readonly previousLesson: string;
  readonly nextLesson: string;
  /** `{minutes}`, or `{hours}` and `{minutes}` in two digits. */
  readonly minutes: string;
  readonly hours: string;
  readonly hoursMinutes: string;
  readonly by: string;
  readonly licence: string;
  readonly newTab: string;
  readonly enlarge: string;
  readonly close: string;
  readonly scrollable: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly yourAnswer: string;
  readonly answer: string;
  readonly modelAnswer: string;
  readonly explanation: string;
  readonly hint: string;
  readonly nextHint: string;
  /** `{n}` of `{total}`. */
  readonly hintNumber: string;
  readonly tryAgain: string;
  readonly seeAnswer: string;
  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  /** `{n}`: the gap's number. */
  readonly gap: string;
  readonly expected: string;
  /** `{item}`. */
  readonly moveUp: string;
  readonly moveDown: string;
  /** `{item}`, `{n}`, `{total}`. */
  readonly moved: string;
  readonly notANumber: string;
  readonly emptyOpen: string;
  readonly emptyChoice: string;
  readonly emptyOther: string;
  readonly words: Counted;
  /** `{n}`: words still wanted. */
  readonly moreWords: Counted;
  readonly right: string;
  readonly wrong: string;
  readonly partly: string;
  readonly optionRight: string;
  readonly optionWrong: string;
  readonly optionMissed: string;
  readonly answered: string;
  readonly open: string;
  readonly answersLost: string;
  readonly changed: string;
  readonly leftovers: string;
  readonly leftoversWhy: string;
  /** `{n}` options chosen, or parts put in order or matched, whose words nobody knows any more. */
  readonly goneParts: Counted;
  /** `{n}` of `{total}`. */
  readonly progress: Counted;
  readonly progressLabel: string;
  readonly finish: string;
  readonly finishTitle: string;
  readonly finishReady: string;
  readonly finishNone: string;
  readonly unanswered: Counted;
  readonly finishAnyway: string;
  readonly keepWorking: string;
  readonly finished: string;
  readonly finishedWhy: string;
  /** Of a lesson that asks nothing. */
  readonly finishedRead: string;
  readonly finishedAlone: string;
  /** `{place}`. */
  readonly resume: string;
  readonly alone: string;
  readonly review: string;
  readonly browse: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly lost: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** `{percent}`. */
  readonly room: string;
  /** `{n}` answers for which the platform has no room. */
  readonly notKept: Counted;
  readonly full: string;
  /** Behind `full`. */
  readonly stashed: string;
  readonly playHosted: string;
  /** `{host}`. */
  readonly playNotice: string;
  readonly watchAt: string;
  readonly missing: Readonly<Record<'image' | 'video' | 'audio' | 'document' | 'interactive', string>>;
  readonly missingLink: string;
  readonly noScript: string;
  readonly ended: string;
  readonly reload: string;
  readonly recorded: string;
  readonly finishedLater: string;
  readonly unreadable: string;
  readonly refused: string;
  /** `emptyOpen`, where no model answer follows. */
  readonly emptyAnswer: string;
  readonly answersLater: string;
  readonly changeAnswer: string;
  readonly answerAgain: string;
  /** `{n}` more times. */
  readonly answerAgainLeft: Counted;
  readonly answerAgainFree: string;
  /** Of closed and of open questions: `{n}` of `{total}`. */
  readonly rightAnswers: string;
  readonly writtenAnswers: string;
  /** `{n}` percent; the second where only answering counts. */
  readonly score: string;
  readonly participation: string;
  /** `{n}` answers, listed below. */
  readonly notRight: Counted;
  readonly tryWrong: string;
  /** `{n}` percent. */
  readonly toPass: string;
  /** Stands where the lesson's questions would. */
  readonly questionsElsewhere: string;
  /** The file of answers that no package holds. */
  readonly answerKey: string;
  readonly answerKeyWhy: string;
  readonly rightAnswer: string;
  readonly comments: string;
  readonly noAnswer: string;
  /** On paper, in a film's place: `{name}`. */
  readonly film: string;
  readonly sound: string;
  /** The printed sheet's lines for a pupil. */
  readonly sheetName: string;
  readonly sheetDate: string;
}

/** A text that depends on a number: at least the form `other`. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A text with its `{name}`s filled in. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The form of a counted text for a number, in a language, filled in. */
export const count = (
  text: Counted,
  n: number,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(text[pluralRule(n, language)] ?? text.other, { n, ...values });

const pluralRule = (n: number, language: string): Intl.LDMLPluralRule => {
  try {
    return new Intl.PluralRules(language).select(n);
  } catch {
    return n === 1 ? 'one' : 'other';
  }
};
