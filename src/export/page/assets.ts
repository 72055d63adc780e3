import type { Nodes } from 'hast';
import { assetPath, visit } from '../../lesson/index.ts';

/** The paths of the assets that content shows or links to. */
export function assetsIn(trees: readonly Nodes[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const tree of trees)
    visit(tree, 'element', ({ properties }) => {
      for (const value of Object.values(properties)) {
        const path = assetPath(value)?.replace(/[?#].*$/, '');
        if (path !== undefined) paths.add(path);
      }
    });
  return paths;
}
