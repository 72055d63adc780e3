/**
 * A question that is asked apart from its page, as a quiz asks it, may still point at what stands there: “the circuit
 * above”. What it points at becomes a context before it.
 */
import type { Element, ElementContent, Nodes } from 'hast';
import {
  type Content,
  type Context,
  content,
  holds,
  isTag,
  once,
  Placeholder,
  plainText,
  promptContents,
  type Question,
} from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { type PointedKind, type Pointing, pointingsOf } from './pointing.ts';

/** @param contexts those of runs of questions; what is pointed at joins them, once for the questions that follow */
export function withPointedAt(
  body: Content,
  questions: readonly Question[],
  contexts: readonly Context[],
  page: Notes,
): readonly Context[] {
  const views = once(() => viewsOf(body, questions));
  const given = new Map(contexts.map((context) => [context.before, context]));
  const all: Context[] = [];
  // What a quiz shows before a question already: the last context of its section, and what was carried since.
  let shown: readonly Content[] = [];
  let section: string | undefined;
  for (const question of questions) {
    const own = given.get(question.id);
    if (own) shown = [own.content];
    else if (question.section !== section) shown = [];
    section = question.section;
    // What several are told, each shows itself.
    if (question.situation) shown = [question.situation];
    const carried = pointedAt(question, shown, views, page);
    if (carried.length > 0) shown = [...shown, ...carried.map((thing) => content(thing))];
    if (own) all.push({ ...own, content: content(...own.content.children, ...carried) });
    else if (carried.length > 0)
      all.push({
        content: content(...carried),
        before: question.id,
        line: question.place.line,
        carried: true,
      });
  }
  return all;
}

/** What the question points at and neither it nor what is shown before it has. */
function pointedAt(
  question: Question,
  shown: readonly Content[],
  views: () => ReadonlyMap<string, View>,
  page: Notes,
): readonly ElementContent[] {
  const pointings = pointingsOf(spokenWords(question.prompt));
  if (pointings.length === 0) return [];
  const view = views().get(question.id);
  const offered = promptContents(question);
  const things = new Set<ElementContent>();
  for (const to of pointings) {
    if (isOptions(to, offered) || isThere(to, offered) || isThere(to, shown)) continue;
    const thing = view && sought(to, view);
    const params = { words: question.name, pointer: to.words };
    if (thing) {
      things.add(thing.node);
      page.report('question-points-at', question.place, params);
    } else if (to.firm && to.kind !== undefined && to.kind !== 'text')
      page.report('question-points-nowhere', question.place, params);
  }
  return [...things];
}

/** Below the words stand the options. */
function isOptions({ kind, to }: Pointing, offered: readonly Content[]): boolean {
  return kind === undefined && to === 'below' && offered.length > 1;
}

/** Without code, where `above` may be a name. */
function spokenWords(prompt: Content): string {
  return plainText(holds(prompt, CODE) ? { type: 'root', children: spoken(prompt.children) } : prompt);
}

const CODE: ReadonlySet<string> = new Set(['pre', 'code']);

function spoken(nodes: readonly Nodes[]): ElementContent[] {
  return (nodes as readonly ElementContent[]).flatMap((node): readonly ElementContent[] => {
    if (node.type !== 'element') return [node];
    return CODE.has(node.tagName) ? [] : [{ ...node, children: spoken(node.children) }];
  });
}

/** Whether these show what is pointed at. A text may be one of several blocks, and one below is the question's own. */
function isThere({ kind, to }: Pointing, shown: readonly Content[]): boolean {
  const things = shown.flatMap((one) => thingsIn(one.children as ElementContent[]));
  if (kind === undefined) return things.some((one) => one.kind !== 'text');
  if (kind !== 'text') return things.some((one) => one.kind === kind);
  return to !== 'above' || things.filter(({ node }) => !isTitle(node)).length > 1;
}

/** “Exercise 1”, in bold over the words. */
function isTitle(node: ElementContent): boolean {
  return isTag(node, 'p') && node.children.every((child) => isTag(child, 'strong'));
}

interface Thing {
  readonly kind: PointedKind;
  readonly node: ElementContent;
}

type Step = Thing | { readonly heading: true } | { readonly question: string };

/** In reading order, headings and questions among them. What is folded away may be an answer. */
function stepsIn(nodes: readonly ElementContent[]): readonly Step[] {
  return nodes.flatMap((node): readonly Step[] => {
    if (node.type !== 'element' || node.tagName === 'details') return [];
    if (/^h[1-6]$/.test(node.tagName)) return [{ heading: true }];
    if (node.tagName === Placeholder.question) return [{ question: String(node.properties.dataId) }];
    const kind = kindOf(node);
    return kind ? [{ kind, node }] : together(node, stepsIn(node.children));
  });
}

function thingsIn(nodes: readonly ElementContent[]): readonly Thing[] {
  return stepsIn(nodes).filter((step) => 'kind' in step);
}

const FIGURES: ReadonlySet<string> = new Set(['img', 'svg', 'video', Placeholder.video, Placeholder.missing]);

function kindOf({ tagName, properties }: Element): PointedKind | undefined {
  if (FIGURES.has(tagName)) return 'figure';
  if (tagName === 'pre') return 'code';
  if (tagName === 'table') return 'table';
  return tagName === Placeholder.math && properties.dataDisplay === 'block' ? 'formula' : undefined;
}

/** A figure with its caption, a picture in its paragraph, words in their block: one thing each. */
function together(node: Element, inner: readonly Step[]): readonly Step[] {
  if (!/^(?:p|figure|blockquote|ul|ol|dl)$/.test(node.tagName)) return inner;
  const shown = inner.find((step) => !('kind' in step) || step.kind !== 'text');
  if (shown)
    return 'kind' in shown && /^(?:p|figure)$/.test(node.tagName) ? [{ kind: shown.kind, node }] : inner;
  return inner.length > 0 || plainText(node) !== '' ? [{ kind: 'text', node }] : [];
}

type Nearest = Partial<Record<PointedKind, Located>>;
interface Located extends Thing {
  readonly at: number;
  readonly section: number;
}

/** What stands around a question. */
interface View {
  readonly at: number;
  readonly section: number;
  /** The last of each kind before it, and the first behind it, up to the next heading or question. */
  readonly before: Nearest;
  readonly after: Nearest;
}

function viewsOf(body: Content, questions: readonly Question[]): ReadonlyMap<string, View> {
  const prompts = new Map(questions.map(({ id, prompt }) => [id, prompt]));
  const steps = stepsIn(body.children as ElementContent[]);
  const views = new Map<string, View>();
  let section = 0;
  let before: Nearest = {};
  const sections = steps.map((step, at) => {
    if ('heading' in step) section++;
    else if ('kind' in step) before = { ...before, [step.kind]: { ...step, at, section } };
    else {
      views.set(step.question, { at, section, before, after: {} });
      // The next question may point at what this one shows.
      for (const thing of thingsIn((prompts.get(step.question)?.children ?? []) as ElementContent[]))
        if (thing.kind !== 'text') before = { ...before, [thing.kind]: { ...thing, at, section } };
    }
    return section;
  });
  let after: Nearest = {};
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at]!;
    if ('kind' in step) after = { ...after, [step.kind]: { ...step, at, section: sections[at]! } };
    else {
      if ('question' in step) views.set(step.question, { ...views.get(step.question)!, after });
      after = {};
    }
  }
  return views;
}

const ANY: readonly PointedKind[] = ['figure', 'code', 'table', 'formula'];

function sought({ kind, to, firm }: Pointing, { at, section, before, after }: View): Located | undefined {
  const above = nearest(before, kind, at);
  const below = nearest(after, kind, at);
  const inSection = above?.section === section ? above : undefined;
  const anywhere = firm && kind ? above : inSection;
  if (to === 'below') return below ?? (firm ? anywhere : undefined);
  if (to === 'above') return anywhere;
  return below && below.at === at + 1 && above?.at !== at - 1 ? below : (inSection ?? below);
}

function nearest(near: Nearest, kind: PointedKind | undefined, at: number): Located | undefined {
  return (kind ? [kind] : ANY)
    .flatMap((one) => near[one] ?? [])
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
}
