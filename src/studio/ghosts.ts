/** Which missing file is meant by one that is given, and where it belongs. Pure. */
import { decoded } from '../lesson/index.ts';
import { withMedia } from './front-matter.ts';
import { freePath, relativeTo } from './placing.ts';
import type { Ghost } from './protocol.ts';

/** The ghost of that name, whatever its case, spaces and accents are written like; else of that name with another ending. */
export function ghostOf(name: string, ghosts: readonly Ghost[]): Ghost | undefined {
  const wanted = ghosts.filter(({ kind }) => kind === 'missing');
  const own = normalized(baseOf(name));
  return (
    wanted.find((ghost) => normalized(baseOf(ghost.name)) === own) ??
    wanted.find((ghost) => stemOf(normalized(baseOf(ghost.name))) === stemOf(own)) ??
    ghosts.find((ghost) => ghost.kind === 'hosted' && normalized(baseOf(ghost.name)) === own)
  );
}

/** Where a given file is put. */
export interface Placed {
  readonly path: string;
  /** The page's text with the file mapped to what it stands for; absent where its path says it all. */
  readonly text?: string;
}

/**
 * @param name of the file
 * @param text of the page that wants it
 * @param isTaken whether another file lies at a path
 */
export function placed(
  name: string,
  ghost: Ghost,
  text: string,
  isTaken: (path: string) => boolean = () => false,
): Placed {
  const folder = ghost.wanted.includes('/') ? ghost.wanted.replace(/[^/]*$/, '') : '';
  if (ghost.kind === 'missing' && endingOf(name) === endingOf(ghost.wanted)) return { path: ghost.wanted };
  const path = freePath(`${folder}${plainName(name)}`, isTaken);
  return { path, text: withMedia(text, ghost.name, relativeTo(ghost.file, path)) };
}

const baseOf = (path: string): string => path.replace(/[?#].*$/, '').replace(/^.*[\\/]/, '');
const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');
const endingOf = (path: string): string =>
  (/\.([^./]+)$/.exec(path)?.[1] ?? '').toLowerCase().replace(/^jpeg$/, 'jpg');

/** What neither a path nor YAML can take is a hyphen. */
const plainName = (name: string): string => baseOf(name).replace(/[\\/:*?"<>|#]+/g, '-');

function normalized(name: string): string {
  return decoded(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
