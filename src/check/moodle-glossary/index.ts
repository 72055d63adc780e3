/** Reads a glossary's XML as Moodle's import does, and says what it would drop or break off at. */
import { startOf } from '../../lesson/index.ts';
import type { EntryFault } from '../../messages/index.ts';
import { base64Judge } from '../base64.ts';
import { type Finding, holding, nameOf, type Report, reporter, shortened } from '../finding.ts';
import { readMoodle } from '../moodle-xml/read.ts';
import { pluginFiles } from '../url.ts';
import { child, elementsAt, type XmlElement } from '../xml.ts';

/**
 * Judges a glossary for Moodle, ours or not; every finding is an error. Unlike a quiz it is in memory as a whole:
 * the importer reads it so too.
 *
 * @param source a path, or the file's content
 * @param name what findings call it; the path's last part by default
 */
export async function checkMoodleGlossary(
  source: string | Uint8Array,
  name = nameOf(source, 'glossary.xml'),
): Promise<readonly Finding[]> {
  const { report, findings } = reporter();
  let entries: readonly XmlElement[] = [];
  const root = await readMoodle(source, name, report, {
    // The importer looks into the first of each.
    child: (element) => {
      if (element.name === 'INFO' && entries.length === 0)
        entries = elementsAt(child(element, 'ENTRIES'), 'ENTRY');
    },
  });
  if (root && (root.name !== 'GLOSSARY' || entries.length === 0))
    report('moodle-glossary-entries', startOf(name), { root: root.name });
  else if (root) judgeEntries(entries, report);
  return findings;
}

function judgeEntries(entries: readonly XmlElement[], report: Report): void {
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const term = textIn(entry, 'CONCEPT').trim();
    const definition = child(entry, 'DEFINITION');
    const concept = shortened(term) || String(index + 1);
    const faults = holding<EntryFault>({
      // PHP takes “0” for nothing.
      concept: term === '' || term === '0',
      long: [...term].length > 255,
      markup: (definition?.children.length ?? 0) > 0,
      definition: !definition || (definition.children.length === 0 && definition.text.trim() === ''),
      format: !/^[0-4]$/.test(textIn(entry, 'FORMAT')),
      twice: seen.has(term.toLowerCase()),
    });
    seen.add(term.toLowerCase());
    for (const why of faults) report('moodle-glossary-entry', entry, { concept, why });
    // A file of the text must be in the entry, under a name that Moodle leaves as it is.
    const files = elementsAt(entry, 'ENTRYFILES', 'FILE').filter(isWhole);
    for (const shown of pluginFiles(definition?.text ?? ''))
      if (!files.some((file) => `/${textIn(file, 'FILENAME')}` === shown))
        report('moodle-glossary-file', entry, { concept, name: shown.slice(1) });
  }
}

function isWhole(file: XmlElement): boolean {
  const judge = base64Judge();
  judge.feed(textIn(file, 'CONTENTS'));
  const { sound, bytes } = judge.verdict();
  const isNamed = textIn(file, 'FILEPATH') === '/' && /^[^&<>"'`|:\\/]+$/.test(textIn(file, 'FILENAME'));
  return sound && bytes > 0 && isNamed;
}

function textIn(element: XmlElement, name: string): string {
  return child(element, name)?.text ?? '';
}
