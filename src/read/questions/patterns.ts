/**
 * What is recognised, in the order it is tried: the first pattern that fits a block makes its questions. Each is
 * told with a picture; docs/questions.md is made of what stands here, and a test reads every picture.
 */
import type { Element } from 'hast';
import { answeredList, answeredWords, askingHeading, shown } from './answered.ts';
import { askingTitle, remark } from './asking-parts.ts';
import { boxedList } from './boxed-list.ts';
import { declared } from './declared.ts';
import { exercise } from './exercise.ts';
import { exerciseBox } from './exercise-box.ts';
import { gapRun, isGapped } from './gap-run.ts';
import { headed } from './heading.ts';
import { jupyterQuiz } from './jupyterquiz.ts';
import { keyless } from './keyless.ts';
import { isTag } from './kinds/key.ts';
import { inlineAnswers, questionList } from './lists.ts';
import type { Context, Pattern } from './pattern.ts';
import { tableToFill } from './table.ts';

export const PATTERNS: readonly Pattern[] = [
  { at: isA('question'), find: declared },
  { at: isTagged('pre', 'p', 'div'), find: jupyterQuiz },
  { at: isA('exercise'), find: exercise },
  { at: isA('callout'), find: exerciseBox },
  { at: ({ heading, at, floor }) => heading !== undefined && at === floor, find: headed },
  { at: isA('callout'), find: remark },
  { at: ({ blocks, at }) => isGapped(blocks[at]), find: gapRun },
  { at: isTagged('ul', 'ol'), find: boxedList },
  { at: isTagged('ul', 'ol'), find: keyless },
  { at: isTagged('table'), find: tableToFill },
  { at: isTagged('ul', 'ol'), find: inlineAnswers },
  { at: isTagged('ul', 'ol'), find: questionList },
  { at: answers, find: answeredWords },
  { at: answers, find: answeredList },
  { at: answers, find: askingHeading },
  { at: answers, find: shown },
  { at: ({ block }) => block.role === 'question', find: askingTitle },
];

function answers({ answer }: Context): boolean {
  return answer !== undefined;
}

function isA(kind: NonNullable<NonNullable<Element['data']>['part']>['kind']) {
  return ({ blocks, at }: Context): boolean => (blocks[at] as Element).data?.part?.kind === kind;
}

function isTagged(...tags: readonly string[]) {
  return ({ blocks, at }: Context): boolean => isTag(blocks[at], ...tags);
}
