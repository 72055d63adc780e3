import type { DeliveredPackage, Delivery } from '../delivery.ts';
import { uploadNeed } from '../upload.ts';
import { type Html, h, type Inline } from './html.ts';
import type { Page, Part } from './page.ts';
import { paragraph } from './rich.ts';
import { exactBytes, size } from './units.ts';

/** What each file is, how large, its hash, and the upload limit the largest needs. */
export function files(page: Page): Part {
  const { words, delivery } = page;
  const [first, ...others] = delivery.packages;
  const largest = others.reduce((a, b) => (b && a && b.bytes > a.bytes ? b : a), first);
  return {
    id: 'files',
    title: words.files.title,
    children:
      largest === undefined
        ? [h('p.none', words.files.none)]
        : [
            h(
              'ul.packages',
              delivery.packages.map((one) => card(page, one)),
            ),
            ...(delivery.answerKey ? keyCard(page, delivery.answerKey) : []),
            paragraph(words.files.check, { file: largest.file }),
            h('h3', words.files.uploadTitle),
            ...upload(page, largest),
          ],
  };
}

/** Beside the packages, not among them: it isn't for the LMS. */
const keyCard = ({ words }: Page, { file, bytes }: NonNullable<Delivery['answerKey']>): readonly Html[] => [
  h('h3', words.policies.key.name),
  h('p.file', [h('a', { href: encodeURI(file) }, [h('code', file)]), ` (${size(bytes, words.numbers)})`]),
  paragraph(words.policies.key.purpose),
];

const card = ({ words, delivery }: Page, { target, file, bytes, sha256 }: DeliveredPackage): Html =>
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
      h('div', [h('dt', words.files.sha256), h('dd', [h('code.hash', sha256)])]),
    ]),
  ]);

function upload({ words }: Page, { file, bytes }: DeliveredPackage): readonly Inline[] {
  const need = uploadNeed(bytes);
  const values = {
    file,
    size: size(bytes, words.numbers),
    limit: String(need.file),
    post: String(need.request),
  };
  return [
    paragraph(need.fitsDefault ? words.files.uploadFits : words.files.uploadNeeds, values),
    paragraph(words.files.uploadWhere),
  ];
}
