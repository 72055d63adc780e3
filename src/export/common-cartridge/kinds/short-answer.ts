import { showsSomething } from '../../plain/index.ts';
import { remarksOn, rightOf, tellWorths, typed } from './accepted.ts';
import type { CartridgeWriter } from './writer.ts';

export const shortAnswer: CartridgeWriter<'short-answer'> = {
  parts: ({ prompt, accepted, caseSensitive, place }, job) => {
    const written = accepted.filter(({ text }) => text.trim() !== '');
    tellWorths(written, ({ text }) => text, job.context, place);
    const spellings = rightOf(written).map(({ text, feedback }) => ({
      text,
      ...(showsSomething(feedback) && { feedback: job.html(feedback) }),
    }));
    return [{ prompt, ...typed(spellings, caseSensitive, job) }];
  },
  remarks: ({ accepted }) => remarksOn(accepted, ({ text }) => text),
};
