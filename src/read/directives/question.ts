/**
 * `{question}`: a choice whose options are roles, `{v}` for a right one and `{f}` for a wrong one; what stands
 * below a line of `===` is told after the answer.
 *
 *     ```{question}
 *     Which of these float on water?
 *     - {v}`ice`
 *     - {f}`iron`
 *     ===
 *     Ice is lighter than water, volume for volume.
 *     ```
 *
 * The body is cut before Markdown sees it: to Markdown, a line of `===` makes a heading of the options above it.
 */
import type { ElementContent } from 'hast';
import type { Declaration } from '../directive.ts';
import { bare, element, part, text } from '../parts.ts';
import { optionMisplaced } from '../rules.ts';

const CUT = /^={3,}[ \t]*$/m;
const ROLE = /\{(v|f)\}(`+)(?!`)(.+?)(?<!`)\2(?!`)/gs;
const FLAG = /^[ \t]*:(multi)[ \t]*:[ \t]*$/m;

const question: Declaration = {
  names: ['question'],
  argument: 'markdown',
  options: ['multi', 'name', 'points', 'class'],
  body: 'raw',
  becomes: async ({ title, options, text: source, textLine, line }, reader) => {
    const lineAt = (offset: number) => textLine + source.slice(0, offset).split('\n').length - 1;
    const cut = CUT.exec(source);
    const asked = cut ? source.slice(0, cut.index) : source;
    const told = cut ? source.slice(cut.index + cut[0].length) : '';

    const misplaced = FLAG.exec(asked);
    if (misplaced) {
      const place = reader.page.place(lineAt(misplaced.index), ':');
      reader.page.report(optionMisplaced, place, { option: misplaced[1]! });
    }
    const roles = [...asked.matchAll(ROLE)];
    const first = roles[0] ? startOfLine(asked, roles[0].index) : asked.length;
    const stem = asked.slice(0, first).replace(FLAG, '');
    // Words between or behind the options belong to none of them: they stay with the stem.
    const rest = asked
      .slice(first)
      .replace(ROLE, '')
      .replace(FLAG, '')
      .replace(/^[ \t]*(?:[-*+]|\d+[.)])?[ \t]*$/gm, '');

    const body: ElementContent[] = [
      ...(title.length > 0 ? [element('p', {}, [element('strong', {}, title, line)], line)] : []),
      ...(await reader.blocks(stem, textLine)),
      ...(rest.trim() ? await reader.blocks(rest.trim(), lineAt(first)) : []),
      ...roles.map((role) =>
        bare({ kind: 'option', correct: role[1] === 'v' }, lineAt(role.index), [text(role[3]!.trim())]),
      ),
    ];
    if (told.trim()) {
      const from = lineAt(cut!.index) + told.slice(0, told.search(/\S/)).split('\n').length - 1;
      body.push(bare({ kind: 'feedback' }, from, await reader.blocks(told.replace(/^\s*\n/, ''), from)));
    }
    const multiple = options.multi !== undefined || misplaced !== null;
    const name = options.name;
    const points = Number(options.points);
    const worth = options.points !== undefined && points > 0 && { points };
    return [part({ kind: 'choice', multiple, ...(name && { name }), ...worth }, line, [], body)];
  },
};

const startOfLine = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;

export const questions: readonly Declaration[] = [question];
