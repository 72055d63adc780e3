/** The official schemas of Common Cartridge 1.1 as a judge; they lie beside this project. */
import { existsSync } from 'node:fs';
import { faultsBySchema } from '../support/schema-judge.ts';

const official = '../shared/schemas/cc11';
export const officialAreHere = existsSync(official);
if (!officialAreHere) console.warn('Skipped: the schemas of Common Cartridge aren’t beside this project.');

export type Kind = 'manifest' | 'qti' | 'weblink';

const START: Readonly<Record<Kind, string>> = {
  manifest: 'cc11libxml2validator.xsd',
  qti: 'ccv1p1_qtiasiv1p2p1_v1p0.xsd',
  weblink: 'ccv1p1_imswl_v1p1.xsd',
};

/** Which of them an entry of ours is judged by. */
export function kindOf(path: string): Kind | undefined {
  if (path === 'imsmanifest.xml') return 'manifest';
  if (/^(?:assessment|question-bank)-.*\.xml$/.test(path)) return 'qti';
  return /^weblink-.*\.xml$/.test(path) ? 'weblink' : undefined;
}

/** By the official schema: what it says against a file; nothing when it is valid. */
export const byOfficial = (kind: Kind, xml: string): readonly string[] =>
  faultsBySchema(official, START[kind], xml);

/** By ours, which `cartable check` carries. */
export const byOurs = (kind: Kind, xml: string): readonly string[] =>
  faultsBySchema('templates/common-cartridge', `${kind}.xsd`, xml);
