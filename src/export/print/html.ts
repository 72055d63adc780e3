/** A sheet → one page of HTML that needs nothing beside it. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import {
  type Asset,
  assetPath,
  assetPiece,
  type Diagnostic,
  isTag,
  type Piece,
  Placeholder,
  raw,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import type { Kit } from '../kit.ts';
import { direction, htmlOf, mathElement } from '../page/index.ts';
import { codeSvg } from './code.ts';
import { OnPaper } from './content.ts';
import type { Sheet } from './sheet.ts';

export interface Written {
  readonly pieces: readonly Piece[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param paper the size of its pages; that of whoever prints it when absent */
export function sheetHtml(sheet: Sheet, kit: Kit, paper?: 'A4' | 'Letter'): Written {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (node, tex, reason) =>
    void diagnostics.push(
      diagnose('math-broken', node.data?.place ?? startOf(sheet.source), { tex, reason }),
    );
  const styles = kit.files['print.css'];
  if (!styles) throw new Error('print.css is not in the kit of templates');
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: sheet.language, dir: direction(sheet.language) }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light' }),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('meta', { name: 'generator', content: `Cartable ${kit.version}` }),
          h('title', titleOf(sheet)),
          h('style', [raw(STYLES)]),
          h('style', [raw(pages(titleOf(sheet), paper))]),
        ]),
        h('body', { className: [sheet.isKey ? 'key' : 'worksheet'] }, [
          h('main', written(sheet.children, report)),
        ]),
      ]),
    ],
  };
  const [before = '', after = ''] = `${htmlOf(tree, { language: '' })}\n`.split(STYLES);
  return { pieces: [before, styles, ...withFiles(after, sheet.files)], diagnostics };
}

/** The name of a sheet in the list of windows and at the foot of each page. */
const titleOf = ({ title, children }: Sheet): string => {
  const [first] = children;
  return isTag(first, 'h1')
    ? first.children.map((one) => (one.type === 'text' ? one.value : '')).join('')
    : title;
};

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Characters that no text has: where bytes go. */
const STYLES = '\uFDD1';
const FILE = '\uFDD0';

/** At the foot of each page: whose it is, and which. Where a browser knows no such margins (Firefox), it prints its own. */
const pages = (title: string, paper?: string): string =>
  `@page{${paper ? `size:${paper};` : ''}@bottom-left{content:"${cssText(title)}"}}`;

/** Nothing in it ends the string, or the element. */
const cssText = (text: string): string =>
  text.replace(/[^\p{L}\p{N} .,:;!?()–-]/gu, (one) => `\\${one.codePointAt(0)!.toString(16)} `);

type Report = (node: Element, tex: string, reason: string) => void;

const written = (nodes: readonly Nodes[], report: Report): ElementContent[] =>
  nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type !== 'element') return [node as ElementContent];
    const write = WRITERS[node.tagName];
    if (write) return [write(node, report)];
    return [{ ...node, children: written(node.children, report) }];
  });

const WRITERS: Readonly<Record<string, (node: Element, report: Report) => ElementContent>> = {
  [Placeholder.math]: (node, report) =>
    mathElement(node, (tex, reason) => report(node, tex, reason), 'mathml'),
  [OnPaper.code]: ({ properties }) => raw(codeSvg(String(properties.dataUrl))),
  [OnPaper.tick]: ({ properties, children }, report) => {
    const { dataShape, dataOn } = properties;
    const inside = dataOn ? [raw('✓')] : written(children, report);
    return h('span.tick', { className: [String(dataShape), ...(dataOn ? ['on'] : [])] }, inside);
  },
  [OnPaper.blank]: ({ properties, children }, report) =>
    h('span.blank', { style: `min-width:${Number(properties.dataEms)}em` }, written(children, report)),
  [OnPaper.lines]: ({ properties }) =>
    h(
      'div.lines',
      Array.from({ length: Number(properties.dataCount) }, () => h('div')),
    ),
  [OnPaper.frame]: () => h('div.frame'),
  img: (node) => {
    const { dataWidth, width, height, ...properties } = node.properties;
    const path = assetPath(properties.src);
    const src = path === undefined ? properties.src : `${FILE}${path}${FILE}`;
    const style = Number(dataWidth) > 0 ? `width:${Number(dataWidth)}%` : undefined;
    return { ...node, properties: { ...properties, src, width, height: style ? undefined : height, style } };
  },
};

/** Pictures are in the page: there is no folder beside it. */
const withFiles = (html: string, files: readonly Asset[]): readonly Piece[] =>
  html.split(FILE).flatMap((text, index): readonly Piece[] => {
    if (index % 2 === 0) return [text];
    const asset = files[Number(text)];
    if (!asset) return [''];
    const bytes = assetPiece(asset);
    return [`data:${asset.type};base64,`, typeof bytes === 'string' ? bytes : { base64: asset.content }];
  });
