/** The parts that a quiz of an author's HTML stands for: options alone, or with what asks above them and what explains them below. */
import type { Element, ElementContent, Text } from 'hast';
import { isBlank, isTag, plainText } from '../../lesson/index.ts';
import {
  bare,
  bodyOf,
  element,
  isPart,
  lineOf,
  type PartOf,
  part,
  text,
  titleOf,
  withChildren,
} from '../parts.ts';
import { NOTHING_DECLARED } from '../questions/kinds/key.ts';
import { letterAt } from '../questions/words/letters.ts';
import { roleOfTitle } from '../questions/words/lexicon.ts';
import { LOOSE_HEADING } from './allowed.ts';
import { flow } from './flow.ts';
import type { ParsedNode } from './parse-html.ts';
import type { Group } from './quizzes.ts';

type Question = PartOf<'question'>;

/** Options alone: what asks stands above them. */
export function questionOf(
  { choices, feedback }: Group,
  line: number,
  safe: (nodes: readonly ParsedNode[]) => readonly ElementContent[],
  lineIn: (nodes: readonly ParsedNode[]) => number,
): Question {
  const shown = unlettered(choices.map(({ nodes }) => flow(safe(nodes))));
  const options = choices.map(({ nodes, right, remark }, index) => {
    const at = lineIn(nodes);
    const [only, ...others] = shown[index]!;
    const words = isTag(only, 'p') && others.length === 0 ? only.children : shown[index]!;
    const said = remark ? [bare({ kind: 'feedback' }, at, [element('p', {}, [text(remark)], at)])] : [];
    return bare({ kind: 'option', correct: right }, at, [...words, ...said]);
  });
  const told = feedback ? [bare({ kind: 'feedback' }, line, [element('p', {}, [text(feedback)], line)])] : [];
  return part(NOTHING_DECLARED, line, [], [...options, ...told]) as Question;
}

/** The letter, or the number, that each begins with tells nothing once they are mixed. */
function unlettered(options: readonly ElementContent[][]): readonly ElementContent[][] {
  const isLettered = options.every((blocks, index) => {
    const letter = letterOf(firstText(blocks) ?? '');
    return [letterAt(index), String(index + 1), circled(index)].includes(letter.toLowerCase());
  });
  const rest = isLettered ? options.map(withoutLetter) : options;
  // `1`, `2`, `3` may be all that they say.
  return rest.every((one) => one.length > 0) ? rest : options;
}

/** Behind it a sign, or nothing of its own element. */
const LETTER = /^\s*(?:\(?([a-l]|\d{1,2})(?:\s?[.):．、：]\s*|\s*$)|([①-⑳])\s*)/i;
const letterOf = (words: string): string => LETTER.exec(words)?.slice(1).find(Boolean) ?? '';
const circled = (index: number): string => String.fromCharCode(0x2460 + index);

function firstText(nodes: readonly ElementContent[]): string | undefined {
  const first = nodes.find((one) => !isBlank(one));
  if (first?.type === 'text') return first.value;
  return first?.type === 'element' ? firstText(first.children) : undefined;
}

function withoutLetter(nodes: readonly ElementContent[]): ElementContent[] {
  const at = nodes.findIndex((one) => !isBlank(one));
  return nodes.slice(at).flatMap((one, index): ElementContent[] => {
    if (index > 0) return [one];
    if (one.type === 'text') return letterless(one.value.replace(LETTER, ''), one);
    if (one.type !== 'element') return [one];
    const children = withoutLetter(one.children);
    return children.length > 0 ? [withChildren(one, children)] : [];
  });
}

const letterless = (words: string, one: Text): ElementContent[] =>
  words === '' ? [] : [{ ...one, value: words }];

/** More blocks than so many above options are no question's alone. */
const MOST = 8;
const HEADING = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', LOOSE_HEADING] as const;
const isHeading = (block: ElementContent | undefined): block is Element => isTag(block, ...HEADING);

/** What holds the options of one question, as a row in which that has its stem and what explains it; undefined where it stays. */
export function questionAround(children: readonly ElementContent[]): ElementContent[] | undefined {
  const row = flow(children).filter((one) => !isButton(one));
  const at = row.findIndex((one) => isPart(one, 'question'));
  const question = row[at];
  if (!isPart(question, 'question')) return undefined;
  const isBare = bodyOf(question).every((one) => isPart(one, 'option', 'feedback'));
  const from = (isBare ? stemIn(row.slice(0, at)) : undefined) ?? at;
  const behind = row.slice(at + 1);
  const end = (behind.findIndex((one) => !isAnswer(one)) + behind.length + 1) % (behind.length + 1);
  const told = behind.slice(0, end);
  const isOwn = (one: ElementContent): boolean => isPart(one, 'feedback');
  const feedback = [
    ...question.children.filter(isOwn).flatMap((one) => (one as Element).children),
    ...told.filter((one) => !saysSo(one)).flatMap((one) => flow(bodyOf(one as Element))),
  ];
  const body = [
    ...row.slice(from, at).map(asWords),
    ...question.children.filter((one) => !isOwn(one)),
    ...told.filter(saysSo),
    ...(feedback.length > 0 ? [bare({ kind: 'feedback' }, lineOf(feedback[0]), feedback)] : []),
  ];
  return [...row.slice(0, from), withChildren(question, body), ...behind.slice(end)];
}

/** Where the words begin that ask: behind a heading, or that itself. Of those that stand in more, what reads any page decides. */
function stemIn(above: readonly ElementContent[]): number | undefined {
  const blocks = above.map((one) => (isPart(one, 'disclosure') ? '' : isShown(one) ? SHOWN : plainText(one)));
  const heading = above.findLastIndex(isHeading);
  const behind = blocks.slice(heading + 1).filter((words) => ASKS.test(words.replace(NUMBER, '')));
  if (behind.length === 0) return heading >= 0 && ASKS.test(blocks[heading]!) ? heading : undefined;
  if (behind.length > MOST || (heading >= 0 && behind.length > 1 && !NUMBER.test(blocks[heading]!)))
    return undefined;
  return heading + 1;
}

/** A picture asks as words do. */
const SHOWN = 'shown';
const isShown = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (isTag(node, 'img') || node.data?.slot !== undefined || node.children.some(isShown));

const ASKS = /\p{L}|_{2}|\d\s*[-+*/=×÷<>]/u;
/** `3.`, `Question 3` */
const NUMBER =
  /^\s*(?:\p{L}{1,12}\s*)?(?:[(#n°º.]+\s*)?\d{1,3}\s*(?:[.):/–-]|(?:of|de|sur|von|di)\s+\d+|\s|$)/iu;

const asWords = (block: ElementContent): ElementContent =>
  isHeading(block) ? element('p', {}, block.children, lineOf(block)) : block;

/** Of what is folded behind options, all but what asks more tells of them. */
const isAnswer = (block: ElementContent): boolean =>
  isPart(block, 'disclosure') && block.data.part.role !== 'question';

const saysSo = (block: ElementContent): boolean => /^(?:answer|hint)$/.test(roleOf(block as Element) ?? '');

const roleOf = (fold: Element): string | undefined =>
  (isPart(fold, 'disclosure') ? fold.data.part.role : undefined) ??
  roleOfTitle(plainText(element('p', {}, titleOf(fold))));

/** Words of buttons alone: what they do is done elsewhere. */
const isButton = (block: ElementContent): boolean =>
  isTag(block, 'p') &&
  block.children.some((one) => one.type === 'text' && one.data?.button) &&
  block.children.every(
    (one) => isBlank(one) || isTag(one, 'br') || (one.type === 'text' && one.data?.button),
  );
