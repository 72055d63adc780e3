/** What must be read or watched before a question, where an LMS's questions hold it: nothing else stands between them. */
import { h } from 'hastscript';
import { type Content, content, type Lesson } from '../../lesson/index.ts';
import { showsSomething } from './html.ts';

/** By the id of the question that it stands before. */
export function contextsBefore({ contexts }: Lesson): ReadonlyMap<string, Content> {
  const all = new Map<string, Content>();
  for (const { before, content: part } of contexts)
    if (showsSomething(part)) all.set(before, behind(all.get(before), part));
  return all;
}

/** One content above another, with a line between them. */
export const behind = (first: Content | undefined, second: Content): Content =>
  first ? content(...first.children, h('hr'), ...second.children) : second;
