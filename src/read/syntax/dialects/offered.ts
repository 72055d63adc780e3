/**
 * A question whose options are components of their own: `<Answer correct>`, with what is said of each in it.
 *
 *     <Quiz.Question>
 *       What floats?
 *       <Quiz.Answer>iron</Quiz.Answer>
 *       <Quiz.Answer correct>
 *         ice
 *         <Quiz.Explanation>It is light.</Quiz.Explanation>
 *       </Quiz.Answer>
 *     </Quiz.Question>
 */
import { at, dedented, type Line, type Option, questionOf } from './prepared.ts';
import type { Node } from './tags.ts';

const OPTION = /(?:answer|option|choice)$/i;
/** What only holds them. */
const OPTIONS = /(?:answers|options|choices)$/i;
const REMARK = /(?:explanation|feedback|rationale)$/i;
const RIGHT = ['correct', 'isCorrect', 'right'];

/** @returns undefined where none of its components is an option that says that it is right */
export function offeredIn(node: Node): readonly Line[] | undefined {
  const { children = [] } = node;
  const frames = children.filter(({ tag, children: own }) => OPTIONS.test(tag.name) && own);
  const offered = [...children, ...frames.flatMap((one) => one.children ?? [])].filter(
    ({ tag, children: own }) => OPTION.test(tag.name) && own,
  );
  if (offered.length < 2 || !offered.some(isRight)) return undefined;
  return questionOf({
    line: node.line,
    stem: textOf(node, [...frames, ...offered.filter((one) => children.includes(one)), ...remarksIn(node)]),
    options: offered.map(optionOf),
    feedback: remarksIn(node).flatMap((one) => textOf(one, [])),
    settings: offered.filter(isRight).length > 1 ? { multi: '' } : {},
  });
}

const isRight = ({ tag }: Node): boolean =>
  RIGHT.some((name) => tag.words[name] !== undefined && !/false/.test(tag.words[name]));

const remarksIn = ({ children = [] }: Node): readonly Node[] =>
  children.filter(({ tag, children: own }) => REMARK.test(tag.name) && own);

function optionOf(node: Node): Option {
  const remarks = remarksIn(node);
  const remark = remarks.flatMap((one) => textOf(one, []));
  return { words: textOf(node, remarks), correct: isRight(node), ...(remark.length > 0 && { remark }) };
}

/** What stands between a component's tags, some that stand in it left out. */
function textOf({ tag, inner, line }: Node, without: readonly Node[]): readonly Line[] {
  let text = '';
  let from = 0;
  for (const { start, end } of [...without].sort((a, b) => a.start - b.start)) {
    text +=
      inner.slice(from, start - tag.end) + inner.slice(start - tag.end, end - tag.end).replace(/[^\n]/g, '');
    from = end - tag.end;
  }
  const [first = '', ...rest] = (text + inner.slice(from)).split('\n');
  const lines = rest.map((one, index) => ({ text: one, line: line + 1 + index }));
  return [...at(line, first.trim()), ...dedented(lines)];
}
