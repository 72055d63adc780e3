/** The texts of a question in Moodle XML, in the format that each names, with the files that they show. */

import { mystOfText } from '../../../../myst/index.ts';
import type { StoredFile } from '../../../media/stored-files.ts';
import type { BankQuestion } from '../bank.ts';
import { mystOfHtml, textOfHtml } from '../html.ts';
import type { Report } from '../report.ts';
import { child, textOf, type XmlNode } from './xml.ts';

/** What the readers of each type share. */
export interface Fields {
  readonly node: XmlNode;
  /** The beginning of its text, or what it is called, for diagnostics. */
  readonly words: string;
  readonly report: Report;
  /** A field as Markdown; empty where there is none. */
  readonly myst: (field: XmlNode | undefined, unquoted?: boolean) => string;
  readonly plain: (field: XmlNode | undefined) => string;
  /** HTML of the question's as Markdown. */
  readonly html: (html: string) => string;
  /** The text of a field as HTML, whatever format it has. */
  readonly htmlOf: (field: XmlNode | undefined) => string;
}

export type Read = Pick<BankQuestion, 'answers'> &
  Partial<Pick<BankQuestion, 'prompt' | 'feedback' | 'points' | 'startsWithCode'>>;

/** @param folder where the question's files are: `bank.xml/3` */
export function fieldsOf(
  node: XmlNode,
  folder: string,
  report: Report,
): {
  readonly fields: Fields;
  readonly media: readonly StoredFile[];
  /** Names those that no text which was read shows. */
  readonly reportFiles: () => void;
} {
  const words = textOfHtml(textOf(child(node, 'questiontext'))) || textOf(child(node, 'name'));
  const media = filesOf(node, folder, (name) => report('bank-file-broken', node.line, { name, words }));
  const shown = new Set<string>();
  const paths = new Map(media.map(({ path }) => [path.slice(folder.length + 1), path]));
  function fileOf(address: string): string | undefined {
    const name = /^@@PLUGINFILE@@\/([^?#]*)/.exec(address)?.[1];
    if (name === undefined) return undefined;
    const path = paths.get(decoded(name)) ?? `${folder}/${decoded(name)}`;
    shown.add(path);
    return encodeURI(path).replace(/[()#?]/g, encodeURIComponent);
  }
  const html = (source: string, unquoted = false): string => mystOfHtml(source, { fileOf, unquoted });
  const fields: Fields = {
    node,
    words,
    report,
    html,
    htmlOf: (field) => (isHtml(field) ? textOf(field) : escaped(textOf(field))),
    plain: (field) => (isHtml(field) ? textOfHtml(textOf(field)) : textOf(field).replace(/\s+/g, ' ')),
    myst: (field, unquoted) => {
      const text = textOf(field);
      if (text === '') return '';
      if (field?.attributes.format === 'markdown') return withPaths(text, fileOf);
      return isHtml(field) ? html(text, unquoted) : mystOfText(text);
    },
  };
  function reportFiles(): void {
    for (const { path } of media)
      if (!shown.has(path))
        report('bank-file-left', node.line, { name: path.slice(folder.length + 1), words });
  }
  return { fields, media, reportFiles };
}

/** Moodle's own format is HTML where there is any. */
function isHtml(field: XmlNode | undefined): boolean {
  const format = field?.attributes.format;
  if (format === 'plain_text') return false;
  return format !== 'moodle_auto_format' || /<\/?[a-z][^<>]*>|&#?\w+;|\\[([]|\$\$/i.test(textOf(field));
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

const withPaths = (markdown: string, fileOf: (address: string) => string | undefined): string =>
  markdown.replace(/@@PLUGINFILE@@\/[^\s)"'>]+/g, (address) => fileOf(address) ?? address);

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function filesOf(node: XmlNode, folder: string, broken: (name: string) => void): readonly StoredFile[] {
  const media = new Map<string, StoredFile>();
  for (const file of filesBelow(node)) {
    const { path = '/', name: written = '' } = file.attributes;
    const name = `${path}/${written}`.replace(/\/{2,}/g, '/').replace(/^\//, '');
    const bytes = bytesOf(file);
    if (written === '' || media.has(name) || name.split('/').includes('..')) continue;
    if (bytes) media.set(name, { path: `${folder}/${name}`, type: '', bytes });
    else broken(name);
  }
  return [...media.values()];
}

const filesBelow = ({ children: all }: XmlNode): readonly XmlNode[] =>
  all.flatMap((one) => (one.name === 'file' ? [one] : filesBelow(one)));

function bytesOf(file: XmlNode): Uint8Array | undefined {
  if (file.attributes.encoding !== undefined && file.attributes.encoding !== 'base64') return undefined;
  try {
    const content = atob(file.text.replace(/\s+/g, ''));
    return content === '' ? undefined : Uint8Array.from(content, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
