import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { Guess, questions as rules } from '../rules/questions.ts';
import { foreign } from './foreign.ts';

/** How a question was recognised. */
const GUESSES: Readonly<Record<Guess, string>> = {
  'task-list': 'une liste de cases à cocher y répond',
  'list-item': 'un élément d’une liste la pose',
  remark: 'les réglages font des questions de tels encadrés',
  'dropdown-title': 'le titre d’un dropdown la pose',
  'table-to-fill': 'un tableau au-dessous est à compléter',
  jupyterquiz: 'jupyterquiz la montre',
  exercise: 'c’est un exercice',
  heading: 'son titre l’appelle exercice',
  'folded-answer': 'il demande, et un bloc replié le suit aussitôt',
  'answer-in-clear': 'il demande, et sa réponse le suit aussitôt, en clair',
  labelled: 'un paragraphe numéroté, avec une réponse au-dessous',
  unlabelled: 'un paragraphe avec une réponse au-dessous',
  several: 'plusieurs lignes numérotées, avec une seule réponse au-dessous',
  list: 'une liste, avec une liste de réponses au-dessous',
  'last-item': 'le dernier élément d’une liste, avec une réponse au-dessous',
  shown: 'du code, une image ou un tableau, avec une réponse au-dessous',
  'item-of-answers': 'un élément d’une liste, avec une liste d’autant de réponses au-dessous',
  'asking-heading': 'un titre qui la pose, avec une réponse au-dessous',
  apart: 'une réponse plus bas porte son numéro',
  'lettered-options': 'des propositions à lettres sont à choisir',
  'lettered-key': 'un corrigé dit quelles lettres sont justes',
  'sorted-options': 'les réponses justes et les fausses sont données à part',
  statement: 'une affirmation à juger, avec ce qui la juge',
  blank: 'une phrase à trou, avec ce qui le remplit',
};

const BECOMES_OPEN = 'Elle devient une question ouverte : rien ne la note par une clé peut-être fausse.';

export const questions: Messages<typeof rules> = {
  'choice-without-key': ({ words }) => ({
    message: `Aucune proposition de « ${words} » n’est marquée comme juste.`,
    assumed: 'La question devient une question ouverte qui énumère ses propositions.',
    remedy: 'Marquez les propositions justes : `- [x] …`, ou {v}`…`.',
  }),
  'choice-unmarked': ({ option, words }) => ({
    message: `La proposition « ${option} » de « ${words} » n’a pas de case, alors que d’autres en ont.`,
    assumed: 'La question devient une question ouverte qui énumère ses propositions.',
    remedy: 'Écrivez `- [x] …` pour une proposition juste et `- [ ] …` pour une fausse.',
  }),
  'choice-all-true': ({ words }) => ({
    message: `Toutes les propositions de « ${words} » sont marquées comme justes.`,
    remedy: 'Marquez les fausses : `- [ ] …`, ou {f}`…`.',
  }),
  'number-unreadable': ({ words }) => ({
    message: `« ${words} » n’est pas un nombre qui se lise d’une seule façon.`,
    assumed: BECOMES_OPEN,
    remedy: 'Écrivez-le comme `1234,5 ± 0,5 m`, sans virgule ni point entre les milliers.',
  }),
  'units-differ': ({ units }) => ({
    message: `Les réponses acceptées sont données dans des unités différentes : ${units}.`,
    assumed: BECOMES_OPEN,
    remedy: 'Donnez-les toutes dans la même unité.',
  }),
  'pair-unmatched': ({ lone }) => ({
    message: `« ${lone} » ne va pas avec une réponse et une seule.`,
    assumed: BECOMES_OPEN,
    remedy: 'Écrivez une réponse sous chaque terme : `: réponse`.',
  }),
  'pairs-too-few': ({ words }) => ({
    message: `« ${words} » a moins de deux paires à associer.`,
    assumed: BECOMES_OPEN,
    remedy: 'Donnez au moins deux termes, chacun avec `: réponse` au-dessous.',
  }),
  'items-too-few': ({ words }) => ({
    message: `« ${words} » n’a pas de liste d’au moins deux éléments à ordonner.`,
    assumed: BECOMES_OPEN,
    remedy: 'Écrivez les éléments en liste numérotée, dans le bon ordre.',
  }),
  'gap-without-key': ({ source }) => ({
    message: source.trim()
      ? `Le trou « ${source} » ne dit pas laquelle de ses réponses est juste.`
      : 'Un trou n’a pas de réponse.',
    assumed: BECOMES_OPEN,
    remedy: 'Marquez la bonne : {gap}`fausse|>juste`. Pour une réponse à écrire : {gap}`réponse`.',
  }),
  'question-type-mismatch': ({ words, type }) => ({
    message: `« ${words} » est déclarée ${type}, et son corps n’en a pas la forme.`,
    assumed: BECOMES_OPEN,
    remedy: 'Enlevez `:type:`, ou donnez au corps la forme de ce genre.',
  }),
  'question-forms-mixed': ({ words }) => ({
    message: `« ${words} » mêle les formes de plusieurs genres de question.`,
    assumed: BECOMES_OPEN,
    remedy: 'Faites une question de chacune : propositions, réponses `=`, ou trous.',
  }),
  'question-found': ({ words, guess }) => ({
    message: `« ${excerpt(words)} » est pris pour une question : ${GUESSES[guess]}.`,
    remedy: 'Si ce n’en est pas une, donnez à sa directive la classe `extra`.',
  }),
  'question-points-at': ({ words, pointer }) => ({
    message: `« ${excerpt(words)} » renvoie à ce qui est ailleurs dans la page (« ${pointer} »).`,
    assumed: 'Un test montre avant elle ce qui y répond de plus près.',
  }),
  'question-points-nowhere': ({ words, pointer }) => ({
    message: `« ${excerpt(words)} » renvoie à quelque chose (« ${pointer} ») qui ne se trouve pas dans la page.`,
    assumed: 'La question est posée telle quelle : dans un test, les élèves ne voient rien de tel.',
    remedy: 'Mettez dans la question, ou avant elle dans la page, ce qu’elle désigne.',
  }),
  'disclosure-extra': ({ words }) => ({
    message: `Le dropdown « ${words || '…'} » est pris pour un complément.`,
    assumed: 'Il reste plié dans la page et il n’en est fait aucune question.',
    remedy:
      'Si c’est une réponse, un indice ou une question, donnez-lui la classe `answer`, `hint` ou `question`.',
  }),
  'answer-orphan': ({ words }) => ({
    message: `Aucune question ne précède la réponse « ${excerpt(words)} ».`,
    assumed: 'Elle reste pliée dans la page.',
    remedy: 'Écrivez la question dans un paragraphe juste au-dessus.',
  }),
  'answer-in-clear': ({ words }) => ({
    message: `« ${excerpt(words)} » a l’air de la réponse à ce qui précède, et les élèves la voient.`,
    assumed: 'Elle reste dans la page comme elle est écrite.',
    remedy: 'Repliez la réponse : mettez-la dans un {dropdown} « Réponse », juste sous la question.',
  }),
  'task-list-kept': ({ words }) => ({
    message: `La liste de cases sous « ${excerpt(words)} » est prise pour des choses à faire : rien n’y demande.`,
    assumed: 'Elle reste une liste, avec ses coches.',
    remedy:
      'Si c’est une question, écrivez-la dans une {question}, ou terminez ce qui la précède par un point d’interrogation.',
  }),
  'solution-label-unknown': ({ label }) => ({
    message: `Aucun exercice n’a le nom « ${label} » que donne une solution.`,
    assumed: 'Elle reste pliée dans la page.',
    remedy:
      'Donnez ce `:label:` à son exercice, ou enlevez le nom : une solution va alors au dernier exercice.',
  }),
  'hint-without-answer': ({ words }) => ({
    message: `L’indice « ${excerpt(words)} » ne va avec aucune réponse.`,
    assumed: 'Il reste plié dans la page.',
  }),
  'answer-for-several': ({ words, count }) => ({
    message: `Une seule réponse suit ${count} questions numérotées, à partir de « ${excerpt(words)} ».`,
    assumed: 'Elles deviennent une seule question en plusieurs parties.',
    remedy: 'Donnez à chacune sa réponse.',
  }),
  'answer-after-list': ({ words }) => ({
    message: `Une réponse suit une liste ; elle est prise pour la réponse à son dernier élément, « ${excerpt(words)} ».`,
    remedy: 'Décalez la réponse dans son élément, ou écrivez la question comme un paragraphe.',
  }),
  'label-duplicate': ({ label, line }) => ({
    message: `Le repère « ${label} » a déjà servi à la ligne ${line}.`,
    assumed: 'Les deux restent comme ils sont écrits : un repère n’identifie jamais une question.',
    remedy: 'Renumérotez les questions.',
  }),
  'label-gap': ({ label, expected }) => ({
    message: `Le repère « ${label} » se trouve où l’on attendait « ${expected} ».`,
    assumed: 'Il reste comme il est écrit.',
    remedy: 'Renumérotez les questions, ou voyez s’il en manque une.',
  }),
  'answer-elsewhere': ({ words }) => ({
    message: `La réponse à « ${excerpt(words)} » dit seulement où chercher.`,
    assumed: 'Elle est gardée telle quelle.',
    remedy: 'Écrivez la réponse même : dans un LMS, l’endroit n’est pas forcément à portée.',
  }),
  'question-without-answer': ({ words }) => ({
    message: `L’exercice « ${excerpt(words)} » n’a pas de réponse.`,
    assumed: 'Il devient une question ouverte sans corrigé.',
  }),
  'answer-count': ({ words, asked, told }) => ({
    message: `« ${excerpt(words)} » pose ${asked} questions en liste et sa réponse en donne ${told}.`,
    assumed: 'Elle reste une seule question.',
    remedy: 'Répondez à chaque élément, dans le même ordre.',
  }),
  'answer-inline': ({ count, words }) => ({
    message:
      count === 1
        ? `Une question d’une liste montre sa réponse entre parenthèses : « ${excerpt(words)} ».`
        : `${count} questions d’une liste montrent leur réponse entre parenthèses, à partir de « ${excerpt(words)} ».`,
    assumed: 'Elles restent comme elles sont écrites : les élèves voient les réponses.',
    remedy:
      'Avec `ask: [inline-answers]` dans cartable.yml, chacune devient une question, sa réponse cachée.',
  }),
  'question-list': ({ count, words }) => ({
    message: `Une liste pose ${count} questions sans réponses, à partir de « ${excerpt(words)} ».`,
    assumed: 'Elle reste une liste.',
    remedy: 'Avec `ask: [question-lists]` dans cartable.yml, chacune devient une question ouverte.',
  }),
  'table-shows-answers': ({ words }) => ({
    message: `Un tableau montre ses réponses suggérées : « ${excerpt(words)} »`,
    assumed: 'Il reste comme il est écrit : les élèves voient les réponses.',
    remedy:
      'Videz les cellules à remplir, et mettez le tableau rempli dans un dropdown « Réponse » au-dessous.',
  }),
  'code-holds-answer': () => ({
    message: 'La partie cachée de ce programme contient la réponse à ce qu’il demande.',
    assumed: 'Le programme est montré sans elle, et il n’en est fait aucune question.',
    remedy: 'Pour la poser dans un LMS, écrivez une {question}.',
  }),
  'teacher-voice': ({ words }) => ({
    message: `« ${excerpt(words)} » s’adresse à l’enseignant.`,
    assumed: 'La question est posée aux élèves comme elle est écrite.',
    remedy: 'Adressez-la aux élèves.',
  }),
  'gate-unclosed': ({ name }) => ({
    message: `{${name}-start} n’est jamais fermé par {${name}-end}.`,
    assumed: 'Il finit avec la section, ou avec le suivant qui commence.',
    remedy: `Écrivez {${name}-end} où il finit.`,
  }),
  'quiz-unreadable': ({ reason }) => ({
    message: `Les questions d’un jupyterquiz sont illisibles : ${foreign(reason)}.`,
    assumed: 'Son code est montré.',
    remedy: 'Écrivez-les comme une liste d’objets JSON, dans l’appel ou dans la page.',
  }),
  'gap-stray': ({ source }) => ({
    message: `On ne peut faire aucune question du trou « ${source} » où il se trouve.`,
    assumed: 'Il est montré comme un blanc.',
    remedy: 'Mettez-le dans un paragraphe, une liste ou un tableau.',
  }),
  'question-empty': () => ({
    message: 'Cette question ne demande rien : aucun mot ne précède ce qui y répond.',
    remedy: 'Écrivez ce qui est demandé, sur la première ligne de la directive ou dessous.',
  }),
  'options-too-few': ({ words }) => ({
    message: `« ${words} » n’a qu’une option : il n’y a rien à choisir.`,
    remedy: 'Ajoutez une option fausse (`- [ ] …`), ou demandez la réponse en mots.',
  }),
  'option-duplicate': ({ option, words }) => ({
    message: `« ${option} » figure deux fois parmi les options de « ${words} ».`,
    remedy: 'Changez ou supprimez l’une des deux.',
  }),
  'answer-empty': ({ words }) => ({
    message: `La réponse à « ${words} » est vide.`,
    remedy: 'Écrivez la réponse, ou retirez le bloc replié.',
  }),
  'hint-empty': ({ words }) => ({
    message: `Un indice de « ${words} » est vide.`,
    remedy: 'Écrivez l’indice, ou retirez le bloc replié.',
  }),
  'question-twin': ({ words, line }) => ({
    message: `« ${words} » est demandé comme à la ligne ${line}, avec la même réponse dans la même section.`,
    assumed: 'L’ordre seul les distingue : les échanger, c’est échanger ce que les élèves ont répondu.',
    remedy: 'Donnez un nom à l’une : `(nom)=` sur une ligne au-dessus, ou `:name:` dans sa directive.',
  }),
  'question-name-twice': ({ name, line }) => ({
    message: `Deux questions se nomment « ${name} » ; l’autre est à la ligne ${line}.`,
    assumed: 'L’ordre seul les distingue : les échanger, c’est échanger ce que les élèves ont répondu.',
    remedy: 'Donnez un autre nom à l’une des deux.',
  }),
};
