/** What of Quarto's divs and spans learners don't see: `{.hidden}`, `{.content-visible when-profile="teacher"}`. */
import { normalize, roleOfTitle } from '../../questions/words/lexicon.ts';

type Conditions = Readonly<Record<string, string>>;

const TEACHERS =
  /^(?:profs?|enseignants?|teachers?|lehrer(?:innen)?|lehrkraft|lehrkrafte|docent[ei]s?|insegnant[ei]|profesor(?:es)?|professor(?:es)?|instructors?|leraar|leraren)$/;

/** Whether a profile, or a field of the page, is called by answers or by those who teach. */
export const namesAnswers = (options: Conditions, word: 'when' | 'unless'): boolean =>
  [options[`${word}-profile`], options[`${word}-meta`]].some(
    (one) =>
      one !== undefined &&
      (roleOfTitle(one.replace(/[._-]+/g, ' ')) === 'answer' || TEACHERS.test(normalize(one))),
  );

export const isKeptBack = (classes: readonly string[], pairs: Conditions): boolean =>
  classes.includes('hidden') ||
  (classes.includes('content-visible') && namesAnswers(pairs, 'when')) ||
  (classes.includes('content-hidden') && namesAnswers(pairs, 'unless'));
