/** The categories of a bank → a title and headings: what all of them stand in is the bank's own name. */
import type { BankItem } from './bank.ts';

/** A category as a path, before it is known which of its parts all others share. */
export interface Category {
  readonly kind: 'category';
  readonly path: readonly string[];
  readonly line: number;
}

/** `$course$/top/Waves//Light/Optics` → `Waves/Light`, `Optics`: a slash in a name is written twice. */
export const categoryPath = (written: string): readonly string[] =>
  written
    .split(/(?<!\/)\/(?!\/)/)
    .map((part) => part.replaceAll('//', '/').trim())
    .filter((part, i) => part !== '' && !/^\$.*\$$/.test(part) && !(i < 2 && part === 'top'));

export function withHeadings(items: readonly (BankItem | Category)[]): {
  readonly items: readonly BankItem[];
  readonly title?: string;
} {
  const used = items.filter(
    (item, i): item is Category =>
      item.kind === 'category' && items[i + 1] !== undefined && items[i + 1]!.kind !== 'category',
  );
  const shared = sharedBy(used.map(({ path }) => path));
  const title = shared.at(-1);
  let open: readonly string[] = shared;
  const made = items.flatMap((item): readonly BankItem[] => {
    if (item.kind !== 'category') return [item];
    if (!used.includes(item)) return [];
    const from = sharedBy([open, item.path]).length;
    open = item.path;
    return item.path.slice(Math.max(from, shared.length)).map((name, i) => ({
      kind: 'heading',
      level: 2 + Math.max(from, shared.length) - shared.length + i,
      title: name,
      line: item.line,
    }));
  });
  return { items: made, ...(title !== undefined && { title }) };
}

function sharedBy(paths: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = paths;
  const end = first.findIndex((part, i) => others.some((path) => path[i] !== part));
  return end < 0 ? first : first.slice(0, end);
}
