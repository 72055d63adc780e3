/** What components alone mean: their quizzes are data of a program, or options that are components themselves. */
import { carriedIn } from '../carried.ts';
import { balanced, newBudget, stringIn } from '../jsx.ts';
import { answerFold, answerHere, rightIn, toldLines } from '../known-answers.ts';
import { folded, named } from '../meanings.ts';
import { namesQuiz, spoken } from '../names.ts';
import { offeredIn, remarksIn } from '../offered.ts';
import { at, foldOf, type Line, oneLine, questionOf, textOf, trueOrFalse } from '../prepared.ts';
import {
  choiceIn,
  type FromOne,
  keyedQuizLines,
  keysFromOne,
  questionLists,
  quizLines,
  REASONS,
  STEMS,
} from '../quiz-data.ts';
import { block, type Here, type Made, type Meaning, NONE, OPEN, type Tag } from '../tags.ts';
import { type Held, heldIn } from './held.ts';

type Words = Readonly<Record<string, string>>;

/** What the page's program calls by a name. */
type Values = ReadonlyMap<string, string>;

const withAnswer = (node: Here, right: Parameters<typeof answerFold>[0]): Made =>
  block([...node.body(), { text: '', line: node.line }, ...answerFold(right, node.line)]);

/** A box to answer in: the question has one of its own. What it says is right answers the words above it. */
const answer: Meaning = (node) => {
  const right = rightIn(node.tag.words, node.told);
  // What it holds are words beside the box to type in.
  if (node.children) return right ? withAnswer(node, right) : folded(node, 'answer');
  return right ? answerHere(right, node.line, node.word('label')) : NONE;
};

/** What the page's own components ask, by their names: the list of questions in the program of each. */
export function askedByComponents(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const budget = newBudget();
  for (const { index, 0: whole, 1: name } of text.matchAll(COMPONENT)) {
    const start = index + whole.length;
    const end = balanced(text, start, budget);
    const [list] = end === undefined ? [] : questionLists(text.slice(start, end));
    if (list) values.set(`<${name}>`, list);
  }
  return values;
}
const COMPONENT =
  /^(?:export[ \t]+(?:default[ \t]+)?)?(?:const|let|var|function)[ \t]+([A-Z]\w*)\b[^\n{]*(?:=>|\))[ \t]*(?=\{)/gm;

/** What its words give the component, where that is a program's. */
const valuesOf = ({ tag }: Here, values: Values): readonly string[] => [
  ...(values.has(`<${tag.name}>`) ? [values.get(`<${tag.name}>`)!] : []),
  ...Object.values(tag.words)
    .filter((one) => one.startsWith('{'))
    .map((one) => values.get(one.slice(1, -1).trim()) ?? one.slice(1, -1)),
];

const listsOf = (node: Here, values: Values): readonly string[] =>
  valuesOf(node, values).filter((one) => /^\s*(?:\[\s*[^\s\d\]]|\{)/.test(one));

function quiz(node: Here, values: Values): Made {
  const read = valuesOf(node, values)
    .map((one) => quizLines(one, node.line))
    .find((lines) => lines !== undefined);
  const asked =
    offeredAlone(node, values) ??
    read ??
    carriedIn(node) ??
    quizLines(asObject(node, values), node.line, fromOneLike(node, values)) ??
    (node.children && (offeredIn(node) ?? choiceIn(node.body(), node.tag.words, node.line)));
  if (asked) return block(asked);
  const folded = reasonsFolded(node);
  if (folded) return block(folded);
  const right = node.children && rightIn(node.tag.words, node.told);
  if (right) return withAnswer(node, right);
  if (!node.children) node.unread();
  return node.children ? OPEN : NONE;
}

/**
 * What says why in one that nobody reads further is no part of what is asked.
 *
 *     ### Why does ice float?
 *     <EssayQuiz>
 *       <Correct>It is light.</Correct>
 *     </EssayQuiz>
 */
export function reasonsFolded(node: Here): readonly Line[] | undefined {
  const { tag, children, line } = node;
  if (!children) return undefined;
  const right = rightIn(tag.words, node.told);
  const isQuiz = right !== undefined || namesQuiz(spoken(tag.name).replace(/ /g, '-'));
  const isOffered = OFFERS.some((name) => tag.words[name]?.startsWith('{'));
  if (!isQuiz || !(isOffered || remarksIn(node).length > 0)) return undefined;
  const { asks, why } = heldIn(node);
  if (why.length === 0) return undefined;
  const told = right ? [...toldLines(right, line), ...at(line, '')] : [];
  return [...asks, ...at(line, ''), ...foldOf([...told, ...why], { line, role: 'answer' })];
}

/**
 * Options alone, of which some are right: they answer what stands above, and are no statements that each are.
 *
 *     ### 1. What floats?
 *     <Question choices={[{ text: "iron", explain: "It sinks." }, { text: "ice", correct: true }]} />
 */
function offeredAlone(node: Here, values: Values): readonly Line[] | undefined {
  const { tag, inner, line, word } = node;
  const name = OFFERS.find((one) => tag.words[one]?.startsWith('{'));
  if (name === undefined || word(...STEMS, ...SAYS) !== undefined) return undefined;
  if (inner.trim() === '')
    return keyedQuizLines(asObject(node, values, { question: '' }), line, fromOneLike(node, values));
  const { asks, why } = heldIn(node);
  return asks.length === 0
    ? keyedQuizLines(asObject(node, values, { question: '', explanation: textOf(why) }), line)
    : undefined;
}
const OFFERS = ['choices', 'options', 'answers', 'answerOptions', 'items'];
const SAYS = ['text', 'title', 'statement', 'label', 'heading', 'q', 'problem', 'task'];

/** `<Question question="…" options={[…]} answer={1} />` as the object that it is; what it holds asks, or says why. */
function asObject(node: Here, values: Values, given?: Words): string {
  const held = given ?? (listsOf(node, values).length > 0 ? asData(heldIn(node)) : {});
  return objectOf(node.tag, values, held);
}

/** Whether the keys of all components of its name count from one: one of them is the number of its last option. */
const fromOneLike =
  (node: Here, values: Values): FromOne =>
  () => {
    const known = FROM_ONE.get(values) ?? new Map<string, boolean>();
    FROM_ONE.set(values, known);
    const { name } = node.tag;
    if (!known.has(name))
      known.set(name, keysFromOne(node.alike().map((tag) => objectOf(tag, values, { question: '' }))));
    return known.get(name)!;
  };
/** By page: each name is looked up once. */
const FROM_ONE = new WeakMap<Values, Map<string, boolean>>();

function objectOf(tag: Tag, values: Values, held: Words): string {
  const pairs = Object.entries({ ...held, ...tag.words }).map(([name, value]) => {
    const words = value.startsWith('{') ? stringIn(value) : value;
    const inner = words === undefined ? value.slice(1, -1).trim() : JSON.stringify(words);
    return `${JSON.stringify(name)}: ${values.get(inner) ?? inner}`;
  });
  return `[{${pairs.join(', ')}}]`;
}

const asData = ({ asks, why }: Held): Words => ({
  ...(asks.length > 0 && { question: textOf(asks) }),
  ...(why.length > 0 && { explanation: textOf(why) }),
});

const trueFalse: Meaning = (node) => {
  const { line, tag, children } = node;
  const written = tag.words.correct ?? tag.words.answer;
  const said = node.word(...STEMS, 'statement', 'text');
  if (written === undefined || !(children || said)) return undefined;
  const isTrue = /true/.test(written);
  const { asks, why } = children ? heldIn(node) : { asks: [], why: [] };
  return block(
    questionOf({
      line,
      stem: said === undefined ? asks : at(line, said),
      options: trueOrFalse(line, isTrue),
      feedback: [...at(line, node.word(...REASONS) ?? ''), ...why],
    }),
  );
};

const details: Meaning = (node) => {
  const summary = node.children?.find(({ tag }) => tag.name === 'summary');
  return folded(node, undefined, summary && oneLine(summary.inner));
};

export const ownOf = (values: Values): Readonly<Record<string, Meaning>> => ({
  details,
  ...named('answer textanswer stringanswer', answer),
  ...named('truefalse truefalseanswer truefalsequestion truefalsequiz oxquiz', trueFalse),
  ...named(
    'quiz question quizquestion choiceanswer choice multiplechoice singlechoice mcq reviewquiz knowledgecheck checkpoint',
    (node) => quiz(node, values),
  ),
});

/** A question with options of which some are right, that one of any name asks in its words, or a list of such; without a key it may be a poll. */
export function askedAsData(node: Here, values: Values): readonly Line[] | undefined {
  const lists = listsOf(node, values);
  if (lists.length === 0) return undefined;
  const asked = node.inner.trim() === '' ? lists : [];
  return (
    offeredAlone(node, values) ??
    [...asked, asObject(node, values)]
      .map((one) => keyedQuizLines(one, node.line, fromOneLike(node, values)))
      .find((lines) => lines !== undefined)
  );
}
