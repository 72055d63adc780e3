import { type Html, h } from './html.ts';
import type { Words } from './words/index.ts';

/** Puts `text` on the clipboard. Hidden until the sheet's script has run: without one there is nothing to press. */
export const copyButton = ({ brief }: Words, text: string, label: string): Html =>
  h('button.copy', { type: 'button', hidden: '', 'data-copy': text, 'aria-label': label }, brief.copy);
