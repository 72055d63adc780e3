/** What the names of components and shortcodes mean, whoever invented them. */
import type { DisclosureRole } from '../../parts.ts';
import { roleOfTitle } from '../../questions/words/lexicon.ts';

/** `CollapsibleAnswer`, `show-answer` → words. */
export const spoken = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[-_./]+/g, ' ')
    .trim();

/** Whether something is called an answer or a hint. */
export function folds(name: string): 'answer' | 'hint' | undefined {
  const role: DisclosureRole = roleOfTitle(spoken(name));
  // `ChallengeSolution`: as a title it might be any solution.
  if (role === 'extra' && /\b(?:solutions?|corrections?)$/i.test(spoken(name))) return 'answer';
  return role === 'answer' || role === 'hint' ? role : undefined;
}

/** Boxes by their name or type, as MyST calls them; `success` and the like say only a colour. */
const BOXES: Readonly<Record<string, string>> = {
  note: 'note',
  secondary: 'note',
  info: 'note',
  information: 'note',
  primary: 'note',
  light: 'note',
  question: 'note',
  example: 'note',
  tip: 'tip',
  success: 'tip',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
  danger: 'danger',
  error: 'danger',
  attention: 'attention',
};

/** Undefined where no box is called so. */
export const boxCalled = (name: string): string | undefined =>
  Object.hasOwn(BOXES, name.toLowerCase()) ? BOXES[name.toLowerCase()] : undefined;

const EXERCISE =
  /^(?:mini)?(?:exercises?|exercices?|challenges?|activit(?:y|é|e)|aufgaben?|ejercicios?|esercizi[o]?|exerc[ií]cios?|oefening(?:en)?|opgaven?|opdracht|task|question|checkpoint|exo|drill|your-?turn|try-?(?:it|this)|auftrag|compito|sfida|tarea|reto|desafio|d[eé]fi)$/i;

/** A type of box that asks. */
export const asks = (type: string): boolean => EXERCISE.test(type);

const named = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** `quiz`, `tai-quiz`, `quiz-json`, `mcq`, `flashcards` */
const QUIZ =
  /^(?:[\w-]+[-_])?(?:quiz(?:zes|z|blocks?)?|mcqs?|qcm|flash-?cards?|multiple-?choice)(?:[-_][\w-]+)?$/i;
export const namesQuiz = (name: string): boolean => QUIZ.test(name);

/** Names, in lower case and without marks, of what folds its content under a title. */
export const FOLDS = named(
  `details collapse collapsible collapsiblesection collapsibleblock accordion accordionitem accordionpanel toggle reveal
  expand expandable expander expandablesection spoiler fold foldable foldout disclosure dropdown hide hidden readmore`,
);
/** Of what only lays its content out. */
export const FRAMES = named(
  `tabs tabgroup tabpane tabset codetabs codegroup steps step columns column row rows col cols grid gridcol cards cardgroup card
  flex stack center centered container div section article main span box wrapper browserwindow browser frame highlight
  fragment reactfragment panelgroup quiz quizzes questions exercises rawhtml wrap paragraph p window nowrap lead`,
);
export const TABS = named('tab tabitem codetab tabpanel');
export const ALERTS = named(
  'admonition callout alert notice box panel infobox message banner aside admonish',
);
/** Of what shows nothing that a learner reads. */
export const NOTHING = named(
  `icon icons fa fas fab faicon fontawesome emoji toc tocinline children doccardlist docpaginator pagebreak br spacer clear
  clearfix divider hr head style script link backtotop readingtime editlink lastmod comments pagetoc tableofcontents anchor`,
);
export const bareName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
