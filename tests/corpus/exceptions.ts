/**
 * Words that a lesson of the corpus lacks although a reader of the book sees them, and words it has that its page
 * lacks: each by name, with the reason. The tests refuse an exception that is no longer needed.
 */

import { type Bag, bagOf, wordsOf } from './independent/words.ts';

export interface Exception {
  /** The words, as the page has them. */
  readonly words: string;
  readonly times: number;
  readonly reason: string;
}

const ANSWER = 'The title of a fold that only says it holds an answer: each target says so in its own words.';
const HINT = 'The title of a fold that only says it holds a hint: each target says so in its own words.';

const title = (words: string, times: number, reason = ANSWER): Exception => ({ words, times, reason });

/** By page. */
const LOST: Readonly<Record<string, readonly Exception[]>> = {
  'appr/algo1/algorithmes': [title('Cliquer ici pour voir la réponse', 4)],
  'appr/algo2/tris': [title('Cliquer ici pour voir la réponse', 4)],
  'appr/archi/additionneur': [title('Corrigé', 7), title('Indice', 2, HINT)],
  'appr/archi/sys-log': [title('Corrigé', 4), title('Indice', 4, HINT)],
  'appr/rep-info/caracteres': [title('Cliquer ici pour voir la réponse', 2), title('Réponse', 2)],
  'ens/archi/activ/selecteur-chien_new': [
    title('Solution', 3, 'The heading of an exercise’s solution: each target says so in its own words.'),
  ],
  'ens/enjx1/fiches-complementaires/digital-labor': [title('Réponse', 4)],
  'ens/enjx1/fiches-complementaires/genre-numerique': [title('Réponse', 3)],
  'ens/enjx1/grandes-thematiques/economie-numerique': [title('Réponse', 21)],
  'ens/hist/eval/eval1': [
    {
      words: 'multi',
      times: 1,
      reason:
        'An option on the wrong line, printed as text by the book’s own build: taken as the option it is.',
    },
  ],
};

/** The words of a page's exceptions. */
export const exceptionsOf = (page: string): Bag =>
  bagOf(
    (LOST[page] ?? []).flatMap(({ words, times }) =>
      Array.from({ length: times }, () => wordsOf(words)).flat(),
    ),
  );

/** Words that no page has and a lesson may show, on any page. */
export const INVENTED: readonly { readonly words: string; readonly reason: string }[] = [
  { words: 'Exercice', reason: 'An exercise is numbered through its page, as the book does.' },
  { words: 'Le saviez-vous ?', reason: 'The title a {didyouknow} has of itself.' },
  { words: 'Pour aller plus loin', reason: 'The title a {togofurther} has of itself.' },
  { words: 'Ai-je compris ?', reason: 'The title an {eval} has of itself.' },
  { words: 'Micro-activité', reason: 'The title a {micro} has of itself.' },
  { words: 'Remarque', reason: 'The title a {note} has of itself.' },
  { words: 'Liens', reason: 'The title a {related} has of itself.' },
  { words: '↩', reason: 'The way back from a footnote.' },
];

/** The number of an exercise or of a footnote. */
export const INVENTED_NUMBER = /^\d{1,2}$/;
