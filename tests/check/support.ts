/** A small sound package, to be spoilt in one way, and its findings as one line each. */
import { readFileSync } from 'node:fs';
import { checkScorm } from '../../src/check/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { type Packed, zip } from './zip.ts';

function sound(path: string): string {
  return readFileSync(new URL(`../docs/rules/sound/${path}`, import.meta.url), 'utf8').replaceAll(
    '\r\n',
    '\n',
  );
}

export const manifest = sound('lesson.zip/imsmanifest.xml');
export const manifest2004 = sound('lesson2004.zip/imsmanifest.xml');

export const page = '<!doctype html><title>Été</title><p><img src="media/a.png" alt="">\n';

export interface Spoilt {
  /** In place of text in the manifest: what stood there, and what stands there now. */
  readonly manifest?: readonly [from: string | RegExp, to: string];
  readonly page?: string;
  readonly more?: readonly Packed[];
  readonly without?: string;
}

export const packed = ({
  manifest: change,
  page: html = page,
  more = [],
  without,
}: Spoilt = {}): Uint8Array => {
  const spoilt = change ? manifest.replace(...change) : manifest;
  if (change && spoilt === manifest) throw new Error(`Nothing in the manifest matches ${change[0]}`);
  const files: readonly Packed[] = [
    { name: 'imsmanifest.xml', content: spoilt },
    { name: 'adlcp_rootv1p2.xsd' },
    { name: 'index.html', content: html },
    { name: 'media/a.png' },
    ...more,
  ];
  return zip(files.filter(({ name }) => name !== without));
};

/** `file:line:column severity rule: message`, as a terminal shows them. */
export const findings = async (source: string | Uint8Array): Promise<readonly string[]> =>
  (await checkScorm(source, 'p.zip')).map(
    (one) =>
      `${one.file}:${one.line}:${one.column} ${one.severity} ${one.rule}: ${wordingIn(one, 'en').message}`,
  );
