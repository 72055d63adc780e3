/** The ways into Moodle that aren't the recommended one, and other LMSs. */

import { byGroup } from '../../lesson/index.ts';
import type { DeliveredPackage } from '../delivery.ts';
import { fileLine, inFull, titleOf } from './card.ts';
import { type Fold, joined, plain } from './fold.ts';
import { type Html, h } from './html.ts';
import { isFree, otherLms, type Page, sentence } from './page.ts';
import { paragraph } from './rich.ts';

export function others(page: Page, way: readonly DeliveredPackage[]): readonly Fold[] {
  const { words, delivery } = page;
  const { brief } = words;
  const left = delivery.packages.filter((one) => !way.includes(one));
  const isSettled = otherLms(page) !== undefined || isFree(page);
  return left.length === 0 && isSettled
    ? []
    : [
        {
          id: 'others',
          title: brief.others,
          gist: plain(
            ...joined([
              ...(left.length > 0 ? [sentence(page, brief.gists.otherFiles, left.length)] : []),
              ...(isSettled ? [] : [[brief.gists.otherSystems]]),
            ]),
          ),
          children: [
            ...byGroup(left).flatMap(({ group, made }) => [
              ...(group ? [h('h3', words.groups[group])] : []),
              ...made.map((one) => guide(page, one, group ? 'h4' : 'h3')),
            ]),
            ...(isSettled
              ? []
              : [
                  h('h3', words.import.otherTitle),
                  // Several files of one group say the same.
                  ...[...new Set(delivery.packages.map(({ target }) => words.targets[target].elsewhere))].map(
                    (text) => paragraph(text),
                  ),
                ]),
          ],
        },
      ];
}

const guide = (page: Page, one: DeliveredPackage, heading: 'h3' | 'h4'): Html =>
  h('div', { id: `import-${one.target}` }, [
    h(heading, titleOf(page, one)),
    fileLine(page, one),
    ...inFull(page, one),
  ]);
