/** The profile's rules for the items of an assessment or bank. Source: the schematrons of CC 1.1's QTI. */
import type { ItemFault } from '../../messages/index.ts';
import { holding, type Report } from '../finding.ts';
import { child, descendants, elementsAt, type XmlElement } from '../xml.ts';

export function judgeItems(root: XmlElement, report: Report): void {
  const assessment = child(root, 'assessment');
  const items = [
    ...elementsAt(assessment, 'section', 'item'),
    ...elementsAt(child(root, 'objectbank'), 'item'),
  ];
  for (const [name, value, field] of fieldsOf(child(assessment, 'qtimetadata')))
    if (!SETTINGS[name]?.test(value)) report('cartridge-setting', field, { name, value });
  const seen = new Set<string>();
  for (const item of items) {
    const ident = item.attributes.ident ?? '';
    const faults = [...faultsIn(item), ...(seen.has(ident) ? (['ident-twice'] as const) : [])];
    seen.add(ident);
    for (const why of faults) report('cartridge-item', item, { item: ident, why });
  }
}

const YES = /^(?:Yes|No)$/;

/** What an assessment may settle, and how. */
const SETTINGS: Readonly<Record<string, RegExp>> = {
  cc_profile: /^cc\.exam\.v0p1$/,
  qmd_assessmenttype: /^Examination$/,
  qmd_scoretype: /^Percentage$/,
  qmd_feedbackpermitted: YES,
  qmd_hintspermitted: YES,
  qmd_solutionspermitted: YES,
  qmd_timelimit: /^[1-9]\d{0,5}$/,
  cc_allow_late_submission: YES,
  cc_maxattempts: /^(?:Examination|[1-5]|unlimited)$/,
};

type Field = readonly [name: string, value: string, element: XmlElement];

const fieldsOf = (metadata: XmlElement | undefined): readonly Field[] =>
  elementsAt(metadata, 'qtimetadatafield').map(
    (field) =>
      [
        child(field, 'fieldlabel')?.text.trim() ?? '',
        child(field, 'fieldentry')?.text.trim() ?? '',
        field,
      ] as const,
  );

/** What is peculiar to a kind of items. */
interface Kind {
  readonly response: 'response_lid' | 'response_str';
  readonly cardinality?: 'Single' | 'Multiple';
  /** The fewest and the most answers to choose from. The rules want three of a single choice; importers take two. */
  readonly labels?: readonly [number, number];
  /** Whether it compares whole answers; parts of them. */
  readonly compares: boolean;
  readonly parts?: true;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'cc.true_false.v0p1': { response: 'response_lid', cardinality: 'Single', labels: [2, 2], compares: true },
  'cc.multiple_choice.v0p1': {
    response: 'response_lid',
    cardinality: 'Single',
    labels: [2, Number.POSITIVE_INFINITY],
    compares: true,
  },
  'cc.multiple_response.v0p1': {
    response: 'response_lid',
    cardinality: 'Multiple',
    labels: [2, Number.POSITIVE_INFINITY],
    compares: true,
  },
  'cc.fib.v0p1': { response: 'response_str', compares: true },
  'cc.pattern_match.v0p1': { response: 'response_str', compares: true, parts: true },
  'cc.essay.v0p1': { response: 'response_str', compares: false },
};

function faultsIn(item: XmlElement): readonly ItemFault[] {
  const metadata = elementsAt(item, 'itemmetadata', 'qtimetadata').flatMap(fieldsOf);
  const settled = (name: string): string | undefined => metadata.find(([label]) => label === name)?.[1];
  const profile = settled('cc_profile') ?? '';
  const kind = Object.hasOwn(KINDS, profile) ? KINDS[profile] : undefined;
  if (!kind) return ['profile'];
  const isEssay = profile === 'cc.essay.v0p1';
  return [
    ...faultsOfResponse(item, kind),
    ...faultsOfComparing(item, kind),
    ...faultsOfFeedback(item),
    ...holding({
      'true-false': profile === 'cc.true_false.v0p1' && namesOf(item).sort().join() !== 'false,true',
      solutions: isEssay && elementsAt(item, 'itemfeedback', 'solution').length > 1,
      'computer-scored': isEssay && settled('qmd_computerscored') !== 'No',
    }),
  ];
}

function responsesIn(item: XmlElement): readonly XmlElement[] {
  const presentation = child(item, 'presentation');
  return presentation
    ? [...descendants(presentation, 'response_lid'), ...descendants(presentation, 'response_str')]
    : [];
}

const labelsIn = (item: XmlElement): readonly XmlElement[] =>
  responsesIn(item).flatMap((response) => descendants(response, 'response_label'));

const namesOf = (item: XmlElement): string[] =>
  labelsIn(item).map(({ attributes }) => attributes.ident ?? '');

function faultsOfResponse(item: XmlElement, { response, cardinality, labels }: Kind): readonly ItemFault[] {
  const responses = responsesIn(item);
  const render = response === 'response_lid' ? 'render_choice' : 'render_fib';
  if (responses.length === 0 || responses.some((one) => one.name !== response || !child(one, render)))
    return ['response'];
  const count = labelsIn(item).length;
  const isOther = responses.some(
    ({ attributes }) => cardinality !== undefined && (attributes.rcardinality ?? 'Single') !== cardinality,
  );
  return holding({
    cardinality: isOther,
    labels: labels && (count < labels[0] || count > labels[1]),
  });
}

function faultsOfComparing(item: XmlElement, kind: Kind): readonly ItemFault[] {
  const conditions = elementsAt(item, 'resprocessing', 'respcondition', 'conditionvar');
  const equal = conditions.flatMap((one) => descendants(one, 'varequal'));
  const parts = conditions.flatMap((one) => descendants(one, 'varsubstring'));
  const idents = new Set(responsesIn(item).map(({ attributes }) => attributes.ident));
  const names = new Set(namesOf(item));
  const isMisused = (!kind.compares && equal.length > 0) || (!kind.parts && parts.length > 0);
  const isUnasked = [...equal, ...parts].some(({ attributes }) => !idents.has(attributes.respident));
  const isIdle = kind.compares && equal.length + parts.length === 0;
  const isUnknown = kind.labels && equal.some(({ text }) => !names.has(text.trim()));
  return holding({ compares: isMisused, respident: isUnasked || isIdle, 'label-unknown': isUnknown });
}

function faultsOfFeedback(item: XmlElement): readonly ItemFault[] {
  const displays = elementsAt(item, 'resprocessing', 'respcondition', 'displayfeedback');
  const feedbacks = elementsAt(item, 'itemfeedback');
  const known = new Set(feedbacks.map(({ attributes }) => attributes.ident));
  const displayed = new Set(displays.map(({ attributes }) => attributes.linkrefid));
  const isUnused = feedbacks.some(
    (one) => child(one, 'flow_mat') !== undefined && !displayed.has(one.attributes.ident),
  );
  return holding({
    'feedback-missing': [...displayed].some((one) => !known.has(one)),
    'feedback-unused': isUnused,
  });
}
