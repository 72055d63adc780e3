/** What the schema can't say of an item: whether what its parts call one another by is there, and fits. */
import type { QtiItemFault } from '../../messages/index.ts';
import type { Report } from '../finding.ts';
import { child, descendants, elementsAt, type XmlElement } from '../xml.ts';

export function judgeItem(root: XmlElement, report: Report): void {
  const item = root.attributes.identifier ?? '';
  for (const { at, name, why } of faultsIn(root)) report('qti-item', at, { item, name, why });
}

interface Fault {
  readonly at: XmlElement;
  readonly name: string;
  readonly why: QtiItemFault;
}

function faultsIn(root: XmlElement): readonly Fault[] {
  const interactions = interactionsIn(root);
  const declared = elementsAt(root, 'responseDeclaration');
  const fault = (at: XmlElement, name: string, why: QtiItemFault): Fault => ({ at, name, why });
  return [
    ...(isScored(root) ? [] : [fault(root, 'SCORE', 'no-score')]),
    ...twice(declared).map((one) => fault(one, identifierOf(one), 'response-twice')),
    ...interactions.flatMap((one) => faultsOfInteraction(one, declared)),
    ...faultsOfVariables(root),
    ...faultsOfFeedback(root),
  ];
}

/** By a template, which sets SCORE, it can't be without; what asks for opinions has none. */
const isScored = (root: XmlElement): boolean =>
  child(root, 'responseProcessing')?.attributes.template === undefined ||
  elementsAt(root, 'outcomeDeclaration').some((one) => identifierOf(one) === 'SCORE');

const identifierOf = ({ attributes }: XmlElement): string => attributes.identifier ?? '';

const twice = (elements: readonly XmlElement[]): readonly XmlElement[] =>
  elements.filter(
    (one, index) => elements.findIndex((other) => identifierOf(other) === identifierOf(one)) < index,
  );

/** Everything that a learner answers by: what refers to a response. */
function interactionsIn(root: XmlElement): readonly XmlElement[] {
  const body = child(root, 'itemBody');
  return body ? everyBelow(body).filter(({ attributes }) => attributes.responseIdentifier !== undefined) : [];
}

const everyBelow = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((one) => [one, ...everyBelow(one)]);

interface Kind {
  readonly baseTypes: readonly string[];
  readonly cardinalities: readonly string[];
  /** The elements that can be chosen. */
  readonly choices?: readonly string[];
}

const SEVERAL = ['single', 'multiple'];
const TEXT: Kind = { baseTypes: ['string', 'integer', 'float'], cardinalities: ['single', 'record'] };

/** What a response is that its interaction gives (Information Model, §7); of what isn't named here, anything. */
const KINDS: Readonly<Partial<Record<string, Kind>>> = {
  choiceInteraction: { baseTypes: ['identifier'], cardinalities: SEVERAL, choices: ['simpleChoice'] },
  orderInteraction: { baseTypes: ['identifier'], cardinalities: ['ordered'], choices: ['simpleChoice'] },
  inlineChoiceInteraction: {
    baseTypes: ['identifier'],
    cardinalities: ['single'],
    choices: ['inlineChoice'],
  },
  hottextInteraction: { baseTypes: ['identifier'], cardinalities: SEVERAL, choices: ['hottext'] },
  associateInteraction: {
    baseTypes: ['pair'],
    cardinalities: SEVERAL,
    choices: ['simpleAssociableChoice'],
  },
  matchInteraction: {
    baseTypes: ['directedPair'],
    cardinalities: SEVERAL,
    choices: ['simpleAssociableChoice'],
  },
  gapMatchInteraction: {
    baseTypes: ['directedPair'],
    cardinalities: SEVERAL,
    choices: ['gapText', 'gapImg', 'gap'],
  },
  textEntryInteraction: TEXT,
  extendedTextInteraction: { ...TEXT, cardinalities: ['single', 'multiple', 'ordered', 'record'] },
  endAttemptInteraction: { baseTypes: ['boolean'], cardinalities: ['single'] },
};

function faultsOfInteraction(interaction: XmlElement, declared: readonly XmlElement[]): readonly Fault[] {
  const name = interaction.attributes.responseIdentifier ?? '';
  const response = declared.find((one) => identifierOf(one) === name);
  if (!response) return [{ at: interaction, name, why: 'response-undeclared' }];
  const kind = KINDS[interaction.name];
  if (!kind) return [];
  const { cardinality = '', baseType = '' } = response.attributes;
  const fits =
    kind.cardinalities.includes(cardinality) &&
    (cardinality === 'record' || kind.baseTypes.includes(baseType));
  return [
    ...(fits ? [] : [{ at: response, name, why: 'response-type' as const }]),
    ...faultsOfChoices(interaction, response, kind),
  ];
}

function faultsOfChoices(
  interaction: XmlElement,
  response: XmlElement,
  { choices: names }: Kind,
): readonly Fault[] {
  if (!names) return [];
  const choices = everyBelow(interaction).filter(({ name }) => names.includes(name));
  const known = new Set(choices.map(identifierOf));
  const right = elementsAt(response, 'correctResponse', 'value').map(
    (value) => [value, value.text.trim()] as const,
  );
  const worth = elementsAt(response, 'mapping', 'mapEntry').map(
    (entry) => [entry, entry.attributes.mapKey ?? ''] as const,
  );
  return [
    ...twice(choices).map((one) => ({ at: one, name: identifierOf(one), why: 'choice-twice' as const })),
    ...[...right, ...worth].flatMap(([at, value]) =>
      value
        .split(/\s+/)
        .filter((part) => !known.has(part))
        .map((name) => ({ at, name, why: 'choice-unknown' as const })),
    ),
  ];
}

/** What is declared by itself in every item. */
const BUILT_IN = ['completionStatus', 'numAttempts', 'duration'];

function faultsOfVariables(root: XmlElement): readonly Fault[] {
  const processing = child(root, 'responseProcessing');
  const names = (element: string): readonly string[] => elementsAt(root, element).map(identifierOf);
  const outcomes = new Set([...names('outcomeDeclaration'), ...BUILT_IN]);
  const known = new Set([...outcomes, ...names('responseDeclaration'), ...names('templateDeclaration')]);
  const below = processing ? everyBelow(processing) : [];
  const shown = everyBelow(root).filter(({ attributes }) => attributes.outcomeIdentifier !== undefined);
  return [
    ...below.flatMap((one): Fault[] => {
      const name = identifierOf(one);
      if (/^(?:setOutcomeValue|lookupOutcomeValue)$/.test(one.name) && !outcomes.has(name))
        return [{ at: one, name, why: 'outcome-undeclared' }];
      return READS.test(one.name) && !known.has(name) ? [{ at: one, name, why: 'variable-undeclared' }] : [];
    }),
    ...shown.flatMap((one): Fault[] => {
      const name = one.attributes.outcomeIdentifier!;
      return outcomes.has(name) ? [] : [{ at: one, name, why: 'outcome-undeclared' }];
    }),
  ];
}

const READS = /^(?:variable|correct|default|mapResponse|mapResponsePoint)$/;

/** Feedback whose name stands nowhere in response processing; one that is hidden by its name is shown without. */
function faultsOfFeedback(root: XmlElement): readonly Fault[] {
  const processing = child(root, 'responseProcessing');
  if (processing?.attributes.template !== undefined) return [];
  const values = new Set([
    ...(processing ? descendants(processing, 'baseValue') : []).map(({ text }) => text.trim()),
    ...elementsAt(root, 'outcomeDeclaration').flatMap((one) =>
      everyBelow(one).map(({ text, attributes }) => attributes.targetValue ?? text.trim()),
    ),
  ]);
  // A value may come from what was chosen, too.
  const body = child(root, 'itemBody');
  const chosen = new Set(body ? everyBelow(body).map(identifierOf) : []);
  const names = new Set(
    elementsAt(root, 'outcomeDeclaration')
      .filter(({ attributes }) => attributes.baseType === 'identifier')
      .map(identifierOf),
  );
  return elementsAt(root, 'modalFeedback').flatMap((one) => {
    const name = identifierOf(one);
    const { showHide, outcomeIdentifier = '' } = one.attributes;
    // TAO names it by what a truth is: `true`.
    const isShown =
      showHide === 'hide' || !names.has(outcomeIdentifier) || values.has(name) || chosen.has(name);
    return isShown ? [] : [{ at: one, name, why: 'feedback-unused' as const }];
  });
}
