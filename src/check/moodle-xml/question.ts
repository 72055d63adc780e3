/** What holds for a question, and for the category it goes to. */
import { type Report, shortened } from '../finding.ts';
import { child, elementsAt, type XmlElement } from '../xml.ts';
import { checkFields } from './fields.ts';
import { TYPES } from './types.ts';
import { plainValue, type QuestionReport, reporterOf, textOf } from './values.ts';

/** Most characters of a name and an idnumber (`lib/db/install.xml`). */
const NAME_LIMIT = 255;
const IDNUMBER_LIMIT = 100;

/** Judges the questions of a file one after another: a category rules those that follow it. */
export function questionJudge(report: Report) {
  let category = '';
  let count = 0;
  const idnumbers = new Set<string>();
  function isFree(idnumber: string): boolean {
    const key = JSON.stringify([category, idnumber]);
    return !idnumbers.has(key) && Boolean(idnumbers.add(key));
  }
  return {
    judge(element: XmlElement): void {
      const type = element.attributes.type ?? '';
      if (type === 'category') {
        category = textOf(child(element, 'category')) ?? '';
        checkCategory(element, category, report);
      } else checkQuestion(element, type, ++count, isFree, report);
    },
    count: (): number => count,
  };
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what Moodle asks of every question, one rule after another
function checkQuestion(
  question: XmlElement,
  type: string,
  number: number,
  isFree: (idnumber: string) => boolean,
  reportAny: Report,
): void {
  const name = textOf(child(question, 'name'));
  const report = reporterOf(shortened(name || `${type || 'question'} ${number}`), reportAny);
  if (!Object.hasOwn(TYPES, type)) report('moodle-xml-question-type', question, { type });
  if (name === undefined && type !== 'cloze' && type !== 'multianswer')
    report('moodle-xml-name-missing', question, {});
  const length = [...(name ?? '')].length;
  if (length > NAME_LIMIT) report('moodle-xml-name-cut', child(question, 'name') ?? question, { length });
  for (const field of ['defaultgrade', 'penalty']) {
    const value = plainValue(question, field);
    if (value !== undefined && !/^\s*\d+(?:\.\d*)?\s*$/.test(value))
      report('moodle-xml-number', child(question, field) ?? question, { field, value });
  }
  checkIdnumber(question, isFree, report);
  for (const hint of elementsAt(question, 'hint')) {
    if (type === 'essay' || type === 'description') report('moodle-xml-hint-lost', hint, { why: 'unread' });
    else if (!textOf(hint)) report('moodle-xml-hint-lost', hint, { why: 'blank' });
  }
  checkFields(question, report);
  TYPES[type]?.(question, report);
}

function checkIdnumber(
  question: XmlElement,
  isFree: (idnumber: string) => boolean,
  report: QuestionReport,
): void {
  const element = child(question, 'idnumber');
  const idnumber = element?.text;
  if (!element || !idnumber) return;
  if ([...idnumber].length > IDNUMBER_LIMIT)
    report('moodle-xml-idnumber', element, { idnumber, why: 'long' });
  if (idnumber !== idnumber.trim() || /[\r\n]/.test(idnumber))
    report('moodle-xml-idnumber', element, { idnumber: idnumber.trim(), why: 'lines' });
  if (!isFree(idnumber)) report('moodle-xml-idnumber', element, { idnumber, why: 'twice' });
}

const CONTEXTS = new Set(['course', 'coursecategory', 'category', 'module', 'system']);

function checkCategory(element: XmlElement, path: string, report: Report): void {
  const names = path.split(/(?<!\/)\/(?!\/)/).map((name) => name.replaceAll('//', '/').trim());
  const context = /^\$([a-z0-9]+)\$$/.exec(names[0] ?? '')?.[1];
  const info = child(element, 'info');
  function fault(why: 'empty' | 'long' | 'format' | 'token'): void {
    report('moodle-xml-category', element, { category: shortened(path), why });
  }
  if (path === '') fault('empty');
  if (names.some((name) => [...name].length > NAME_LIMIT)) fault('long');
  if (context !== undefined && !CONTEXTS.has(context)) fault('token');
  if (info && info.attributes.format === undefined) fault('format');
}
