/** Each gap is asked by itself, within the whole text: the profile has one blank an item. */
import { h } from 'hastscript';
import { content, type Gap } from '../../../lesson/index.ts';
import { escapeHtml, showsSomething } from '../../plain/index.ts';
import { remarksOn, rightOf, tellWorths, typed } from './accepted.ts';
import { chosenAmong } from './choice.ts';
import type { CartridgeWriter, Job } from './writer.ts';

export const gapFill: CartridgeWriter<'gap-fill'> = {
  parts: ({ prompt, gaps, place }, job) =>
    gaps.map((gap, index) => {
      tellWorths(gap.accepted, ({ text }) => text, job.context, place);
      const isOne = gaps.length === 1;
      return {
        prompt: isOne ? prompt : content(...prompt.children, h('p', h('strong', job.words.gap(index + 1)))),
        gap: (other) => (isOne ? BLANK : numbered(other, other === index)),
        ...answered(gap, job),
      };
    }),
  remarks: ({ gaps }) =>
    gaps.flatMap(({ accepted, choices }) => (choices ? [] : remarksOn(accepted, ({ text }) => text))),
  nearest: ({ gaps }) => (gaps.length === 1 ? 'blank' : 'parts'),
};

const BLANK = '_____';

function numbered(index: number, isAsked: boolean): string {
  const blank = escapeHtml(`(${index + 1}) ${BLANK}`);
  return isAsked ? `<strong>${blank}</strong>` : blank;
}

function answered({ accepted, choices }: Gap, job: Job) {
  const written = accepted.filter(({ text }) => text.trim() !== '');
  const right = rightOf(written);
  if (!choices)
    return typed(
      right.map(({ text, feedback }) => ({
        text,
        ...(showsSomething(feedback) && { feedback: job.html(feedback) }),
      })),
      false,
      job,
    );
  const keys = new Map(written.map((one) => [job.line(one.text), one]));
  const offered = new Set([...choices, ...written.map(({ text }) => text)].map(job.line));
  offered.delete('');
  return chosenAmong(
    [...offered],
    (text) => {
      const key = keys.get(text);
      return { right: key !== undefined && right.includes(key), feedback: key?.feedback };
    },
    job,
  );
}
