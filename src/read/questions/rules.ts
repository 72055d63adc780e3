/** What the search for questions notices, worded. Every guess is explained: the author may overrule it. */
import { excerpt, type Rule, type Severity, type Wording } from '../../lesson/index.ts';

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
    message: `“${excerpt(words)}” is taken for a question: ${guess.en}.`,
    remedy: 'If it is none, give its directive the class `extra`.',
  }),
  ({ words, guess }) => ({
    message: `« ${excerpt(words)} » est pris pour une question : ${guess.fr}.`,
    remedy: "Si ce n'en est pas une, donnez à sa directive la classe `extra`.",
  }),
);

export const pointsAt = guess<{ words: string; pointer: string }>(
  'question-points-at',
  ({ words, pointer }) => ({
    message: `“${excerpt(words)}” points at what stands elsewhere on the page (“${pointer}”).`,
    assumed: 'A quiz shows the nearest such thing before it.',
  }),
  ({ words, pointer }) => ({
    message: `« ${excerpt(words)} » renvoie à ce qui est ailleurs dans la page (« ${pointer} »).`,
    assumed: 'Un test montre avant elle ce qui y répond de plus près.',
  }),
);

export const pointsNowhere = rule<{ words: string; pointer: string }>(
  'question-points-nowhere',
  'warning',
  ({ words, pointer }) => ({
    message: `“${excerpt(words)}” points at something (“${pointer}”) that isn’t found on the page.`,
    assumed: 'It is asked as it stands: in a quiz, learners see nothing of the kind.',
    remedy: 'Put what it means into the question, or before it on the page.',
  }),
  ({ words, pointer }) => ({
    message: `« ${excerpt(words)} » renvoie à quelque chose (« ${pointer} ») qui ne se trouve pas dans la page.`,
    assumed: 'La question est posée telle quelle : dans un test, les élèves ne voient rien de tel.',
    remedy: 'Mettez dans la question, ou avant elle dans la page, ce qu’elle désigne.',
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
    message: `No question stands before the answer “${excerpt(words)}”.`,
    assumed: 'It stays folded in the page.',
    remedy: 'Write the question in a paragraph right above it.',
  }),
  ({ words }) => ({
    message: `Aucune question ne précède la réponse « ${excerpt(words)} ».`,
    assumed: 'Elle reste pliée dans la page.',
    remedy: 'Écrivez la question dans un paragraphe juste au-dessus.',
  }),
);

export const answerInClear = rule<{ words: string }>(
  'answer-in-clear',
  'warning',
  ({ words }) => ({
    message: `“${excerpt(words)}” looks like the answer to what stands above it, and learners see it.`,
    assumed: 'It stays on the page as it is written.',
    remedy: 'Fold the answer: put it in a {dropdown} titled “Answer”, right below the question.',
  }),
  ({ words }) => ({
    message: `« ${excerpt(words)} » a l’air de la réponse à ce qui précède, et les élèves la voient.`,
    assumed: 'Elle reste dans la page comme elle est écrite.',
    remedy: 'Repliez la réponse : mettez-la dans un {dropdown} « Réponse », juste sous la question.',
  }),
);

export const taskListKept = guess<{ words: string }>(
  'task-list-kept',
  ({ words }) => ({
    message: `The task list below “${excerpt(words)}” is taken for things to do: nothing there asks.`,
    assumed: 'It stays a list, its ticks included.',
    remedy:
      'If it is a question, write it in a {question}, or let the words above it end with a question mark.',
  }),
  ({ words }) => ({
    message: `La liste de cases sous « ${excerpt(words)} » est prise pour des choses à faire : rien n’y demande.`,
    assumed: 'Elle reste une liste, avec ses coches.',
    remedy:
      'Si c’est une question, écrivez-la dans une {question}, ou terminez ce qui la précède par un point d’interrogation.',
  }),
);

export const solutionLabelUnknown = rule<{ label: string }>(
  'solution-label-unknown',
  'warning',
  ({ label }) => ({
    message: `No exercise has the label “${label}” that a solution names.`,
    assumed: 'It stays folded in the page.',
    remedy:
      'Give its exercise that `:label:`, or take the label away: a solution is then the last exercise’s.',
  }),
  ({ label }) => ({
    message: `Aucun exercice n’a le nom « ${label} » que donne une solution.`,
    assumed: 'Elle reste pliée dans la page.',
    remedy:
      'Donnez ce `:label:` à son exercice, ou enlevez le nom : une solution va alors au dernier exercice.',
  }),
);

export const hintWithoutAnswer = rule<{ words: string }>(
  'hint-without-answer',
  'warning',
  ({ words }) => ({
    message: `The hint “${excerpt(words)}” belongs to no answer.`,
    assumed: 'It stays folded in the page.',
  }),
  ({ words }) => ({
    message: `L'indice « ${excerpt(words)} » ne va avec aucune réponse.`,
    assumed: 'Il reste plié dans la page.',
  }),
);

export const answerForSeveral = rule<{ words: string; count: number }>(
  'answer-for-several',
  'warning',
  ({ words, count }) => ({
    message: `One answer follows ${count} labelled questions, from “${excerpt(words)}” on.`,
    assumed: 'They become one question of several parts.',
    remedy: 'Give each its own answer.',
  }),
  ({ words, count }) => ({
    message: `Une seule réponse suit ${count} questions numérotées, à partir de « ${excerpt(words)} ».`,
    assumed: 'Elles deviennent une seule question en plusieurs parties.',
    remedy: 'Donnez à chacune sa réponse.',
  }),
);

export const answerInList = rule<{ words: string }>(
  'answer-after-list',
  'warning',
  ({ words }) => ({
    message: `An answer follows a list; it is taken for the answer to its last item, “${excerpt(words)}”.`,
    remedy: 'Indent the answer into its item, or write the question as a paragraph.',
  }),
  ({ words }) => ({
    message: `Une réponse suit une liste ; elle est prise pour la réponse à son dernier élément, « ${excerpt(words)} ».`,
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
    message: `The answer to “${excerpt(words)}” only says where to look.`,
    assumed: 'It is kept as it is.',
    remedy: 'Write the answer itself: in an LMS its reader may not have the place at hand.',
  }),
  ({ words }) => ({
    message: `La réponse à « ${excerpt(words)} » dit seulement où chercher.`,
    assumed: 'Elle est gardée telle quelle.',
    remedy: "Écrivez la réponse même : dans un LMS, l'endroit n'est pas forcément à portée.",
  }),
);

export const withoutAnswer = rule<{ words: string }>(
  'question-without-answer',
  'info',
  ({ words }) => ({
    message: `The exercise “${excerpt(words)}” has no answer.`,
    assumed: 'It becomes an open question without feedback.',
  }),
  ({ words }) => ({
    message: `L'exercice « ${excerpt(words)} » n'a pas de réponse.`,
    assumed: 'Il devient une question ouverte sans corrigé.',
  }),
);

export const itemCountMismatch = rule<{ words: string; asked: number; told: number }>(
  'answer-count',
  'warning',
  ({ words, asked, told }) => ({
    message: `“${excerpt(words)}” asks ${asked} things in a list and its answer tells ${told}.`,
    assumed: 'It stays one question.',
    remedy: 'Answer each item, in the same order.',
  }),
  ({ words, asked, told }) => ({
    message: `« ${excerpt(words)} » pose ${asked} questions en liste et sa réponse en donne ${told}.`,
    assumed: 'Elle reste une seule question.',
    remedy: 'Répondez à chaque élément, dans le même ordre.',
  }),
);

export const inlineAnswers = rule<{ count: number; words: string }>(
  'answer-inline',
  'warning',
  ({ count, words }) => ({
    message: `${count} questions of a list show their answers in brackets, from “${excerpt(words)}” on.`,
    assumed: 'They stay as they are written: learners see the answers.',
    remedy: 'With `ask: [inline-answers]` in cartable.yml each becomes a question, its answer hidden.',
  }),
  ({ count, words }) => ({
    message: `${count} questions d'une liste montrent leur réponse entre parenthèses, à partir de « ${excerpt(words)} ».`,
    assumed: 'Elles restent comme elles sont écrites : les élèves voient les réponses.',
    remedy:
      'Avec `ask: [inline-answers]` dans cartable.yml, chacune devient une question, sa réponse cachée.',
  }),
);

export const listsOfQuestions = rule<{ count: number; words: string }>(
  'question-list',
  'info',
  ({ count, words }) => ({
    message: `A list asks ${count} questions without answers, from “${excerpt(words)}” on.`,
    assumed: 'It stays a list.',
    remedy: 'With `ask: [question-lists]` in cartable.yml each becomes an open question.',
  }),
  ({ count, words }) => ({
    message: `Une liste pose ${count} questions sans réponses, à partir de « ${excerpt(words)} ».`,
    assumed: 'Elle reste une liste.',
    remedy: 'Avec `ask: [question-lists]` dans cartable.yml, chacune devient une question ouverte.',
  }),
);

export const tableShowsAnswers = rule<{ words: string }>(
  'table-shows-answers',
  'warning',
  ({ words }) => ({
    message: `A table shows its suggested answers: “${excerpt(words)}”`,
    assumed: 'It stays as it is written: learners see the answers.',
    remedy: 'Empty the cells to be filled in, and put the filled table in a dropdown “Answer” below.',
  }),
  ({ words }) => ({
    message: `Un tableau montre ses réponses suggérées : « ${excerpt(words)} »`,
    assumed: 'Il reste comme il est écrit : les élèves voient les réponses.',
    remedy:
      'Videz les cellules à remplir, et mettez le tableau rempli dans un dropdown « Réponse » au-dessous.',
  }),
);

export const codeHoldsAnswer = rule<Record<string, never>>(
  'code-holds-answer',
  'info',
  () => ({
    message: 'The hidden part of this program holds the answer to what it asks.',
    assumed: 'The program is shown without it, and no question is made of it.',
    remedy: 'To ask it in an LMS, write a {question}.',
  }),
  () => ({
    message: 'La partie cachée de ce programme contient la réponse à ce qu’il demande.',
    assumed: "Le programme est montré sans elle, et il n'en est fait aucune question.",
    remedy: 'Pour la poser dans un LMS, écrivez une {question}.',
  }),
);

export const teacherVoice = rule<{ words: string }>(
  'teacher-voice',
  'warning',
  ({ words }) => ({
    message: `“${excerpt(words)}” speaks to the teacher.`,
    assumed: 'It is asked of the learners as it is written.',
    remedy: 'Ask the learners themselves.',
  }),
  ({ words }) => ({
    message: `« ${excerpt(words)} » s'adresse à l'enseignant.`,
    assumed: 'La question est posée aux élèves comme elle est écrite.',
    remedy: 'Adressez-la aux élèves.',
  }),
);

export const gateUnclosed = rule<{ name: string }>(
  'gate-unclosed',
  'warning',
  ({ name }) => ({
    message: `{${name}-start} is never closed by {${name}-end}.`,
    assumed: 'It ends with the section, or with the next one that starts.',
    remedy: `Write {${name}-end} where it ends.`,
  }),
  ({ name }) => ({
    message: `{${name}-start} n'est jamais fermé par {${name}-end}.`,
    assumed: 'Il finit avec la section, ou avec le suivant qui commence.',
    remedy: `Écrivez {${name}-end} où il finit.`,
  }),
);

export const quizUnreadable = rule<{ reason: string }>(
  'quiz-unreadable',
  'warning',
  ({ reason }) => ({
    message: `The questions of a jupyterquiz can't be read: ${reason}.`,
    assumed: 'Its code is shown.',
    remedy: 'Write them as a list of JSON objects, in the call or in the page.',
  }),
  ({ reason }) => ({
    message: `Les questions d'un jupyterquiz sont illisibles : ${reason}.`,
    assumed: 'Son code est montré.',
    remedy: "Écrivez-les comme une liste d'objets JSON, dans l'appel ou dans la page.",
  }),
);

export const gapStray = rule<{ source: string }>(
  'gap-stray',
  'warning',
  ({ source }) => ({
    message: `No question can be made of the gap “${source}” where it stands.`,
    assumed: 'It is shown as a blank.',
    remedy: 'Put it in a paragraph, a list or a table.',
  }),
  ({ source }) => ({
    message: `On ne peut faire aucune question du trou « ${source} » où il se trouve.`,
    assumed: 'Il est montré comme un blanc.',
    remedy: 'Mettez-le dans un paragraphe, une liste ou un tableau.',
  }),
);
