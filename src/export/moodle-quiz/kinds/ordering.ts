import type { OrderingQuestion } from '../../../lesson/index.ts';
import { type Desk, fieldOf, showsSomething } from '../../moodle/index.ts';
import type { Ordering } from '../moodle.ts';
import { promptAndHints } from './common.ts';

export const ordering = (question: OrderingQuestion, desk: Desk): Ordering => {
  desk.tell('moodle-ordering-version', question.place, { name: question.name });
  return {
    type: 'ordering',
    ...promptAndHints(question, desk),
    items: question.items.filter(showsSomething).map((item) => fieldOf(desk, item, question.place)),
  };
};
