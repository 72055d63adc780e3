/** What is amiss with the key of a question its author declares, worded. Such a question becomes open. */
import { rule } from './rules.ts';

const OPEN = {
  en: 'It becomes an open question: nothing marks it by a key that may be wrong.',
  fr: 'Elle devient une question ouverte : rien ne la note par une clé peut-être fausse.',
};

export const choiceWithoutKey = rule<{ words: string }>(
  'choice-without-key',
  'warning',
  ({ words }) => ({
    message: `No option of “${words}” is marked as right.`,
    assumed: 'It becomes an open question that lists its options.',
    remedy: 'Mark the right options: `- [x] …`, or {v}`…`.',
  }),
  ({ words }) => ({
    message: `Aucune proposition de « ${words} » n'est marquée comme juste.`,
    assumed: 'La question devient une question ouverte qui énumère ses propositions.',
    remedy: 'Marquez les propositions justes : `- [x] …`, ou {v}`…`.',
  }),
);

export const choiceUnmarked = rule<{ option: string; words: string }>(
  'choice-unmarked',
  'warning',
  ({ option, words }) => ({
    message: `The option “${option}” of “${words}” has no box, while others have one.`,
    assumed: 'It becomes an open question that lists its options.',
    remedy: 'Write `- [x] …` for a right option and `- [ ] …` for a wrong one.',
  }),
  ({ option, words }) => ({
    message: `La proposition « ${option} » de « ${words} » n'a pas de case, alors que d'autres en ont.`,
    assumed: 'La question devient une question ouverte qui énumère ses propositions.',
    remedy: 'Écrivez `- [x] …` pour une proposition juste et `- [ ] …` pour une fausse.',
  }),
);

export const choiceAllTrue = rule<{ words: string }>(
  'choice-all-true',
  'warning',
  ({ words }) => ({
    message: `Every option of “${words}” is marked as right.`,
    remedy: 'Mark the wrong ones: `- [ ] …`, or {f}`…`.',
  }),
  ({ words }) => ({
    message: `Toutes les propositions de « ${words} » sont marquées comme justes.`,
    remedy: 'Marquez les fausses : `- [ ] …`, ou {f}`…`.',
  }),
);

export const numberUnreadable = rule<{ words: string }>(
  'number-unreadable',
  'warning',
  ({ words }) => ({
    message: `“${words}” isn't a number that can be read in one way only.`,
    assumed: OPEN.en,
    remedy: 'Write it like `1234.5 ± 0.5 m`, without a comma or point between thousands.',
  }),
  ({ words }) => ({
    message: `« ${words} » n'est pas un nombre qui se lise d'une seule façon.`,
    assumed: OPEN.fr,
    remedy: 'Écrivez-le comme `1234,5 ± 0,5 m`, sans virgule ni point entre les milliers.',
  }),
);

export const unitsDiffer = rule<{ units: string }>(
  'units-differ',
  'warning',
  ({ units }) => ({
    message: `The accepted answers are given in different units: ${units}.`,
    assumed: OPEN.en,
    remedy: 'Give all of them in one unit.',
  }),
  ({ units }) => ({
    message: `Les réponses acceptées sont données dans des unités différentes : ${units}.`,
    assumed: OPEN.fr,
    remedy: 'Donnez-les toutes dans la même unité.',
  }),
);

export const pairUnmatched = rule<{ lone: string }>(
  'pair-unmatched',
  'warning',
  ({ lone }) => ({
    message: `“${lone}” isn't paired with exactly one answer.`,
    assumed: OPEN.en,
    remedy: 'Write one answer below each term: `: answer`.',
  }),
  ({ lone }) => ({
    message: `« ${lone} » ne va pas avec une réponse et une seule.`,
    assumed: OPEN.fr,
    remedy: 'Écrivez une réponse sous chaque terme : `: réponse`.',
  }),
);

export const pairsTooFew = rule<{ words: string }>(
  'pairs-too-few',
  'warning',
  ({ words }) => ({
    message: `“${words}” has fewer than two pairs to match.`,
    assumed: OPEN.en,
    remedy: 'Give at least two terms, each with `: answer` below it.',
  }),
  ({ words }) => ({
    message: `« ${words} » a moins de deux paires à associer.`,
    assumed: OPEN.fr,
    remedy: 'Donnez au moins deux termes, chacun avec `: réponse` au-dessous.',
  }),
);

export const itemsTooFew = rule<{ words: string }>(
  'items-too-few',
  'warning',
  ({ words }) => ({
    message: `“${words}” has no list of at least two items to put in order.`,
    assumed: OPEN.en,
    remedy: 'Write the items as a numbered list, in the right order.',
  }),
  ({ words }) => ({
    message: `« ${words} » n'a pas de liste d'au moins deux éléments à ordonner.`,
    assumed: OPEN.fr,
    remedy: 'Écrivez les éléments en liste numérotée, dans le bon ordre.',
  }),
);

export const gapWithoutKey = rule<{ source: string }>(
  'gap-without-key',
  'warning',
  ({ source }) => ({
    message: source.trim()
      ? `The gap “${source}” doesn't say which of its answers is right.`
      : 'A gap has no answer.',
    assumed: OPEN.en,
    remedy: 'Mark the right one: {gap}`wrong|>right`. For one to be typed: {gap}`answer`.',
  }),
  ({ source }) => ({
    message: source.trim()
      ? `Le trou « ${source} » ne dit pas laquelle de ses réponses est juste.`
      : "Un trou n'a pas de réponse.",
    assumed: OPEN.fr,
    remedy: 'Marquez la bonne : {gap}`fausse|>juste`. Pour une réponse à écrire : {gap}`réponse`.',
  }),
);

export const typeMismatch = rule<{ words: string; type: string }>(
  'question-type-mismatch',
  'warning',
  ({ words, type }) => ({
    message: `“${words}” is declared ${type}, and its body doesn't have that form.`,
    assumed: OPEN.en,
    remedy: 'Take `:type:` away, or give the body the form of its kind.',
  }),
  ({ words, type }) => ({
    message: `« ${words} » est déclarée ${type}, et son corps n'en a pas la forme.`,
    assumed: OPEN.fr,
    remedy: 'Enlevez `:type:`, ou donnez au corps la forme de ce genre.',
  }),
);

export const formsMixed = rule<{ words: string; type: string }>(
  'question-forms-mixed',
  'warning',
  ({ words }) => ({
    message: `“${words}” mixes the forms of several kinds of question.`,
    assumed: OPEN.en,
    remedy: 'Make one question of each: options, `=` answers, or gaps.',
  }),
  ({ words }) => ({
    message: `« ${words} » mêle les formes de plusieurs genres de question.`,
    assumed: OPEN.fr,
    remedy: 'Faites une question de chacune : propositions, réponses `=`, ou trous.',
  }),
);
