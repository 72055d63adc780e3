/**
 * The terms of a lesson: those its `{glossary}` defines, and those of the project's glossary file that its words
 * refer to (`{term}`, `{glo}`).
 *
 * The file is CSV: `key, number, term, definition, source`, or `term, definition`, or whatever its first row says.
 * A key may have several definitions, told apart by their number: `key@2`.
 */
import { csvParseRows } from 'd3-dsv';
import type { Element, ElementContent, Root } from 'hast';
import { elementsOf, type GlossaryTerm, plainText } from '../../lesson/index.ts';
import { asContent } from '../html/lower.ts';
import { ancestors, locate } from '../media/project-files.ts';
import { element, lineOf, text } from '../parts.ts';
import type { Reader } from '../syntax/fences/directive.ts';
import { type Met, unwrap } from './anchors.ts';
import type { CrossReferences } from './cross-references.ts';
import { foldedTerm } from './terms.ts';

declare module 'hast' {
  interface ElementData {
    /** On a list of definitions: it is the page's glossary. */
    glossary?: true;
  }
}

/** A term and what is said of it, not yet settled. */
export interface Term {
  readonly term: string;
  readonly definition: readonly ElementContent[];
}

/** Settles references to terms. The terms: those of the page's glossaries, then those it uses of the file and of the course. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: each use is met by the page, by the file or by neither, in reading order
export async function settleTerms(
  tree: Root,
  { terms: uses, glossaries }: Met,
  elsewhere: CrossReferences,
  reader: Reader,
): Promise<Term[]> {
  const { page } = reader;
  const defined = glossaries.flatMap(termsOf);
  const known = new Map(defined.map((term) => [foldedTerm(term.term), term]));
  const needed = uses.some((node) => !known.has(foldedTerm(keyOf(node))));
  const file = needed ? await glossaryFile(reader) : new Map<string, Entry>();
  const used = new Map<Entry | GlossaryTerm, Term>();
  const unknown = new Set<Element>();
  for (const node of uses) {
    const key = keyOf(node);
    const entry = file.get(foldedTerm(key)) ?? file.get(foldedTerm(key.replace(/@\d+$/, '')));
    let term = known.get(foldedTerm(key));
    if (!term && entry) {
      term = used.get(entry) ?? { term: entry.term, definition: await definitionOf(entry, reader) };
      used.set(entry, term);
    }
    const far = term ? undefined : elsewhere.term(key);
    if (far) {
      const definition = (far.definition?.children ?? []) as ElementContent[];
      term = used.get(far) ?? { term: far.term, definition };
      used.set(far, term);
    }
    if (node.children.length === 0) node.children = [text(term?.term ?? key.replace(/@\d+$/, ''))];
    if (term) {
      node.properties.dataTerm = term.term;
      continue;
    }
    unknown.add(node);
    page.report('term-unknown', page.place(lineOf(node), key), { term: key });
  }
  unwrap(tree, unknown);
  return [...defined, ...used.values()];
}

/** All terms of a lesson, each once: what is defined wins over what is only listed. */
export function glossaryWith(listed: readonly GlossaryTerm[], terms: readonly Term[]): GlossaryTerm[] {
  const all = new Map(listed.map((one) => [foldedTerm(one.term), one]));
  for (const { term, definition } of terms) {
    const before = all.get(foldedTerm(term));
    if (!before?.definition || definition.length > 0)
      all.set(foldedTerm(term), {
        term,
        ...(definition.length > 0 && { definition: asContent(definition) }),
      });
  }
  return [...all.values()];
}

/** The terms that a page itself defines, before what they refer to is settled: on copies. */
export const termsDefinedIn = (
  { glossaries }: Met,
  listed: readonly GlossaryTerm[],
): readonly GlossaryTerm[] =>
  structuredClone(glossaryWith(listed, glossaries.flatMap(termsOf)).filter(({ definition }) => definition));

const keyOf = (node: Element): string => String(node.properties.dataTerm);

/** Several terms in a row share the definition below them. */
function termsOf(glossary: Element): Term[] {
  const terms: Term[] = [];
  let names: string[] = [];
  let reported = false;
  for (const node of elementsOf(glossary)) {
    if (node.tagName === 'dt') {
      if (reported) names = [];
      reported = false;
      names.push(plainText(node));
      continue;
    }
    for (const term of names) terms.push({ term, definition: node.children });
    reported = true;
  }
  return terms;
}

interface Entry {
  readonly term: string;
  readonly definition: string;
  readonly source: string;
  readonly line: number;
}

const DEFAULTS = ['glossary.csv', 'glossaire.csv'];

async function glossaryFile({ page }: Reader): Promise<ReadonlyMap<string, Entry>> {
  const { files } = page;
  const given = page.description.glossary;
  const folders = await ancestors(files);
  let path: string | undefined;
  for (const name of given === undefined ? DEFAULTS : [given]) path ??= await locate(files, name, folders);
  if (path === undefined) {
    if (given !== undefined) page.report('glossary-missing', page.place(1), { path: given });
    return new Map();
  }
  const source = await files.text(path);
  return entriesIn(source, page.adopt(path, source).line);
}

const NAMES = {
  key: /^(?:key|cl[ée]|id|schl[üu]ssel)$/i,
  number: /^(?:n|no|num[ée]ro|number)$/i,
  term: /^(?:term|terme|concept|mot|begriff|wort|termine|t[ée]rmino)$/i,
  definition: /^(?:definition|d[ée]finition|definizione|definici[óo]n|erkl[äa]rung)$/i,
  source: /^(?:source|quelle|fonte|fuente)$/i,
};

function entriesIn(source: string, firstLine: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const rows = csvParseRows(source);
  const [head = []] = rows;
  const column = (name: keyof typeof NAMES): number =>
    head.findIndex((cell) => NAMES[name].test(cell.trim()));
  const headed = column('definition') >= 0;
  const numbered = rows.some(([, second = '']) => /^\d+$/.test(second.trim()));
  const at = headed
    ? {
        key: column('key'),
        number: column('number'),
        term: column('term'),
        definition: column('definition'),
        source: column('source'),
      }
    : numbered
      ? { key: 0, number: 1, term: 2, definition: 3, source: 4 }
      : { key: 0, number: -1, term: 0, definition: 1, source: 2 };
  let line = firstLine;
  rows.forEach((row, i) => {
    const cell = (index: number): string => row[index]?.trim() ?? '';
    const key = cell(at.key) || cell(at.term);
    const entry = {
      term: cell(at.term) || key,
      definition: cell(at.definition),
      source: cell(at.source),
      line,
    };
    line += 1 + row.join('').split('\n').length - 1;
    if (key === '' || (headed && i === 0)) return;
    const number = cell(at.number);
    for (const name of [`${key}@${number || '1'}`, key, entry.term]) {
      if (!entries.has(foldedTerm(name))) entries.set(foldedTerm(name), entry);
    }
  });
  return entries;
}

async function definitionOf(entry: Entry, reader: Reader): Promise<ElementContent[]> {
  const words = await reader.blocks(entry.definition, entry.line);
  const source = entry.source
    ? [element('p', {}, [element('small', {}, [text(entry.source)], entry.line)], entry.line)]
    : [];
  return words.length > 0 ? [...words, ...source] : [];
}
