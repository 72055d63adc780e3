/** Lesson or course → what is printed: a worksheet without answers, and its key, each to read and to edit. */
import {
  type Course,
  commentedAnswers,
  type Exported,
  joinedLedger,
  type Ledger,
  type Lesson,
  type PrintTarget,
  type Question,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import type { Kit } from '../kit.ts';
import { paperOf, sheetDocx } from './docx/index.ts';
import { sheetHtml } from './html.ts';
import { key, type Sheet, worksheet } from './sheet.ts';

type Make = (sheet: Sheet, kit: Kit) => Pick<Exported, 'form' | 'entries' | 'diagnostics'>;

/** The one page as a file. */
const html: Make = (sheet, kit) => {
  const { pieces, diagnostics } = sheetHtml(sheet, kit);
  return { form: 'file', entries: [{ path: `${sheet.id}.html`, pieces }], diagnostics };
};

/** The same page, on paper of the size that schools of its language have. */
const pdf: Make = (sheet, kit) => {
  const { pieces, diagnostics } = sheetHtml(sheet, kit, paperOf(sheet.language));
  return { form: 'pdf', entries: [{ path: `${sheet.id}.html`, pieces }], diagnostics };
};

const docx: Make = (sheet) => ({ form: 'zip', ...sheetDocx(sheet) });

interface Printed {
  readonly sheet: typeof worksheet;
  readonly make: Make;
  readonly suffix: string;
}

const PRINTED: Readonly<Record<PrintTarget, Printed>> = {
  worksheet: { sheet: worksheet, make: html, suffix: 'worksheet.html' },
  key: { sheet: key, make: html, suffix: 'key.html' },
  'worksheet-docx': { sheet: worksheet, make: docx, suffix: 'worksheet.docx' },
  'key-docx': { sheet: key, make: docx, suffix: 'key.docx' },
  'worksheet-pdf': { sheet: worksheet, make: pdf, suffix: 'worksheet.pdf' },
  'key-pdf': { sheet: key, make: pdf, suffix: 'key.pdf' },
};

/** A lesson without questions has a worksheet, to read, and no key. */
export function exportPrint(target: PrintTarget, of: Lesson | Course, kit: Kit): Exported {
  const { sheet, make, suffix } = PRINTED[target];
  const isKey = sheet === key;
  const lessons = 'lessons' in of ? of.lessons : [of];
  const base = { target, suffix, ledger: isKey ? ledgerOf(of) : {} };
  if (isKey && lessons.every(({ questions }) => questions.length === 0))
    return {
      ...base,
      form: 'file',
      entries: [],
      diagnostics: [diagnose('key-no-questions', startOf(of.source), { title: of.title })],
    };
  return { ...base, ...make(sheet(of), kit) };
}

/** All that is known of each answer stands in the key. */
const ledgerOf = (of: Lesson | Course): Ledger =>
  'lessons' in of
    ? joinedLedger(of.lessons.map((lesson) => ({ lesson, ledger: ledgerOf(lesson) })))
    : Object.fromEntries(of.questions.map((question) => [question.id, fieldsOf(question)]));

const fieldsOf = (question: Question): readonly string[] => [
  ...(question.feedback ? ['key: feedback'] : []),
  ...(question.kind === 'open' ? [] : ['key: solution']),
  ...commentedAnswers(question).map(({ name }) => `key: feedback on ${name}`),
  ...question.hints.map((_, index) => `key: hint ${index + 1}`),
];
