/** What the search for questions notices, worded. Every guess is explained: the author may overrule it. */
import type { Rule, Severity, Wording } from '../../lesson/index.ts';

export const rule = <P>(
  id: string,
  severity: Severity,
  en: (params: P) => Wording,
  fr: (params: P) => Wording,
): Rule<P> => ({ id, severity, words: { en, fr } });

/** An explanation of what was guessed from an author's usual way of writing: told when asked. */
export const guess = <P>(id: string, en: (params: P) => Wording, fr: (params: P) => Wording): Rule<P> => ({
  ...rule(id, 'info', en, fr),
  guess: true,
});

/** How a question was recognised, in words. */
export interface Guess {
  readonly en: string;
  readonly fr: string;
}

export const questionFound = guess<{ words: string; guess: Guess }>(
  'question-found',
  ({ words, guess }) => ({
    message: `“${words}” is taken for a question: ${guess.en}.`,
    remedy: 'If it is none, give its directive the class `extra`.',
  }),
  ({ words, guess }) => ({
    message: `« ${words} » est pris pour une question : ${guess.fr}.`,
    remedy: "Si ce n'en est pas une, donnez à sa directive la classe `extra`.",
  }),
);

export const extraInformation = guess<{ words: string }>(
  'disclosure-extra',
  ({ words }) => ({
    message: `The dropdown “${words || '…'}” is taken for extra information.`,
    assumed: 'It stays folded in the page and no question is made of it.',
    remedy: 'If it is an answer, a hint or a question, give it the class `answer`, `hint` or `question`.',
  }),
  ({ words }) => ({
    message: `Le dropdown « ${words || '…'} » est pris pour un complément.`,
    assumed: "Il reste plié dans la page et il n'en est fait aucune question.",
    remedy:
      'Si c’est une réponse, un indice ou une question, donnez-lui la classe `answer`, `hint` ou `question`.',
  }),
);

export const orphanAnswer = rule<{ words: string }>(
  'answer-orphan',
  'warning',
  ({ words }) => ({
    message: `No question stands before the answer “${words}”.`,
    assumed: 'It stays folded in the page.',
    remedy: 'Write the question in a paragraph right above it.',
  }),
  ({ words }) => ({
    message: `Aucune question ne précède la réponse « ${words} ».`,
    assumed: 'Elle reste pliée dans la page.',
    remedy: 'Écrivez la question dans un paragraphe juste au-dessus.',
  }),
);

export const hintWithoutAnswer = rule<{ words: string }>(
  'hint-without-answer',
  'warning',
  ({ words }) => ({
    message: `The hint “${words}” belongs to no answer.`,
    assumed: 'It stays folded in the page.',
  }),
  ({ words }) => ({
    message: `L'indice « ${words} » ne va avec aucune réponse.`,
    assumed: 'Il reste plié dans la page.',
  }),
);

export const answerForSeveral = rule<{ words: string; count: number }>(
  'answer-for-several',
  'warning',
  ({ words, count }) => ({
    message: `One answer follows ${count} labelled questions, from “${words}” on.`,
    assumed: 'They become one question of several parts.',
    remedy: 'Give each its own answer.',
  }),
  ({ words, count }) => ({
    message: `Une seule réponse suit ${count} questions numérotées, à partir de « ${words} ».`,
    assumed: 'Elles deviennent une seule question en plusieurs parties.',
    remedy: 'Donnez à chacune sa réponse.',
  }),
);

export const answerInList = rule<{ words: string }>(
  'answer-after-list',
  'warning',
  ({ words }) => ({
    message: `An answer follows a list; it is taken for the answer to its last item, “${words}”.`,
    remedy: 'Indent the answer into its item, or write the question as a paragraph.',
  }),
  ({ words }) => ({
    message: `Une réponse suit une liste ; elle est prise pour la réponse à son dernier élément, « ${words} ».`,
    remedy: 'Décalez la réponse dans son élément, ou écrivez la question comme un paragraphe.',
  }),
);

export const labelDuplicate = rule<{ label: string; line: number }>(
  'label-duplicate',
  'warning',
  ({ label, line }) => ({
    message: `The label “${label}” was already used on line ${line}.`,
    assumed: 'Both are kept as they are written: a label never identifies a question.',
    remedy: 'Renumber the questions.',
  }),
  ({ label, line }) => ({
    message: `Le repère « ${label} » a déjà servi à la ligne ${line}.`,
    assumed: "Les deux restent comme ils sont écrits : un repère n'identifie jamais une question.",
    remedy: 'Renumérotez les questions.',
  }),
);

export const labelGap = rule<{ label: string; expected: string }>(
  'label-gap',
  'warning',
  ({ label, expected }) => ({
    message: `The label “${label}” stands where “${expected}” was expected.`,
    assumed: 'It is kept as it is written.',
    remedy: 'Renumber the questions, or see whether one is missing.',
  }),
  ({ label, expected }) => ({
    message: `Le repère « ${label} » se trouve où l'on attendait « ${expected} ».`,
    assumed: 'Il reste comme il est écrit.',
    remedy: "Renumérotez les questions, ou voyez s'il en manque une.",
  }),
);

export const pseudoAnswer = rule<{ words: string }>(
  'answer-elsewhere',
  'warning',
  ({ words }) => ({
    message: `The answer to “${words}” only says where to look.`,
    assumed: 'It is kept as it is.',
    remedy: 'Write the answer itself: in an LMS its reader may not have the place at hand.',
  }),
  ({ words }) => ({
    message: `La réponse à « ${words} » dit seulement où chercher.`,
    assumed: 'Elle est gardée telle quelle.',
    remedy: "Écrivez la réponse même : dans un LMS, l'endroit n'est pas forcément à portée.",
  }),
);

export const withoutAnswer = rule<{ words: string }>(
  'question-without-answer',
  'info',
  ({ words }) => ({
    message: `The exercise “${words}” has no answer.`,
    assumed: 'It becomes an open question without feedback.',
  }),
  ({ words }) => ({
    message: `L'exercice « ${words} » n'a pas de réponse.`,
    assumed: 'Il devient une question ouverte sans corrigé.',
  }),
);

export const itemCountMismatch = guess<{ words: string; asked: number; told: number }>(
  'answer-count',
  ({ words, asked, told }) => ({
    message: `“${words}” asks ${asked} things in a list and its answer tells ${told}.`,
    assumed: 'It stays one question.',
  }),
  ({ words, asked, told }) => ({
    message: `« ${words} » pose ${asked} questions en liste et sa réponse en donne ${told}.`,
    assumed: 'Elle reste une seule question.',
  }),
);
