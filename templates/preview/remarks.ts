/** What the build has to say about the lesson. */

import type { Words } from '../lms/words.ts';
import { make } from '../page/dom.ts';
import { fill } from '../strings/strings.ts';
import type { News, Remark } from './news.ts';

export function showRemarks({ remarks }: News, words: Words): void {
  const urgent = remarks.filter(({ severity }) => severity !== 'info');
  const notes = remarks.filter(({ severity }) => severity === 'info');
  document
    .getElementById('remarks')
    ?.replaceChildren(
      ...(urgent.length > 0 ? [list(urgent, words)] : [make('p', { class: 'quiet' }, words.clean)]),
      ...(notes.length > 0
        ? [
            make(
              'details',
              {},
              make('summary', {}, fill(words.explanations, { n: notes.length })),
              list(notes, words),
            ),
          ]
        : []),
    );
}

const list = (remarks: readonly Remark[], words: Words): Node =>
  make('ul', { class: 'remarks' }, ...remarks.map((remark) => item(remark, words)));

const item = ({ severity, place, message, assumed, remedy, rule }: Remark, words: Words): Node =>
  make(
    'li',
    { class: severity },
    make('p', { class: 'message' }, make('strong', {}, words.severities[severity]), ` ${message}`),
    ...(assumed ? [make('p', {}, assumed)] : []),
    ...(remedy ? [make('p', {}, make('span', { class: 'quiet' }, `${words.remedy} `), remedy)] : []),
    make('p', { class: 'quiet' }, make('code', {}, place), ` ${rule}`),
  );
