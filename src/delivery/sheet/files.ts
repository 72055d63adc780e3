import { byGroup, isPrint } from '../../lesson/index.ts';
import type { DeliveredPackage, Delivery } from '../delivery.ts';
import { uploadNeed } from '../upload.ts';
import { copyButton } from './copy.ts';
import { attention, type Fold, good } from './fold.ts';
import { type Html, h, type Inline } from './html.ts';
import { isFree, otherLms, type Page, sentence } from './page.ts';
import { paragraph, rich } from './rich.ts';
import { exactBytes, size } from './units.ts';

/** What each file is, how large, its hash, and the upload limit the largest needs. */
export function files(page: Page, largest: DeliveredPackage): Fold {
  const { words, delivery } = page;
  const fits = uploadNeed(largest.bytes).fitsDefault || isFree(page) || otherLms(page) !== undefined;
  const total = delivery.packages.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    id: 'files',
    title: words.files.title,
    gist: fits
      ? good(...rich(words.glance.filesNote, { size: size(total, words.numbers) }))
      : attention(...rich(words.brief.allow, { limit: String(uploadNeed(largest.bytes).request) })),
    children: [
      h('p.none', [
        ...(isFree(page) ? [] : [...sentence(page, words.glance.files, delivery.packages.length), ', ']),
        ...rich(words.glance.filesNote, { size: size(total, words.numbers) }),
      ]),
      ...byGroup(delivery.packages).flatMap(({ group, made }) => [
        ...(group ? [h('h3', words.groups[group])] : []),
        h(
          'ul.packages',
          made.map((one) => fileCard(page, one)),
        ),
      ]),
      ...(delivery.answerKey ? keyCard(page, delivery.answerKey) : []),
      paragraph(words.files.check, { file: largest.file }),
      h('h3', { id: 'upload' }, words.files.uploadTitle),
      ...upload(page, largest),
    ],
  };
}

export const largestOf = ({ packages }: Delivery): DeliveredPackage | undefined =>
  uploaded(packages).reduce<DeliveredPackage | undefined>(
    (a, b) => (a && a.bytes >= b.bytes ? a : b),
    undefined,
  );

/** What is printed isn't uploaded, unless there is nothing else. */
function uploaded(packages: readonly DeliveredPackage[]): readonly DeliveredPackage[] {
  const imported = packages.filter(({ target }) => !isPrint(target));
  return imported.length > 0 ? imported : packages;
}

/** Beside the packages, not among them: it isn't for the LMS. */
const keyCard = ({ words }: Page, { file, bytes }: NonNullable<Delivery['answerKey']>): readonly Html[] => [
  h('h3', words.policies.key.name),
  h('p.file', [h('a', { href: encodeURI(file) }, [h('code', file)]), ` (${size(bytes, words.numbers)})`]),
  paragraph(words.policies.key.purpose),
];

const fileCard = ({ words, delivery }: Page, { target, file, bytes, sha256 }: DeliveredPackage): Html =>
  h('li.package', [
    h('h3', words.targets[target].name),
    h('p.file', [h('a', { href: encodeURI(file) }, [h('code', file)])]),
    h('p', (delivery.lessons && words.targets[target].course?.purpose) ?? words.targets[target].purpose),
    h('dl', [
      h('div', [
        h('dt', words.files.size),
        h('dd', [
          ...(bytes < 1024 ? [] : [`${size(bytes, words.numbers)} `]),
          h(
            'span.exact',
            bytes < 1024 ? exactBytes(bytes, words.numbers) : `(${exactBytes(bytes, words.numbers)})`,
          ),
        ]),
      ]),
      h('div', [
        h('dt', words.files.sha256),
        h('dd', [
          h('code.hash', sha256),
          ' ',
          copyButton(words, sha256, words.brief.copySum.replace('{file}', file)),
        ]),
      ]),
    ]),
  ]);

function upload(page: Page, { file, bytes }: DeliveredPackage): readonly Inline[] {
  const { words } = page;
  const lms = otherLms(page);
  const need = uploadNeed(bytes);
  const values = {
    file,
    size: size(bytes, words.numbers),
    limit: String(need.file),
    post: String(need.request),
  };
  if (isFree(page)) return [paragraph(words.free.upload, values)];
  if (lms !== undefined) return [paragraph(words.files.uploadElsewhere, { ...values, lms })];
  return [
    paragraph(need.fitsDefault ? words.files.uploadFits : words.files.uploadNeeds, values),
    paragraph(words.files.uploadWhere),
  ];
}
