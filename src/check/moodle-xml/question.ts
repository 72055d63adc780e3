/** What holds for a question, and for the category it goes to. */
import { checkFields } from './fields.ts';
import type { Report } from './report.ts';
import { childOf, childrenOf, type Node, plainValue, textOf } from './tree.ts';
import { TYPES } from './types.ts';

/** Most characters of a name and an idnumber (`lib/db/install.xml`). */
const NAME_LIMIT = 255;
const IDNUMBER_LIMIT = 100;

/** Judges the questions of a file one after another: a category rules those that follow it. */
export const questionJudge = (report: Report) => {
  let category = '';
  let count = 0;
  const idnumbers = new Set<string>();
  const isFree = (idnumber: string): boolean => {
    const key = JSON.stringify([category, idnumber]);
    return !idnumbers.has(key) && Boolean(idnumbers.add(key));
  };
  return {
    judge(node: Node): void {
      const type = node.attributes.type ?? '';
      if (type === 'category') {
        category = textOf(childOf(node, 'category')) ?? '';
        checkCategory(node, category, report);
        return;
      }
      count++;
      checkQuestion(node, type, count, isFree, report);
    },
    count: (): number => count,
  };
};

const checkQuestion = (
  node: Node,
  type: string,
  number: number,
  isFree: (idnumber: string) => boolean,
  report: Report,
): void => {
  const name = textOf(childOf(node, 'name'));
  const question = name || `${type || 'question'} ${number}`;
  const short = [...question].length > 80 ? `${[...question].slice(0, 79).join('')}…` : question;
  if (!(type in TYPES)) report('moodle-xml-question-type', node, { question: short, type });
  if (name === undefined && type !== 'cloze' && type !== 'multianswer')
    report('moodle-xml-name-missing', node, { question: short });
  const length = [...(name ?? '')].length;
  if (length > NAME_LIMIT)
    report('moodle-xml-name-cut', childOf(node, 'name') ?? node, { question: short, length });
  for (const field of ['defaultgrade', 'penalty']) {
    const value = plainValue(node, field);
    if (value !== undefined && !/^\s*\d+(?:\.\d*)?\s*$/.test(value))
      report('moodle-xml-number', childOf(node, field) ?? node, { question: short, field, value });
  }
  checkIdnumber(node, short, isFree, report);
  checkHints(node, type, short, report);
  checkFields(node, short, report);
  TYPES[type]?.(node, short, report);
};

const checkIdnumber = (
  node: Node,
  question: string,
  isFree: (idnumber: string) => boolean,
  report: Report,
): void => {
  const idnumber = plainValue(node, 'idnumber') ?? '';
  const at = childOf(node, 'idnumber') ?? node;
  if (idnumber === '') return;
  if ([...idnumber].length > IDNUMBER_LIMIT)
    report('moodle-xml-idnumber', at, { question, idnumber, why: 'long' });
  if (idnumber !== idnumber.trim() || /[\r\n]/.test(idnumber))
    report('moodle-xml-idnumber', at, { question, idnumber: idnumber.trim(), why: 'lines' });
  if (!isFree(idnumber)) report('moodle-xml-idnumber', at, { question, idnumber, why: 'twice' });
};

const checkHints = (node: Node, type: string, question: string, report: Report): void => {
  for (const hint of childrenOf(node, 'hint')) {
    if (type === 'essay' || type === 'description')
      report('moodle-xml-hint-lost', hint, { question, why: 'unread' });
    else if (!textOf(hint)) report('moodle-xml-hint-lost', hint, { question, why: 'blank' });
  }
};

const CONTEXTS = new Set(['course', 'coursecategory', 'category', 'module', 'system']);

const checkCategory = (node: Node, path: string, report: Report): void => {
  const names = path.split(/(?<!\/)\/(?!\/)/).map((name) => name.replaceAll('//', '/').trim());
  const context = /^\$([a-z0-9]+)\$$/.exec(names[0] ?? '')?.[1];
  const fault = (why: 'empty' | 'long' | 'format' | 'token'): void =>
    report('moodle-xml-category', node, { category: path.length > 80 ? `${path.slice(0, 79)}…` : path, why });
  if (path === '') fault('empty');
  if (names.some((name) => [...name].length > NAME_LIMIT)) fault('long');
  if (context !== undefined && !CONTEXTS.has(context)) fault('token');
  const info = childOf(node, 'info');
  if (info && info.attributes.format === undefined) fault('format');
};
