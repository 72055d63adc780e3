/** The expressions of QTI 2.1 (section 12 of the information model); one that isn't named here is an error. */
import {
  BASE_TYPES,
  bool,
  equals,
  isNull,
  isNumeric,
  made,
  NULL,
  readScalar,
  sameType,
  single,
  type Value,
} from './processor-values.ts';
import { elements, fail, flag, need, numberIn, oneOf, textIn, type XmlNode } from './processor-xml.ts';

/** How an expression asks for what stands outside it. */
export interface Scope {
  /** Throws where no such variable is declared. */
  readonly variable: (identifier: string, weight?: string) => Value;
  readonly correct: (identifier: string) => Value;
  readonly byDefault: (identifier: string) => Value;
  readonly mapResponse: (identifier: string) => Value;
  readonly testVariables?: (expression: XmlNode) => Value;
}

type Operator = (given: readonly Value[], node: XmlNode, scope: Scope) => Value;

export function evaluate(node: XmlNode, scope: Scope): Value {
  const leaf = LEAVES[node.name];
  if (leaf) return elements(node).length > 0 ? fail(`${node.name} holds elements`) : leaf(node, scope);
  const known = OPERATORS[node.name] ?? fail(`no such expression: ${node.name}`);
  const [[least, most], operator] = known;
  const given = elements(node).map((one) => evaluate(one, scope));
  if (given.length < least || given.length > most) fail(`${node.name} holds ${given.length} expressions`);
  return operator(given, node, scope);
}

const LEAVES: Readonly<Record<string, (node: XmlNode, scope: Scope) => Value>> = {
  baseValue: (node) => {
    const baseType = oneOf(node, 'baseType', BASE_TYPES);
    return single(baseType, readScalar(baseType, textIn(node)));
  },
  variable: (node, scope) => scope.variable(need(node, 'identifier'), node.attributes.weightIdentifier),
  correct: (node, scope) => scope.correct(need(node, 'identifier')),
  default: (node, scope) => scope.byDefault(need(node, 'identifier')),
  null: () => NULL,
  mapResponse: (node, scope) => scope.mapResponse(need(node, 'identifier')),
  testVariables: (node, { testVariables }) =>
    testVariables?.(node) ?? fail('testVariables stands outside a test'),
};

const MANY = [1, Number.POSITIVE_INFINITY] as const;
const TWO = [2, 2] as const;
const ONE = [1, 1] as const;

/** How many expressions an operator takes, and what it makes of them. */
const OPERATORS: Readonly<Record<string, readonly [readonly [number, number], Operator]>> = {
  and: [MANY, (given) => logic(given, false)],
  or: [MANY, (given) => logic(given, true)],
  not: [ONE, ([one]) => (isNull(one!) ? NULL : bool(!truth(one!)))],
  isNull: [ONE, ([one]) => bool(isNull(one!))],
  match: [TWO, ([a, b]) => comparison(a!, b!, matched)],
  equal: [TWO, equal],
  stringMatch: [TWO, stringMatch],
  lt: [TWO, ([a, b]) => ranked(a!, b!, (x, y) => x < y)],
  lte: [TWO, ([a, b]) => ranked(a!, b!, (x, y) => x <= y)],
  gt: [TWO, ([a, b]) => ranked(a!, b!, (x, y) => x > y)],
  gte: [TWO, ([a, b]) => ranked(a!, b!, (x, y) => x >= y)],
  member: [TWO, ([one, all]) => member(one!, all!)],
  contains: [TWO, ([all, some]) => contains(all!, some!)],
  containerSize: [
    ONE,
    ([all]) =>
      container(all!) ? single('integer', all!.items.length) : fail('containerSize of a single value'),
  ],
  index: [
    ONE,
    ([all], node) => {
      if (all!.cardinality !== 'ordered' && !isUntyped(all!)) fail('index of what isn’t ordered');
      const at = numberIn(need(node, 'n'));
      if (at < 1) fail('index below 1');
      const item = all!.items[at - 1];
      return item === undefined ? NULL : single(all!.baseType!, item);
    },
  ],
  multiple: [[0, Number.POSITIVE_INFINITY], (given) => collected(given, 'multiple')],
  ordered: [[0, Number.POSITIVE_INFINITY], (given) => collected(given, 'ordered')],
  sum: [MANY, (given) => folded(given, (a, b) => a + b)],
  product: [MANY, (given) => folded(given, (a, b) => a * b)],
  max: [MANY, (given) => folded(given, Math.max)],
  min: [MANY, (given) => folded(given, Math.min)],
  subtract: [TWO, ([a, b]) => folded([scalar(a!), scalar(b!)], (x, y) => x - y)],
  divide: [
    TWO,
    ([a, b]) => {
      if (isNull(a!) || isNull(b!) || scalar(b!).items[0] === 0) return NULL;
      return single('float', numberOf(a!) / numberOf(b!));
    },
  ],
  round: [ONE, ([one]) => (isNull(one!) ? NULL : single('integer', Math.floor(numberOf(one!) + 0.5)))],
  truncate: [ONE, ([one]) => (isNull(one!) ? NULL : single('integer', Math.trunc(numberOf(one!))))],
  integerToFloat: [
    ONE,
    ([one]) => {
      if (one!.baseType !== 'integer' && !isUntyped(one!)) fail('integerToFloat of what is no integer');
      return { ...one!, baseType: 'float' };
    },
  ],
};

/** What `<null/>` gives may stand for a value of any type. */
const isUntyped = ({ baseType }: Value): boolean => baseType === undefined;

function container(value: Value): boolean {
  return value.cardinality !== 'single' || isUntyped(value);
}

function truth(value: Value): boolean {
  if (value.cardinality !== 'single' || (value.baseType !== 'boolean' && !isUntyped(value)))
    fail(`a ${value.cardinality} ${value.baseType} is taken for a boolean`);
  return value.items[0] === true;
}

/** `and` is settled by a false one, `or` by a true one; a NULL leaves it open. */
function logic(given: readonly Value[], settles: boolean): Value {
  const truths = given.map(truth);
  if (given.some((one, index) => !isNull(one) && truths[index] === settles)) return bool(settles);
  return given.some(isNull) ? NULL : bool(!settles);
}

function comparison(a: Value, b: Value, compare: (a: Value, b: Value) => boolean): Value {
  if (isUntyped(a) || isUntyped(b)) return NULL;
  const result = compare(a, b);
  return isNull(a) || isNull(b) ? NULL : bool(result);
}

function matched(a: Value, b: Value): boolean {
  if (!sameType(a, b))
    fail(`match of a ${a.cardinality} ${a.baseType} with a ${b.cardinality} ${b.baseType}`);
  if (a.baseType === 'float') fail('match of floats, which equal is for');
  return equals(a, b);
}

/** The value with its type looked at: a single number, or NULL. */
function scalar(value: Value): Value {
  if (!isUntyped(value) && (value.cardinality !== 'single' || !isNumeric(value)))
    fail(`a ${value.cardinality} ${value.baseType} is taken for a number`);
  return value;
}

const numberOf = (value: Value): number => Number(scalar(value).items[0]);

function ranked(a: Value, b: Value, compare: (a: number, b: number) => boolean): Value {
  const [x, y] = [numberOf(a), numberOf(b)];
  return isNull(a) || isNull(b) ? NULL : bool(compare(x, y));
}

/** @see equal.toleranceMode of the information model: bounds are `t0` below and `t1` above the first value. */
function equal([a, b]: readonly Value[], node: XmlNode, scope: Scope): Value {
  const mode = node.attributes.toleranceMode === undefined ? 'exact' : oneOf(node, 'toleranceMode', MODES);
  const [first, second] = [numberOf(a!), numberOf(b!)];
  if (mode === 'exact' && node.attributes.tolerance !== undefined) fail('a tolerance where equal is exact');
  const [below, above] = mode === 'exact' ? [0, 0] : toleranceOf(node, scope);
  if (isNull(a!) || isNull(b!)) return NULL;
  if (mode === 'exact') return bool(first === second);
  const bound = (by: number) => (mode === 'absolute' ? first + by : first * (1 + by / 100));
  const [low, high] = [bound(-below), bound(above)];
  const inLow = flag(node, 'includeLowerBound', true) ? second >= low : second > low;
  const inHigh = flag(node, 'includeUpperBound', true) ? second <= high : second < high;
  return bool(inLow && inHigh);
}

const MODES = ['exact', 'absolute', 'relative'] as const;

function toleranceOf(node: XmlNode, scope: Scope): readonly [number, number] {
  const [below, above = below, ...more] = need(node, 'tolerance')
    .split(' ')
    .map((one) => (/^[\p{L}_]/u.test(one) ? numberOf(scope.variable(one)) : numberIn(one)));
  if (below === undefined || above === undefined || more.length > 0 || below < 0 || above < 0)
    return fail(`tolerance="${node.attributes.tolerance}"`);
  return [below, above];
}

function stringMatch([a, b]: readonly Value[], node: XmlNode): Value {
  for (const one of [a!, b!])
    if (!isUntyped(one) && (one.cardinality !== 'single' || one.baseType !== 'string'))
      fail(`stringMatch of a ${one.cardinality} ${one.baseType}`);
  const caseSensitive = flag(node, 'caseSensitive');
  const part = flag(node, 'substring', false);
  if (isNull(a!) || isNull(b!)) return NULL;
  const [text, sought] = [a!, b!].map(({ items }) => {
    const said = String(items[0]);
    return caseSensitive ? said : said.toLowerCase();
  });
  return bool(part ? text!.includes(sought!) : text === sought);
}

function member(one: Value, all: Value): Value {
  if (isUntyped(one) || isUntyped(all)) return NULL;
  if (one.cardinality !== 'single' || all.cardinality === 'single' || one.baseType !== all.baseType)
    fail(`member of a ${one.baseType} in a ${all.cardinality} ${all.baseType}`);
  if (one.baseType === 'float') fail('member of floats');
  return isNull(one) || isNull(all) ? NULL : bool(all.items.includes(one.items[0]!));
}

function contains(all: Value, some: Value): Value {
  if (isUntyped(all) || isUntyped(some)) return NULL;
  if (all.cardinality === 'single' || !sameType(all, some)) fail('contains of values of several types');
  if (isNull(all) || isNull(some)) return NULL;
  if (all.cardinality === 'ordered') {
    const starts = all.items.map((_, start) => all.items.slice(start, start + some.items.length));
    return bool(starts.some((items) => equals({ ...all, items }, some)));
  }
  const count = (items: Value['items'], item: unknown) => items.filter((one) => one === item).length;
  return bool(some.items.every((item) => count(some.items, item) <= count(all.items, item)));
}

function collected(given: readonly Value[], cardinality: 'multiple' | 'ordered'): Value {
  const typed = given.filter((one) => !isUntyped(one));
  for (const one of typed) {
    if (one.baseType !== typed[0]!.baseType) fail(`${cardinality} of several types`);
    if (one.cardinality !== 'single' && one.cardinality !== cardinality)
      fail(`${cardinality} of what is ${one.cardinality}`);
  }
  return { cardinality, baseType: typed[0]?.baseType, items: typed.flatMap(({ items }) => items) };
}

/** Numbers of values of any cardinality; an integer where all are. */
function folded(given: readonly Value[], fold: (a: number, b: number) => number): Value {
  for (const one of given)
    if (!isUntyped(one) && !isNumeric(one)) fail(`a ${one.baseType} is taken for a number`);
  if (given.some(isNull)) return NULL;
  const numbers = given.flatMap(({ items }) => items.map(Number));
  const baseType = given.every((one) => one.baseType === 'integer') ? 'integer' : 'float';
  return made(
    single(
      baseType,
      numbers.reduce((a, b) => fold(a, b)),
    ),
  );
}
