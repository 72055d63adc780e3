import type { ElementContent } from 'hast';

/** HTML that a library has written, as a node: `toHtml` writes it as it is. */
export const raw = (html: string): ElementContent =>
  ({ type: 'raw', value: html }) as unknown as ElementContent;
