/**
 * What many courses of LiaScript's import to drag and drop: words to put in order, to pick, or to put where they belong.
 *
 *     @dragdroporder(@uid,snow|ice,ice|snow)
 *     @dragdropmultiple(@uid,ice|wood,iron|lead)
 *     @dragdropsort(@uid,floats;ice;wood|sinks;iron)
 *
 * The first has the right order last; of `sort`, each target stands first. What is a macro itself, as pictures are, isn't read.
 */
import { type Asked, at, mixed } from '../prepared.ts';

const CALL = /^[ \t]*@dragdrop(order|multiple|sort)\([ \t]*@uid[ \t]*,(.*)\)[ \t]*$/;

type Dragged = Pick<Asked, 'options' | 'pairs' | 'items' | 'settings'>;

export function draggedIn(text: string, line: number): Dragged | undefined {
  const [, kind, given = ''] = CALL.exec(text) ?? [];
  if (kind === undefined) return undefined;
  // LiaScript parts what a macro is given by commas, but for those between backticks.
  const lists = (given.match(/(?:`[^`]*`|[^,`])+/g) ?? [])
    .map((one) => one.replaceAll('`', '').trim())
    .filter((one) => !/^\d*$/.test(one))
    .map((one) => one.split('|').map((words) => words.trim()));
  const isRead =
    lists.length > 0 && lists.flat().every((words) => words !== '' && !/(?:^|;)[ \t]*@/.test(words));
  return isRead ? READ[kind as keyof typeof READ](lists, line) : undefined;
}

type Lists = readonly (readonly string[])[];

const READ = {
  order: (lists: Lists): Dragged => ({ items: lists.at(-1)!, settings: { type: 'ordering' } }),
  multiple: ([right = [], wrong = []]: Lists, line: number): Dragged => ({
    options: mixed([
      ...right.map((words) => ({ words: at(line, words), correct: true })),
      ...wrong.map((words) => ({ words: at(line, words), correct: false })),
    ]),
    settings: { multi: '' },
  }),
  sort: ([targets = []]: Lists, line: number): Dragged => ({
    pairs: targets.flatMap((one) => {
      const [target = '', ...own] = one.split(';').map((words) => words.trim());
      return own.map((words) => ({ words: at(line, words), answer: target }));
    }),
  }),
} as const;
