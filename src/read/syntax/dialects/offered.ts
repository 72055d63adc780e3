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
 *
 * Authors name theirs in any language, and say what they ask and why in their words; what is right, the options say
 * themselves, be it by their names, or what holds them does:
 *
 *     <Frage frage="Was schwimmt?">                          <Pick answer="b">
 *       <Antwort erklaerung="Es ist schwer.">Eisen</Antwort>   <Prompt>What floats?</Prompt>
 *       <Antwort richtig>Eis</Antwort>                         <Option id="a" text="iron" />
 *     </Frage>                                                 <Option id="b" text="ice" />
 *                                                            </Pick>
 */
import { asksOrTellsIn } from '../../questions/words/lexicon.ts';
import { RIGHT_WORDS, WRONG_WORDS } from '../../questions/words/right-words.ts';
import {
  at,
  dedented,
  type Line,
  type Option,
  oneLine,
  questionOf,
  trimmed,
  textOf as written,
} from './prepared.ts';
import { REASONS, STEMS } from './quiz-data.ts';
import { keysOf, rightAmong } from './quiz-items.ts';
import type { Here, Node, Tag } from './tags.ts';

const NAMES =
  'answer|option|choice|antwort|auswahl|r[eé]ponse|choix|respuesta|opci[oó]n|risposta|opzione|scelta|resposta|op[cç][aã]o|escolha|alternativa|antwoord|keuze|optie';
const OPTION = new RegExp(`(?:${NAMES})$`, 'i');
/** What only holds them. */
const OPTIONS =
  /(?:answers|options|choices|antworten|r[eé]ponses|respuestas|opciones|risposte|opzioni|scelte|respostas|op[cç][oõ]es|escolhas|alternativas|antwoorden|keuzes|opties)$/i;
const EXPLAINS =
  'explanation|feedback|rationale|erklaerung|begruendung|explication|explicaci[oó]n|explica[cç][aã]o|spiegazione|uitleg|toelichting';
const REMARK = new RegExp(`(?:${EXPLAINS})$`, 'i');
const SAYS_WHY = new RegExp(`^(?:${EXPLAINS}|${REASONS.join('|')})$`, 'i');
const RIGHT = new RegExp(`^(?:is-?)?(?:${RIGHT_WORDS}|goed)$`, 'i');
const NAMED_RIGHT = new RegExp(`^(?:${RIGHT_WORDS})(?:${NAMES})?$`, 'i');
const NAMED_WRONG = new RegExp(`^(?:${WRONG_WORDS}|distractor)(?:${NAMES})?$`, 'i');
/** `<Correct>`, `<Incorrect>`: what is said once something is chosen. */
const SAYS_ONCE_CHOSEN = new RegExp(
  `^(?:(?:on|if|when)-?)?(?:${RIGHT_WORDS}|${WRONG_WORDS}|success|error)$`,
  'i',
);
const STEM = new RegExp(`(?:^|[a-z.])(?:${STEMS.join('|')})(?:text)?$`, 'i');
/** What an option says in its words, and what names it there. */
const SAID = 'text label option content title children answer value'.split(' ');
const CALLED = 'id value key name letter'.split(' ');

/** @returns undefined where none of its components is an option, or nothing says which is right */
export function offeredIn(node: Here): readonly Line[] | undefined {
  const { children = [], line } = node;
  const offered = optionsIn(children);
  const right = rightOf(offered, node);
  const keys = right.size > 0 ? [] : keysOf(wordsOf(node.tag));
  if (offered.length < 2 || right.size + keys.length === 0) return undefined;
  const frames = framesIn(children);
  const remarks = remarksIn(node).filter((one) => !offered.includes(one));
  const stems = stemsIn(node);
  const own = offered.filter((one) => children.includes(one));
  const stem = [
    ...at(line, `${stemWord(node) ?? ''}\n`),
    ...stems.flatMap((one) => textOf(one, [])),
    ...textOf(node, [...frames, ...own, ...remarks, ...stems]),
  ];
  const feedback = remarks.flatMap((one) => textOf(one, []));
  if (right.size === 0) {
    const list = offered.flatMap((one) => at(one.line, `- ${oneLine(written(wordsIn(one, [])))}`));
    return questionOf({
      line,
      stem: [...trimmed(stem), ...at(line, ''), ...list],
      feedback: [...at(line, `${keys.join(', ')}\n`), ...feedback],
    });
  }
  return questionOf({
    line,
    stem,
    options: offered.map((one) => optionOf(one, right.has(one))),
    feedback,
    settings: right.size > 1 ? { multi: '' } : {},
  });
}

/** Whether it holds a question, and its options right behind each other, and nothing else, of which some are right: then it needs no name that says so. */
export function holdsOptions(node: Here): boolean {
  const { children = [] } = node;
  const offered = optionsIn(children);
  const right = rightOf(offered, node);
  const all = new Set([...offered, ...framesIn(children), ...remarksIn(node), ...stemsIn(node)]);
  const own = children.filter((one) => all.has(one) && !STEM.test(one.tag.name));
  const between = own.slice(1).map((one, index) => wordsBetween(node, own[index]!, one));
  return (
    right.size > 0 &&
    right.size < offered.length &&
    children.every((one) => all.has(one)) &&
    between.every((text) => text.trim() === '')
  );
}

const wordsBetween = ({ inner, tag }: Node, one: Node, next: Node): string =>
  inner.slice(one.end - tag.end, next.start - tag.end);

const framesIn = (children: readonly Node[]): readonly Node[] =>
  children.filter(({ tag, children: own }) => OPTIONS.test(tag.name) && own);

/** By what they are called; or those called right, and those called wrong. */
function optionsIn(children: readonly Node[]): readonly Node[] {
  const all = [...children, ...framesIn(children).flatMap((one) => one.children ?? [])];
  const offered = all.filter((one) => OPTION.test(one.tag.name) && saysSomething(one));
  if (offered.length > 0) return offered;
  const judged = all.filter(({ tag, children: own }) => own && isNamed(tag, NAMED_RIGHT, NAMED_WRONG));
  const wrong = judged.filter(({ tag }) => NAMED_WRONG.test(tag.name));
  // One of each says what is right, or what isn't, of something that is chosen.
  return judged.length > 2 && wrong.length < judged.length && wrong.length > 0 ? judged : [];
}

const isNamed = ({ name }: Tag, ...patterns: readonly RegExp[]): boolean =>
  patterns.some((one) => one.test(name));

const saysSomething = ({ tag, children }: Node): boolean =>
  children !== undefined || SAID.some((name) => tag.words[name] !== undefined);

function rightOf(offered: readonly Node[], node: Here): ReadonlySet<Node> {
  const own = offered.filter(isRight);
  if (own.length > 0 || offered.length === 0) return new Set(own);
  const keys = keysOf(wordsOf(node.tag));
  if (keys.length === 0) return new Set();
  const options = offered.map((one) => ({
    words: oneLine(written(wordsIn(one, []))),
    correct: false,
    remark: undefined,
    id: CALLED.map((name) => plain(one.tag.words[name])).find((id) => id !== undefined),
  }));
  const isKey = rightAmong({ options, keys }, baseOf(node, options.length));
  return new Set(offered.filter((_, index) => isKey(options[index]!, index)));
}

/** Where the keys of all of its name count from; of a number that may be either, nobody knows which option it is. */
function baseOf(node: Here, count: number): number {
  const all = node.alike().flatMap((tag) => keysOf(wordsOf(tag)));
  return all.includes('0') ? 0 : all.includes(String(count)) ? 1 : Number.NaN;
}

/** `2`, `{2}`, `{'b'}`, `{[0, 2]}` */
const plain = (written: string | undefined): string | undefined =>
  written?.startsWith('{') && written.endsWith('}') ? bare(written.slice(1, -1)) : written;

const wordsOf = ({ words }: Tag): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(words).map(([name, written]) => {
      const list = /^\{?\s*\[([^[\]{}]*)\]\s*\}?$/.exec(written)?.[1];
      return [name, list === undefined ? plain(written) : list.split(',').map((one) => bare(one))];
    }),
  );
const bare = (written: string): string => written.trim().replace(/^(["'`])(.*)\1$/, '$2');

const isRight = ({ tag }: Node): boolean =>
  NAMED_RIGHT.test(tag.name) ||
  Object.entries(tag.words).some(([name, value]) => RIGHT.test(name) && !NOT_ITSELF.test(value));
/** `correct={[2, 3]}` says which of its own options are right: it frames these, and is no option itself. */
const NOT_ITSELF = /false|^\{\s*[\d[]|^\[/;

/** `<Explanation>`, `<Correct>` */
export const remarksIn = ({ children = [] }: Node): readonly Node[] =>
  children.filter(({ tag, children: own }) => own && isNamed(tag, REMARK, SAYS_ONCE_CHOSEN));

/** `<Prompt>`, `<Question>` */
export const stemsIn = ({ children = [] }: Node): readonly Node[] =>
  children.filter(({ tag, children: own }) => own && STEM.test(tag.name));

/** A title may only call it something. */
function stemWord(node: Here): string | undefined {
  const own = node.word(...STEMS, 'text', 'statement');
  const title = own === undefined ? node.word('title', 'label', 'heading') : undefined;
  return own ?? (title !== undefined && asksOrTellsIn(title) ? title : undefined);
}

function optionOf(node: Node, correct: boolean): Option {
  const remarks = remarksIn(node);
  const said = Object.entries(node.tag.words).find(
    ([name, value]) => SAYS_WHY.test(name) && !value.startsWith('{'),
  )?.[1];
  const remark = trimmed([...at(node.line, said ?? ''), ...remarks.flatMap((one) => textOf(one, []))]);
  return { words: wordsIn(node, remarks), correct, ...(remark.length > 0 && { remark }) };
}

/** What an option says: between its tags, or in its words. */
function wordsIn(node: Node, without: readonly Node[]): readonly Line[] {
  const held = trimmed(node.children ? textOf(node, without) : []);
  const said = SAID.map((name) => plain(node.tag.words[name])).find((one) => one !== undefined);
  return held.length > 0 ? held : at(node.line, said ?? '');
}

/** What stands between a component's tags, some that stand in it left out. */
export function textOf({ tag, inner, line }: Node, without: readonly Node[]): readonly Line[] {
  let text = '';
  let from = 0;
  for (const { start, end } of [...without].sort((a, b) => a.start - b.start)) {
    text +=
      inner.slice(from, start - tag.end) + inner.slice(start - tag.end, end - tag.end).replace(/[^\n]/g, '');
    from = end - tag.end;
  }
  return linesIn(text + inner.slice(from), line);
}

export function linesIn(text: string, line: number): readonly Line[] {
  const [first = '', ...rest] = text.split('\n');
  const lines = rest.map((one, index) => ({ text: one, line: line + 1 + index }));
  return [...at(line, first.trim()), ...dedented(lines)];
}
