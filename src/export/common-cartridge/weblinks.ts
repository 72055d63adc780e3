/** What lies on another host and is to be watched or done: lines of their own in the table of contents. */
import { digest, type Lesson, Placeholder, plainText, spokenText, visit } from '../../lesson/index.ts';
import { oneLine } from '../manifest-text.ts';
import { xmlText } from '../xml.ts';
import { titleOf } from './titles.ts';

export interface Weblink {
  /** Made of its address. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** Hosted videos and activities, each once, in reading order. Links in the text stay there: they would be too many. */
export function weblinksOf(lesson: Lesson): readonly Weblink[] {
  const found = new Map<string, Weblink>();
  const said = linksOf(lesson);
  visit(lesson.body, 'element', (node) => {
    if (node.tagName !== Placeholder.video && node.tagName !== Placeholder.embed) return;
    const url = oneLine(String(node.properties.dataUrl ?? ''));
    if (!/^https?:\/\//i.test(url) || found.has(url)) return;
    const title = titleOf(said.get(url) || plainText(node), titleOf(url, url));
    found.set(url, { id: digest(url, 12), title, url });
  });
  return [...found.values()];
}

/** What the text calls an address it links to, which says more than what a picture of it shows. */
function linksOf(lesson: Lesson): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  visit(lesson.body, 'element', (node) => {
    const url = oneLine(String(node.properties.href ?? ''));
    if (node.tagName === 'a' && !said.get(url)) said.set(url, spokenText(node));
  });
  return said;
}

const WL = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';

export const weblinkXml = ({ title, url }: Weblink): string =>
  xmlText({
    webLink: {
      '@xmlns': WL,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${WL} http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imswl_v1p1.xsd`,
      title,
      url: { '@href': url, '@target': '_blank' },
    },
  });
