import { fieldOf, oneLine } from '../../moodle/index.ts';
import { withPercent } from './accepted.ts';
import { promptAndHints } from './common.ts';
import { feedbackFields, type MoodleWriter, withFeedback } from './writer.ts';

export const numerical: MoodleWriter<'numerical'> = {
  // The unit may be typed behind the number and isn't marked.
  moodle: (question, context) => ({
    type: 'numerical',
    ...promptAndHints(question, context),
    answers: withPercent(question.accepted, ({ value }) => String(value), context, question.place).map(
      ({ answer, percent }) => ({
        text: writeNumber(answer.value),
        tolerance: writeNumber(answer.tolerance),
        fraction: percent,
        feedback: fieldOf(context, answer.feedback, question.place),
      }),
    ),
    ...(question.unit && { unit: oneLine(context, question.unit, question.place) }),
  }),
  unfit: ({ accepted }) => {
    if (accepted.length === 0) return 'no-accepted-answer';
    const sound = accepted.every((one) => Number.isFinite(one.value) && Number.isFinite(one.tolerance));
    return sound ? undefined : 'not-a-number';
  },
  asOpen: ({ accepted, unit = '' }) => ({
    right: accepted.map(({ value, tolerance, feedback }) =>
      withFeedback(`${value} ± ${tolerance} ${unit}`, feedback),
    ),
  }),
  requiredFields: ({ accepted }) => feedbackFields(accepted),
};

/** With a decimal point: Moodle reads `3,14` as 314 (`numerical/questiontype.php`). `1e-7` and `1e21` are numbers to it. */
const writeNumber = (value: number): string => String(value).replace('e+', 'e');
