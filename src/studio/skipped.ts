/** What tools and systems leave in a folder: nothing of a lesson's. */
const SKIPPED = /^(?:\..*|node_modules|_build|__pycache__|__MACOSX|Thumbs\.db|desktop\.ini)$/i;

export const isSkipped = (path: string): boolean => path.split('/').some((part) => SKIPPED.test(part));

/** The one folder that all of them lie in; '' where there is none. */
export function rootOf(paths: readonly string[]): string {
  const roots = new Set(paths.map((path) => path.slice(0, Math.max(path.indexOf('/'), 0))));
  const [root = ''] = roots;
  return roots.size === 1 ? root : '';
}
