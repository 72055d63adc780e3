/** What a package's manifest says an LMS can open. */
import { SaxesParser } from 'saxes';
import type { Sco } from '../../templates/preview/news.ts';

/**
 * The items that launch a file, in their order: what a learner sees in the LMS's list.
 *
 * @param xml of a sound manifest: it was checked when it was built
 * @param base what stands before the launch file's path
 */
export const scosOf = (xml: string, base: string): readonly Sco[] => {
  const hrefs = new Map<string, string>();
  const items: { id: string; resource: string; title: string }[] = [];
  const path: string[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    text = '';
    if (name === 'resource') hrefs.set(attributes.identifier ?? '', attributes.href ?? '');
    if (name === 'item') {
      items.push({ id: attributes.identifier ?? '', resource: attributes.identifierref ?? '', title: '' });
    }
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', () => {
    if (path.pop() === 'title' && path.at(-1) === 'item') items.at(-1)!.title = text.trim();
  });
  parser.write(xml).close();
  return items.flatMap(({ id, resource, title }) => {
    const href = hrefs.get(resource);
    return href ? [{ id, title, launch: base + href }] : [];
  });
};
