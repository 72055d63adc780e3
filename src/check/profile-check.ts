/** Judges a manifest by ADL's application profiles, and by what the importers make of them. */
import type { Diagnostic } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { placeIn } from './finding.ts';
import type { Check } from './look.ts';
import { launched, type Manifest } from './manifest.ts';
import { child, childrenOf, descendants, type XmlElement } from './xml.ts';

/** The version that LMSs take the package for: they compare the whole text. */
type Version = '1.2' | '2004';

const versionOf = ({ schemaversion }: Manifest): Version =>
  /^(?:CAM )?1\.3$|^2004 (?:3rd|4th) Edition$/.test(schemaversion?.text ?? '') ? '2004' : '1.2';

const schema: Check = ({ manifest: { root }, at }) => {
  const metadata = child(root, 'metadata');
  const written = child(metadata, 'schema');
  return !metadata || written?.text === 'ADL SCORM'
    ? []
    : [diagnose('scorm-schema', at(written ?? metadata), { written: written?.text })];
};

const controlFiles: Check = ({ archive, manifest: { root } }) => {
  const names = new Set(archive.files.map(({ name }) => name));
  const located = (root.attributes['xsi:schemaLocation'] ?? '').trim().split(/\s+/);
  const absent = located.filter(
    (file, index) => index % 2 === 1 && !/^https?:/i.test(file) && !names.has(file),
  );
  if (absent.length === 0) return [];
  const elsewhere = [...names].find((name) => name.endsWith(`/${absent[0]}`));
  return [
    diagnose('scorm-control-file-absent', placeIn(archive.name, 'imsmanifest.xml', root), {
      names: absent,
      ...(elsewhere && { elsewhere }),
    }),
  ];
};

const attributes: Check = ({ manifest, at }) => {
  const { organizations, organization, resources } = manifest;
  const lacks = (element: XmlElement, attribute: string, value: string): readonly Diagnostic[] =>
    element.attributes[attribute] === undefined
      ? [
          diagnose('scorm-attribute-absent', at(element), {
            element: element.name,
            identifier: element.attributes.identifier ?? '',
            attribute,
            value,
          }),
        ]
      : [];
  return [
    ...(organizations
      ? lacks(organizations, 'default', organization[0]?.attributes.identifier ?? 'organization')
      : []),
    ...resources.flatMap(({ element }) => lacks(element, 'type', 'webcontent')),
  ];
};

const TYPE: Readonly<Record<Version, string>> = { '1.2': 'adlcp:scormtype', '2004': 'adlcp:scormType' };

const scormTypes: Check = ({ manifest, at }) => {
  const version = versionOf(manifest);
  const wanted = TYPE[version];
  return launched(manifest).flatMap(({ element }) => {
    const written = Object.keys(element.attributes).find(
      (name) => name.toLowerCase() === wanted.toLowerCase(),
    );
    return written === undefined || written === wanted
      ? []
      : [diagnose('scorm-type-case', at(element), { written, wanted, version })];
  });
};

const namespaces: Check = ({ manifest, at }) => {
  const { root } = manifest;
  const namespace = root.attributes['xmlns:adlcp'];
  const version = versionOf(manifest);
  const says: Version | undefined = /adlcp_rootv1p2$/.test(namespace ?? '')
    ? '1.2'
    : /adlcp_v1p3$/.test(namespace ?? '')
      ? '2004'
      : undefined;
  return namespace === undefined || says === undefined || says === version
    ? []
    : [diagnose('scorm-namespace-version', at(root), { version, namespace })];
};

const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.imsglobal.org/xsd/imsss': 'imsss',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav',
};

const prefixes: Check = ({ manifest: { root }, at }) =>
  Object.entries(root.attributes).flatMap(([name, namespace]) => {
    const [, written] = /^xmlns:(.+)$/.exec(name) ?? [];
    const wanted = PREFIXES[namespace];
    return written === undefined || wanted === undefined || written === wanted
      ? []
      : [diagnose('scorm-prefix', at(root), { written, wanted })];
  });

const leaves: Check = ({ manifest: { items }, at }) =>
  items
    .filter((item) => item.attributes.identifierref && childrenOf(item, 'item').length > 0)
    .map((item) =>
      diagnose('scorm-item-with-children', at(item), { item: item.attributes.identifier ?? '' }),
    );

/** The items that launch a SCO. */
const scoItems = (manifest: Manifest): readonly XmlElement[] => {
  const scos = new Set(
    launched(manifest)
      .filter(({ isSco }) => isSco)
      .map(({ identifier }) => identifier),
  );
  return manifest.items.filter(({ attributes }) => scos.has(attributes.identifierref ?? ''));
};

const CONTROLS = ['completionSetByContent', 'objectiveSetByContent'] as const;

const deliveryControls: Check = ({ manifest, at }) =>
  versionOf(manifest) === '1.2'
    ? []
    : scoItems(manifest).flatMap((item) => {
        const controls = child(child(item, 'imsss:sequencing'), 'imsss:deliveryControls');
        return CONTROLS.filter((name) => controls?.attributes[name] !== 'true').map((attribute) =>
          diagnose('scorm-completion-by-lms', at(item), {
            item: item.attributes.identifier ?? '',
            attribute,
          }),
        );
      });

const thresholds: Check = ({ manifest: { items }, at }) =>
  items.flatMap((item) =>
    descendants(
      { ...item, children: item.children.filter(({ name }) => name !== 'item') },
      'adlcp:completionThreshold',
    )
      .filter(({ attributes, text }) => attributes.minProgressMeasure === undefined && text.trim() !== '')
      .map((threshold) =>
        diagnose('scorm-completion-threshold', at(threshold), {
          item: item.attributes.identifier ?? '',
          written: threshold.text.trim(),
        }),
      ),
  );

const several: Check = ({ manifest, at }) => {
  const scos = scoItems(manifest);
  return versionOf(manifest) === '2004' && scos.length > 1
    ? [diagnose('scorm-several-scos', at(manifest.organizations ?? manifest.root), { count: scos.length })]
    : [];
};

/** The schema has any text there; RTE 1.2 (cmi.student_data.mastery_score) a number. */
const masteryScores: Check = ({ manifest: { items }, at }) =>
  items
    .flatMap((item) => childrenOf(item, 'adlcp:masteryscore'))
    .filter(({ text }) => !/^\s*(?:\d{1,2}(?:\.\d+)?|100(?:\.0+)?)\s*$/.test(text))
    .map((score) => diagnose('scorm-mastery-score', at(score), { written: score.text.trim() }));

export const PROFILE_CHECKS: readonly Check[] = [
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
