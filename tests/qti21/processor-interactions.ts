/** What an item's interactions let a candidate say (section 7 of the information model), and what they call wrong. */
import type { BaseType, Cardinality, Value } from './processor-values.ts';
import { childrenOf, fail, flag, need, numberIn, within, type XmlNode } from './processor-xml.ts';

export interface Declared {
  readonly cardinality: Cardinality;
  readonly baseType: BaseType;
}

interface Kind {
  /** Refuses a declaration that such an interaction can't be bound to. */
  readonly bound: (type: Declared, node: XmlNode) => void;
  /** Refuses what a candidate can't say, and what a lesson that is sound can't call right. */
  readonly said: (value: Value, node: XmlNode) => void;
}

export const INTERACTIONS: Readonly<Record<string, Kind>> = {
  choiceInteraction: {
    bound: (type, node) => {
      bind(type, node, cardinalitiesFor(bounds(node).most), ['identifier']);
    },
    said: (value, node) => {
      chosenOf(value, identifiersOf(node, 'simpleChoice'));
      const { least, most } = bounds(node);
      if (value.items.length > (most || Number.POSITIVE_INFINITY))
        fail('more is chosen than maxChoices allows');
      if (value.items.length > 0 && value.items.length < least) fail('less is chosen than minChoices wants');
    },
  },
  inlineChoiceInteraction: {
    bound: (type, node) => bind(type, node, ['single'], ['identifier']),
    said: (value, node) => chosenOf(value, identifiersOf(node, 'inlineChoice')),
  },
  orderInteraction: {
    bound: (type, node) => bind(type, node, ['ordered'], ['identifier']),
    said: (value, node) => {
      const choices = identifiersOf(node, 'simpleChoice');
      chosenOf(value, choices);
      const some = node.attributes.minChoices !== undefined;
      if (!some && value.items.length > 0 && value.items.length !== choices.length)
        fail('an order that leaves some out');
    },
  },
  matchInteraction: {
    bound: (type, node) => {
      const most = numberIn(node.attributes.maxAssociations ?? '1');
      bind(type, node, cardinalitiesFor(most), ['directedPair']);
      if (childrenOf(node, 'simpleMatchSet').length !== 2) fail('matchInteraction has no two sets');
    },
    said: (value, node) => {
      const [left = [], right = []] = childrenOf(node, 'simpleMatchSet').map((set) =>
        childrenOf(set, 'simpleAssociableChoice'),
      );
      pairsOf(value, left, right, numberIn(node.attributes.maxAssociations ?? '1'));
    },
  },
  gapMatchInteraction: {
    bound: (type, node) => bind(type, node, ['single', 'multiple'], ['directedPair']),
    said: (value, node) => pairsOf(value, within(node, 'gapText', 'gapImg'), within(node, 'gap'), 0),
  },
  textEntryInteraction: {
    bound: (type, node) => bind(type, node, ['single'], ['string', 'integer', 'float']),
    said: () => undefined,
  },
  /** A button that ends the attempt: its response is true where it was that button, else false. */
  endAttemptInteraction: {
    bound: (type, node) => {
      bind(type, node, ['single'], ['boolean']);
      need(node, 'title');
    },
    said: () => undefined,
  },
  extendedTextInteraction: {
    bound: (type, node) => bind(type, node, ['single'], ['string']),
    said: () => undefined,
  },
};

function bind(
  type: Declared,
  node: XmlNode,
  cardinalities: readonly string[],
  types: readonly string[],
): void {
  if (!cardinalities.includes(type.cardinality) || !types.includes(type.baseType))
    fail(`${node.name} bound to a ${type.cardinality} ${type.baseType}`);
}

/** What may hold more than one value is multiple; 0 is no bound at all. */
const cardinalitiesFor = (most: number): readonly string[] =>
  most === 1 ? ['single', 'multiple'] : ['multiple'];

function bounds(node: XmlNode): { readonly least: number; readonly most: number } {
  return {
    least: numberIn(node.attributes.minChoices ?? '0'),
    most: numberIn(node.attributes.maxChoices ?? '1'),
  };
}

function identifiersOf(node: XmlNode, name: string): readonly string[] {
  const found = childrenOf(node, name).map((one) => need(one, 'identifier'));
  if (found.length === 0) fail(`${node.name} has nothing to choose`);
  if (node.attributes.shuffle !== undefined) flag(node, 'shuffle');
  return found;
}

function chosenOf({ items }: Value, choices: readonly string[]): void {
  for (const one of items) if (!choices.includes(String(one))) fail(`“${one}” isn’t among the choices`);
  if (new Set(items).size !== items.length) fail('something is chosen twice');
}

function pairsOf({ items }: Value, left: readonly XmlNode[], right: readonly XmlNode[], most: number): void {
  const pairs = items.map((one) => String(one).split(' '));
  if (most > 0 && pairs.length > most) fail('more pairs than maxAssociations allows');
  if (new Set(items).size !== items.length) fail('something is paired twice');
  for (const [side, choices] of [left, right].entries())
    for (const pair of pairs)
      if (!choices.some((one) => one.attributes.identifier === pair[side]))
        fail(`“${pair[side]}” isn’t among what may be paired`);
  for (const [side, choices] of [left, right].entries())
    for (const one of choices) {
      const times = pairs.filter((pair) => pair[side] === one.attributes.identifier).length;
      // A gap takes one, unless it says otherwise; of what is paired, matchMax says how often; 0 is without end.
      const matchMax = one.name === 'gap' ? 1 : numberIn(need(one, 'matchMax'));
      if (matchMax > 0 && times > matchMax) fail(`“${one.attributes.identifier}” is paired ${times} times`);
    }
}
