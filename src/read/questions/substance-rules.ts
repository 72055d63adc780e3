/** What a question may lack to be one, worded. */
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
