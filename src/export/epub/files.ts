/** The lesson's files in the book, each once under a name of its own. */
import type { Asset } from '../../lesson/index.ts';

export interface BookFile {
  readonly name: string;
  readonly asset: Asset;
}

export interface BookFiles {
  /** Takes the file along. */
  readonly nameOf: (asset: Asset) => string;
  readonly all: () => readonly BookFile[];
}

/** Equal bytes are one file; of different ones of one path, from several lessons, the second has a number. */
export function bookFiles(): BookFiles {
  const byHash = new Map<string, BookFile>();
  const taken = new Set<string>();
  return {
    nameOf: (asset) => {
      const known = byHash.get(asset.sha256);
      if (known) return known.name;
      let name = asset.path;
      for (let copy = 2; taken.has(name); copy++) name = asset.path.replace(/(\.[^./]*)?$/, `-${copy}$1`);
      taken.add(name);
      byHash.set(asset.sha256, { name, asset });
      return name;
    },
    all: () => [...byHash.values()],
  };
}
