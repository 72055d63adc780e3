/** Reads a glossary's XML as Moodle's import does, and says what it would drop or break off at. */
import type { EntryFault } from '../../messages/index.ts';
import type { Finding } from '../finding.ts';
import { base64Judge } from '../moodle-xml/base64.ts';
import { type Report, reporter } from '../moodle-xml/report.ts';
import { readSource } from '../moodle-xml/source.ts';
import { childOf, childrenOf, type Node } from '../moodle-xml/tree.ts';

/**
 * Judges a glossary for Moodle, ours or not; every finding is an error. Unlike a quiz it is in memory as a whole:
 * the importer reads it so too.
 *
 * @param source a path, or the file's content
 * @param name what findings call it; the path's last part by default
 */
export const checkMoodleGlossary = async (
  source: string | Uint8Array,
  name = typeof source === 'string' ? lastPart(source) : 'glossary.xml',
): Promise<readonly Finding[]> => {
  const { report, findings } = reporter(name);
  let root = '';
  let entries: readonly Node[] = [];
  const isSound = await readSource(source, report, {
    root: (found) => {
      root = found;
    },
    // The importer looks into the first of each.
    question: (node) => {
      if (node.name === 'INFO' && entries.length === 0)
        entries = childrenOf(childOf(node, 'ENTRIES'), 'ENTRY');
    },
    // Its texts are decoded by PHP's parser: a reference is what it means.
    reference: () => undefined,
  });
  if (!isSound) return findings;
  if (root !== 'GLOSSARY' || entries.length === 0)
    report('moodle-glossary-entries', { line: 1, column: 1 }, { root });
  else judgeEntries(entries, report);
  return findings;
};

const judgeEntries = (entries: readonly Node[], report: Report): void => {
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const concept = (childOf(entry, 'CONCEPT')?.text ?? '').trim();
    const definition = childOf(entry, 'DEFINITION');
    const called = concept.length > 80 ? `${concept.slice(0, 79)}…` : concept || String(index + 1);
    const fault = (why: EntryFault): void => report('moodle-glossary-entry', entry, { concept: called, why });
    // PHP takes “0” for nothing.
    if (concept === '' || concept === '0') fault('concept');
    if ([...concept].length > 255) fault('long');
    if (definition && definition.children.length > 0) fault('markup');
    else if (!definition || definition.text.trim() === '') fault('definition');
    if (!/^[0-4]$/.test(childOf(entry, 'FORMAT')?.text ?? '')) fault('format');
    if (seen.has(concept.toLowerCase())) fault('twice');
    seen.add(concept.toLowerCase());
    judgeFiles(entry, definition?.text ?? '', (name) =>
      report('moodle-glossary-file', entry, { concept: called, name }),
    );
  }
};

/** A file of the text must be in the entry, under a name that Moodle leaves as it is. */
const judgeFiles = (entry: Node, definition: string, tell: (name: string) => void): void => {
  const whole = new Set(
    childrenOf(childOf(entry, 'ENTRYFILES'), 'FILE')
      .filter(isWhole)
      .map((file) => textIn(file, 'FILENAME')),
  );
  for (const [, name = ''] of definition.matchAll(/@@PLUGINFILE@@\/([^"'<>\s?#)]+)/g))
    if (!whole.has(name)) tell(name);
};

const isWhole = (file: Node): boolean => {
  const judge = base64Judge();
  judge.feed(textIn(file, 'CONTENTS'));
  const { sound, bytes } = judge.verdict();
  return (
    sound &&
    bytes > 0 &&
    textIn(file, 'FILEPATH') === '/' &&
    /^[^&<>"'`|:\\/]+$/.test(textIn(file, 'FILENAME'))
  );
};

const textIn = (node: Node, name: string): string => childOf(node, name)?.text ?? '';

const lastPart = (path: string): string => path.split(/[/\\]/).at(-1) || path;
