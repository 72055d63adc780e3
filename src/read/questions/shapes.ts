/** The shapes of questions, in the order they are tried. */
import { askingHeading, labelled, listItem, several, shown, unlabelled } from './answered.ts';
import { boxedList } from './boxed-list.ts';
import { declared } from './declared.ts';
import { exercise } from './exercise.ts';
import { exerciseBox } from './exercise-box.ts';
import { gapRun } from './gap-run.ts';
import { heading } from './heading.ts';
import { jupyterQuiz } from './jupyterquiz.ts';
import { keyless } from './keyless.ts';
import { inlineAnswered, questionList } from './lists.ts';
import { remark } from './remark.ts';
import type { Shape } from './shape.ts';
import { tableToFill } from './table.ts';
import { titleQuestion } from './title-question.ts';

export const SHAPES: readonly Shape[] = [
  declared,
  jupyterQuiz,
  exercise,
  exerciseBox,
  heading,
  remark,
  gapRun,
  boxedList,
  keyless,
  tableToFill,
  inlineAnswered,
  questionList,
  several,
  labelled,
  unlabelled,
  listItem,
  askingHeading,
  shown,
  titleQuestion,
];
