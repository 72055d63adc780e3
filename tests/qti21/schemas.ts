/** The official schemas of QTI 2.1 and its content packages as a judge; they lie beside this project. */
import { existsSync } from 'node:fs';
import { faultsBySchema } from '../support/schema-judge.ts';

const official = '../shared/schemas/qti21';
export const officialAreHere = existsSync(official);
if (!officialAreHere) console.warn('Skipped: the schemas of QTI aren’t beside this project.');

export type Kind = 'manifest' | 'qti';

const START: Readonly<Record<Kind, string>> = {
  manifest: 'imscp_v1p1.xsd',
  qti: 'qtiv2p1/imsqti_v2p1.xsd',
};

/** Which of them an entry of ours is judged by. */
export function kindOf(path: string): Kind | undefined {
  if (path === 'imsmanifest.xml') return 'manifest';
  return path === 'test.xml' || /^item-.*\.xml$/.test(path) ? 'qti' : undefined;
}

/** By the official schema: what it says against a file; nothing when it is valid. */
export const byOfficial = (kind: Kind, xml: string): readonly string[] =>
  faultsBySchema(official, START[kind], xml);

/** By ours, which `cartable check` carries. */
export const byOurs = (kind: Kind, xml: string): readonly string[] =>
  faultsBySchema('templates/qti21', `${kind}.xsd`, xml);
