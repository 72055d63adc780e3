/** Moodle XML, a question bank exported from Moodle → a bank, with the files that its texts show. */
import { baseName, languageFor } from '../../../../lesson/index.ts';
import type { StoredFile } from '../../../media/stored-files.ts';
import {
  type BankItem,
  type BankPage,
  type BankQuestion,
  hasOwnTitle,
  titleFrom,
  writeBank,
} from '../bank.ts';
import { type Category, categoryPath, withHeadings } from '../categories.ts';
import type { Converted } from '../format.ts';
import { textOfHtml } from '../html.ts';
import { type Report, reportsIn } from '../report.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { isYes, TYPES } from './types.ts';
import { child, children, textOf, type XmlNode, xmlTree } from './xml.ts';

export function moodleXmlToMarkdown(text: string, path: string, language: string | undefined): Converted {
  const { report, diagnostics } = reportsIn(path);
  const root = xmlTree(text);
  if ('reason' in root) {
    report('bank-xml-broken', root.line, { reason: root.reason }, root.column);
    return { markdown: '', lines: [], media: [], diagnostics };
  }
  const media: StoredFile[] = [];
  const asked = children(root, 'question');
  const isCommon = commonTexts(asked);
  const read = asked.flatMap((node, i): readonly (BankItem | Category)[] => {
    if (node.attributes.type === 'category') return categoryOf(node, report);
    const made = fieldsOf(node, `${baseName(path)}/${i + 1}`, report);
    media.push(...made.media);
    const items = itemsOf(made.fields, isCommon);
    made.reportFiles();
    return items;
  });
  reportSettings(asked, read, report);
  const { items, title } = withHeadings(read);
  if (items.length === 0) report('bank-empty', 1, {});
  const page = withKeywords(writeBank(items, languageFor(language)), asked);
  return { ...page, media, title: title ?? titleFrom(path), diagnostics };
}

/** A bank's tags are the page's keywords. */
function withKeywords(page: BankPage, asked: readonly XmlNode[]): BankPage {
  const tags = asked.flatMap((one) => children(child(one, 'tags'), 'tag').map(textOf)).filter(Boolean);
  if (tags.length === 0) return page;
  const head = ['---', `keywords: ${JSON.stringify([...new Set(tags)])}`, '---', ''];
  return {
    ...page,
    markdown: `${head.join('\n')}\n${page.markdown}`,
    lines: [...head.map(() => ({ line: 1, made: true as const })), ...page.lines],
  };
}

/** What another try costs in a quiz of Cartable's; for an essay there is none. */
function hasOwnPenalty(node: XmlNode): boolean {
  const { type = '' } = node.attributes;
  const penalty = textOf(child(node, 'penalty'));
  if (penalty === '' || /^(?:essay|description|category)$/.test(type)) return false;
  return Math.abs(Number(penalty) - (type === 'truefalse' ? 1 : 1 / 3)) > 0.001;
}

/** What a bank says of the quiz rather than of a question, told once for all. */
function reportSettings(
  asked: readonly XmlNode[],
  read: readonly (BankItem | Category)[],
  report: Report,
): void {
  const named = read.filter((one) => one.kind === 'question' && hasOwnTitle(one));
  const penalties = asked.filter(hasOwnPenalty);
  const shuffled = asked.filter((one) => isYes(child(one, 'shuffleanswers')));
  for (const [setting, all] of [
    ['names', named],
    ['penalties', penalties],
    ['shuffling', shuffled],
  ] as const) {
    const [first] = all;
    if (first) report('bank-settings-left', first.line, { setting, count: all.length });
  }
}

function categoryOf(node: XmlNode, report: Report): readonly (BankItem | Category)[] {
  const { line } = node;
  const category: Category = { kind: 'category', path: categoryPath(textOf(child(node, 'category'))), line };
  const { fields } = fieldsOf(node, '', report);
  const info = fields.myst(child(node, 'info'));
  return info === '' ? [category] : [category, { kind: 'text', text: info, line }];
}

function itemsOf(fields: Fields, isCommon: (text: string) => boolean): readonly BankItem[] {
  const { node, myst, words, report } = fields;
  const { line } = node;
  const type = node.attributes.type ?? '';
  const prompt = myst(child(node, 'questiontext'));
  if (type === 'description') return [{ kind: 'text', text: prompt, line }];
  const general = myst(child(node, 'generalfeedback'));
  const reader = TYPES[type];
  const title = textOf(child(node, 'name'));
  if (!reader) {
    report('bank-type-unknown', line, { type: type || '–', words, remains: prompt !== '' });
    if (prompt === '') return [];
  }
  const read = reader?.(fields);
  const feedback = [read?.feedback, general, ...combinedFeedback(fields, isCommon)]
    .filter(Boolean)
    .join('\n\n');
  const points = read?.points ?? pointsOf(fields);
  const idnumber = textOf(child(node, 'idnumber'));
  const question: BankQuestion = {
    kind: 'question',
    line,
    ...(idnumber && { name: idnumber }),
    ...(title && { title }),
    ...(Number.isFinite(points) && { points: Number(points.toFixed(7)) }),
    prompt: read?.prompt ?? prompt,
    hints: children(node, 'hint').flatMap((hint) => myst(hint) || []),
    ...(feedback && { feedback }),
    answers: read?.answers ?? { kind: 'open' },
    startsWithCode: read?.startsWithCode ?? false,
  };
  return [question];
}

function pointsOf({ node, report, words }: Fields): number {
  const points = Number(textOf(child(node, 'defaultgrade')) || 1);
  if (points === 0) report('bank-part-lost', node.line, { words, part: 'no-points' });
  return points;
}

const COMBINED = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'];

/** What is told for being right or wrong, where it says something of this question: Moodle gives each a stock phrase. */
const combinedFeedback = (
  { node, myst, plain }: Fields,
  isCommon: (text: string) => boolean,
): readonly string[] =>
  COMBINED.flatMap((name) => {
    const field = child(node, name);
    return isCommon(plain(field)) ? [] : [myst(field)];
  });

/** Phrases that several questions share, or of few words, say nothing of one. */
function commonTexts(questions: readonly XmlNode[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const question of questions)
    for (const name of COMBINED) {
      const text = textOfHtml(textOf(child(question, name)));
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  const shared = new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])));
  return (text) => text.split(/\s+/).length <= 8 || shared.has(text);
}
