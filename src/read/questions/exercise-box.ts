/**
 * An exercise in a box that only its title calls so, answered inside it or right behind it.
 *
 *     :::{admonition} Exercise 2
 *     Count to a hundred.
 *     :::
 *     :::{admonition} Solution
 *     :class: dropdown
 *     1, 2, 3…
 *     :::
 *
 * So does a title that asks, answered inside, or a class `exercise`. Without an answer it stays the box it is, unless the project's settings make questions of remarks.
 */
import type { Element, ElementContent } from 'hast';
import { plainText } from '../../lesson/index.ts';
import { bodyOf, data, isPart, lineOf, type PartOf } from '../parts.ts';
import { exercise, split, toldBehind } from './exercise.ts';
import { isCue, isLettered } from './keyless.ts';
import { isTag } from './kinds/key.ts';
import { fold, titleNode } from './lexicon.ts';
import type { Shape } from './shape.ts';

/** The word by itself, with a number, or with more behind a mark: `Exercise caution` is none. */
const CALLED =
  /^(?:mini[- ]?)?(?:exercices?|exercises?|aufgaben?|ubung(?:en)?|ubungsaufgaben?|esercizi[o]?|ejercicios?|defis?|challenges?|questions?|fragen?|domand[ae]|preguntas?|your turn|a vous de jouer|concept check)\b\s*(?:\d+(?:[.-]\d+)*[a-z]?)?\s*(?:[:.,()–—-].*)?$/;

const saysExercise = (box: PartOf<'callout'>): boolean =>
  box.data.part.exercise === true || CALLED.test(fold(plainText(titleNode(box))).replace(/^[^\p{L}]+/u, ''));

const asks = (box: Element): boolean => /\?\s*$/.test(plainText(titleNode(box)));

/** Lettered options to choose from, and no word on which is right (see keyless.ts, which knows those with a cue). */
const offersKeyless = (body: readonly ElementContent[]): boolean =>
  body.some((block) => isTag(block, 'ul', 'ol') && isLettered(block)) && !body.some(isCue);

export const exerciseBox: Shape = {
  id: 'exercise-box',
  find: (scene) => {
    const { blocks, at, page } = scene;
    const box = blocks[at];
    if (!isPart(box, 'callout')) return undefined;
    const inside = split(bodyOf(box)).some(({ told }) => told);
    if (!saysExercise(box) && !(inside && asks(box))) return undefined;
    const behind = toldBehind(scene, false);
    const answered = inside || (behind !== undefined && behind.told.feedback.length > 0);
    if (!answered && offersKeyless(bodyOf(box))) {
      const asked = bodyOf(box).filter((block) => !isTag(block, 'ul', 'ol'));
      const words = asked.map(plainText).join(' ').trim();
      page.report('choice-without-key', page.place(lineOf(bodyOf(box)[0]), words.slice(0, 20)), { words });
    } else if (!answered && !page.settings.ask.includes('remarks')) return undefined;
    const asked: Element = { ...box, data: data({ part: { kind: 'exercise', heading: '' } }) };
    return exercise.find({ ...scene, blocks: blocks.with(at, asked) });
  },
};
