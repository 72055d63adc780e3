/** What holds for every text and file, whatever the question's type. */
import { decoded } from '../../lesson/index.ts';
import type { ParamsOf } from '../../messages/index.ts';
import { holding } from '../finding.ts';
import { pluginFiles } from '../url.ts';
import { child, elementsAt, type XmlElement } from '../xml.ts';
import type { QuestionReport } from './values.ts';

export function checkFields(question: XmlElement, report: QuestionReport): void {
  for (const { element, field } of fieldsOf(question)) {
    checkText(element, field, report);
    checkFiles(element, field, report);
    const { format } = element.attributes;
    if (format !== undefined && !FORMATS.has(format.trim()))
      report('moodle-xml-format', element, { field, format });
  }
}

const FORMATS = new Set(['html', 'moodle_auto_format', 'plain_text', 'wiki_like', 'markdown']);

interface Field {
  readonly element: XmlElement;
  /** By the path by which the ledger names it. */
  readonly field: string;
}

/** Elements with a `text` or files of their own. */
function fieldsOf(element: XmlElement, above = ''): readonly Field[] {
  return element.children.flatMap((one) => {
    const { name } = one;
    const field = REPEATED.has(name)
      ? `${above}${name}[${elementsAt(element, name).indexOf(one) + 1}]`
      : above + name;
    const isField = one.children.some((part) => part.name === 'text' || part.name === 'file');
    return [...(isField ? [{ element: one, field }] : []), ...fieldsOf(one, `${field}/`)];
  });
}

const REPEATED = new Set(['answer', 'hint', 'subquestion', 'tag', 'dragbox', 'selectoption', 'drag', 'drop']);

function checkText(element: XmlElement, field: string, report: QuestionReport): void {
  const text = child(element, 'text');
  if (!text) return;
  if (text.children.length > 0) report('moodle-xml-markup-in-text', text, { field });
  // The parser hands on what is between two references piece by piece, and drops a piece of white space alone.
  else if (/[<>&]\s+[<>&]/.test(text.bare)) report('moodle-xml-white-space-lost', text, { field });
}

function checkFiles(element: XmlElement, field: string, report: QuestionReport): void {
  const text = child(element, 'text');
  const shown = new Set(pluginFiles(text?.text ?? ''));
  const names = new Set<string>();
  for (const file of elementsAt(element, 'file')) {
    const { name = '', path = '/' } = file.attributes;
    const whole = path + name;
    for (const why of faultsOf(file, field, names)) report('moodle-xml-file', file, { field, name, why });
    const megabytes = Math.round((file.bytes?.bytes ?? 0) / 2 ** 20);
    if (file.bytes && file.bytes.bytes > SLOW)
      report('moodle-xml-file-slow', file, { field, name, megabytes });
    names.add(whole);
    if (![...shown].some((one) => one === whole || decoded(one) === whole))
      report('moodle-xml-file-unused', file, { field, name });
  }
  for (const one of shown) {
    if (![...names].some((name) => name === one || encodeURI(name) === one || decoded(one) === name))
      report('moodle-xml-file-missing', text ?? element, { field, name: one.slice(1) });
  }
}

type FileFault = ParamsOf<'moodle-xml-file'>['why'];

/** @param before the files that stand before it in the field */
function faultsOf(
  { attributes, bytes }: XmlElement,
  field: string,
  before: ReadonlySet<string>,
): readonly FileFault[] {
  const { name = '', path = '/' } = attributes;
  return holding<FileFault>({
    dropped: DROPPED.test(field),
    name: name === '' || /[&<>"'`|:\\/]/.test(name) || [...name].some((letter) => letter < ' '),
    path: !path.startsWith('/') || !path.endsWith('/'),
    twice: before.has(path + name),
    base64: bytes?.sound === false,
    empty: bytes?.sound === true && bytes.bytes === 0,
  });
}

/**
 * The importer joins a file's text from pieces of 4 KB, copying all of it each time (`lib/xmlize.php`): 8 MB took
 * 15 s on a small machine, 16 MB 73 s, 24 MB 134 s.
 */
const SLOW = 12 * 2 ** 20;

/** Fields whose files the importer leaves behind. */
const DROPPED = /^(?:responsetemplate|instructions)$/;
