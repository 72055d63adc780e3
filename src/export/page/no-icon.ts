import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** Of a page in a window of its own browsers ask the host for an icon, which isn't in the package. */
export const noIcon = (): ElementContent => h('link', { rel: 'icon', href: 'data:,' });
