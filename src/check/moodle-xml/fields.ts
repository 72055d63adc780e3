/** What holds for every text and file, whatever the question's type. */
import type { ParamsOf } from '../../messages/index.ts';
import type { Report } from './report.ts';
import { childOf, childrenOf, type Node } from './tree.ts';

export const checkFields = (root: Node, question: string, report: Report): void => {
  for (const { node, path } of fieldsOf(root, '')) {
    checkText(node, path, question, report);
    checkFiles(node, path, question, report);
    const { format } = node.attributes;
    if (format !== undefined && !FORMATS.has(format.trim()))
      report('moodle-xml-format', node, { question, field: path, format });
  }
};

const FORMATS = new Set(['html', 'moodle_auto_format', 'plain_text', 'wiki_like', 'markdown']);

/** Elements with a `text` or files of their own, under the path by which the ledger names them. */
const fieldsOf = (node: Node, path: string): readonly { readonly node: Node; readonly path: string }[] =>
  node.children.flatMap((child) => {
    const alike = childrenOf(node, child.name);
    const numbered = REPEATED.has(child.name) ? `${child.name}[${alike.indexOf(child) + 1}]` : child.name;
    const here = path === '' ? numbered : `${path}/${numbered}`;
    const isField = child.children.some(({ name }) => name === 'text' || name === 'file');
    return [...(isField ? [{ node: child, path: here }] : []), ...fieldsOf(child, here)];
  });

const REPEATED = new Set(['answer', 'hint', 'subquestion', 'tag', 'dragbox', 'selectoption', 'drag', 'drop']);

const checkText = (field: Node, path: string, question: string, report: Report): void => {
  const text = childOf(field, 'text');
  if (!text) return;
  if (text.children.length > 0) report('moodle-xml-markup-in-text', text, { question, field: path });
  // The parser hands on what is between two references piece by piece, and drops a piece of white space alone.
  else if (/[<>&]\s+[<>&]/.test(text.bare))
    report('moodle-xml-white-space-lost', text, { question, field: path });
};

const checkFiles = (field: Node, path: string, question: string, report: Report): void => {
  const text = childOf(field, 'text')?.text ?? '';
  const names = new Set<string>();
  for (const file of childrenOf(field, 'file')) {
    const { name = '', path: folder = '/' } = file.attributes;
    const fault = (why: ParamsOf<'moodle-xml-file'>['why']): void =>
      report('moodle-xml-file', file, { question, field: path, name, why });
    const whole = folder + name;
    if (DROPPED.test(path)) fault('dropped');
    if (name === '' || /[&<>"'`|:\\/]/.test(name) || hasControl(name)) fault('name');
    if (!folder.startsWith('/') || !folder.endsWith('/')) fault('path');
    if (names.has(whole)) fault('twice');
    if (file.bytes && !file.bytes.sound) fault('base64');
    else if (file.bytes?.bytes === 0) fault('empty');
    if (file.bytes && file.bytes.bytes > SLOW) {
      const megabytes = Math.round(file.bytes.bytes / 2 ** 20);
      report('moodle-xml-file-slow', file, { question, field: path, name, megabytes });
    }
    names.add(whole);
    if (!shows(text, whole)) report('moodle-xml-file-unused', file, { question, field: path, name });
  }
  for (const shown of new Set(shownFiles(text))) {
    if (![...names].some((name) => name === shown || encodeURI(name) === shown || decoded(shown) === name))
      report('moodle-xml-file-missing', childOf(field, 'text') ?? field, {
        question,
        field: path,
        name: shown.slice(1),
      });
  }
};

/**
 * The importer joins a file's text from pieces of 4 KB, copying all of it each time (`lib/xmlize.php`): 8 MB took
 * 15 s on a small machine, 16 MB 73 s, 24 MB 134 s.
 */
const SLOW = 12 * 2 ** 20;

/** Fields whose files the importer leaves behind. */
const DROPPED = /^(?:responsetemplate|instructions)$/;

const shownFiles = (text: string): readonly string[] =>
  [...text.matchAll(/@@PLUGINFILE@@(\/[^"'<>\s?#)]+)/g)].map(([, path]) => path ?? '');

const shows = (text: string, name: string): boolean =>
  shownFiles(text).some((shown) => shown === name || decoded(shown) === name);

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const hasControl = (name: string): boolean => [...name].some((letter) => (letter.codePointAt(0) ?? 0) < 0x20);
