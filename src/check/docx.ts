/** A Word document, by what makes Word call it damaged: parts that are no XML, or lead to what isn't there. */
import type { Archive, ArchivedFile } from '#platform/archive';
import { nameOf, placeIn, type Report } from './finding.ts';
import { inspectArchive, type Source } from './inspect.ts';
import { faultIn, textsIn } from './well-formed.ts';

/** Where every reader of such documents begins (ECMA-376, part 2, §8). */
const PARTS = ['[Content_Types].xml', '_rels/.rels'];

export async function checkDocument(archive: Archive, report: Report): Promise<void> {
  const names = new Set(archive.files.map(({ name }) => name));
  for (const target of PARTS)
    if (!names.has(target)) report('docx-lacks', placeIn(archive.name), { part: archive.name, target });
  for (const file of archive.files.filter(({ name }) => /\.(?:xml|rels)$/.test(name))) {
    const reason = await faultIn(file.text === undefined ? textsIn(await file.stream()) : [file.text]);
    if (reason !== undefined)
      report('docx-malformed', placeIn(archive.name, file.name), { part: file.name, reason });
    else if (file.name.endsWith('.rels')) await checkTargets(file, archive.name, names, report);
  }
}

/** Judges a Word document, ours or not. */
export const checkDocx = (source: Source, name = nameOf(source, 'document.docx')) =>
  inspectArchive(source, name, checkDocument);

/** Bytes of relationships: a book's are fewer. */
const LONGEST = 64 * 1024 * 1024;

/** What a part leads to within the document, by where it lies: `word/_rels/document.xml.rels` is of `word/`. */
async function checkTargets(
  file: ArchivedFile,
  archive: string,
  names: ReadonlySet<string>,
  report: Report,
): Promise<void> {
  const folder = file.name.replace(/_rels\/[^/]*$/, '');
  const text = file.text ?? new TextDecoder().decode(await file.read(LONGEST));
  for (const [element] of text.matchAll(/<Relationship\s[^>]*>/g)) {
    if (/TargetMode="External"/.test(element)) continue;
    const written = /Target="([^"]*)"/.exec(element)?.[1] ?? '';
    const target = written.startsWith('/') ? written.slice(1) : withoutDots(`${folder}${written}`);
    if (!names.has(target)) report('docx-lacks', placeIn(archive, file.name), { part: file.name, target });
  }
}

const withoutDots = (path: string): string => {
  let made = path;
  for (let before = ''; before !== made; ) {
    before = made;
    made = made.replace(/(?:^|(?<=\/))[^/]+\/\.\.\//, '').replace(/(?:^|(?<=\/))\.\//, '');
  }
  return made;
};
