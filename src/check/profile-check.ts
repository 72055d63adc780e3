/** Judges a manifest by ADL's application profiles, and by what the importers make of them. */
import { identifierOf, type Manifest } from './manifest.ts';
import type { ScormCheck } from './scorm-context.ts';
import { child, descendants, elementsAt, type XmlElement } from './xml.ts';

/** The version that LMSs take the package for: they compare the whole text. */
type Version = '1.2' | '2004';

function versionOf({ schemaversion }: Manifest): Version {
  return /^(?:CAM )?1\.3$|^2004 (?:3rd|4th) Edition$/.test(schemaversion?.text ?? '') ? '2004' : '1.2';
}

const schema: ScormCheck = ({ manifest: { root }, report }) => {
  const metadata = child(root, 'metadata');
  const written = child(metadata, 'schema');
  if (metadata && written?.text !== 'ADL SCORM')
    report('scorm-schema', written ?? metadata, { written: written?.text });
};

const controlFiles: ScormCheck = ({ archive, manifest: { root }, report }) => {
  const names = new Set(archive.files.map(({ name }) => name));
  const located = (root.attributes['xsi:schemaLocation'] ?? '').trim().split(/\s+/);
  const absent = located.filter(
    (file, index) => index % 2 === 1 && !/^https?:/i.test(file) && !names.has(file),
  );
  const elsewhere = [...names].find((name) => name.endsWith(`/${absent[0]}`));
  if (absent.length > 0)
    report('scorm-control-file-absent', root, { names: absent, ...(elsewhere && { elsewhere }) });
};

const attributes: ScormCheck = ({ manifest: { organizations, organization, resources }, report }) => {
  function expectAttribute(element: XmlElement, attribute: string, value: string): void {
    const { name, attributes } = element;
    const identifier = identifierOf(element);
    if (attributes[attribute] === undefined)
      report('scorm-attribute-absent', element, { element: name, identifier, attribute, value });
  }
  const [first] = organization;
  if (organizations)
    expectAttribute(organizations, 'default', first?.attributes.identifier ?? 'organization');
  for (const { element } of resources) expectAttribute(element, 'type', 'webcontent');
};

const TYPE: Readonly<Record<Version, string>> = { '1.2': 'adlcp:scormtype', '2004': 'adlcp:scormType' };

const scormTypes: ScormCheck = ({ manifest, report }) => {
  const version = versionOf(manifest);
  const wanted = TYPE[version];
  for (const { element } of manifest.launched) {
    const written = Object.keys(element.attributes).find(
      (name) => name.toLowerCase() === wanted.toLowerCase(),
    );
    if (written !== undefined && written !== wanted)
      report('scorm-type-case', element, { written, wanted, version });
  }
};

/** How the namespace of `adlcp` ends, by version. */
const ADLCP: Readonly<Record<Version, RegExp>> = { '1.2': /adlcp_rootv1p2$/, '2004': /adlcp_v1p3$/ };

const namespaces: ScormCheck = ({ manifest, report }) => {
  const namespace = manifest.root.attributes['xmlns:adlcp'];
  const version = versionOf(manifest);
  const other = version === '1.2' ? '2004' : '1.2';
  if (namespace !== undefined && ADLCP[other].test(namespace))
    report('scorm-namespace-version', manifest.root, { version, namespace });
};

const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.imsglobal.org/xsd/imsss': 'imsss',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav',
};

const prefixes: ScormCheck = ({ manifest: { root }, report }) => {
  for (const [name, namespace] of Object.entries(root.attributes)) {
    const [, written] = /^xmlns:(.+)$/.exec(name) ?? [];
    const wanted = PREFIXES[namespace];
    if (written && wanted && written !== wanted) report('scorm-prefix', root, { written, wanted });
  }
};

const leaves: ScormCheck = ({ manifest: { items }, report }) => {
  for (const item of items)
    if (item.attributes.identifierref && child(item, 'item'))
      report('scorm-item-with-children', item, { item: identifierOf(item) });
};

/** The items that launch a SCO. */
function scoItems({ items, launched }: Manifest): readonly XmlElement[] {
  const scos = new Set(launched.filter(({ isSco }) => isSco).map(({ identifier }) => identifier));
  return items.filter(({ attributes }) => scos.has(attributes.identifierref ?? ''));
}

const CONTROLS = ['completionSetByContent', 'objectiveSetByContent'] as const;

const deliveryControls: ScormCheck = ({ manifest, report }) => {
  if (versionOf(manifest) === '1.2') return;
  for (const item of scoItems(manifest)) {
    const controls = child(child(item, 'imsss:sequencing'), 'imsss:deliveryControls');
    for (const attribute of CONTROLS)
      if (controls?.attributes[attribute] !== 'true')
        report('scorm-completion-by-lms', item, { item: identifierOf(item), attribute });
  }
};

const thresholds: ScormCheck = ({ manifest: { items }, report }) => {
  for (const item of items) {
    const own = { ...item, children: item.children.filter(({ name }) => name !== 'item') };
    for (const threshold of descendants(own, 'adlcp:completionThreshold')) {
      const written = threshold.text.trim();
      if (threshold.attributes.minProgressMeasure === undefined && written !== '')
        report('scorm-completion-threshold', threshold, { item: identifierOf(item), written });
    }
  }
};

const several: ScormCheck = ({ manifest, report }) => {
  const count = scoItems(manifest).length;
  if (versionOf(manifest) === '2004' && count > 1)
    report('scorm-several-scos', manifest.organizations ?? manifest.root, { count });
};

/** The schema has any text there; RTE 1.2 (cmi.student_data.mastery_score) a number. */
const masteryScores: ScormCheck = ({ manifest: { items }, report }) => {
  for (const score of items.flatMap((item) => elementsAt(item, 'adlcp:masteryscore')))
    if (!/^\s*(?:\d{1,2}(?:\.\d+)?|100(?:\.0+)?)\s*$/.test(score.text))
      report('scorm-mastery-score', score, { written: score.text.trim() });
};

export const PROFILE_CHECKS: readonly ScormCheck[] = [
  schema,
  controlFiles,
  attributes,
  scormTypes,
  namespaces,
  prefixes,
  leaves,
  deliveryControls,
  thresholds,
  masteryScores,
  several,
];
