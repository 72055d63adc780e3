/** Lesson → its items, and where each answer went. */
import type { Element, ElementContent } from 'hast';
import { stringsFor } from '../../../templates/strings/index.ts';
import {
  type Asset,
  type Content,
  drawIn,
  type Ledger,
  type Lesson,
  languageFor,
  type Place,
  plainText,
  type Question,
  questionsAlone,
  raw,
  showsAnswers,
  shuffledQuestions,
  startOf,
  withoutAnswers,
} from '../../lesson/index.ts';
import type { QtiLoss } from '../../messages/index.ts';
import { languageTag, oneLine, shortened } from '../manifest-text.ts';
import { asEssay, fieldsWithheld, whyUnfit } from '../moodle-quiz/index.ts';
import { mathMl } from '../page/index.ts';
import {
  behind,
  type Context,
  contextsBefore,
  guardText,
  rewrite,
  showsSomething,
  withNotes,
} from '../plain/index.ts';
import { nameOf } from './identifiers.ts';
import type { Asked } from './item.ts';
import { type Item, itemXml } from './item-xml.ts';
import { type Job, writerOf } from './kinds/index.ts';
import { blocks, flow, type Page } from './markup.ts';
import { itemWords } from './words.ts';
import { el } from './xml.ts';

/** A question's item file, and the lesson's files that it shows. */
export interface MadeItem {
  readonly question: Question;
  readonly xml: string;
  /** Paths of the lesson's files. */
  readonly shown: readonly string[];
}

export interface Items {
  readonly items: readonly MadeItem[];
  readonly ledger: Ledger;
}

export interface Names {
  /** The identifier of a question's item. */
  readonly idOf: (question: Question) => string;
  /** The URL of one of the lesson's files, as an item refers to it. */
  readonly url: (path: string) => string;
}

export function itemsOf(context: Context, names: Names): Items {
  const { lesson } = context;
  const before = drawIn(lesson) === undefined ? contextsBefore(lesson) : new Map<string, Content>();
  const ledger: Record<string, readonly string[]> = {};
  const items = questionsAlone(lesson).map((question) => {
    const fit = fitted(question, context);
    const made = madeItem(fit, before.get(question.id), context, names);
    ledger[question.id] = made.fields;
    return { question, xml: made.xml, shown: made.shown };
  });
  return { items, ledger };
}

/** What is read before all questions where nobody knows which of them are asked: blocks. */
export function readBefore(
  context: Context,
  names: Names,
): Pick<MadeItem, 'shown'> & { readonly blocks: readonly ElementContent[] } {
  const { lesson } = context;
  const place = startOf(lesson.source);
  const writer = contentWriter(context, names, place);
  const parts = drawIn(lesson) === undefined ? [] : [...contextsBefore(lesson).values()];
  return { blocks: parts.flatMap((part) => writer.blocks(part)), shown: writer.shown() };
}

/** The question as an item can ask it; else as an open one, with its key for graders. */
function fitted(question: Question, context: Context): Question {
  const because = whyUnfit(question);
  if (because === undefined) return question;
  context.report('qti-asked-as-essay', question.place, { name: question.name, because });
  return asEssay(question, context.words);
}

interface Made {
  readonly xml: string;
  readonly shown: readonly string[];
  readonly fields: readonly string[];
}

function madeItem(question: Question, before: Content | undefined, context: Context, names: Names): Made {
  const { lesson } = context;
  const { settings } = lesson;
  const given = showsAnswers(settings) ? question : withoutAnswers(question);
  const folds: ElementContent[] = [];
  const writer = contentWriter(context, names, question.place);
  const job = jobFor(question, context, writer);
  const { asked: ask, gap } = writerOf(given);
  const asked = ask(given, job);
  // What is folded in a question may be what it asks for.
  const prompt = writer.blocks(behind(before, question.prompt), {
    ...(gap && { gap: gap(given, job) }),
    folded: (title, inside) => {
      folds.push(el('div', {}, [el('p', {}, [el('strong', {}, [title])]), ...inside]));
      return [el('p', {}, [el('strong', {}, [title]), ' (', el('em', {}, [job.words.folded]), ')'])];
    },
    name: question.name,
  });
  const model = writer.flow(given.feedback, question.name);
  const rubric = rubricOf(question, writer, job, context);
  const hints = question.hints.filter(showsSomething).map((hint, index, all) => ({
    title: context.words.hint(index + 1, all.length),
    content: writer.flow(hint, question.name),
  }));
  const asks = asksForHints(lesson);
  const general = showsAnswers(settings) ? [...model, ...folds] : [];
  const item: Item = {
    identifier: nameOf(names.idOf(question)),
    title: titleOf(question.name, question.id),
    language: languageTag(lesson.language),
    points: question.points,
    asked,
    prompt: [...prompt, ...(asks ? [] : hints.flatMap(openly))],
    rubric,
    general,
    ...(showsAnswers(settings) &&
      asked.right && {
        verdicts: {
          correct: context.words.correct,
          partial: context.words.partiallyCorrect,
          incorrect: context.words.incorrect,
        },
      }),
    hints: asks ? hints : [],
  };
  return {
    xml: itemXml(item),
    shown: writer.shown(),
    fields: fieldsOf(item, question, given, hints.length, asks),
  };
}

/** Hints are asked for one by one where answers are handed in one by one; else they would come when all is over. */
export const asksForHints = ({ settings }: Pick<Lesson, 'settings'>): boolean =>
  settings.answers === 'after-answer';

const openly = ({ title, content: inside }: Item['hints'][number]): readonly ElementContent[] => [
  el('div', {}, [el('p', {}, [el('strong', {}, [title])]), ...inside]),
];

/** A model answer with the points that it is worth: graders alone see it, unless no package is to hold it. */
function rubricOf(
  { kind, feedback, points, name }: Question,
  writer: ContentWriter,
  job: Job,
  { lesson }: Context,
): readonly ElementContent[] {
  if (kind !== 'open' || lesson.settings.answers === 'never' || !showsSomething(feedback)) return [];
  const number = points.toLocaleString(languageFor(lesson.language), { maximumFractionDigits: 2 });
  return [el('p', {}, [el('strong', {}, [job.words.graders(number)])]), ...writer.blocks(feedback, { name })];
}

const TITLE = 240;
export const titleOf = (text: string, otherwise: string): string =>
  shortened(oneLine(text), TITLE) || otherwise;

function jobFor({ id, place, name }: Question, context: Context, writer: ContentWriter): Job {
  const { language } = context.lesson;
  const { yes, no } = stringsFor(language).strings;
  return {
    context,
    words: itemWords(language),
    truth: { yes, no },
    isShuffled: shuffledQuestions(context.lesson).has(id),
    flow: (part) => writer.flow(part, name),
    blocks: (part) => writer.blocks(part, { name }),
    line: (text) => context.clean(text, place).replace(/\s+/gu, ' ').trim(),
  };
}

interface ContentOptions {
  readonly gap?: (index: number) => string;
  readonly folded?: (title: string, inside: readonly ElementContent[]) => ElementContent[];
  /** What diagnostics call what is written. */
  readonly name?: string;
}

interface ContentWriter {
  readonly flow: (part: Content | undefined, name: string) => readonly ElementContent[];
  readonly blocks: (part: Content | undefined, options?: ContentOptions) => readonly ElementContent[];
  readonly shown: () => readonly string[];
}

function contentWriter(context: Context, { url }: Names, place: Place): ContentWriter {
  const files = new Map<string, Asset>();
  const trees: ElementContent[] = [];
  const { language } = context.lesson;

  function pageFor(name: string, folded?: ContentOptions['folded']): Page {
    return {
      typeOf: (address) => files.get(address)?.type,
      captions: itemWords(language).captions,
      lost: (what) => tellLoss(context, place, name, what),
      ...(folded && { folded: (title, inside) => folded(title, flow(inside, pageFor(name))) }),
    };
  }

  function rewritten(part: Content | undefined, gap?: ContentOptions['gap']): readonly ElementContent[] {
    if (part === undefined || !showsSomething(part)) return [];
    const tree = rewrite(withNotes(part, context.lesson.body), {
      words: context.words,
      clean: (text) => context.clean(text, place),
      // MathJax, where a player draws formulas with it, would take them for some.
      text: (text, inCode) => {
        const clean = context.clean(text, place);
        return inCode ? clean : guardText(clean, false);
      },
      attribute: (value) => context.clean(value, place),
      file: (address) => {
        const path = address.replace(/[?#].*$/, '');
        const asset = context.asset(path);
        if (!asset) {
          context.report('moodle-file-unknown', place, { path });
          return '';
        }
        files.set(url(path), asset);
        return url(path) + address.slice(path.length);
      },
      // A question stands below its player's own headings.
      heading: (tagName) => ({ h1: 'h4', h2: 'h4', h3: 'h5' })[tagName] ?? 'h6',
      math: (_, node) => [formula(node, context, place)],
      ...(gap && { gap }),
    });
    return tree.children as ElementContent[];
  }

  function noted(made: readonly ElementContent[]): readonly ElementContent[] {
    trees.push(...made);
    return made;
  }

  return {
    flow: (part, name) => noted(trimmed(flow(rewritten(part), pageFor(name)))),
    blocks: (part, { gap, folded, name = '' } = {}) =>
      noted(blocks(rewritten(part, gap), pageFor(name, folded))),
    shown: () => [...new Set(trees.flatMap(urlsIn))].flatMap((one) => files.get(one)?.path ?? []),
  };
}

/** Space around blocks says nothing. */
const trimmed = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.filter((node, index) => {
    const isEnd = index === 0 || index === nodes.length - 1;
    return !(isEnd && node.type === 'text' && node.value.trim() === '');
  });

function urlsIn(node: ElementContent): readonly string[] {
  if (node.type !== 'element') return [];
  const own = [node.properties.src, node.properties.href, node.properties.data].flatMap((value) =>
    typeof value === 'string' ? [value.replace(/[?#].*$/, '')] : [],
  );
  return [...own, ...node.children.flatMap(urlsIn)];
}

/** MathML, each of its tags with the prefix that the item declares. */
function formula(node: Element, context: Context, place: Place): ElementContent {
  const written = mathMl(node, (tex, reason) =>
    context.report('math-broken', node.data?.place ?? place, { tex, reason }),
  );
  const found = /<math[\s\S]*<\/math>/.exec(written ?? '')?.[0];
  return found === undefined ? el('code', {}, [context.clean(plainText(node), place)]) : raw(prefixed(found));
}

const prefixed = (mathml: string): string =>
  mathml
    .replace(/<(\/?)([a-z])/g, '<$1m:$2')
    .replace(/ xmlns="[^"]*"/, '')
    // What browsers' MathML knows and version 2 doesn't.
    .replace(/ (?:class|style)="[^"]*"/g, '')
    // By this name TAO's editor takes the formula as LaTeX.
    .replace(/(?<=<m:annotation encoding=")application\/x-tex(?=")/g, 'latex');

function tellLoss(context: Context, place: Place, name: string, what: QtiLoss): void {
  context.report('qti-lacking', place, { name, what });
}

/** In QTI's own words. */
function fieldsOf(
  { general, rubric, asked }: Item,
  whole: Question,
  given: Question,
  hints: number,
  asks: boolean,
): readonly string[] {
  return [
    ...(general.length > 0 ? ['modalFeedback'] : []),
    ...(rubric.length > 0 ? ['rubricBlock'] : []),
    ...(asked.right ? ['responseProcessing'] : []),
    ...asked.comments.map(({ on }: Asked['comments'][number]) => `modalFeedback on ${on}`),
    ...Array.from(
      { length: hints },
      (_, index) => `${asks ? 'modalFeedback' : 'itemBody'} hint ${index + 1}`,
    ),
    ...fieldsWithheld(whole, given),
  ];
}
