/** Many pages in few words. */

const FEW = 12;

/** Pages by name; of many, the folders that they lie in and how many there are in each. */
export function pagesListed(pages: readonly string[], counted: (count: number) => string): string {
  if (pages.length <= FEW) return pages.join(', ');
  const folders = new Map<string, number>();
  for (const page of pages) {
    const folder = /^[^/]+(?:\/[^/]+(?=\/))?(?=\/)/.exec(page)?.[0];
    const name = folder === undefined ? page : `${folder}/`;
    folders.set(name, (folders.get(name) ?? 0) + 1);
  }
  return [...folders]
    .map(([name, count]) => (name.endsWith('/') ? `${name} (${counted(count)})` : name))
    .join(', ');
}
