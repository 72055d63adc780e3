// What archiver and xmlbuilder2 bring along, Node or another package of ours has: less to load at each start, and for
// what archiver deflates and sums with, less to do. Tests pack as users do.
import { join } from 'node:path';

export const IN_PLACE_OF = {
  'crc32-stream': './src/pack/crc32-stream.ts',
  'readable-stream': 'node:stream',
  lazystream: 'node:stream',
  // (What opens files, lists folders and writes tar: for that archiver isn't asked.)
  'readdir-glob': 'node:stream',
  'tar-stream': 'node:stream',
  'js-yaml': 'yaml',
};

/** For Vite: of the packages that lead to what deflates. */
export const packerInTests = {
  alias: { 'crc32-stream': join(import.meta.dirname, '..', IN_PLACE_OF['crc32-stream']) },
  inline: ['archiver', 'zip-stream', 'compress-commons'],
};
