/** `imsmanifest.xml`, by IMS Content Packaging and ADL's Content Aggregation Model. */

import { byPart } from '../../lesson/index.ts';
import { type Xml, xmlText } from '../xml.ts';
import type { Edition } from './edition.ts';
import { identifier } from './identifier.ts';
import type { Sco, ScormPackage } from './package.ts';
import type { ScoPlace } from './sequencing.ts';

export const manifest = (made: ScormPackage, edition: Edition): string =>
  xmlText({
    manifest: {
      '@identifier': identifier('manifest', made.id),
      ...namespaces(edition),
      metadata: {
        schema: 'ADL SCORM',
        schemaversion: edition.schemaversion,
        ...edition.metadata(made.metadata),
      },
      organizations: {
        '@default': identifier('organization', made.id),
        organization: {
          '@identifier': identifier('organization', made.id),
          ...edition.sequencing.organization,
          title: made.title,
          item: items(made.scos, edition),
          ...edition.sequencing.rules,
        },
      },
      resources: { resource: made.scos.map((sco) => resource(sco, edition)) },
    },
  });

const namespaces = ({ namespace, prefixes, schemas }: Edition): Xml => ({
  '@xmlns': namespace,
  ...Object.fromEntries(Object.entries(prefixes).map(([prefix, uri]) => [`@xmlns:${prefix}`, uri])),
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xsi:schemaLocation': Object.entries(schemas).flat().join(' '),
});

/** A SCO each; those of one part of the course, one after another, in an item of their own that launches nothing. */
function items(scos: readonly Sco[], edition: Edition): readonly Xml[] {
  const all = scos.map((sco, index) => ({
    sco,
    item: item(sco, edition, { first: index === 0, last: index === scos.length - 1, sco }),
  }));
  return byPart(all, ({ sco }) => sco.part).flatMap(({ part, members }): readonly Xml[] => {
    const inner = members.map((one) => one.item);
    if (part === undefined) return inner;
    return [
      {
        '@identifier': identifier('part', members[0].sco.id),
        '@isvisible': 'true',
        title: part,
        item: inner,
        ...edition.sequencing.part(members.map(({ sco }) => sco)),
      },
    ];
  });
}

const item = (sco: Sco, { sequencing }: Edition, place: ScoPlace): Xml => ({
  '@identifier': identifier('item', sco.id),
  '@identifierref': identifier('resource', sco.id),
  '@isvisible': 'true',
  title: sco.title,
  ...sequencing.item(place),
});

const resource = (sco: Sco, { scormType }: Edition): Xml => ({
  '@identifier': identifier('resource', sco.id),
  '@type': 'webcontent',
  [`@${scormType}`]: 'sco',
  '@href': sco.launch,
  file: sco.files.map((path) => ({ '@href': path })),
});
