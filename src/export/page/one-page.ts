/**
 * The learner's page as one file: styles, program, fonts, answers and media stand in it. A picture that the text shows
 * once stands where it is shown; all else stands behind the text, as base64, and the page's program makes files of it.
 * What the disk has is streamed: no medium is held in memory.
 */
import {
  type Asset,
  attributeText,
  digestBase64,
  type Exported,
  type Lesson,
  type Piece,
} from '../../lesson/index.ts';
import { type Kit, kitFile } from '../kit.ts';
import { fillIn, fillingOf, keysBlob } from './filling.ts';
import { type Mark, type WrittenOptions, type WrittenPage, writtenPage } from './written-page.ts';

export interface OneFile extends Pick<Exported, 'ledger' | 'diagnostics'> {
  readonly pieces: readonly Piece[];
}

export function onePage(lesson: Lesson, kit: Kit, options: WrittenOptions): OneFile {
  const page = writtenPage(lesson, options);
  const assets = new Map(lesson.assets.map((asset) => [asset.path, asset]));
  const shown = shownOnce(page, assets);
  const file = (path: string): string => `data:,${encodeURIComponent(path)}`;
  const fillKeys = fillingOf(page.marks, lesson.language, { url: file });
  const behind = (): readonly Piece[] =>
    [...usedIn(page)].flatMap((path) => {
      const asset = assets.get(path);
      return asset && !shown.has(path) ? block(asset) : [];
    });
  const parts: Readonly<Record<string, () => readonly Piece[]>> = {
    files: behind,
    answers: () => [page.keys === undefined ? '' : keysBlob(page.keys, lesson.id, fillKeys)],
    'web.js#sha256': () => [hashOf(kitFile(kit, 'web.js'))],
    'katex/katex.css': () => withFonts(kit),
  };
  const piecesOf = (mark: Mark): readonly Piece[] => {
    if (!('path' in mark)) return [fillIn(mark, lesson.language, {})];
    const { path } = mark;
    const own = parts[path]?.() ?? (kit.files[path] && [kit.files[path]]);
    if (own) return own;
    const asset = shown.has(path) ? assets.get(path) : undefined;
    return asset ? [`data:${asset.type};base64,`, { base64: asset.content }] : [attributeText(file(path))];
  };
  return {
    pieces: page.html
      .split('\uFDD0')
      .flatMap((text, index): readonly Piece[] =>
        index % 2 === 0 ? [text] : piecesOf(page.marks[Number(text)]!),
      ),
    ledger: page.ledger,
    diagnostics: page.diagnostics,
  };
}

/** The files that the page shows, links to, or has in its answers. */
const usedIn = ({ marks }: Pick<WrittenPage, 'marks'>): ReadonlySet<string> =>
  new Set(marks.flatMap((mark) => ('path' in mark ? [plain(mark.path)] : [])));

/** A URL of a file may say which part of it is meant. */
const plain = (path: string): string => path.replace(/[?#].*$/, '');

/** Pictures that stand in one place of the text and nowhere else. */
function shownOnce(
  { html, marks }: Pick<WrittenPage, 'html' | 'marks'>,
  assets: ReadonlyMap<string, Asset>,
): ReadonlySet<string> {
  const places = new Map<string, number>();
  for (const mark of marks)
    if ('path' in mark) places.set(plain(mark.path), (places.get(plain(mark.path)) ?? 0) + 1);
  const shown = [...html.matchAll(/ (?:src|poster)="\uFDD0(\d+)\uFDD0"/g)].flatMap(([, index]) => {
    const mark = marks[Number(index)];
    return mark && 'path' in mark ? [mark.path] : [];
  });
  return new Set(
    shown.filter((path) => places.get(path) === 1 && assets.get(path)?.type.startsWith('image/')),
  );
}

const block = ({ path, type, content }: Asset): readonly Piece[] => [
  `<script type="text/plain" data-file="${attributeText(path)}" data-type="${attributeText(type)}">`,
  { base64: content },
  '</script>',
];

const HASHES = new WeakMap<Uint8Array, string>();

/** Of the program, which is the same in every page. */
function hashOf(program: Uint8Array): string {
  const hash = HASHES.get(program) ?? digestBase64(new TextDecoder().decode(program));
  HASHES.set(program, hash);
  return hash;
}

/** The styles of formulas with their fonts. */
function withFonts(kit: Kit): readonly Piece[] {
  const styles = new TextDecoder().decode(kitFile(kit, 'katex/katex.css'));
  return styles.split(/url\((fonts\/[^)]+)\)/).flatMap((text, index): readonly Piece[] => {
    if (index % 2 === 0) return [text];
    return ['url(data:font/woff2;base64,', { base64: kitFile(kit, `katex/${text}`) }, ')'];
  });
}
