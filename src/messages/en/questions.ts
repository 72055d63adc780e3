import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { Guess, questions as rules } from '../rules/questions.ts';

/** How a question was recognised. */
const GUESSES: Readonly<Record<Guess, string>> = {
  'task-list': 'a task list answers it',
  'list-item': 'an item of a list asks it',
  remark: 'the settings make questions of such remarks',
  'dropdown-title': 'the title of a dropdown asks it',
  'table-to-fill': 'a table below it is to be filled in',
  jupyterquiz: 'jupyterquiz shows it',
  exercise: 'it is an exercise',
  heading: 'its heading calls it an exercise',
  'folded-answer': 'it asks, and a folded block stands right below it',
  'answer-in-clear': 'it asks, and its answer stands in clear right below it',
  labelled: 'a labelled paragraph with an answer below it',
  unlabelled: 'a paragraph with an answer below it',
  several: 'several labelled lines with one answer below them',
  list: 'a list with a list of answers below it',
  'last-item': 'the last item of a list, with an answer below it',
  shown: 'code, a picture or a table with an answer below it',
  'item-of-answers': 'an item of a list, with a list of as many answers below it',
  'asking-heading': 'a heading that asks, with an answer below it',
  apart: 'an answer further down has its number',
  'lettered-options': 'lettered options are to be chosen from',
  'lettered-key': 'a key tells which lettered options are right',
  'sorted-options': 'right and wrong options stand apart',
  statement: 'a statement to judge, and what judges it',
  blank: 'a sentence with a blank, and what fills it',
};

const BECOMES_OPEN = 'It becomes an open question: nothing marks it by a key that may be wrong.';

export const questions: Messages<typeof rules> = {
  'choice-without-key': ({ words }) => ({
    message: `No option of “${words}” is marked as right.`,
    assumed: 'It becomes an open question that lists its options.',
    remedy: 'Mark the right options: `- [x] …`, or {v}`…`.',
  }),
  'choice-unmarked': ({ option, words }) => ({
    message: `The option “${option}” of “${words}” has no box, while others have one.`,
    assumed: 'It becomes an open question that lists its options.',
    remedy: 'Write `- [x] …` for a right option and `- [ ] …` for a wrong one.',
  }),
  'choice-all-true': ({ words }) => ({
    message: `Every option of “${words}” is marked as right.`,
    remedy: 'Mark the wrong ones: `- [ ] …`, or {f}`…`.',
  }),
  'number-unreadable': ({ words }) => ({
    message: `“${words}” isn’t a number that can be read in one way only.`,
    assumed: BECOMES_OPEN,
    remedy: 'Write it like `1234.5 ± 0.5 m`, without a comma or point between thousands.',
  }),
  'units-differ': ({ units }) => ({
    message: `The accepted answers are given in different units: ${units}.`,
    assumed: BECOMES_OPEN,
    remedy: 'Give all of them in one unit.',
  }),
  'pair-unmatched': ({ lone }) => ({
    message: `“${lone}” isn’t paired with exactly one answer.`,
    assumed: BECOMES_OPEN,
    remedy: 'Write one answer below each term: `: answer`.',
  }),
  'pairs-too-few': ({ words }) => ({
    message: `“${words}” has fewer than two pairs to match.`,
    assumed: BECOMES_OPEN,
    remedy: 'Give at least two terms, each with `: answer` below it.',
  }),
  'items-too-few': ({ words }) => ({
    message: `“${words}” has no list of at least two items to put in order.`,
    assumed: BECOMES_OPEN,
    remedy: 'Write the items as a numbered list, in the right order.',
  }),
  'gap-without-key': ({ source }) => ({
    message: source.trim()
      ? `The gap “${source}” doesn’t say which of its answers is right.`
      : 'A gap has no answer.',
    assumed: BECOMES_OPEN,
    remedy: 'Mark the right one: {gap}`wrong|>right`. For one to be typed: {gap}`answer`.',
  }),
  'question-type-mismatch': ({ words, type }) => ({
    message: `“${words}” is declared ${type}, and its body doesn’t have that form.`,
    assumed: BECOMES_OPEN,
    remedy: 'Take `:type:` away, or give the body the form of its kind.',
  }),
  'question-forms-mixed': ({ words }) => ({
    message: `“${words}” mixes the forms of several kinds of question.`,
    assumed: BECOMES_OPEN,
    remedy: 'Make one question of each: options, `=` answers, or gaps.',
  }),
  'question-found': ({ words, guess }) => ({
    message: `“${excerpt(words)}” is taken for a question: ${GUESSES[guess]}.`,
    remedy: 'If it is none, give its directive the class `extra`.',
  }),
  'question-points-at': ({ words, pointer }) => ({
    message: `“${excerpt(words)}” points at what stands elsewhere on the page (“${pointer}”).`,
    assumed: 'A quiz shows the nearest such thing before it.',
  }),
  'question-points-nowhere': ({ words, pointer }) => ({
    message: `“${excerpt(words)}” points at something (“${pointer}”) that isn’t found on the page.`,
    assumed: 'It is asked as it stands: in a quiz, learners see nothing of the kind.',
    remedy: 'Put what it means into the question, or before it on the page.',
  }),
  'disclosure-extra': ({ words }) => ({
    message: `The dropdown “${words || '…'}” is taken for extra information.`,
    assumed: 'It stays folded in the page and no question is made of it.',
    remedy: 'If it is an answer, a hint or a question, give it the class `answer`, `hint` or `question`.',
  }),
  'answer-orphan': ({ words }) => ({
    message: `No question stands before the answer “${excerpt(words)}”.`,
    assumed: 'It stays folded in the page.',
    remedy: 'Write the question in a paragraph right above it.',
  }),
  'answer-in-clear': ({ words }) => ({
    message: `“${excerpt(words)}” looks like the answer to what stands above it, and learners see it.`,
    assumed: 'It stays on the page as it is written.',
    remedy: 'Fold the answer: put it in a {dropdown} titled “Answer”, right below the question.',
  }),
  'task-list-kept': ({ words }) => ({
    message: `The task list below “${excerpt(words)}” is taken for things to do: nothing there asks.`,
    assumed: 'It stays a list, its ticks included.',
    remedy:
      'If it is a question, write it in a {question}, or let the words above it end with a question mark.',
  }),
  'solution-label-unknown': ({ label }) => ({
    message: `No exercise has the label “${label}” that a solution names.`,
    assumed: 'It stays folded in the page.',
    remedy:
      'Give its exercise that `:label:`, or take the label away: a solution is then the last exercise’s.',
  }),
  'hint-without-answer': ({ words }) => ({
    message: `The hint “${excerpt(words)}” belongs to no answer.`,
    assumed: 'It stays folded in the page.',
  }),
  'answer-for-several': ({ words, count }) => ({
    message: `One answer follows ${count} labelled questions, from “${excerpt(words)}” on.`,
    assumed: 'They become one question of several parts.',
    remedy: 'Give each its own answer.',
  }),
  'answer-after-list': ({ words }) => ({
    message: `An answer follows a list; it is taken for the answer to its last item, “${excerpt(words)}”.`,
    remedy: 'Indent the answer into its item, or write the question as a paragraph.',
  }),
  'label-duplicate': ({ label, line }) => ({
    message: `The label “${label}” was already used on line ${line}.`,
    assumed: 'Both are kept as they are written: a label never identifies a question.',
    remedy: 'Renumber the questions.',
  }),
  'label-gap': ({ label, expected }) => ({
    message: `The label “${label}” stands where “${expected}” was expected.`,
    assumed: 'It is kept as it is written.',
    remedy: 'Renumber the questions, or see whether one is missing.',
  }),
  'answer-elsewhere': ({ words }) => ({
    message: `The answer to “${excerpt(words)}” only says where to look.`,
    assumed: 'It is kept as it is.',
    remedy: 'Write the answer itself: in an LMS its reader may not have the place at hand.',
  }),
  'question-without-answer': ({ words }) => ({
    message: `The exercise “${excerpt(words)}” has no answer.`,
    assumed: 'It becomes an open question without feedback.',
  }),
  'answer-count': ({ words, asked, told }) => ({
    message: `“${excerpt(words)}” asks ${asked} things in a list and its answer tells ${told}.`,
    assumed: 'It stays one question.',
    remedy: 'Answer each item, in the same order.',
  }),
  'answer-inline': ({ count, words }) => ({
    message:
      count === 1
        ? `A question of a list shows its answer in brackets: “${excerpt(words)}”.`
        : `${count} questions of a list show their answers in brackets, from “${excerpt(words)}” on.`,
    assumed: 'They stay as they are written: learners see the answers.',
    remedy: 'With `ask: [inline-answers]` in cartable.yml each becomes a question, its answer hidden.',
  }),
  'question-list': ({ count, words }) => ({
    message: `A list asks ${count} questions without answers, from “${excerpt(words)}” on.`,
    assumed: 'It stays a list.',
    remedy: 'With `ask: [question-lists]` in cartable.yml each becomes an open question.',
  }),
  'table-shows-answers': ({ words }) => ({
    message: `A table shows its suggested answers: “${excerpt(words)}”`,
    assumed: 'It stays as it is written: learners see the answers.',
    remedy: 'Empty the cells to be filled in, and put the filled table in a dropdown “Answer” below.',
  }),
  'code-holds-answer': () => ({
    message: 'The hidden part of this program holds the answer to what it asks.',
    assumed: 'The program is shown without it, and no question is made of it.',
    remedy: 'To ask it in an LMS, write a {question}.',
  }),
  'teacher-voice': ({ words }) => ({
    message: `“${excerpt(words)}” speaks to the teacher.`,
    assumed: 'It is asked of the learners as it is written.',
    remedy: 'Ask the learners themselves.',
  }),
  'gate-unclosed': ({ name }) => ({
    message: `{${name}-start} is never closed by {${name}-end}.`,
    assumed: 'It ends with the section, or with the next one that starts.',
    remedy: `Write {${name}-end} where it ends.`,
  }),
  'quiz-unreadable': ({ reason }) => ({
    message: `The questions of a jupyterquiz can’t be read: ${reason}.`,
    assumed: 'Its code is shown.',
    remedy: 'Write them as a list of JSON objects, in the call or in the page.',
  }),
  'gap-stray': ({ source }) => ({
    message: `No question can be made of the gap “${source}” where it stands.`,
    assumed: 'It is shown as a blank.',
    remedy: 'Put it in a paragraph, a list or a table.',
  }),
  'question-empty': () => ({
    message: 'This question asks nothing: no words stand before what answers it.',
    remedy: 'Write what is asked, on the directive’s first line or below it.',
  }),
  'options-too-few': ({ words }) => ({
    message: `“${words}” has one option: there is nothing to choose.`,
    remedy: 'Add a wrong option (`- [ ] …`), or ask for the answer in words.',
  }),
  'option-duplicate': ({ option, words }) => ({
    message: `“${option}” stands twice among the options of “${words}”.`,
    remedy: 'Change or remove one of the two.',
  }),
  'answer-empty': ({ words }) => ({
    message: `The answer to “${words}” is empty.`,
    remedy: 'Write the answer, or take the folded block out.',
  }),
  'hint-empty': ({ words }) => ({
    message: `A hint for “${words}” is empty.`,
    remedy: 'Write the hint, or take the folded block out.',
  }),
  'question-twin': ({ words, line }) => ({
    message: `“${words}” is asked as on line ${line}, with the same answer in the same section.`,
    assumed: 'The two are told apart by their order: who swaps them swaps what learners have answered.',
    remedy: 'Give one of them a name: `(name)=` on a line above it, or `:name:` in its directive.',
  }),
  'question-name-twice': ({ name, line }) => ({
    message: `Two questions are named “${name}”; the other stands on line ${line}.`,
    assumed: 'The two are told apart by their order: who swaps them swaps what learners have answered.',
    remedy: 'Give one of the two another name.',
  }),
};
