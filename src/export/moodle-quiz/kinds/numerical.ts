import type { NumericalQuestion } from '../../../lesson/index.ts';
import { type Desk, fieldOf, oneLine } from '../../moodle/index.ts';
import type { Numerical } from '../moodle.ts';
import { withPercent } from './accepted.ts';
import { promptAndHints } from './common.ts';

/** The unit may be typed behind the number and isn't marked. */
export const numerical = (question: NumericalQuestion, desk: Desk): Numerical => ({
  type: 'numerical',
  ...promptAndHints(question, desk),
  answers: withPercent(question.accepted, ({ value }) => String(value), desk, question.place).map(
    ({ answer, percent }) => ({
      text: writeNumber(answer.value),
      tolerance: writeNumber(answer.tolerance),
      fraction: percent,
      feedback: fieldOf(desk, answer.feedback, question.place),
    }),
  ),
  ...(question.unit && { unit: oneLine(desk, question.unit, question.place) }),
});

/** With a decimal point: Moodle reads `3,14` as 314 (`numerical/questiontype.php`). `1e-7` and `1e21` are numbers to it. */
const writeNumber = (value: number): string => String(value).replace('e+', 'e');
