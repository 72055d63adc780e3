import { h } from 'hastscript';
import { content, type OpenQuestion, plainText } from '../../../lesson/index.ts';
import { RESPONSE } from '../identifiers.ts';
import { el } from '../xml.ts';
import type { ItemWriter, Job } from './writer.ts';

/** People score it. A box starts empty: what learners start from stands above it. */
export const open: ItemWriter<'open'> = {
  asked: (question, job) => ({
    responses: [{ identifier: RESPONSE, cardinality: 'single', baseType: 'string' }],
    interaction: [
      ...startingFrom(question, job),
      el('extendedTextInteraction', {
        responseIdentifier: RESPONSE,
        expectedLines: linesFor(question),
      }),
    ],
    comments: [],
  }),
};

function startingFrom({ starter, minWords }: OpenQuestion, job: Job) {
  const least = minWords ?? job.context.lesson.settings.minWords ?? 0;
  return [
    ...(starter ? job.blocks(content(h('p', h('em', job.context.words.start)), ...starter.children)) : []),
    ...(least > 0 ? [el('p', {}, [el('em', {}, [job.words.leastWords(least)])])] : []),
  ];
}

/** Room that suits the model answer. */
function linesFor({ feedback, starter }: OpenQuestion): number {
  if (starter || !feedback) return 15;
  const { length } = plainText(feedback);
  return length <= 120 ? 5 : length <= 500 ? 10 : 15;
}
