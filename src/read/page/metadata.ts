/** What a lesson says of itself: front matter first, then the project, then the page. */
import type { ElementContent, Root } from 'hast';
import {
  type Fields,
  type GlossaryTerm,
  isField,
  type Licence,
  placeOfKey,
  plainText,
  readFields,
  readYaml,
  record,
  visit,
  type YamlSlip,
} from '../../lesson/index.ts';
import { isPart } from '../parts.ts';
import { tomlFields, tomlTables } from '../syntax/toml.ts';
import { headingLevel } from './headings.ts';

export interface FrontMatter extends Fields {
  /** The page without its front matter, with as many lines. */
  readonly text: string;
  /** Lines that are no YAML. */
  readonly slips: readonly YamlSlip[];
  /** The last line of front matter that nothing ends. */
  readonly unended?: number;
  /** The addresses that it gives the page: Jekyll's and Hugo's, Docusaurus's. */
  readonly addresses: readonly string[];
  /** All that it says, in whatever tool's names. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Its words by their names, as Jekyll's pages refer to them: `page.title`. */
  readonly variables: Readonly<Record<string, string>>;
  /** The line on which a field stands; 1 where none does. */
  lineAt(key: string): number;
}

/** Reads the YAML between two lines of `---` at the top of a page, be it below empty ones. Lines keep their numbers. */
export function readFrontMatter(given: string): FrontMatter {
  const above = EMPTY_ABOVE.exec(given)?.[0] ?? '';
  if (above === '') return readFieldsAbove(given);
  const lines = above.split('\n').length - 1;
  const { text, slips, unended, lineAt, ...read } = readFieldsAbove(given.slice(above.length));
  return {
    ...read,
    text: above + text,
    slips: slips.map((slip) => ({ ...slip, line: slip.line + lines })),
    ...(unended !== undefined && { unended: unended + lines }),
    lineAt: (key) => lineAt(key) + lines,
  };
}

/** Pandoc reads fields there, too; a rule may begin a page. */
const EMPTY_ABOVE = /^(?:[ \t]*\n)+(?=---[ \t]*\n[A-Za-z][\w-]*:)/;

function readFieldsAbove(source: string): FrontMatter {
  const toml = TOML.exec(source);
  const ended = toml ?? YAML.exec(source);
  const isFirst = ended?.index === 0;
  const yaml = toml ? tomlFields(toml[1]!) : isFirst ? ended[1]! : yamlWithoutEnd(source);
  const read = yaml === undefined ? undefined : readYaml(yaml);
  // A page may begin with a rule, and another stand below its first words.
  if (yaml === undefined || !isFields(read?.value))
    return {
      ...readFields({}),
      text: source,
      slips: [],
      addresses: [],
      data: {},
      variables: {},
      lineAt: () => 1,
    };
  const whole = isFirst ? ended[0] : `---\n${yaml}`;
  const lines = whole.split('\n').length - 1;
  return {
    ...readFields(read?.value, { shared: true }),
    text: '\n'.repeat(lines) + source.slice(whole.length),
    slips: read?.slips.map((slip) => ({ ...slip, line: slip.line + 1 })) ?? [],
    ...(!isFirst && { unended: lines }),
    addresses: addressesIn(record(read?.value)),
    data: { ...record(read?.value), ...(toml && tablesIn(toml[1]!)) },
    variables: variablesIn(record(read?.value)),
    lineAt: (key) => placeOfKey(toml ? `---\n${yaml}` : whole, key).line,
  };
}

/** What a page's front matter says, whatever tool's: an empty record where it has none. */
export function frontMatterIn(given: string): Readonly<Record<string, unknown>> {
  const source = given.replace(EMPTY_ABOVE, '');
  const toml = TOML.exec(source);
  const yaml = toml ? tomlFields(toml[1]!) : YAML.exec(source)?.[1];
  return source.startsWith('---') || toml ? record(readYaml(yaml ?? '').value) : {};
}

/** A key behind three dashes begins another document: `--- type:Exercise`. */
const YAML = /^---[ \t]*\n([\s\S]*?)^(?:(?:---|\.\.\.)[ \t]*(?:\n|$)|(?=--- *\w+:))/m;

/** Hugo's: TOML between two lines of `+++`, which elsewhere part cells. */
const TOML =
  /^\+\+\+[ \t]*\n((?=(?:[ \t]*(?:#.*)?\n)*[ \t]*(?:[\w"'.-]+[ \t]*=|\[))[\s\S]*?\n)\+\+\+[ \t]*(?:\n|$)/;

const tablesIn = (toml: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...tomlTables(toml)].map(([name, yaml]) => [name, readYaml(yaml).value]));

const addressesIn = ({ permalink, url, slug, aliases, redirect_from }: Readonly<Record<string, unknown>>) =>
  [permalink, url, slug, aliases, redirect_from]
    .flat()
    .filter((one): one is string => typeof one === 'string' && /^[^:]*\w[^:]*$/.test(one));

const variablesIn = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[`page.${key}`, String(value)]] : [],
    ),
  );

const isFields = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && !Array.isArray(value));

/** The fields at the top of a page that begins as front matter does: with a field of ours, or with two of anybody's. */
function yamlWithoutEnd(source: string): string | undefined {
  const [rule = '', first = '', second = ''] = source.split('\n', 3);
  const keyIn = (line: string) => /^([A-Za-z][\w-]*):(?:\s|$)/.exec(line)?.[1];
  const key = keyIn(first);
  if (!/^---[ \t]*$/.test(rule) || key === undefined) return undefined;
  if (!isField(key) && keyIn(second) === undefined) return undefined;
  return /^(?:(?:[A-Za-z][\w-]*:(?:[ \t].*)?|[ \t]+\S.*|- .*)(?:\n|$))+/.exec(
    source.slice(rule.length + 1),
  )?.[0];
}

const CLOCK = /[\u{1F550}-\u{1F567}⏳⌛⏱⏲]/u;
const MODE = /\b(?:d[ée])?branch[ée]\b|\b(?:un)?plugged\b/i;

/** Whether a paragraph only says how long an activity takes and with what: `🕑 45 min | ✍️ …`. */
export const isDurationLine = (words: string): boolean =>
  (CLOCK.test(words) && words.length < 80 && minutes(words) !== undefined) ||
  (MODE.test(words) && words.includes('|') && words.length < 60);

/** Minutes of `45 min`, `1 h 30`, `1.5 h`, `2 × 45 min`, `2 heures`, `1:30`, `45`, `PT1H30M`. */
export function minutes(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  const iso = /\bPT(?:(\d+)H)?(?:(\d+)M)?\b/.exec(words);
  if (iso && (iso[1] || iso[2])) return Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0);
  const [, count] = /(\d+)\s*[x×*]\s*(?=\d)/i.exec(words) ?? [];
  const each = hoursIn(words) ?? minutesIn(words);
  return each === undefined ? undefined : Math.round(each * Number(count ?? 1));
}

function hoursIn(words: string): number | undefined {
  const clock = /^\s*(\d{1,2}):(\d{2})\s*$/.exec(words);
  const hours =
    clock ?? /(\d+(?:[.,]\d+)?)\s*(?:h(?:eures?|ours?|rs?)?|stunden?|ore|horas?)\b\s*(\d{1,2})?/i.exec(words);
  return hours ? Number(hours[1]!.replace(',', '.')) * 60 + Number(hours[2] ?? 0) : undefined;
}

function minutesIn(words: string): number | undefined {
  const [, found] = /(\d+)\s*(?:['’′]|min|mn\b)/i.exec(words) ?? /^\s*(\d+)\s*$/.exec(words) ?? [];
  return found === undefined ? undefined : Number(found);
}

/** ISO 8601. */
export function isoDuration(total: number): string {
  const hours = Math.floor(total / 60);
  const rest = total % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

/** The first line of the page that tells a duration. It speaks for the page's activity; answers are no activity. */
export function durationOf(tree: Root): number | undefined {
  let found: number | undefined;
  visit(tree, 'element', (node) => {
    if (found !== undefined || isPart(node, 'disclosure', 'solution', 'feedback')) return 'skip';
    const words = node.tagName === 'p' ? plainText(node) : '';
    if (isDurationLine(words)) found = minutes(words);
    return undefined;
  });
  return found;
}

const GLOSSARY = /^(?:glossaire|glossary|glossar|glossario|glosario|mots[- ]cl[ée]s|keywords)\b/i;

/** The terms listed under a heading “Glossary”, up to the next heading. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: two forms of glossary, read in one go below one heading
export function glossaryOf(tree: Root): GlossaryTerm[] {
  const blocks = tree.children as ElementContent[];
  const start = blocks.findIndex(
    (block) => headingLevel(block) !== undefined && GLOSSARY.test(wordsOf(block)),
  );
  if (start < 0) return [];
  const terms: GlossaryTerm[] = [];
  for (const block of blocks.slice(start + 1)) {
    if (headingLevel(block) !== undefined) break;
    if (block.type !== 'element') continue;
    if (block.tagName === 'dl') terms.push(...definitions(block.children));
    if (block.tagName !== 'ul' && block.tagName !== 'ol') continue;
    for (const item of block.children) {
      const [term = ''] = item.type === 'element' ? plainText(item).split(/\s+[:–—]\s+|\s*:\s/) : [];
      if (term) terms.push({ term });
    }
  }
  return terms;
}

function definitions(nodes: readonly ElementContent[]): GlossaryTerm[] {
  const terms: GlossaryTerm[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const last = terms.at(-1);
    if (node.tagName === 'dt') terms.push({ term: plainText(node) });
    else if (last && node.tagName === 'dd') {
      terms[terms.length - 1] = { ...last, definition: { type: 'root', children: node.children } };
    }
  }
  return terms;
}

/** An emoji with its modifiers and joiners, or the space around it. */
const DECORATION = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\s)`;
const DECORATED = new RegExp(`^${DECORATION}+|(?<!${DECORATION})${DECORATION}+$`, 'gu');

/** Emoji and symbols that decorate a heading aren't part of a title. */
export const plainTitle = (words: string): string =>
  words
    .replace(DECORATED, '')
    .replace(/\u2011/g, '-')
    .replace(/[\u200b\u00ad]/g, '')
    .trim() || words;

const CREATIVE_COMMONS = /^CC[ -]?(BY(?:-(?:NC|SA|ND))*)(?:[ -](\d\.\d))?/i;

/** A licence as named; Creative Commons ones get their deed's address. */
export function licenceOf(name: string | undefined): Licence | undefined {
  if (!name) return undefined;
  const spaced = name.replace(/\bBY[ -](NC|SA|ND)/gi, 'BY-$1').replace(/\b(NC)[ -](SA|ND)/gi, '$1-$2');
  const deed = CREATIVE_COMMONS.exec(spaced);
  if (deed) {
    const version = deed[2] ?? '4.0';
    const path = deed[1]!.toLowerCase();
    return { name, url: `https://creativecommons.org/licenses/${path}/${version}/` };
  }
  if (/^CC0\b/i.test(name)) return { name, url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  return { name };
}

const wordsOf = (node: ElementContent): string => plainTitle(plainText(node));
