/** Files of other kinds in a sentence, whatever its language. */
import type { KindWords } from './catalogue.ts';
import type { OtherFile, OtherKind } from './rules/projects.ts';

type Kinds = Readonly<Record<OtherKind, KindWords>>;

/** Names in a sentence; of more, their number. */
const MOST = 12;

/** @param more the words for how many are not named */
export function listed(files: readonly OtherFile[], kinds: Kinds, more: (count: number) => string): string {
  const names = files.slice(0, MOST).map(({ path, kind }) => `${path} (${kinds[kind].name})`);
  return [...names, ...(files.length > MOST ? [more(files.length - MOST)] : [])].join(', ');
}

/** Each remedy once. */
export function remedies(files: readonly OtherFile[], kinds: Kinds): string {
  return [...new Set(files.map(({ kind }) => kinds[kind].remedy))].join(' ');
}
