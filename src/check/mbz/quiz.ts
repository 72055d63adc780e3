/** A quiz: its slots lead to questions of this backup, and the restore loads them. */
import type { Activity } from './activities.ts';
import { wantLeaves } from './leaves.ts';
import { at, type Look, leaf } from './look.ts';
import type { Bank } from './questions.ts';

export const checkQuiz = (look: Look, quiz: Activity, bank: Bank): void => {
  const { path, own } = quiz;
  const instances = at(own, 'question_instances', 'question_instance');
  const needed = new Set<string>();
  for (const instance of instances) {
    wantLeaves(look, path, instance, 'slot');
    for (const reference of at(instance, 'question_reference')) {
      const spot = { path, element: reference };
      wantLeaves(look, path, reference, 'reference');
      const using = leaf(reference, 'usingcontextid') ?? '';
      if (using !== quiz.contextId)
        look.report('mbz-using-context', spot, { found: using, context: quiz.contextId });
      const entry = leaf(reference, 'questionbankentryid') ?? '';
      const category = bank.entries.get(entry);
      if (category === undefined)
        look.report('mbz-dangling', spot, {
          element: 'questionbankentryid',
          id: entry,
          to: 'question_bank_entry',
        });
      else for (const one of lineOf(category, bank)) needed.add(one);
    }
  }
  for (const category of needed) {
    const name = leaf(bank.categories.get(category), 'name') ?? '';
    if (!quiz.inforef.categories.has(category))
      look.report('mbz-category-unlisted', quiz.inforefPath, { category, name });
  }
  const sections = at(own, 'sections', 'section');
  for (const section of sections) wantLeaves(look, path, section, 'quizSection');
  const numbers = instances.map((instance) => Number(leaf(instance, 'slot'))).sort((a, b) => a - b);
  const begins = sections.some((section) => leaf(section, 'firstslot') === '1');
  if (numbers.some((number, index) => number !== index + 1) || (numbers.length > 0 && !begins))
    look.report('mbz-slots', { path, element: own }, { found: numbers.join(', ') });
};

/** A category and those above it. */
const lineOf = (category: string, bank: Bank): readonly string[] => {
  const line: string[] = [];
  for (let id = category; bank.categories.has(id) && !line.includes(id); ) {
    line.push(id);
    id = leaf(bank.categories.get(id), 'parent') ?? '0';
  }
  return line;
};
