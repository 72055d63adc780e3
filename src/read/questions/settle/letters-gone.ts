/**
 * Options that boxes mark, and that letters count besides, `- [x] a) ice`: an LMS puts options in an order of its own, and
 * counts them itself. The letters stay where something names an option by its letter (“both a and b”, “B is wrong”), and
 * where the prompt shows a picture: its points may be lettered.
 */
import type { ElementContent, Nodes } from 'hast';
import {
  type Content,
  content,
  mayShuffle,
  namesLetter,
  type Option,
  Placeholder,
  plainText,
  type Question,
  rawText,
  visit,
} from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import { element } from '../../parts.ts';
import { optionsAt } from '../choices/options.ts';

type Choice = Question & { readonly options: readonly Option[] };

export function withoutLetters(question: Question): Question {
  if (question.kind !== 'single-choice' && question.kind !== 'multiple-choice') return question;
  const options = bareOptions(question.options);
  if (!options) return question;
  const bare = { ...question, options };
  return mayShuffle(bare) && !namesOne(bare) && !holdsPicture(bare.prompt) ? bare : question;
}

/** Undefined where letters don't count all of them, or are all that one says. */
function bareOptions(options: readonly Option[]): readonly Option[] | undefined {
  const items = options.map((one) => element('li', {}, one.content.children as ElementContent[]));
  const lettered = optionsAt([element('ul', {}, items)], 0);
  if (!lettered || lettered.numbered || lettered.tail.length > 0) return undefined;
  if (lettered.options.length < options.length) return undefined;
  if (LATER.test(plainText(options[0]!.content))) return undefined;
  if (lettered.options.some(({ children }) => children.every(saysNothing))) return undefined;
  return options.map((one, i) => ({
    ...one,
    content: content(...asContent(lettered.options[i]!.children).children),
  }));
}

/** `d) ice`, the first of all: the question above offers others. */
const LATER = /^\P{L}*[d-t](?!\p{L})/iu;

const saysNothing = (one: Nodes): boolean => rawText([one]).trim() === '' && !holdsPicture(one);

/** What is asked and told, and each option. */
const saidIn = ({ prompt, hints, feedback, options }: Choice): readonly Content[] => [
  prompt,
  ...hints,
  ...(feedback ? [feedback] : []),
  ...options.flatMap((one) => [one.content, ...(one.feedback ? [one.feedback] : [])]),
];

const namesOne = (question: Choice): boolean =>
  saidIn(question).some((one) => namesLetter(plainText(one), question.options.length));

function holdsPicture(node: Nodes): boolean {
  let found = false;
  const look = ({ tagName }: { readonly tagName: string }): void => {
    found ||= PICTURES.has(tagName);
  };
  if (node.type === 'element' || node.type === 'root') visit(node, 'element', look);
  return found;
}

const PICTURES: ReadonlySet<string> = new Set([
  ...['img', 'svg', 'picture', 'canvas', 'video', 'object', 'iframe'],
  ...[Placeholder.video, Placeholder.embed, Placeholder.missing],
]);
