/** A quiz: its slots lead to questions of this backup, and the restore loads them. */
import { placeIn } from '../finding.ts';
import { elementsAt, type XmlElement } from '../xml.ts';
import type { Activity } from './activities.ts';
import { type Backup, column, dangling } from './backup.ts';
import { checkRow } from './columns.ts';
import type { Bank } from './questions.ts';

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what Moodle asks of a quiz's slots, one rule after another
export function checkQuiz(backup: Backup, quiz: Activity, bank: Bank): void {
  const { own, contextId: context } = quiz;
  const instances = elementsAt(own, 'question_instances', 'question_instance');
  const needed = new Set<string>();
  function checkContext(reference: XmlElement): void {
    const found = column(reference, 'usingcontextid') ?? '';
    if (found !== context) backup.report('mbz-using-context', reference, { found, context });
  }
  for (const instance of instances) {
    checkRow(backup, instance, 'slot');
    for (const reference of elementsAt(instance, 'question_set_reference')) {
      checkRow(backup, reference, 'setReference');
      checkContext(reference);
      const category = categoryOf(column(reference, 'filtercondition') ?? '');
      if (bank.categories.has(category)) for (const one of lineOf(category, bank)) needed.add(one);
      else dangling(backup, reference, 'filtercondition', category, 'question_category');
    }
    for (const reference of elementsAt(instance, 'question_reference')) {
      checkRow(backup, reference, 'reference');
      checkContext(reference);
      const entry = column(reference, 'questionbankentryid') ?? '';
      const category = bank.entries.get(entry);
      if (category === undefined)
        dangling(backup, reference, 'questionbankentryid', entry, 'question_bank_entry');
      else for (const one of lineOf(category, bank)) needed.add(one);
    }
  }
  for (const category of needed) {
    const name = column(bank.categories.get(category), 'name') ?? '';
    if (!quiz.inforef.categories.has(category))
      backup.report('mbz-category-unlisted', placeIn(backup.name, quiz.inforefPath), { category, name });
  }
  const sections = elementsAt(own, 'sections', 'section');
  for (const section of sections) checkRow(backup, section, 'quizSection');
  const numbers = instances.map((instance) => Number(column(instance, 'slot'))).sort((a, b) => a - b);
  const begins = sections.some((section) => column(section, 'firstslot') === '1');
  if (numbers.some((number, index) => number !== index + 1) || (numbers.length > 0 && !begins))
    backup.report('mbz-slots', own, { found: numbers.join(', ') });
}

/** From which category a slot draws: of Moodle 4.0 to 4.2, or as later ones write it. */
function categoryOf(condition: string): string {
  const [, id = ''] =
    /"questioncategoryid":\s*"?(\d+)/.exec(condition) ??
    /"category":.*?"values":\s*\[\s*"?(\d+)/s.exec(condition) ??
    [];
  return id;
}

/** A category and those above it. */
function lineOf(category: string, bank: Bank): readonly string[] {
  const line: string[] = [];
  for (let id = category; bank.categories.has(id) && !line.includes(id); ) {
    line.push(id);
    id = column(bank.categories.get(id), 'parent') ?? '0';
  }
  return line;
}
