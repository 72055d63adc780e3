/**
 * Quizzes in an author's HTML, which a program of the page's own would judge: what is chosen, and which of it is right.
 *
 *     <div class="quiz" data-answer="b">                            <label data-correct="true"><input type="radio"> ice</label>
 *       <p>What floats?</p>                                         <input type="radio" value="correct"> ice<br>
 *       <label><input type="radio" name="q1" value="a"> iron</label> <li class="option correct">ice</li>
 *       <label><input type="radio" name="q1" value="b"> ice</label> <button onclick="check(this, true)">ice</button>
 *     </div>                                                        <button onclick="check('q1', 'b')">Check</button>
 *                                                                   <script> const answers = { q1: 'b' } </script>
 *
 * What nobody knows to be right is left as it stands: a form is no quiz.
 */
import { onceFor } from '../../lesson/index.ts';
import { normalize } from '../questions/words/lexicon.ts';
import { RIGHT_WORDS, WRONG_WORDS } from '../questions/words/right-words.ts';
import {
  ancestorsOf,
  attributeOf,
  type CommentNode,
  classOf,
  isComment,
  isElement,
  type ParsedElement,
  type ParsedNode,
  wordsOf,
} from './parse-html.ts';
import { CHECKS, callIn, JUDGES, keyIn, type Tells } from './quiz-keys.ts';

/** What may be chosen, with the nodes that show it: what is clicked shows nothing. */
interface Choice {
  readonly nodes: readonly ParsedNode[];
  readonly right: boolean;
  /** What a program says to who chooses it. */
  readonly remark: string | undefined;
}

export interface Group {
  readonly choices: readonly Choice[];
  readonly feedback: string | undefined;
}

export interface Quizzes {
  /** What is to be typed or chosen in a field. */
  readonly gaps: ReadonlyMap<ParsedElement, string>;
  /** What stands in the place of a node: the options whose first it is, or nothing, where it is of those. */
  readonly at: ReadonlyMap<ParsedNode, Group | undefined>;
  /** What holds the options of one question. */
  readonly around: ReadonlySet<ParsedElement>;
}

export const NO_QUIZ: Quizzes = { at: new Map(), around: new Set(), gaps: new Map() };

/** Whether HTML may hold any: most has nothing that is chosen. */
const SIGN =
  /<(?:input|select|textarea)\b|\sonclick\s*=|\sdata-(?:is-?)?(?:correct|right|ans|key|solution|reponse|antwort|loesung|respuesta|risposta|resposta)|\bclass(?:name)?\s*=\s*["']?[^"'>]{0,200}\bcorrect\b/i;

export function quizzesIn(html: string, nodes: readonly ParsedNode[], tells: () => Tells): Quizzes {
  if (!SIGN.test(html)) return NO_QUIZ;
  const at = new Map<ParsedNode, Group | undefined>();
  const around = new Set<ParsedElement>();
  for (const isOne of [isTicked, isClicked]) {
    const rows = rowsOf(nodes, isOne).filter(
      ({ units }) => !units.some(({ nodes: own }) => own.some((one) => at.has(one))),
    );
    const firsts = new Set(rows.map(({ units }) => units[0]!.carrier));
    const counts = countsIn(nodes, (node) => firsts.has(node));
    for (const [index, row] of rows.entries()) {
      const group = groupOf(row, rows[index + 1], counts, tells);
      if (group) put(row, group, counts, { at, around });
    }
  }
  return { at, around, gaps: gapsIn(nodes, tells) };
}

function put(
  { units }: Row,
  group: Group,
  counts: ReadonlyMap<ParsedElement, number>,
  { at, around }: { at: Map<ParsedNode, Group | undefined>; around: Set<ParsedElement> },
): void {
  for (const one of units.flatMap(({ nodes }) => nodes)) at.set(one, undefined);
  at.set(units[0]!.nodes[0]!, group);
  for (const one of ancestorsOf(units[0]!.carrier)) if (counts.get(one) === 1) around.add(one);
}

/** Fields whose key a handler has, or a script: `<input id="a1">`, `<button onclick="check('a1', 'floats')">`. */
function gapsIn(nodes: readonly ParsedNode[], tells: () => Tells): ReadonlyMap<ParsedElement, string> {
  const gaps = new Map<ParsedElement, string>();
  for (const field of elementsIn(nodes).filter(isField)) {
    const names = ['id', 'name'].flatMap((name) => attributeOf(field, name) || []);
    const own = checkIn(field);
    const calls = [
      ...(own?.isOfItself ? [own] : []),
      ...tells().calls.filter(({ called, words }) => CHECKS.test(called) && names.includes(words[0] ?? '')),
    ];
    const told =
      calls.find(({ called, words }) => words.length > 1 && !FITS.test(called))?.words[1] ??
      names.map((name) => tells().named.get(name)?.[0]?.key).find((one) => one !== undefined);
    if (told && !tells().isPlace(told)) gaps.set(field, told);
  }
  return gaps;
}

/** Whether words fit a form says nothing of what is right. */
const FITS = /valid|length|size|max|min|empty|requir|mail|pass|number|format/i;

const isField = (node: ParsedElement): boolean =>
  node.tagName === 'select' ||
  node.tagName === 'textarea' ||
  (node.tagName === 'input' && /^(?:text|number|)$/i.test(attributeOf(node, 'type') ?? ''));

const HANDLERS = /^on(?:click|blur|change|input|keyup)$/;
function checkIn(node: ParsedElement) {
  const handler = node.attrs.find(({ name }) => HANDLERS.test(name))?.value;
  const call = handler === undefined ? undefined : callIn(handler);
  return call && CHECKS.test(call.called) ? call : undefined;
}

/** `<button type="submit">`, `<button onclick="check()">` */
export const sendsOff = (node: ParsedElement): boolean =>
  (node.tagName === 'button' || node.tagName === 'input') &&
  (/^(?:submit|reset)$/i.test(attributeOf(node, 'type') ?? '') || checkIn(node) !== undefined);

const elementsIn = (nodes: readonly ParsedNode[]): ParsedElement[] =>
  nodes.flatMap((one) => (isElement(one) ? [one, ...elementsIn(one.childNodes)] : []));

/** Something to choose: the element that is clicked, those around it that hold no other, and what shows it. */
interface Unit {
  readonly carrier: ParsedElement;
  readonly chain: readonly ParsedElement[];
  readonly nodes: readonly ParsedNode[];
  readonly words: string;
}

interface Row {
  readonly units: readonly Unit[];
  /** By which a program asks for it. */
  readonly name: string | undefined;
}

const isTicked = (node: ParsedElement): boolean =>
  node.tagName === 'input' && /^(?:radio|checkbox)$/i.test(attributeOf(node, 'type') ?? '');

const CLICKED = /^(?:button|div|li|a|span|label|p)$/;
const NAMES =
  /^(?:onclick|data-(?:key|opt|option|choice|value|val|idx|index|id|letter|answer|(?:is-?)?(?:correct|right)))$/;
const OPTION = /(?:^|[\s_-])(?:option|opt|choice|answer|alternative)(?:[_-](?:btn|button|item))?(?=\s|$)/i;
/** What is said of one is none. */
const SAID_OF = /(?:^|[\s_-])(?:fb|feedback|expl\w*|why|hint|result)(?=[\s_-]|$)/i;

/** What may be clicked, whatever it does; what holds a box to tick is chosen by that. */
const isClicked = (node: ParsedElement): boolean =>
  CLICKED.test(node.tagName) &&
  !SAID_OF.test(classOf(node)) &&
  (node.attrs.some(({ name }) => NAMES.test(name)) || OPTION.test(classOf(node)) || isBesideJudged(node)) &&
  wordsOf(node) !== '' &&
  !holdsAny(node, isTicked);

/** Of items in a quiz, one is called right. */
const isBesideJudged = (node: ParsedElement): boolean =>
  /^(?:li|label)$/.test(node.tagName) &&
  holdsJudged(node.parentNode!) &&
  [...ancestorsOf(node)].some((one) => QUIZ.test(classOf(one)) || attributeOf(one, 'type') === 'A');
const holdsJudged = onceFor((parent: NonNullable<ParsedElement['parentNode']>): boolean =>
  parent.childNodes.some((one) => isElement(one) && verdictOf(one) !== undefined),
);
const QUIZ =
  /(?:^|[\s_-])(?:quiz(?:zes)?|questions?|q|options?|choices?|answers?|mcq?|qcm|test)(?:$|[\s_-])/i;

const holdsAny = (node: ParsedElement, is: (one: ParsedElement) => boolean): boolean =>
  node.childNodes.some((one) => isElement(one) && (is(one) || holdsAny(one, is)));

function countsIn(
  nodes: readonly ParsedNode[],
  is: (node: ParsedElement) => boolean,
): Map<ParsedElement, number> {
  const counts = new Map<ParsedElement, number>();
  const count = (all: readonly ParsedNode[]): number => {
    let sum = 0;
    for (const node of all) {
      if (!isElement(node)) continue;
      const own = count(node.childNodes) + (is(node) ? 1 : 0);
      counts.set(node, own);
      sum += own;
    }
    return sum;
  };
  count(nodes);
  return counts;
}

/** What holds what is clicked frames it. */
function carriersIn(
  nodes: readonly ParsedNode[],
  isOne: (node: ParsedElement) => boolean,
): readonly ParsedElement[] {
  return nodes.filter(isElement).flatMap((node) => {
    const held = carriersIn(node.childNodes, isOne);
    return held.length === 0 && isOne(node) ? [node] : held;
  });
}

/** Rows of things to choose, in the order of the page. */
function rowsOf(nodes: readonly ParsedNode[], isOne: (node: ParsedElement) => boolean): Row[] {
  const carriers = new Set(carriersIn(nodes, isOne));
  if (carriers.size < 2) return [];
  const counts = countsIn(nodes, (node) => carriers.has(node));
  const rows: { units: Unit[]; name: string | undefined }[] = [];
  for (const carrier of carriers) {
    const unit = unitOf(carrier, counts);
    const name = isTicked(carrier) ? attributeOf(carrier, 'name') : undefined;
    const last = rows.at(-1);
    const isNamed = name && /radio/i.test(attributeOf(carrier, 'type') ?? '');
    if (!last || !(isNamed ? last.name === name : isBeside(last.units.at(-1)!, unit))) {
      rows.push({ units: [unit], name });
      continue;
    }
    last.units.push(unit);
    if (last.name !== name) last.name = undefined;
  }
  return rows.filter(
    ({ units }) => units.length > 1 && units.length <= MOST && units.every(({ words }) => words !== ''),
  );
}

const MOST = 12;

/** Nothing that asks stands between them. */
function isBeside(before: Unit, unit: Unit): boolean {
  const parent = unit.chain.at(-1)!.parentNode!;
  if (before.chain.at(-1)!.parentNode !== parent) return false;
  const siblings = parent.childNodes;
  const from = siblings.indexOf(before.nodes.at(-1)!);
  const between = siblings.slice(from + 1, siblings.indexOf(unit.nodes[0]!));
  return before.carrier.tagName === unit.carrier.tagName && between.every((one) => wordsOf(one) === '');
}

function unitOf(carrier: ParsedElement, counts: ReadonlyMap<ParsedElement, number>): Unit {
  const chain = [carrier];
  for (const one of ancestorsOf(carrier)) {
    if (counts.get(one) !== 1) break;
    chain.push(one);
  }
  const top = chain.at(-1)!;
  const words = wordsOf(top);
  const nodes = words === '' ? runFrom(top, counts) : [top];
  return { carrier, chain, nodes, words: words || nodes.map(wordsOf).join('').trim() };
}

const ENDS =
  /^(?:p|div|button|ul|ol|table|h[1-6]|form|fieldset|section|script|hr|pre|input|select|textarea|details)$/;

/** A box that stands before its words: up to the end of the line, or to the next. */
function runFrom(top: ParsedElement, counts: ReadonlyMap<ParsedElement, number>): ParsedNode[] {
  const siblings = top.parentNode!.childNodes as ParsedNode[];
  const run: ParsedNode[] = [top];
  for (let at = siblings.indexOf(top) + 1; at < siblings.length; at++) {
    const one = siblings[at]!;
    if (isElement(one) && (ENDS.test(one.tagName) || (counts.get(one) ?? 0) > 0)) break;
    run.push(one);
    if (isElement(one) && one.tagName === 'br' && run.some((node) => wordsOf(node) !== '')) break;
  }
  return run;
}

const RIGHT = new RegExp(`^(?:is )?(?:${RIGHT_WORDS})(?: (?:answer|option|choice|one))?$`);
const WRONG = new RegExp(`^(?:is )?(?:${WRONG_WORDS})(?: (?:answer|option|choice|one))?\\d*$`);
export const judged = (value: string): boolean | undefined => {
  const said = normalize(value.replace(/[-_]/g, ' '));
  return RIGHT.test(said) ? true : WRONG.test(said) ? false : undefined;
};
const SAYS = /^data-(?:is-?)?(?:correct|right)(?:-?(?:answer|option))?$/;

/** Whether an element says of itself that it is right: by an attribute, its class, or what it calls. */
export function verdictOf(node: ParsedElement): boolean | undefined {
  const said = node.attrs.find(({ name }) => SAYS.test(name))?.value;
  if (said !== undefined) return /^(?:|1|yes)$/i.test(said) || judged(said) === true;
  const called = classOf(node)
    .split(/\s+/)
    .find((one) => CALLED.test(one));
  return called === undefined ? verdictIn(node) : judged(called);
}

/** `right` alone may be a side. */
const CALLED =
  /^(?:is-?)?(?:correct|incorrect|wrong)(?:-?(?:answer|option|choice))?$|^(?:is-?right|right-?answer)$/i;

function verdictIn(node: ParsedElement): boolean | undefined {
  const { called, words, isOfItself } = callIn(attributeOf(node, 'onclick') ?? '');
  const said = words.find((one) => judged(one) !== undefined);
  if (said === undefined) return undefined;
  // `show(true)` does something; of `answer(true)` nobody knows whether it is right that it is true.
  const mayJudge = isOfItself ? !ACTS.test(called) : CHOOSES.test(called);
  if (/^(?:true|false)$/.test(said) && !mayJudge) return undefined;
  return !isOfItself && judged(wordsOf(node)) !== undefined ? undefined : judged(said);
}

const ACTS = /toggle|show|hide|open|close|set|switch|expand|enable/i;
const CHOOSES = new RegExp(`${JUDGES}|select|choose|option|guess|pick`, 'i');

function rightIn({ units }: Row): readonly boolean[] | undefined {
  const own = units.map(({ chain }) => chain.map(verdictOf).find((one) => one !== undefined));
  if (isKey(own)) return own.map((one) => one === true);
  const values = units.map(({ carrier }) => attributeOf(carrier, 'value') ?? '');
  // `Correct` and `Wrong` may be chosen themselves, and `right` is a side beside `left`.
  const byValue = units.some(({ words }) => judged(words) !== undefined) ? [] : values.map(judged);
  const others = values.filter((_, i) => byValue[i] !== true);
  const isToldApart = others.every((one) => one === '' || judged(one) === false);
  if (isKey(byValue) && isToldApart) return byValue.map((one) => one === true);
  const isBinary = values.length > 2 && values.every((one) => /^[01]$/.test(one));
  const binary = isBinary ? values.map((one) => one === '1') : [];
  return isKey(binary) ? binary : undefined;
}

const isKey = (row: readonly (boolean | undefined)[]): boolean =>
  row.some((one) => one === true) && row.some((one) => one !== true);

function groupOf(
  row: Row,
  next: Row | undefined,
  counts: ReadonlyMap<ParsedElement, number>,
  tells: () => Tells,
): Group | undefined {
  const { units } = row;
  // A cell asks nothing by itself.
  const above = [...ancestorsOf(units[0]!.carrier)];
  if (above.some(({ tagName }) => tagName === 'table')) return undefined;
  const around = above.filter((one) => counts.get(one) === 1 && !units[0]!.chain.includes(one));
  const called = [row.name, ...around.map((one) => attributeOf(one, 'id'))].flatMap((one) => one ?? []);
  const own = rightIn(row);
  const told = own
    ? undefined
    : keyIn(
        { names: units.map(namesOf), called, around, behind: behind(units.at(-1)!, next?.units[0]) },
        tells(),
      );
  const right = own ?? told?.right;
  if (!right) return undefined;
  return {
    choices: units.map(({ carrier, chain, nodes }, index) => ({
      nodes: nodes.filter((one) => one !== carrier || !isTicked(carrier)),
      right: right[index]!,
      remark: remarkOf(chain),
    })),
    feedback:
      told?.feedback ??
      around.map(explainedBy).find(Boolean) ??
      called.map((one) => tells().reasons.get(one)).find(Boolean),
  };
}

/** The elements and remarks behind an option, up to the next that asks. */
function behind(last: Unit, next: Unit | undefined): readonly (ParsedElement | CommentNode)[] {
  const all: (ParsedElement | CommentNode)[] = [];
  const stop = next?.nodes[0];
  const take = (nodes: readonly ParsedNode[]): boolean =>
    nodes.every((one) => {
      if (one === stop || all.length > FAR) return false;
      if (isElement(one) || isComment(one)) all.push(one);
      return !isElement(one) || take(one.childNodes);
    });
  let node: ParsedNode = last.nodes.at(-1)!;
  for (;;) {
    const row: readonly ParsedNode[] = node.parentNode!.childNodes as ParsedNode[];
    if (!take(row.slice(row.indexOf(node) + 1)) || !node.parentNode || !('tagName' in node.parentNode))
      return all;
    node = node.parentNode as ParsedElement;
  }
}

const FAR = 40;

const REMARK = /^data-(?:feedback|explanation|comment|hint|message)$/;
const EXPLAINS =
  /^data-(?:explanation|explain|explication|feedback|why|rationale|ok|(?:correct|right)-?(?:feedback|message|text))$/;
const explainedBy = (node: ParsedElement): string | undefined =>
  node.attrs.find(({ name }) => EXPLAINS.test(name))?.value;

function remarkOf(chain: readonly ParsedElement[]): string | undefined {
  for (const one of chain) {
    const said = one.attrs.find(({ name }) => REMARK.test(name))?.value;
    const spoken =
      said ?? callIn(attributeOf(one, 'onclick') ?? '').words.find((words) => /\S\s\S.*\s\S/.test(words));
    if (spoken) return spoken;
  }
  return undefined;
}

const namesOf = ({ chain, words }: Unit): readonly string[] =>
  [
    ...chain.flatMap(({ attrs }) =>
      attrs.flatMap(({ name, value }) => (/^(?:value|id)$/.test(name) || NAMES.test(name) ? [value] : [])),
    ),
    words,
    /^\(?([a-h])[).:]\s/i.exec(words)?.[1] ?? '',
  ]
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
