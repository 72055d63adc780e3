/** What a lesson says of itself: front matter first, then the project, then the page. */
import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import {
  type Description,
  DescriptionShape,
  type GivenSettings,
  GivenSettingsShape,
  type GlossaryTerm,
  type Licence,
  nearestOf,
  plainText,
  type SettingProblem,
  settingProblem,
} from '../lesson/index.ts';
import { UNENDED, type YamlReason, yamlReason } from './description-rules.ts';
import { headingLevel } from './headings.ts';
import { isPart } from './parts.ts';

export interface FrontMatter {
  readonly description: Description;
  readonly settings: GivenSettings;
  /** The page without its front matter, with as many lines. */
  readonly text: string;
  readonly problem?: { readonly line: number; readonly reason: YamlReason };
  /** Fields that hold something else than they may. */
  readonly invalid: readonly (SettingProblem & { readonly line: number })[];
  /** Fields whose name is almost that of a setting. */
  readonly misspelt: readonly { readonly line: number; readonly key: string; readonly nearest: string }[];
  /** The line on which a field stands; 1 where none does. */
  lineAt(key: string): number;
}

/** Reads the YAML between two lines of `---` at the top of a page. Lines keep their numbers. */
export const readFrontMatter = (source: string): FrontMatter => {
  const match = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(source);
  const nothing = { description: {}, settings: {}, invalid: [], misspelt: [], lineAt: () => 1 };
  if (match?.index !== 0) {
    const problem = startsFrontMatter(source) ? { problem: { line: 1, reason: UNENDED } } : {};
    return { ...nothing, ...problem, text: source };
  }
  const lines = match[0].split('\n').length - 1;
  const text = '\n'.repeat(lines) + source.slice(match[0].length);
  const document = parseDocument(match[1]!, { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const found = error.linePos?.[0].line ?? 1;
    // What is never closed is told where the text ends; its author looks for where it starts.
    const opened = error.code === 'MISSING_CHAR' ? match[1]!.split('\n').findIndex(isLeftOpen) + 1 : 0;
    const line = (opened || found) + 1;
    return { ...nothing, text, problem: { line, reason: yamlReason(error.code) } };
  }
  const value: unknown = document.toJS() ?? {};
  // A page may begin with a rule, and another stand below its first words.
  if (typeof value !== 'object' || Array.isArray(value)) return { ...nothing, text: source };
  const written = match[1]!.split('\n');
  const lineAt = (key: string): number => {
    const [field = ''] = key.split('.');
    const at = written.findIndex(
      (line) => line.replace(/^["']/, '').replace(/["']?[ \t]*:.*$/, '') === field,
    );
    return at + 2 || 1;
  };
  const said = withoutNothing(value as Record<string, unknown>);
  const given = { text, lineAt, ...settingsIn(said, lineAt) };
  const words = inOurWords(said);
  const read = DescriptionShape.safeParse(words);
  if (read.success) return { ...given, description: read.data };
  const amiss = new Map(read.error.issues.map((issue) => [String(issue.path[0]), issue]));
  const problems = [...amiss].map(([key, issue]) => {
    const problem = settingProblem({ ...issue, path: [key] }, words);
    const field = key in said ? key : (NEIGHBOURS[key] ?? key);
    return { ...problem, key: field, line: lineAt(field) };
  });
  const right = Object.fromEntries(Object.entries(words).filter(([key]) => !amiss.has(key)));
  return { ...given, description: DescriptionShape.parse(right), invalid: [...given.invalid, ...problems] };
};

const isLeftOpen = (line: string): boolean =>
  /:[ \t]*(["'])(?:(?!\1).)*$/.test(line) || /:[ \t]*[[{][^\]}]*$/.test(line);

/** `title:` with nothing behind it says nothing. */
const withoutNothing = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== undefined));

/** Whether a page begins as front matter does: with a field of ours, or with two fields of anybody's. */
const startsFrontMatter = (source: string): boolean => {
  const [rule = '', first = '', second = ''] = source.split('\n');
  const keyIn = (line: string) => /^([A-Za-z][\w-]*):(?:\s|$)/.exec(line)?.[1];
  const key = keyIn(first);
  if (!/^---[ \t]*$/.test(rule) || key === undefined) return false;
  const isOurs = key in DescriptionShape.shape || key in GivenSettingsShape.shape || key in OURS;
  return isOurs || keyIn(second) !== undefined;
};

/** Names that neighbours use for fields of ours. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  licence: 'license',
  authors: 'author',
  language: 'lang',
  substitutions: 'myst',
};
const OURS = Object.fromEntries(Object.values(NEIGHBOURS).map((name) => [name, true]));

const settingsIn = (
  value: Record<string, unknown>,
  lineAt: (key: string) => number,
): Pick<FrontMatter, 'settings' | 'invalid' | 'misspelt'> => {
  const names = Object.keys(GivenSettingsShape.shape);
  const written = Object.fromEntries(
    // Other tools have fields of these names that hold lists: the Carpentries' `questions`.
    Object.entries(value).filter(([key, one]) => names.includes(key) && typeof one !== 'object'),
  );
  const read = GivenSettingsShape.safeParse(written);
  return {
    settings: read.success ? read.data : {},
    invalid: (read.error?.issues ?? []).map((issue) => {
      const problem = settingProblem(issue, written);
      return { ...problem, line: lineAt(problem.key) };
    }),
    misspelt: Object.keys(value).flatMap((key) => {
      const nearest = names.includes(key) || key in DescriptionShape.shape ? undefined : slipOf(key, names);
      return nearest === undefined ? [] : [{ key, nearest, line: lineAt(key) }];
    }),
  };
};

/** Front matter is everybody's: a field of another tool is no slip, unless it is all but a setting's name. */
const slipOf = (key: string, names: readonly string[]): string | undefined => {
  const plain = (name: string) => name.toLowerCase().replace(/[-_ ]/g, '');
  const same = names.find((name) => plain(name) === plain(key));
  const nearest = same ?? nearestOf(key, names);
  return nearest && (same || Math.abs(key.length - nearest.length) <= 1) && key.length >= 6
    ? nearest
    : undefined;
};

/** Names that neighbours use: MyST's `license` and `author`, and the object forms of both. */
const inOurWords = (value: Record<string, unknown>): Record<string, unknown> => {
  const { license, author, lang, ...given } = value;
  const authors = given.authors ?? author;
  const licence = given.licence ?? license;
  return {
    ...given,
    ...(given.substitutions === undefined && { substitutions: substitutionsIn(given) }),
    ...(authors !== undefined && { authors: namesOf(authors) }),
    ...(licence !== undefined && { licence: nameOf(licence) }),
    ...(given.language === undefined && lang !== undefined && { language: lang }),
    ...(typeof given.duration === 'number' && { duration: `${given.duration} min` }),
    ...(typeof given.id === 'number' && { id: String(given.id) }),
    ...(typeof given.title === 'number' && { title: String(given.title) }),
  };
};

/** MyST-Parser takes them under `myst:` too. */
const substitutionsIn = ({ myst }: Record<string, unknown>): unknown =>
  myst !== null && typeof myst === 'object' ? (myst as Record<string, unknown>).substitutions : undefined;

const nameOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? ((value as Record<string, unknown>).name ?? (value as Record<string, unknown>).content ?? value)
    : value;

const namesOf = (value: unknown): unknown => (Array.isArray(value) ? value.map(nameOf) : nameOf(value));

const CLOCK = /[\u{1F550}-\u{1F567}⏳⌛⏱⏲]/u;
const MODE = /\b(?:d[ée])?branch[ée]\b|\b(?:un)?plugged\b/i;

/** Whether a paragraph only says how long an activity takes and with what: `🕑 45 min | ✍️ …`. */
export const isDurationLine = (words: string): boolean =>
  (CLOCK.test(words) && words.length < 80 && minutes(words) !== undefined) ||
  (MODE.test(words) && words.includes('|') && words.length < 60);

/** Minutes of `45 min`, `1 h 30`, `2 heures`, `PT1H30M`. */
export const minutes = (words: string): number | undefined => {
  const iso = /\bPT(?:(\d+)H)?(?:(\d+)M)?\b/.exec(words);
  if (iso && (iso[1] || iso[2])) return Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0);
  const hours = /(\d+)\s*(?:h(?:eures?|ours?|rs?)?|stunden?|ore|horas?)\b\s*(\d{1,2})?/i.exec(words);
  if (hours) return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  const only = /(\d+)\s*(?:['’′]|min|mn\b)/i.exec(words);
  return only ? Number(only[1]) : undefined;
};

/** ISO 8601. */
export const isoDuration = (total: number): string => {
  const hours = Math.floor(total / 60);
  const rest = total % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
};

/** The first line of the page that tells a duration. It speaks for the page's activity; answers are no activity. */
export const durationOf = (tree: Root): number | undefined => {
  let found: number | undefined;
  visit(tree, 'element', (node) => {
    if (found !== undefined || isPart(node, 'disclosure', 'solution', 'feedback')) return 'skip';
    const words = node.tagName === 'p' ? plainText(node) : '';
    if (isDurationLine(words)) found = minutes(words);
    return undefined;
  });
  return found;
};

const GLOSSARY = /^(?:glossaire|glossary|glossar|glossario|glosario|mots[- ]cl[ée]s|keywords)\b/i;

/** The terms listed under a heading “Glossary”, up to the next heading. */
export const glossaryOf = (tree: Root): GlossaryTerm[] => {
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
};

const definitions = (nodes: readonly ElementContent[]): GlossaryTerm[] => {
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
};

/** An emoji with its modifiers and joiners, or the space around it. */
const DECORATION = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\s)+`;
const DECORATED = new RegExp(`^${DECORATION}|${DECORATION}$`, 'gu');

/** Emoji and symbols that decorate a heading aren't part of a title. */
export const plainTitle = (words: string): string =>
  words
    .replace(DECORATED, '')
    .replace(/\u2011/g, '-')
    .replace(/[\u200b\u00ad]/g, '')
    .trim() || words;

const CREATIVE_COMMONS = /^CC[ -]?(BY(?:-(?:NC|SA|ND))*)(?:[ -](\d\.\d))?/i;

/** A licence as named; Creative Commons ones get their deed's address. */
export const licenceOf = (name: string | undefined): Licence | undefined => {
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
};

const wordsOf = (node: ElementContent): string => plainTitle(plainText(node));
