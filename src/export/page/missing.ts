/** The visible place of what isn't in the package. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Strings } from '../../../templates/strings/index.ts';
import { isTag, Placeholder, plainText } from '../../lesson/index.ts';
import { addressOnPaper, host } from './host.ts';

/** Phrasing content only: it may stand in the middle of a sentence. */
export function missing(node: Element, strings: Strings): Element {
  const { dataKind, dataName, dataUrl, dataAlt } = node.properties;
  const url = typeof dataUrl === 'string' ? dataUrl : undefined;
  const kind = strings.missing[dataKind as keyof Strings['missing']] ?? strings.missing.document;
  return h('span.missing', [
    h('strong', kind),
    ' ',
    h('code', String(dataName ?? url ?? '')),
    dataAlt ? h('span.missing-alt', ` ${dataAlt}`) : undefined,
    url && /^https?:/i.test(url)
      ? h('a', { href: url, target: '_blank', rel: 'noopener', dataPaper: addressOnPaper(url) }, [
          fill(strings.missingLink, { host: host(url) }),
          h('span.visually-hidden', ` ${strings.newTab}`),
        ])
      : undefined,
  ]);
}

/** A figure whose caption says already what the missing picture would show. */
export function missingOnce(figure: Element): Element {
  const caption = figure.children.find((child) => isTag(child, 'figcaption'));
  const captionText = caption ? plainText(caption) : '';
  return captionText
    ? { ...figure, children: figure.children.map((child) => withoutAlt(child, captionText)) }
    : figure;
}

function withoutAlt(node: ElementContent, captionText: string): ElementContent {
  if (node.type !== 'element') return node;
  const { dataAlt, ...rest } = node.properties;
  const repeats =
    node.tagName === Placeholder.missing &&
    typeof dataAlt === 'string' &&
    captionText.includes(dataAlt.trim());
  return {
    ...node,
    ...(repeats && { properties: rest }),
    children: node.children.map((child) => withoutAlt(child, captionText)),
  };
}
