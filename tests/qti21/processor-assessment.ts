/**
 * Plays a test of QTI 2.1: parts, sections and items in order, then outcome processing. Preconditions, branches and
 * time limits' effects are left out.
 */
import {
  type Declaration,
  isShown,
  named,
  outcomeDeclaration,
  type Played,
  process,
  wordsIn,
} from './processor.ts';
import type { Scope } from './processor-expressions.ts';
import { BASE_TYPES, isNull, isNumeric, NULL, type Value } from './processor-values.ts';
import {
  childOf,
  childrenOf,
  elements,
  fail,
  flag,
  identifierNeeded,
  need,
  numberIn,
  oneOf,
  readDocument,
  within,
  type XmlNode,
} from './processor-xml.ts';

export interface Assessment {
  readonly identifier: string;
  readonly title: string;
  readonly root: XmlNode;
  readonly outcomes: ReadonlyMap<string, Declaration>;
  /** In the test's order. */
  readonly items: readonly ItemRef[];
}

export interface ItemRef {
  readonly identifier: string;
  readonly href: string;
  readonly weights: ReadonlyMap<string, number>;
  readonly categories: readonly string[];
  /** Of the sections it stands in, the outermost first. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly identifier: string;
  readonly title: string;
  /** How many of what it holds are drawn. */
  readonly select?: number;
  readonly shuffle: boolean;
}

export interface PlayedTest {
  readonly outcomes: ReadonlyMap<string, Value>;
  readonly score: number;
  readonly feedback: readonly string[];
}

export function readAssessment(source: string): Assessment {
  const root = readDocument(source, 'assessmentTest');
  for (const { name } of within(root, 'preCondition', 'branchRule', 'templateDefault', 'variableMapping'))
    fail(`a test with ${name}`);
  const outcomes = named(childrenOf(root, 'outcomeDeclaration').map(outcomeDeclaration));
  const seen = new Set([identifierNeeded(root)]);
  const once = (node: XmlNode): string => {
    const identifier = identifierNeeded(node);
    if (seen.has(identifier)) fail(`${identifier} stands twice in the test`);
    seen.add(identifier);
    return identifier;
  };
  const below = (node: XmlNode, sections: readonly Section[]): readonly ItemRef[] =>
    elements(node).flatMap((one): readonly ItemRef[] => {
      if (one.name === 'assessmentSection') return below(one, [...sections, sectionOf(one, once(one))]);
      if (one.name === 'assessmentItemRef') return [itemRefOf(one, once(one), sections)];
      return one.name === 'assessmentSectionRef' ? fail('a section in another file') : [];
    });
  const parts = childrenOf(root, 'testPart');
  if (parts.length === 0) fail('a test without parts');
  const items = parts.flatMap((part) => {
    once(part);
    oneOf(part, 'navigationMode', ['linear', 'nonlinear']);
    oneOf(part, 'submissionMode', ['individual', 'simultaneous']);
    if (!childOf(part, 'assessmentSection')) fail('a part without sections');
    return below(part, []);
  });
  for (const one of within(root, 'testFeedback')) {
    oneOf(one, 'access', ['atEnd', 'during']);
    if (!outcomes.has(need(one, 'outcomeIdentifier'))) fail('a testFeedback asks what isn’t declared');
  }
  return { identifier: identifierNeeded(root), title: need(root, 'title'), root, outcomes, items };
}

function sectionOf(node: XmlNode, identifier: string): Section {
  flag(node, 'visible');
  const ordering = childOf(node, 'ordering');
  const selection = childOf(node, 'selection');
  const held = childrenOf(node, 'assessmentSection').length + childrenOf(node, 'assessmentItemRef').length;
  const select = selection && numberIn(need(selection, 'select'));
  if (select !== undefined && (select < 1 || select > held)) fail(`${select} of ${held} are drawn`);
  return {
    identifier,
    title: need(node, 'title'),
    shuffle: ordering !== undefined && flag(ordering, 'shuffle', false),
    ...(select !== undefined && { select }),
  };
}

function itemRefOf(node: XmlNode, identifier: string, sections: readonly Section[]): ItemRef {
  const weights = named(childrenOf(node, 'weight').map((one) => ({ node: one })));
  return {
    identifier,
    href: need(node, 'href'),
    categories: (node.attributes.category ?? '').split(' ').filter(Boolean),
    sections,
    weights: new Map([...weights].map(([name, one]) => [name, numberIn(need(one.node, 'value'))])),
  };
}

/** Does the outcome processing of a test whose items were played; those that aren't named were not drawn. */
export function playTest(test: Assessment, played: ReadonlyMap<string, Played>): PlayedTest {
  for (const one of played.keys())
    if (!test.items.some(({ identifier }) => identifier === one)) fail(`${one} isn’t in the test`);
  const outcomes = new Map([...test.outcomes].map(([identifier, { byDefault }]) => [identifier, byDefault]));
  const processing = childOf(test.root, 'outcomeProcessing');
  if (processing) process(elements(processing), outcomes, test.outcomes, scopeOf(test, played, outcomes));
  const score = outcomes.get('SCORE') ?? fail('the test declares no SCORE');
  return {
    outcomes,
    score: isNull(score) ? fail('the test has no SCORE') : Number(score.items[0]),
    feedback: within(test.root, 'testFeedback').flatMap((one) =>
      isShown(one, outcomes) ? [wordsIn(one)] : [],
    ),
  };
}

function scopeOf(
  test: Assessment,
  played: ReadonlyMap<string, Played>,
  outcomes: ReadonlyMap<string, Value>,
): Scope {
  const only = (what: string) => () => fail(`${what} stands in a test`);
  return {
    variable: (identifier, weight) => {
      const [item = '', variable] = identifier.split('.');
      if (variable === undefined) {
        if (weight !== undefined) fail('a weight of what is no item’s');
        return outcomes.get(identifier) ?? fail(`${identifier} isn’t declared`);
      }
      const ref = test.items.find((one) => one.identifier === item) ?? fail(`${item} isn’t in the test`);
      const value = played.get(item)?.outcomes.get(variable);
      if (!value) return played.has(item) ? fail(`${item} has no ${variable}`) : NULL;
      return weight === undefined ? value : weighed(value, ref, weight);
    },
    correct: only('correct'),
    byDefault: only('default'),
    mapResponse: only('mapResponse'),
    testVariables: (node) => testVariables(test, played, node),
  };
}

/** A value times the item's weight; 1 where the item has none of that name. */
function weighed(value: Value, { weights }: ItemRef, weight: string): Value {
  if (!isNumeric(value)) return value;
  return {
    ...value,
    baseType: 'float',
    items: value.items.map((one) => Number(one) * (weights.get(weight) ?? 1)),
  };
}

/** The values of a variable of all items that were presented and have it; NULL ones are left out. */
function testVariables({ items }: Assessment, played: ReadonlyMap<string, Played>, node: XmlNode): Value {
  const { weightIdentifier: weight, sectionIdentifier, includeCategory, excludeCategory } = node.attributes;
  const variable = need(node, 'variableIdentifier');
  const wanted = node.attributes.baseType && oneOf(node, 'baseType', BASE_TYPES);
  const sections = new Set(items.flatMap((one) => one.sections.map(({ identifier }) => identifier)));
  if (sectionIdentifier !== undefined && !sections.has(sectionIdentifier))
    fail(`no such section: ${sectionIdentifier}`);
  const within = (ref: ItemRef, said: string | undefined) =>
    said?.split(' ').some((one) => ref.categories.includes(one));
  const values = items
    .filter(
      (ref) =>
        sectionIdentifier === undefined || ref.sections.some((one) => one.identifier === sectionIdentifier),
    )
    .filter((ref) => includeCategory === undefined || within(ref, includeCategory))
    .filter((ref) => excludeCategory === undefined || !within(ref, excludeCategory))
    .flatMap((ref) => {
      const value = played.get(ref.identifier)?.outcomes.get(variable);
      if (!value || isNull(value) || value.cardinality !== 'single') return [];
      return [weight === undefined ? value : weighed(value, ref, weight)];
    })
    .filter(
      ({ baseType }) =>
        wanted === undefined || baseType === wanted || (weight !== undefined && wanted === 'float'),
    );
  const types = new Set(values.map(({ baseType }) => baseType));
  if (types.size > 1) fail(`${variable} is of several types: ${[...types]}`);
  return {
    cardinality: 'multiple',
    ...(values[0] && { baseType: values[0].baseType! }),
    items: values.flatMap(({ items: held }) => held),
  };
}
