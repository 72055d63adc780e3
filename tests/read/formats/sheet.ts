/** Sheets in Word: what they ask, and what stands on the page with every fold closed. */
import { visit } from 'unist-util-visit';
import { type Lesson, plainText, type Question } from '../../../src/lesson/index.ts';
import { docx, LISTS } from '../../support/docx.ts';
import { readFile } from './support.ts';

const STYLES = [2, 3, 4]
  .map((n) => `<w:style w:type="paragraph" w:styleId="H${n}"><w:name w:val="heading ${n}"/></w:style>`)
  .join('');
/** Lists 12 to 15 count as list 2 does, each from 1 again. */
const NUMBERING =
  LISTS +
  [12, 13, 14, 15]
    .map(
      (id) =>
        `<w:num w:numId="${id}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    )
    .join('');

export async function readSheet(body: string) {
  const { lesson } = await readFile(
    'sheet.docx',
    docx(body, { numbering: NUMBERING, styles: STYLES, media: { 'sign.png': new Uint8Array([1]) } }),
  );
  const questions = lesson.questions.map((one) => {
    const judged = 'answer' in one && typeof one.answer === 'boolean' ? [String(one.answer)] : [];
    const feedback = one.feedback ? [`> ${plainText(one.feedback).trim().replace(/\s+/g, ' ')}`] : [];
    const stem = plainText(one.prompt)
      .trim()
      .replace(/^\d+[.)] /, '');
    return [one.kind, stem, ...offersOf(one), ...fillsOf(one), ...judged, ...feedback];
  });
  return { questions, page: pageUnfolded(lesson) };
}

/** `= floats` for each gap. */
const fillsOf = (question: Question): readonly string[] =>
  ('gaps' in question ? question.gaps : []).map(({ accepted }) => `= ${accepted[0]?.text}`);

/** `+ ice`, `- iron` */
export const offersOf = (question: Question): readonly string[] =>
  ('options' in question ? question.options : []).map(
    ({ content, correct }) => `${correct ? '+' : '-'} ${plainText(content)}`,
  );

export function pageUnfolded({ body }: Lesson): string {
  const folds: string[] = [];
  visit(body, 'element', (node) => {
    if (node.tagName === 'details') folds.push(plainText(node));
  });
  return folds.reduce((all, fold) => all.replace(fold, ''), plainText(body));
}

/** What asks, and of three offers the second is right. */
export const ASKED = [
  ['What floats on water?', 'iron', 'ice', 'gold'],
  ['Hail begins in a', 'lake', 'cloud', 'field'],
  ['Who melts first?', 'a stone', 'a snowman', 'a nail'],
] as const;
/** As readSheet tells of them. */
export const TOLD = ASKED.map(([stem, one, right, two]) => [
  'single-choice',
  stem,
  `- ${one}`,
  `+ ${right}`,
  `- ${two}`,
]);
