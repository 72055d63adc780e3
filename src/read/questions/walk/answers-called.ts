/**
 * Exercises that stand in two sections, each called as the exercise is: one says what is asked, the other what answers it.
 *
 *     ## Question 1 - Statement      becomes      ## Question 1
 *
 *     Why does ice float?                         Why does ice float?
 *
 *     ## Question 1 - Answer                      ### Answer
 *
 *     It is light.                                It is light.
 *
 * What the first is called says nothing where the second has no such name.
 */
import type { Element, ElementContent } from 'hast';
import { text, withChildren } from '../../parts.ts';
import { atLevel, blockOf, levelOf, sectionEnd } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { exerciseLabelOf, isAskedTitle } from '../words/exercise-label.ts';
import { answerTitleOf, normalize } from '../words/lexicon.ts';
import { speaksOfTroubles } from './troubles.ts';

/** @param title of the page, which may speak of troubles */
export function withAnswersCalled(blocks: Row, title: string): Row {
  const pairs = pairsIn(blocks);
  if (pairs.length === 0 || speaksOfTroubles(blocks, title)) return blocks;
  const row = [...blocks];
  for (const { asked, answer } of pairs) {
    const level = levelOf(blocks[asked.at]);
    const own = levelOf(blocks[answer.at]);
    if (asked.isCut) row[asked.at] = titled(blocks[asked.at]!, asked.name);
    const end = sectionEnd(blocks, answer.at + 1, own);
    // All that stands in it lies as deep below it as before.
    if (own === level) for (let at = answer.at + 1; at < end; at++) row[at] = lowered(blocks[at]!);
    const title = titled(blocks[answer.at]!, answer.title);
    row[answer.at] = atLevel(title, Math.min(Math.max(own, level + 1), 6));
  }
  return row;
}

/** A heading that calls an exercise. */
interface Asked {
  readonly at: number;
  readonly name: string;
  /** Whether it says besides that it asks. */
  readonly isCut: boolean;
}

interface Pair {
  readonly asked: Asked;
  readonly answer: { readonly at: number; readonly title: string };
}

function pairsIn(blocks: Row): readonly Pair[] {
  const pairs: Pair[] = [];
  let asked: Asked | undefined;
  blocks.forEach((block, at) => {
    const level = levelOf(block);
    if (level === 7) return;
    const answer = answerIn(blockOf(block).words);
    if (answer && asked && isOf(answer.name, asked.name))
      pairs.push({ asked, answer: { at, title: answer.title } });
    // What stands deeper than an exercise is a part of it.
    else if (!asked || level <= levelOf(blocks[asked.at])) asked = askedAt(blocks, at);
  });
  return pairs;
}

/** `Exercise 2 - Solution` is of `Exercise 2: fog`, too. */
function isOf(name: string, asked: string): boolean {
  if (normalize(name) === normalize(asked)) return true;
  const [own, other] = [exerciseLabelOf(name), exerciseLabelOf(asked)];
  return (
    own?.kind !== undefined && own.rest === '' && own.kind === other?.kind && own.number === other.number
  );
}

function answerIn(words: string): { readonly name: string; readonly title: string } | undefined {
  if (!MAY_CALL.test(words)) return undefined;
  const { name, title } = partsOf(words);
  return title !== undefined && answerTitleOf(title) ? { name, title } : undefined;
}

/** A number calls an exercise, and its answer. */
const MAY_CALL = /\d/;

function askedAt(blocks: Row, at: number): Asked | undefined {
  const { words } = blockOf(blocks[at]);
  if (exerciseLabelOf(words)?.answers !== false) return undefined;
  const { name, title } = partsOf(words);
  const isCut = title !== undefined && (isAskedTitle(title) || GIVEN.test(normalize(title)));
  return { at, name: isCut ? name : words.trim(), isCut };
}

/** What an exercise says, by names that are others' elsewhere. */
const GIVEN = /^(?:donnee|testo|texte?|aufgabentext|description)$/;

/** `Question 1 - Answer`, `Exercise 2 (solution)`, `Q3 Answer`: what it calls, and what it is of that. */
function partsOf(words: string): { readonly name: string; readonly title?: string } {
  const [, name, title] = PARTS.exec(words) ?? BEHIND_NUMBER.exec(words) ?? [];
  return name === undefined || title === undefined ? { name: words } : { name, title };
}

const PARTS =
  /^(.*\S)\s*(?:[:：]|\s[–—-]|[([])\s*(?!\s)([^()[\]:：–—]{1,30}?)(?<!\s)\s*(?:[)\]]\s*)?(?::\s*)?$/u;
const BEHIND_NUMBER = /^(.*\d[a-z]?)\s+(\p{L}[^()[\]:：–—]{1,30})$/u;

const titled = (heading: ElementContent, title: string): Element =>
  withChildren(heading as Element, [text(title)]);

const lowered = (block: ElementContent): ElementContent =>
  levelOf(block) < 6 ? atLevel(block as Element, levelOf(block) + 1) : block;
