/** What components alone mean: their quizzes are data of a program, or options that are components themselves. */
import { stringIn } from '../jsx.ts';
import { answerFold, answerHere, rightIn } from '../known-answers.ts';
import { folded, named } from '../meanings.ts';
import { offeredIn } from '../offered.ts';
import { at, type Line, oneLine, questionOf } from '../prepared.ts';
import { choiceIn, keyedQuizLines, quizLines, STEMS } from '../quiz-data.ts';
import { block, type Here, type Made, type Meaning, NONE, OPEN } from '../tags.ts';

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

/** What its words give the component, where that is a program's. */
const valuesOf = ({ tag }: Here, values: Values): readonly string[] =>
  Object.values(tag.words)
    .filter((one) => one.startsWith('{'))
    .map((one) => values.get(one.slice(1, -1).trim()) ?? one.slice(1, -1));

function quiz(node: Here, values: Values): Made {
  const read = valuesOf(node, values)
    .map((one) => quizLines(one, node.line))
    .find((lines) => lines !== undefined);
  const asked =
    read ??
    quizLines(asObject(node, values), node.line) ??
    (node.children && (offeredIn(node) ?? choiceIn(node.body(), node.tag.words, node.line)));
  if (asked) return block(asked);
  const right = node.children && rightIn(node.tag.words, node.told);
  if (right) return withAnswer(node, right);
  if (!node.children) node.unread();
  return node.children ? OPEN : NONE;
}

/** `<Question question="…" options={[…]} answer={1} />` as the object that it is. */
function asObject({ tag }: Here, values: Values): string {
  const pairs = Object.entries(tag.words).map(([name, value]) => {
    const words = value.startsWith('{') ? stringIn(value) : value;
    const inner = words === undefined ? value.slice(1, -1).trim() : JSON.stringify(words);
    return `${JSON.stringify(name)}: ${values.get(inner) ?? inner}`;
  });
  return `[{${pairs.join(', ')}}]`;
}

const trueFalse: Meaning = (node) => {
  const written = node.tag.words.correct ?? node.tag.words.answer;
  if (!node.children || written === undefined) return undefined;
  const isTrue = /true/.test(written);
  const option = (words: string, correct: boolean) => ({ words: at(node.line, words), correct });
  const options = [option('True', isTrue), option('False', !isTrue)];
  return block(questionOf({ line: node.line, stem: node.body(), options }));
};

const details: Meaning = (node) => {
  const summary = node.children?.find(({ tag }) => tag.name === 'summary');
  return folded(node, undefined, summary && oneLine(summary.inner));
};

export const ownOf = (values: Values): Readonly<Record<string, Meaning>> => ({
  details,
  ...named('answer textanswer stringanswer', answer),
  ...named('truefalse truefalseanswer', trueFalse),
  ...named(
    'quiz question quizquestion choiceanswer choice multiplechoice singlechoice mcq reviewquiz knowledgecheck checkpoint',
    (node) => quiz(node, values),
  ),
});

/** A question with options or what is right, that one of any name asks in its words, or a list of such; without a key it may be a poll. */
export function askedAsData(node: Here, values: Values): readonly Line[] | undefined {
  if (node.inner.trim() !== '') return undefined;
  const list = valuesOf(node, values)
    .map((one) => (/^\s*\[/.test(one) ? keyedQuizLines(one, node.line) : undefined))
    .find((lines) => lines !== undefined);
  return list ?? oneAsData(node, values);
}

function oneAsData(node: Here, values: Values): readonly Line[] | undefined {
  const lists = Object.values(node.tag.words).filter((one) => /^\{\s*\[/.test(one));
  const isAsked = !node.children && node.word(...STEMS) !== undefined;
  const isKeyed =
    rightIn(node.tag.words, node.told) !== undefined || lists.some((one) => /correct|right/i.test(one));
  return isAsked && lists.length > 0 && isKeyed ? quizLines(asObject(node, values), node.line) : undefined;
}
