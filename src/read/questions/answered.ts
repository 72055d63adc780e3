/**
 * Shapes C, D, E and G: words, then an answer folded under a title that says so.
 *
 *     a) Why does ice float?                    Why does ice float?            * Why does ice float?
 *
 *     :::{dropdown} Answer                      :::{dropdown} Answer           :::{dropdown} Answer
 *     It is lighter than water.                 …                              …
 *     :::                                       :::                            :::
 *
 * C: a labelled paragraph. D: any other. E: a paragraph of several labelled lines. G: the last item of a list.
 * A heading that asks may stand in the paragraph's place, or nothing but code, a picture or a table.
 */
import type { Element, ElementContent } from 'hast';
import { plainText } from '../../lesson/index.ts';
import type { Guess } from '../../messages/index.ts';
import { element, isPart, lineOf } from '../parts.ts';
import { formOf } from './form.ts';
import { itemPairs } from './items.ts';
import { labelOf } from './label.ts';
import type { Found, Scene, Shape } from './shape.ts';
import { headingAbove, isAside, isBare, isWords, linesOf, stemBefore, type Told, toldFrom } from './stem.ts';

interface Answered {
  readonly start: number;
  readonly stem: Element;
  readonly told: Told;
}

const answered = (scene: Scene): Answered | undefined => {
  const told = toldFrom(scene.blocks, scene.at);
  if (!told) return undefined;
  const start = stemBefore(scene);
  const stem = start === undefined ? undefined : scene.blocks[start];
  return start === undefined || stem?.type !== 'element' ? undefined : { start, stem, told };
};

const isList = (stem: Element): boolean => stem.tagName === 'ul' || stem.tagName === 'ol';
const labelsIn = (stem: Element): number =>
  linesOf(stem).filter((line) => labelOf(line) !== undefined).length;

const open = (
  { blocks, at, page }: Scene,
  { start, told }: Pick<Answered, 'start' | 'told'>,
  stem: readonly ElementContent[],
  guess: Guess,
  before: readonly ElementContent[] = [],
): Found => {
  const asked = stem.length > 0 ? stem : blocks.slice(start, at);
  const key = formOf(asked, page);
  return {
    start,
    end: told.end,
    introduced: true,
    becomes: [
      ...before,
      {
        type: 'draft',
        specific: key?.specific ?? { kind: 'open' },
        stem: key?.stem ?? asked,
        hints: told.hints,
        feedback: told.feedback,
        line: lineOf(asked[0]),
        guess: told.unsaid ? UNSAID[told.unsaid] : guess,
      },
    ],
  };
};

const UNSAID: Readonly<Record<NonNullable<Told['unsaid']>, Guess>> = {
  fold: 'folded-answer',
  clear: 'answer-in-clear',
};

export const labelled: Shape = {
  id: 'labelled',
  find: (scene) => {
    const found = answered(scene);
    if (!found || isList(found.stem) || labelOf(plainText(found.stem)) === undefined) return undefined;
    return open(scene, found, [], 'labelled');
  },
};

export const unlabelled: Shape = {
  id: 'unlabelled',
  find: (scene) => {
    const found = answered(scene);
    if (!found || isList(found.stem)) return undefined;
    return open(scene, found, [], 'unlabelled');
  },
};

export const several: Shape = {
  id: 'several',
  find: (scene) => {
    const found = answered(scene);
    if (!found || isList(found.stem)) return undefined;
    const count = labelsIn(found.stem);
    if (count < 2) return undefined;
    const words = linesOf(found.stem)[0] ?? '';
    scene.page.report('answer-for-several', scene.page.place(lineOf(found.stem), words), { words, count });
    return open(scene, found, [], 'several');
  },
};

export const listItem: Shape = {
  id: 'list-item',
  find: (scene) => {
    const found = answered(scene);
    if (!found || !isList(found.stem)) return undefined;
    const { stem, start } = found;
    const items = stem.children.filter((child): child is Element => child.type === 'element');
    const last = items.at(-1);
    if (!last) return undefined;
    const words = plainText(last);
    const told = answersIn(found.told.feedback);
    if (items.length > 1 && told !== undefined && told > 1) {
      const lead = start > scene.floor && isWords(scene.blocks[start - 1]!) ? start - 1 : start;
      const whole = scene.blocks.slice(lead, scene.at);
      const { page } = scene;
      const pairs =
        start === scene.at - 1
          ? itemPairs(stem, found.told.feedback, whole.at(-2), (counts) => {
              const asked = whole.map(plainText).join(' ');
              page.report('answer-count', page.place(lineOf(stem)), { words: asked, ...counts });
            })
          : undefined;
      if (pairs) return eachOf(pairs, { start: lead, told: found.told }, whole.slice(0, -1));
      return open(scene, { start: lead, told: found.told }, whole, 'list');
    }
    // An item by itself, as numbered questions with answers between them are, can only be the one.
    if (items.length > 1)
      scene.page.report('answer-after-list', scene.page.place(lineOf(last), words), { words });
    // The other items stay a list; the last one is asked as it is written, in a list of its own.
    const others = items.slice(0, -1);
    const first = Number(stem.properties.start ?? 1) + others.length;
    const own = { ...stem, children: [last], position: last.position };
    const asked = stem.tagName === 'ol' ? { ...own, properties: { ...stem.properties, start: first } } : own;
    const before = others.length > 0 ? [{ ...stem, children: others }] : [];
    const between = scene.blocks.slice(start + 1, scene.at);
    return open(
      scene,
      found,
      [isBare(last) ? element('p', {}, last.children, lineOf(last)) : asked, ...between],
      'last-item',
      before,
    );
  },
};

export const shown: Shape = {
  id: 'shown',
  find: (scene) => {
    const { blocks, at, floor } = scene;
    const told = toldFrom(blocks, at);
    const between = blocks.slice(floor, at);
    if (!told || between.length === 0 || !between.every(isThing)) return undefined;
    return open(scene, { start: floor, told }, between, 'shown');
  },
};

const isThing = (block: ElementContent): boolean => isAside(block) && !isPart(block, 'callout', 'group');

/** A question for each item of a list; what introduces the list leads the first of them. */
const eachOf = (
  pairs: NonNullable<ReturnType<typeof itemPairs>>,
  { start, told }: Pick<Answered, 'start' | 'told'>,
  lead: readonly ElementContent[],
): Found => ({
  start,
  end: told.end,
  introduced: true,
  becomes: pairs.map(({ asks, tells, line }, i) => ({
    type: 'draft',
    specific: { kind: 'open' },
    stem: asks,
    ...(i === 0 && { lead, hints: told.hints }),
    feedback: tells,
    line,
    guess: 'item-of-answers',
  })),
});

/** How many answers a list gives, where nothing but one is told. */
const answersIn = (feedback: readonly ElementContent[]): number | undefined => {
  const [only] = feedback.filter((one) => one.type === 'element');
  if (feedback.filter((one) => one.type === 'element').length !== 1) return undefined;
  return only?.type === 'element' && isList(only)
    ? only.children.filter((child) => child.type === 'element').length
    : undefined;
};

export const askingHeading: Shape = {
  id: 'asking-heading',
  find: (scene) => {
    const { blocks, at, floor } = scene;
    const told = toldFrom(blocks, at);
    const heading = headingAbove(scene);
    if (!told || !heading || !/\?\s*$/.test(plainText(heading))) return undefined;
    const between = blocks.slice(floor, at);
    if (!between.every(isAside)) return undefined;
    const asked = element('p', {}, heading.children, lineOf(heading));
    return open(scene, { start: floor, told }, [asked, ...between], 'asking-heading');
  },
};
