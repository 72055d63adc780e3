/** A part of the sheet that is folded behind its name and what there is to know of it in a breath. */
import { type Html, h, type Inline } from './html.ts';
import type { Page } from './page.ts';

export interface Gist {
  /** `attention`: somebody should look. `good`: nobody needs to. `plain`: there is nothing to judge. */
  readonly tone: 'good' | 'attention' | 'plain';
  readonly text: readonly Inline[];
}

export interface Fold {
  readonly id: string;
  readonly title: string;
  readonly gist: Gist;
  readonly children: readonly (Inline | undefined)[];
}

export const good = (...text: readonly Inline[]): Gist => ({ tone: 'good', text });
export const plain = (...text: readonly Inline[]): Gist => ({ tone: 'plain', text });
export const attention = (...text: readonly Inline[]): Gist => ({ tone: 'attention', text });

/** The part's id is that of what is folded: browsers unfold it for a link that leads there. */
export const folded = ({ words }: Page, { id, title, gist, children }: Fold): Html =>
  h('details', { class: `fold ${gist.tone}` }, [
    h('summary', [
      h('h2', title),
      ' ',
      h('span.gist', [
        ...(gist.tone === 'attention' ? [h('span.unseen', `${words.brief.attention} `)] : []),
        ...gist.text,
      ]),
    ]),
    h('div.fold-body', { id }, [...children]),
  ]);

/** Several things in a row: `a, b`. */
export const joined = (parts: readonly (readonly Inline[])[]): readonly Inline[] =>
  parts.flatMap((part, at) => [...(at > 0 ? [', '] : []), ...part]);
