/** What a question may lack to be one, and one of its own, worded. */
import { rule } from '../rules.ts';

export const questionEmpty = rule<Record<string, never>>(
  'question-empty',
  'warning',
  () => ({
    message: 'This question asks nothing: no words stand before what answers it.',
    remedy: 'Write what is asked, on the directive’s first line or below it.',
  }),
  () => ({
    message: 'Cette question ne demande rien : aucun mot ne précède ce qui y répond.',
    remedy: 'Écrivez ce qui est demandé, sur la première ligne de la directive ou dessous.',
  }),
);

export const optionsTooFew = rule<{ words: string }>(
  'options-too-few',
  'warning',
  ({ words }) => ({
    message: `“${words}” has one option: there is nothing to choose.`,
    remedy: 'Add a wrong option (`- [ ] …`), or ask for the answer in words.',
  }),
  ({ words }) => ({
    message: `« ${words} » n’a qu’une option : il n’y a rien à choisir.`,
    remedy: 'Ajoutez une option fausse (`- [ ] …`), ou demandez la réponse en mots.',
  }),
);

export const optionDuplicate = rule<{ option: string; words: string }>(
  'option-duplicate',
  'warning',
  ({ option, words }) => ({
    message: `“${option}” stands twice among the options of “${words}”.`,
    remedy: 'Change or remove one of the two.',
  }),
  ({ option, words }) => ({
    message: `« ${option} » figure deux fois parmi les options de « ${words} ».`,
    remedy: 'Changez ou supprimez l’une des deux.',
  }),
);

export const answerEmpty = rule<{ words: string }>(
  'answer-empty',
  'warning',
  ({ words }) => ({
    message: `The answer to “${words}” is empty.`,
    remedy: 'Write the answer, or take the folded block out.',
  }),
  ({ words }) => ({
    message: `La réponse à « ${words} » est vide.`,
    remedy: 'Écrivez la réponse, ou retirez le bloc replié.',
  }),
);

export const hintEmpty = rule<{ words: string }>(
  'hint-empty',
  'warning',
  ({ words }) => ({
    message: `A hint for “${words}” is empty.`,
    remedy: 'Write the hint, or take the folded block out.',
  }),
  ({ words }) => ({
    message: `Un indice de « ${words} » est vide.`,
    remedy: 'Écrivez l’indice, ou retirez le bloc replié.',
  }),
);

export const questionTwin = rule<{ words: string; line: number }>(
  'question-twin',
  'warning',
  ({ words, line }) => ({
    message: `“${words}” is asked as on line ${line}, with the same answer in the same section.`,
    assumed: 'The two are told apart by their order: who swaps them swaps what learners have answered.',
    remedy: 'Give one of them a name: `(name)=` on a line above it, or `:name:` in its directive.',
  }),
  ({ words, line }) => ({
    message: `« ${words} » est demandé comme à la ligne ${line}, avec la même réponse dans la même section.`,
    assumed: 'L’ordre seul les distingue : les échanger, c’est échanger ce que les élèves ont répondu.',
    remedy: 'Donnez un nom à l’une : `(nom)=` sur une ligne au-dessus, ou `:name:` dans sa directive.',
  }),
);

export const questionNameTwice = rule<{ name: string; line: number }>(
  'question-name-twice',
  'warning',
  ({ name, line }) => ({
    message: `Two questions are named “${name}”; the other stands on line ${line}.`,
    assumed: 'The two are told apart by their order: who swaps them swaps what learners have answered.',
    remedy: 'Give one of the two another name.',
  }),
  ({ name, line }) => ({
    message: `Deux questions se nomment « ${name} » ; l’autre est à la ligne ${line}.`,
    assumed: 'L’ordre seul les distingue : les échanger, c’est échanger ce que les élèves ont répondu.',
    remedy: 'Donnez un autre nom à l’une des deux.',
  }),
);
