import { h } from 'hastscript';
import { content } from '../../../lesson/index.ts';
import type { CartridgeWriter } from './writer.ts';

/** An essay starts empty: what learners start from stands in the prompt. */
export const open: CartridgeWriter<'open'> = {
  parts: ({ prompt, starter }, { context: { words } }) => [
    {
      profile: 'cc.essay.v0p1',
      prompt: starter
        ? content(...prompt.children, h('p', h('em', words.start)), ...starter.children)
        : prompt,
      response: { kind: 'written' },
    },
  ],
};
