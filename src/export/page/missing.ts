/** The visible place of what isn't in the package. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { fill, type Strings } from '../../../templates/strings/index.ts';
import { host } from './host.ts';

/** Phrasing content only: it may stand in the middle of a sentence. */
export const missing = (node: Element, strings: Strings): Element => {
  const { dataKind, dataName, dataUrl, dataAlt } = node.properties;
  const url = typeof dataUrl === 'string' ? dataUrl : undefined;
  const kind = strings.missing[dataKind as keyof Strings['missing']] ?? strings.missing.document;
  return h('span.missing', [
    h('strong', kind),
    ' ',
    h('code', String(dataName ?? url ?? '')),
    dataAlt ? h('span.missing-alt', ` ${dataAlt}`) : undefined,
    url && /^https?:/i.test(url)
      ? h('a', { href: url, target: '_blank', rel: 'noopener' }, [
          fill(strings.missingLink, { host: host(url) }),
          h('span.visually-hidden', ` ${strings.newTab}`),
        ])
      : undefined,
  ]);
};
