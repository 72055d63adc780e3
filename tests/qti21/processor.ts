/**
 * Plays an item as the standard says (IMS QTI 2.1, Assessment Test, Section and Item Information Model), and is strict:
 * an expression it doesn't know, a type that doesn't fit and an identifier that nothing declares are errors. Templates,
 * adaptive items, record cardinality and graphic interactions are left out.
 */
import { evaluate, type Scope } from './processor-expressions.ts';
import { type Declared, INTERACTIONS } from './processor-interactions.ts';
import {
  isNull,
  made,
  NULL,
  readScalar,
  type Scalar,
  single,
  typeOf,
  type Value,
  valuesIn,
} from './processor-values.ts';
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
  textIn,
  within,
  type XmlNode,
} from './processor-xml.ts';

export interface Item {
  readonly identifier: string;
  readonly root: XmlNode;
  readonly responses: ReadonlyMap<string, ResponseDeclaration>;
  readonly outcomes: ReadonlyMap<string, Declaration>;
  /** The interaction that a response is given in. */
  readonly interactions: ReadonlyMap<string, XmlNode>;
}

export interface Declaration extends Declared {
  readonly node: XmlNode;
  readonly byDefault: Value;
}

interface ResponseDeclaration extends Declaration {
  readonly correct?: Value;
  readonly mapping?: Mapping;
}

interface Mapping {
  readonly lowest: number;
  readonly highest: number;
  readonly otherwise: number;
  readonly entries: readonly {
    readonly key: Scalar;
    readonly caseSensitive: boolean;
    readonly value: number;
  }[];
}

export interface Played {
  /** By identifier: what was computed. */
  readonly outcomes: ReadonlyMap<string, Value>;
  /** SCORE. */
  readonly score: number;
  /** Words of each feedback that is shown, spaces made one, in the item's order. */
  readonly feedback: readonly string[];
}

/** By identifier of a response: what the candidate gave; a response that isn't named is NULL. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

export function readItem(source: string): Item {
  const root = readDocument(source, 'assessmentItem');
  if (flag(root, 'adaptive')) fail('an adaptive item');
  if (flag(root, 'timeDependent')) fail('an item that depends on time');
  if (within(root, 'templateDeclaration', 'templateProcessing').length > 0) fail('an item with templates');
  const responses = named(childrenOf(root, 'responseDeclaration').map(responseDeclaration));
  const outcomes = named(childrenOf(root, 'outcomeDeclaration').map(outcomeDeclaration));
  for (const one of outcomes.keys()) if (responses.has(one)) fail(`${one} is a response and an outcome`);
  const item = {
    identifier: identifierNeeded(root),
    root,
    responses,
    outcomes,
    interactions: interactionsIn(root, responses),
  };
  for (const [identifier, { correct }] of responses) if (correct) admit(item, identifier, correct);
  for (const one of within(root, ...FEEDBACK)) feedbackOf(one, item);
  return item;
}

const FEEDBACK = ['modalFeedback', 'feedbackBlock', 'feedbackInline'];

/** Declarations by their identifiers, none of which stands twice. */
export function named<T extends { readonly node: XmlNode }>(declared: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of declared) {
    const identifier = identifierNeeded(one.node);
    if (found.has(identifier)) fail(`${identifier} is declared twice`);
    found.set(identifier, one);
  }
  return found;
}

function responseDeclaration(node: XmlNode): ResponseDeclaration {
  const type = typeOf(node);
  const correct = childOf(node, 'correctResponse');
  const mapping = childOf(node, 'mapping');
  if (childOf(node, 'areaMapping')) fail('an areaMapping');
  return {
    ...defaultOf(node, type),
    ...(correct && { correct: valuesIn(correct, type) }),
    ...(mapping && { mapping: mappingOf(mapping, type) }),
  };
}

export function outcomeDeclaration(node: XmlNode): Declaration {
  for (const one of ['normalMaximum', 'normalMinimum', 'masteryValue'])
    if (node.attributes[one] !== undefined) numberIn(node.attributes[one]);
  if (childOf(node, 'matchTable') || childOf(node, 'interpolationTable')) fail('a table of outcomes');
  const declared = defaultOf(node, typeOf(node));
  const { cardinality, baseType, byDefault } = declared;
  // Numbers begin at 0 where nothing else is said, all else at NULL.
  const numeric = cardinality === 'single' && (baseType === 'integer' || baseType === 'float');
  return isNull(byDefault) && numeric ? { ...declared, byDefault: single(baseType, 0) } : declared;
}

function defaultOf(node: XmlNode, type: Declared): Declaration {
  const said = childOf(node, 'defaultValue');
  return { ...type, node, byDefault: said ? valuesIn(said, type) : { ...type, items: [] } };
}

function mappingOf(node: XmlNode, { baseType }: Declared): Mapping {
  const bound = (name: string, otherwise: number) => {
    const said = node.attributes[name];
    return said === undefined ? otherwise : numberIn(said);
  };
  const entries = childrenOf(node, 'mapEntry').map((one) => ({
    key: readScalar(baseType, need(one, 'mapKey')),
    // Standard and processors differ about what holds where nothing is said.
    caseSensitive: flag(one, 'caseSensitive', baseType === 'string' ? undefined : true),
    value: numberIn(need(one, 'mappedValue')),
  }));
  if (entries.length === 0) fail('a mapping without entries');
  const keys = entries.map(({ key, caseSensitive }) => (caseSensitive ? key : lower(key)));
  if (new Set(keys).size !== keys.length) fail('a mapping with two entries for one value');
  return {
    lowest: bound('lowerBound', Number.NEGATIVE_INFINITY),
    highest: bound('upperBound', Number.POSITIVE_INFINITY),
    otherwise: bound('defaultValue', 0),
    entries,
  };
}

const lower = (one: Scalar): Scalar => (typeof one === 'string' ? one.toLowerCase() : one);

function interactionsIn(
  root: XmlNode,
  responses: ReadonlyMap<string, ResponseDeclaration>,
): ReadonlyMap<string, XmlNode> {
  const found = new Map<string, XmlNode>();
  const all = (node: XmlNode): readonly XmlNode[] =>
    elements(node).flatMap((one) => (/Interaction$/.test(one.name) ? [one] : all(one)));
  const body = childOf(root, 'itemBody') ?? fail('an item without a body');
  for (const node of all(body)) {
    const kind = INTERACTIONS[node.name] ?? fail(`no such interaction: ${node.name}`);
    const identifier = need(node, 'responseIdentifier');
    const declared = responses.get(identifier) ?? fail(`${node.name}: ${identifier} isn’t declared`);
    if (found.has(identifier)) fail(`two interactions give ${identifier}`);
    const choices = within(node, ...CHOICES).map((one) => need(one, 'identifier'));
    if (new Set(choices).size !== choices.length) fail(`two choices of ${identifier} are called the same`);
    kind.bound(declared, node);
    found.set(identifier, node);
  }
  for (const one of responses.keys())
    if (!found.has(one)) fail(`${one} is declared, and nothing asks for it`);
  return found;
}

const CHOICES = ['simpleChoice', 'inlineChoice', 'simpleAssociableChoice', 'gapText', 'gapImg', 'gap'];

/** Refuses a response that the item's interaction can't give. */
function admit({ interactions }: Pick<Item, 'interactions'>, identifier: string, value: Value): void {
  const node = interactions.get(identifier) ?? fail(`nothing asks for ${identifier}`);
  INTERACTIONS[node.name]!.said(value, node);
}

/** Gives an item responses, and does its response processing. */
export function play(item: Item, given: Given): Played {
  for (const one of Object.keys(given)) if (!item.responses.has(one)) fail(`${one} isn’t declared`);
  const responses = new Map(
    [...item.responses].map(([identifier, { cardinality, baseType }]) => {
      const isButton = item.interactions.get(identifier)?.name === 'endAttemptInteraction';
      const texts = [given[identifier] ?? (isButton ? 'false' : [])].flat();
      if (cardinality === 'single' && texts.length > 1) fail(`${identifier} takes one value`);
      const items = texts.map((text) => readScalar(baseType, text));
      const value = made({ cardinality, baseType, items });
      admit(item, identifier, value);
      return [identifier, value] as const;
    }),
  );
  const outcomes = new Map([...item.outcomes].map(([identifier, { byDefault }]) => [identifier, byDefault]));
  const scope = scopeOf(item, responses, outcomes);
  const processing = childOf(item.root, 'responseProcessing');
  if (processing) process(rulesOf(processing), outcomes, item.outcomes, scope);
  return {
    outcomes,
    score: scoreOf(outcomes),
    feedback: within(item.root, ...FEEDBACK).flatMap((node) =>
      isShown(node, outcomes) ? [wordsIn(node)] : [],
    ),
  };
}

export function scoreOf(outcomes: ReadonlyMap<string, Value>): number {
  const score = outcomes.get('SCORE') ?? fail('no SCORE is declared');
  if (score.cardinality !== 'single' || isNull(score)) fail('SCORE is no single number');
  return Number(score.items[0]);
}

export const wordsIn = (node: XmlNode): string => textIn(node).replace(/\s+/g, ' ').trim();

function scopeOf(
  { responses: declared, outcomes: declaredOutcomes }: Item,
  responses: ReadonlyMap<string, Value>,
  outcomes: ReadonlyMap<string, Value>,
): Scope {
  const response = (identifier: string) => declared.get(identifier) ?? fail(`${identifier} isn’t a response`);
  return {
    variable: (identifier, weight) => {
      if (weight !== undefined) fail('a weight outside a test');
      if (identifier === 'completionStatus') return single('identifier', 'completed');
      return responses.get(identifier) ?? outcomes.get(identifier) ?? fail(`${identifier} isn’t declared`);
    },
    correct: (identifier) => response(identifier).correct ?? { ...NULL, ...typed(response(identifier)) },
    byDefault: (identifier) => (declaredOutcomes.get(identifier) ?? response(identifier)).byDefault,
    mapResponse: (identifier) => {
      const { mapping } = response(identifier);
      return single(
        'float',
        mapped(mapping ?? fail(`${identifier} has no mapping`), responses.get(identifier)!),
      );
    },
  };
}

const typed = ({ cardinality, baseType }: Declared): Declared => ({ cardinality, baseType });

/** Each value counts once; what no entry names is worth the default. */
function mapped({ entries, otherwise, lowest, highest }: Mapping, { items }: Value): number {
  const sum = [...new Set(items)]
    .map((item) => {
      const entry =
        entries.find(({ key, caseSensitive }) => caseSensitive && key === item) ??
        entries.find(({ key, caseSensitive }) => !caseSensitive && lower(key) === lower(item));
      return entry?.value ?? otherwise;
    })
    .reduce((a, b) => a + b, 0);
  return Math.min(highest, Math.max(lowest, sum));
}

const RPTEMPLATES = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates';

/** The rules of two templates of the standard (appendix), which its processors know by their addresses. */
const TEMPLATES: Readonly<Record<string, string>> = {
  [`${RPTEMPLATES}/match_correct`]: `
    <responseCondition>
      <responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>
        <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf>
      <responseElse>
        <setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse>
    </responseCondition>`,
  [`${RPTEMPLATES}/map_response`]: `
    <responseCondition>
      <responseIf><isNull><variable identifier="RESPONSE"/></isNull>
        <setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseIf>
      <responseElse>
        <setOutcomeValue identifier="SCORE"><mapResponse identifier="RESPONSE"/></setOutcomeValue></responseElse>
    </responseCondition>`,
};

function rulesOf(processing: XmlNode): readonly XmlNode[] {
  const { template } = processing.attributes;
  const own = elements(processing);
  if (template === undefined || own.length > 0) return own;
  const rules = TEMPLATES[template] ?? fail(`no such template: ${template}`);
  return elements(
    readDocument(`<responseProcessing>${rules}</responseProcessing>`, 'responseProcessing', ''),
  );
}

/** Carries out rules; true where one of them ends it all. */
export function process(
  rules: readonly XmlNode[],
  outcomes: Map<string, Value>,
  declared: ReadonlyMap<string, Declaration>,
  scope: Scope,
): boolean {
  return rules.some((rule) => {
    switch (rule.name) {
      case 'setOutcomeValue':
        set(rule, outcomes, declared, scope);
        return false;
      case 'responseCondition':
      case 'outcomeCondition':
        return process(branchOf(rule, scope), outcomes, declared, scope);
      case 'exitResponse':
      case 'exitTest':
        return true;
      default:
        return fail(`no such rule: ${rule.name}`);
    }
  });
}

/** The rules of the first branch whose condition is true: NULL isn't. */
function branchOf(condition: XmlNode, scope: Scope): readonly XmlNode[] {
  const kind = condition.name.replace(/Condition$/, '');
  const names = [`${kind}If`, `${kind}ElseIf`, `${kind}Else`];
  const branches = elements(condition);
  const order = branches.map(({ name }) => names.indexOf(name));
  const inOrder = order.every(
    (one, at) => one >= 0 && (at === 0 ? one === 0 : one >= Math.max(1, order[at - 1]!)),
  );
  if (!inOrder || order.filter((one) => one === 2).length > 1)
    fail(`${condition.name} has branches out of order`);
  for (const branch of branches) {
    const [first, ...rules] = elements(branch);
    if (branch.name === names[2]) return elements(branch);
    const verdict = evaluate(first ?? fail(`${branch.name} has no condition`), scope);
    if (verdict.baseType !== undefined && verdict.baseType !== 'boolean')
      fail(`${branch.name} by a ${verdict.baseType}`);
    if (verdict.items[0] === true) return rules;
  }
  return [];
}

function set(
  rule: XmlNode,
  outcomes: Map<string, Value>,
  declared: ReadonlyMap<string, Declaration>,
  scope: Scope,
): void {
  const identifier = need(rule, 'identifier');
  const type = declared.get(identifier) ?? fail(`${identifier} is set, and isn’t declared as an outcome`);
  const [expression, ...more] = elements(rule);
  if (!expression || more.length > 0) fail(`${identifier} isn’t set to one expression`);
  const value = evaluate(expression!, scope);
  if (isNull(value)) outcomes.set(identifier, { ...typed(type), items: [] });
  else if (value.cardinality !== type.cardinality || value.baseType !== type.baseType)
    fail(
      `${identifier}, a ${type.cardinality} ${type.baseType}, is set to a ${value.cardinality} ${value.baseType}`,
    );
  else outcomes.set(identifier, value);
}

function feedbackOf(node: XmlNode, { outcomes }: Pick<Item, 'outcomes'>): void {
  const identifier = need(node, 'outcomeIdentifier');
  const declared = outcomes.get(identifier) ?? fail(`${node.name} asks ${identifier}, which isn’t declared`);
  if (declared.baseType !== 'identifier') fail(`${node.name} asks a ${declared.baseType}`);
  identifierNeeded(node);
  oneOf(node, 'showHide', ['show', 'hide']);
}

export function isShown(node: XmlNode, outcomes: ReadonlyMap<string, Value>): boolean {
  const held = outcomes.get(need(node, 'outcomeIdentifier'))!.items.includes(need(node, 'identifier'));
  return oneOf(node, 'showHide', ['show', 'hide']) === 'show' ? held : !held;
}
