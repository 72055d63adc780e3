/** What a variable of QTI may hold (Assessment Test, Section and Item Information Model 2.1, section 7.1). */
import { childrenOf, fail, identifier, numberIn, oneOf, textIn, type XmlNode } from './processor-xml.ts';

export const CARDINALITIES = ['single', 'multiple', 'ordered'] as const;
export type Cardinality = (typeof CARDINALITIES)[number];

export const BASE_TYPES = [
  'identifier',
  'boolean',
  'integer',
  'float',
  'string',
  'pair',
  'directedPair',
  'uri',
] as const;
export type BaseType = (typeof BASE_TYPES)[number];

export type Scalar = string | number | boolean;

/** NULL holds no item. Of what `<null/>` gives, nothing else is known. */
export interface Value {
  readonly cardinality: Cardinality;
  readonly baseType?: BaseType;
  readonly items: readonly Scalar[];
}

export const NULL: Value = { cardinality: 'single', items: [] };

export const single = (baseType: BaseType, item: Scalar): Value =>
  made({ cardinality: 'single', baseType, items: [item] });

export const bool = (item: boolean): Value => single('boolean', item);

/** An empty string is NULL, and so is an empty container. */
export const made = (value: Value): Value =>
  value.cardinality === 'single' && value.items[0] === '' ? { ...value, items: [] } : value;

export const isNull = ({ items }: Value): boolean => items.length === 0;

export const isNumeric = ({ baseType }: Value): boolean => baseType === 'integer' || baseType === 'float';

/** What a text says of a type. */
const READ: Readonly<Record<BaseType, (text: string) => Scalar>> = {
  identifier,
  boolean: (text) =>
    text === 'true' || text === 'false' ? text === 'true' : fail(`“${text}” is no boolean`),
  integer: (text) => (/^[+-]?\d+$/.test(text) ? Number(text) : fail(`“${text}” is no integer`)),
  float: numberIn,
  string: (text) => text,
  uri: (text) => text,
  directedPair: (text) => pair(text).join(' '),
  // A pair of no direction: A B is B A.
  pair: (text) => [...pair(text)].sort().join(' '),
};

function pair(text: string): readonly string[] {
  const [first = '', second = '', ...more] = text.split(' ');
  if (more.length > 0) fail(`“${text}” is no pair`);
  return [identifier(first), identifier(second)];
}

export const readScalar = (baseType: BaseType, text: string): Scalar => READ[baseType](text);

export const typeOf = (node: XmlNode): Pick<Value, 'cardinality'> & { readonly baseType: BaseType } => ({
  cardinality: oneOf(node, 'cardinality', CARDINALITIES),
  baseType: oneOf(node, 'baseType', BASE_TYPES),
});

/** The `value`s below a correctResponse or a defaultValue. */
export function valuesIn(node: XmlNode, type: Omit<Value, 'items'> & { readonly baseType: BaseType }): Value {
  const items = childrenOf(node, 'value').map((one) => readScalar(type.baseType, textIn(one)));
  if (items.length === 0) fail(`${node.name} holds no value`);
  if (type.cardinality === 'single' && items.length !== 1) fail(`${node.name} of a single one holds several`);
  return made({ ...type, items });
}

export const sameType = (a: Value, b: Value): boolean =>
  a.cardinality === b.cardinality && a.baseType === b.baseType;

/** Two values of one type that aren't NULL. */
export function equals(a: Value, b: Value): boolean {
  if (a.items.length !== b.items.length) return false;
  if (a.cardinality === 'multiple') return sorted(a).every((item, index) => item === sorted(b)[index]);
  return a.items.every((item, index) => item === b.items[index]);
}

const sorted = ({ items }: Value): readonly Scalar[] =>
  [...items].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
