import type { Env } from 'markdown-it';
import { abbreviationsOf } from './substitutions.ts';

/** What the containers of one page share: link definitions and footnote labels, wherever they stand. */
export type SharedEnv = Env;

/** The environment for a page: footnotes may be cited in a directive and defined outside it. */
export function sharedEnv(text: string, abbreviations?: Readonly<Record<string, string>>): SharedEnv {
  const refs = [...text.matchAll(/^[ \t]*\[\^([^\]\s]+)\]:/gm)].map(([, label]) => [`:${label}`, -1]);
  return { footnotes: { refs: Object.fromEntries(refs) }, ...abbreviationsOf(abbreviations) };
}
