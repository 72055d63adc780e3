import { fieldOf, showsSomething } from '../../moodle/index.ts';
import { promptAndHints } from './common.ts';
import type { MoodleWriter } from './writer.ts';

export const ordering: MoodleWriter<'ordering'> = {
  moodle: (question, context) => {
    context.report('moodle-ordering-version', question.place, { name: question.name });
    return {
      type: 'ordering',
      ...promptAndHints(question, context),
      items: question.items.filter(showsSomething).map((item) => fieldOf(context, item, question.place)),
    };
  },
  unfit: ({ items }) => (items.filter(showsSomething).length < 2 ? 'few-items' : undefined),
  asOpen: ({ items }) => ({ right: items }),
  requiredFields: ({ items }) => items.filter(showsSomething).map((_, index) => [`answer[${index + 1}]`]),
};
