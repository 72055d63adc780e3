/** Each stem is asked by itself, with all the answers to choose from. */
import { h } from 'hastscript';
import { content } from '../../../lesson/index.ts';
import { chosenAmong } from './choice.ts';
import type { CartridgeWriter } from './writer.ts';

export const matching: CartridgeWriter<'matching'> = {
  parts: ({ prompt, pairs, distractors }, job) => {
    const answers = [...pairs.map(({ answer }) => answer), ...distractors]
      .map(job.line)
      .filter((answer) => answer !== '');
    // Sorted: in their own order the first stem's answer would be the first.
    const offered = [...new Set(answers)].sort((a, b) => (a < b ? -1 : 1));
    return pairs.map(({ stem, answer }) => ({
      prompt: content(...prompt.children, h('div', h('strong', '→ '), ...stem.children)),
      ...chosenAmong(offered, (text) => ({ right: text === job.line(answer) }), job),
    }));
  },
  nearest: () => 'parts',
};
