/** What a page says of itself in its own words: objectives, a notice of facts, a licence, authors. */
import type { Element, ElementContent, Root } from 'hast';
import { isTag, plainText, visit } from '../../lesson/index.ts';
import { isPart } from '../parts.ts';
import { headingLevel } from './headings.ts';

/** Facts as the page words them; a value that is still to be written isn't one. */
interface Facts {
  readonly objectives: readonly string[];
  readonly keywords?: readonly string[];
  readonly duration?: string;
  readonly authors?: readonly string[];
  readonly licence?: string;
}

type Fact = 'objectives' | 'keywords' | 'duration' | 'authors' | 'licence';

/** How teachers call each fact, in a notice (`**Durée** : 45 min`) or as a heading over a list. */
const NAMES: Readonly<Record<Fact, RegExp>> = {
  objectives:
    /^(?:objectifs?|objectives?|learning (?:goals|objectives|outcomes)|lernziele?|obiettivi|objetivos)\b/i,
  keywords: /^(?:mots[- ]cl[ée]s|keywords|schlagw[öo]rter|parole chiave|palabras clave)\b/i,
  duration: /^(?:dur[ée]e|duration|dauer|durata|duraci[óo]n)\b/i,
  authors: /^(?:auteure?s?|autrices?|authors?|autor(?:en|in|innen|es|as?)?|autor[ei])\b/i,
  licence: /^(?:licen[cs]e|lizenz|licenza|licencia)\b/i,
};
const UNWRITTEN = /^(?:à compléter|à définir|to be (?:completed|done|written)|todo|tbd|[-–—.…?]*)$/i;
const CREATIVE_COMMONS = /\bCC[ -]?(?:0|BY(?:[ -](?:NC|SA|ND))*)(?:[ -]\d\.\d)?/i;

export function factsOf(tree: Root): Facts {
  const notice = noticeOf(tree);
  function list(fact: Fact): readonly string[] | undefined {
    const values = notice.get(fact);
    return values?.length === 1 ? parted(values[0]!) : values;
  }
  const keywords = list('keywords');
  const authors = list('authors');
  const licence = notice.get('licence')?.[0] ?? licenceLine(tree);
  const [duration] = notice.get('duration') ?? [];
  return {
    objectives: notice.get('objectives') ?? underHeading(tree, NAMES.objectives),
    ...(keywords && { keywords }),
    ...(duration && { duration }),
    ...(authors && { authors }),
    ...(licence && { licence }),
  };
}

const parted = (value: string): readonly string[] =>
  value
    .split(/\s*[,;·]\s*/)
    .map((item) => item.replace(/\.$/, ''))
    .filter(Boolean);

/** The items `**Name** : value` of boxed remarks. */
function noticeOf(tree: Root): ReadonlyMap<Fact, readonly string[]> {
  const facts = new Map<Fact, readonly string[]>();
  visit(tree, 'element', (box) => {
    if (isPart(box, 'disclosure', 'solution', 'feedback', 'question')) return 'skip';
    if (!isPart(box, 'callout')) return undefined;
    visit(box, 'element', (item) => {
      if (item.tagName !== 'li') return;
      const fact = factOf(item);
      if (fact && !facts.has(fact.name)) facts.set(fact.name, fact.values);
    });
    return undefined;
  });
  return facts;
}

function factOf(item: Element): { readonly name: Fact; readonly values: readonly string[] } | undefined {
  const [name] = /^[^:]{1,40}/.exec(plainText(item)) ?? [];
  const fact = (Object.keys(NAMES) as Fact[]).find((one) => name && NAMES[one].test(name.trim()));
  if (!fact || !startsBold(item)) return undefined;
  const inner = itemsOf(item.children);
  const value = plainText({ ...item, children: item.children.filter((child) => !isList(child)) }).replace(
    /^[^:]*:\s*/,
    '',
  );
  const values = inner.length > 0 ? inner : [value];
  return values.every((one) => UNWRITTEN.test(one)) ? undefined : { name: fact, values };
}

function startsBold({ children }: Element): boolean {
  const first = children.find(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
  if (first?.type !== 'element') return false;
  return /^(?:strong|b)$/.test(first.tagName) || (first.tagName === 'p' && startsBold(first));
}

/** The items of lists under the first heading of that name, up to the next heading. */
function underHeading(tree: Root, name: RegExp): readonly string[] {
  const blocks = tree.children as ElementContent[];
  const start = blocks.findIndex(
    (block) => headingLevel(block) !== undefined && name.test(plainText(block).trim()),
  );
  if (start < 0) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => headingLevel(block) !== undefined);
  return itemsOf(end < 0 ? rest : rest.slice(0, end));
}

const itemsOf = (nodes: readonly ElementContent[]): readonly string[] =>
  nodes
    .filter(isList)
    .flatMap(({ children }) =>
      children.filter((child) => isTag(child, 'li')).map((child) => plainText(child)),
    );

const isList = (node: ElementContent): node is Element => isTag(node, 'ul', 'ol');

/** The last paragraph that speaks of a licence and names one: the page's, not that of a picture in a caption. */
function licenceLine(tree: Root): string | undefined {
  const lines = tree.children.filter((block) => isTag(block, 'p')).map((block) => plainText(block));
  const line = lines.findLast(
    (words) => /licen[cs]|lizenz|licenz/i.test(words) && CREATIVE_COMMONS.test(words),
  );
  return line && CREATIVE_COMMONS.exec(line)?.[0];
}
