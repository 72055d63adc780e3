/** What somebody must answer for: licences and sources, and whether everyone can perceive the media. */

import type { Asset } from '../../lesson/index.ts';
import { attention, type Fold, good, joined, plain } from './fold.ts';
import { type Html, h, type Inline } from './html.ts';
import { authored, type Page, sentence, table } from './page.ts';
import { paragraph, rich } from './rich.ts';
import { size } from './units.ts';
import type { Counted } from './words/index.ts';

/** The lesson's licence, and what its media say of their source. */
export function credits(page: Page): Fold {
  const { words, delivery } = page;
  const { licence, assets } = delivery.lesson;
  const { credits: own } = words;
  const { captions } = page.media;
  const uncredited = assets.filter(({ path, type }) => isShown(type) && !captions.has(path)).length;
  const without = uncredited > 0 ? [sentence(page, words.brief.gists.noCaption, uncredited)] : [];
  function caption({ path }: Asset): Inline {
    const text = captions.get(path);
    return text === undefined ? h('span.none', own.noCaption) : authored(page, text);
  }
  return {
    id: 'credits',
    title: own.title,
    gist:
      licence === undefined
        ? attention(...joined([[words.brief.gists.noLicence], ...without]))
        : (uncredited > 0 ? plain : good)(...joined([[licence.name], ...without])),
    children: [
      licence === undefined
        ? paragraph(own.noLicence)
        : paragraph(own.licence, { licence: licenceName(licence.name, licence.url) }),
      ...(assets.length === 0
        ? [paragraph(own.noMedia)]
        : [
            table<Asset>(
              own.media,
              [
                { title: own.file, heading: true, cell: ({ source }) => h('code', source) },
                { title: own.type, cell: ({ type }) => type },
                {
                  title: words.files.size,
                  numeric: true,
                  cell: ({ bytes }) => size(bytes, words.numbers),
                },
                { title: own.caption, cell: caption },
              ],
              assets,
            ),
            paragraph(own.lead),
          ]),
    ],
  };
}

const isShown = (type: string): boolean => /^(?:image|audio|video)\//.test(type);

const licenceName = (name: string, url: string | undefined): Html =>
  url === undefined ? h('strong', name) : h('a', { href: url, rel: 'license noopener' }, name);

/** What Cartable can tell about the accessibility of the lesson's media. */
export function accessibility(page: Page): Fold {
  const { words, delivery } = page;
  const { accessibility: own } = words;
  const use = page.media;
  const documents = delivery.lesson.assets.filter(({ type }) => /^application\/|^text\/plain/.test(type));
  const line = (forms: Counted, n: number, rest: readonly Inline[]): Html =>
    h('li', [...sentence(page, forms, n), `${words.colon} `, ...rest]);
  const faults = (forms: Counted, names: readonly string[]): readonly Inline[] => [
    ...sentence(page, forms, names.length),
    h(
      'ul',
      names.map((name) => h('li', [h('code', name)])),
    ),
  ];
  const repairable = use.undescribed.length + use.uncaptioned.length > 0;
  const { undescribed, uncaptioned } = words.brief.gists;
  const missing = [
    ...(use.undescribed.length > 0 ? [sentence(page, undescribed, use.undescribed.length)] : []),
    ...(use.uncaptioned.length > 0 ? [sentence(page, uncaptioned, use.uncaptioned.length)] : []),
  ];
  return {
    id: 'accessibility',
    title: own.title,
    gist: repairable ? attention(...joined(missing)) : good(words.brief.gists.nothingMissing),
    children: [
      h('ul', [
        use.pictures === 0
          ? h('li', own.noPictures)
          : line(
              own.pictures,
              use.pictures,
              use.undescribed.length === 0 ? [own.allDescribed] : faults(own.undescribed, use.undescribed),
            ),
        use.films > 0
          ? line(
              own.films,
              use.films,
              use.uncaptioned.length === 0 ? [own.allCaptioned] : faults(own.uncaptioned, use.uncaptioned),
            )
          : undefined,
        use.hosted > 0 ? line(own.hosted, use.hosted, [own.hostedNote]) : undefined,
        documents.length > 0 ? line(own.documents, documents.length, [own.documentsNote]) : undefined,
      ]),
      ...(repairable ? [h('p', [...rich(own.remedy)])] : []),
    ],
  };
}
