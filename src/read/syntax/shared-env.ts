import type { Env, MarkdownIt } from 'markdown-it';
import { endedIn } from '../html/bracketed.ts';
import type { Prepare } from './dialects/prepared.ts';
import { abbreviationsOf } from './rules/substitutions.ts';

/** What the containers of one page share: link definitions and footnote labels, wherever they stand. */
export interface SharedEnv extends Env {
  /** The names of the HTML elements that the page ends, and the files that it takes in. */
  readonly ended: Set<string>;
}

/** How the text of a page is read: as MyST, and by the rules of the dialects that it uses. */
export interface Markdown {
  readonly parser: MarkdownIt;
  /** Writes it anew, where no rule can read it; absent where none of its dialects does. */
  readonly prepare?: Prepare;
}

/** The environment for a page: footnotes may be cited in a directive and defined outside it. */
export function sharedEnv(text: string, abbreviations?: Readonly<Record<string, string>>): SharedEnv {
  const refs = [...text.matchAll(/^[ \t]*\[\^([^\]\s]+)\]:/gm)].map(([, label]) => [`:${label}`, -1]);
  return {
    footnotes: { refs: Object.fromEntries(refs) },
    ...abbreviationsOf(abbreviations),
    ended: endedIn(text),
  };
}
