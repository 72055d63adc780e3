/** The words of a film or recording, from the text that lies beside it under its name: `film.fr.txt`, `film.md`. */
import type { Element } from 'hast';
import { type Asset, baseName } from '../../lesson/index.ts';

import type { Page } from '../page-context.ts';
import { element, text } from '../parts.ts';
import { wordIn } from '../titles.ts';

/** Folded, one paragraph for each of the text; undefined where there is none. The first name that is there counts. */
export async function transcriptOf(film: Asset, page: Page, line: number): Promise<Element | undefined> {
  const stem = film.source.replace(/\.[^./]+$/, '');
  for (const name of NAMES.map((ending) => stem + ending.replace('LANG', page.language))) {
    if ((await page.files.stat(name)).kind !== 'file') continue;
    const paragraphs = (await page.files.text(name))
      .replace(/\r\n?/g, '\n')
      .split(/\n[ \t]*\n/)
      // Marks of Markdown that mean nothing to a reader.
      .map((one) => one.replace(/^#+[ \t]+|^[-*][ \t]+|\*\*|__/gm, '').trim())
      .filter((one) => one !== '');
    if (paragraphs.length === 0) continue;
    page.report('transcript-found', page.place(line, baseName(film.source)), {
      name: baseName(name),
      film: baseName(film.source),
    });
    return element(
      'details',
      {},
      [
        element('summary', {}, [text(wordIn(page.language, 'transcript'))], line),
        ...paragraphs.map((one) => element('p', {}, [text(one)], line)),
      ],
      line,
    );
  }
  return undefined;
}

const NAMES = ['.LANG.txt', '.LANG.md', '.txt', '.md', '.transcript.txt', '.transcript.md'];
