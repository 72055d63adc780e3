/**
 * Exercises that nothing calls so but the word and the number that each begins with, in points or in paragraphs: their page
 * sets them by that.
 *
 *     - **Exercise 1:** Weigh the ice.
 *     - **Exercise 2:** Learn how frost comes about.
 *
 * What an overview calls so has a few words alone, or leads elsewhere.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, onceFor } from '../../../lesson/index.ts';
import { blockOf, lastFull } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { isAsideTitle } from '../words/aside-title.ts';
import { asksOrTellsIn, EXERCISES, normalize, SENTENCES } from '../words/lexicon.ts';
import { isToBeDone } from '../words/to-be-done.ts';

const FEWEST = 2;

/** Whether a block is such a list, or one of such paragraphs. */
export const isOfCalledTasks = (blocks: Row, block: ElementContent | undefined): boolean =>
  block !== undefined && MAY_CALL.test(blockOf(block).words) && calledTasks(blocks).has(block);

/** Few blocks do, and no more is asked of the others. */
const MAY_CALL = /^[^\d]{3,20}\d/;

const calledTasks = onceFor((blocks: Row): ReadonlySet<ElementContent> => {
  const called = blocks.flatMap((block, at) => {
    const rows = MAY_CALL.test(blockOf(block).words) ? rowsOf(block) : [];
    return rows.length > 0 && rows.every(isCalled) && !isPlanned(blocks, at) ? [{ block, rows }] : [];
  });
  const all = called.flatMap(({ rows }) => rows);
  const set = all.filter((row) => row.some(sets));
  const told = all.filter(isTold);
  const areTasks = all.length >= FEWEST && set.length * 2 >= all.length && told.length * 2 > all.length;
  return new Set(areTasks ? called.map(({ block }) => block) : []);
});

function rowsOf(block: ElementContent): readonly Row[] {
  if (isTag(block, 'p')) return [[block]];
  return isTag(block, 'ul', 'ol') ? elementsOf(block).map((item) => rowIn(item).filter(full)) : [];
}

const full = (block: ElementContent): boolean => !isBlank(block);

/** `Exercise 2: …`, `Challenge 3 – …`, and more behind it, that isn't all a link. */
function isCalled([first]: Row): boolean {
  const { words } = blockOf(first);
  const [call] = CALL.exec(words) ?? [];
  return call !== undefined && NAME.test(normalize(call)) && !leadsElsewhere(first!);
}
const CALL = /^\P{L}*\p{L}{4,14} ?(?:n[°o.] ?|# ?)?\d[\d.]*[a-z]?\s*[:.)–—-](?=\s+\S)/u;
/** A problem may be a trouble; what a course counts besides, its labs and its lessons, has pages of its own. */
const NAME = new RegExp(
  String.raw`^[^a-z]*(?:${EXERCISES}|ubungsaufgaben?|tasks?|taches?|tareas?|tarefas?|ta(?:ak|ken)|challenges?|defis?|herausforderung(?:en)?|sfid[ae]|retos?|desafios?)\b`,
);

/** A plan counts what its makers do, and an overview what comes later: `Roadmap`, `In this lab you will:` */
const isPlanned = (blocks: Row, at: number): boolean => {
  const { words = '' } = headingsAbove(blocks)[at]!;
  const above = blockOf(blocks[lastFull(blocks, at)]).normalized;
  const isForetold = above.endsWith(':') && FORETELLS.test(above);
  return isForetold || isAsideTitle(words) || PLANS.test(normalize(words));
};
const PLANS =
  /\b(?:road ?map|plans?|plann?ing|to-?dos?|milestones?|backlog|sprints?|changes|change ?log|history|schedule|timeline|agenda|overview|outline|syllabus|structure|status|progress|release notes|feuille de route|calendrier|programme|apercu|sommaire|zeitplan|ubersicht|ablauf|uberblick|fahrplan|cronograma|programa|resumen|resumo|panoramica|indice|calendario|overzicht|planning)\b/;
const FORETELLS =
  /\b(?:you|we)(?:'ll| will| are going to)\b|\b(?:vous|nous) (?:allez|allons)\b|\b(?:werden|wirst|werdet) (?:sie|wir|du|ihr)\b|\b(?:vas?|vamos|van) a\b|\b(?:imparer|vedr)\p{L}+\b|\b(?:voce|voces|nos) (?:vai|vao|vamos)\b|\b(?:ga|gaat|gaan) (?:je|we)\b/u;

function leadsElsewhere(block: ElementContent): boolean {
  const links = linksIn(block);
  return links.some((link) => blockOf(block).words.trim().endsWith(blockOf(link).words.trim()));
}

const linksIn = (node: ElementContent): readonly Element[] => {
  if (isTag(node, 'a')) return [node];
  return node.type === 'element' ? node.children.flatMap(linksIn) : [];
};

const sets = (block: ElementContent): boolean => {
  const words = blockOf(block).words.replace(CALL, '');
  return asksOrTellsIn(words) || words.split(SENTENCES).some(isToBeDone);
};

/** A sentence, or more below it: a name has no stop. */
const isTold = (row: Row): boolean => row.length > 1 || /[.?!:][^\p{L}\p{N}]*$/u.test(blockOf(row[0]).words);
