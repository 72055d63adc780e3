/** What a page that is one file can't hold: browsers take minutes to open it, phones give up. */
import type { Element, ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import { fill, stringsFor, webWordsFor } from '../../../templates/strings/index.ts';
import {
  type Asset,
  assetPath,
  baseName,
  type Content,
  type Diagnostic,
  type Lesson,
  rewritten,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';

const MIB = 1024 * 1024;
/** Bytes of one file. */
const MOST = 16 * MIB;
/** Bytes of all of them, of which a page has four thirds. */
const MOST_TOGETHER = 48 * MIB;

/** The lesson with a word in the place of each file that is too large, and what is to be said of it. */
export function withoutLarge(lesson: Lesson): {
  readonly lesson: Lesson;
  readonly diagnostics: readonly Diagnostic[];
} {
  const large = largeOf(lesson.assets);
  if (large.size === 0) return { lesson, diagnostics: [] };
  const { language } = stringsFor(lesson.language);
  const { words } = webWordsFor(language);
  const word = (asset: Asset): Element =>
    h('span.missing', [
      fill(words.leftOut, { name: baseName(asset.source), n: Math.ceil(asset.bytes / MIB) }),
    ]);
  return {
    lesson: {
      ...rewritten(lesson, (content) => without(content, large, word)),
      assets: lesson.assets.filter((asset) => !large.has(asset.path)),
    },
    diagnostics: [...large.values()].map(({ source, bytes }) =>
      diagnose('web-page-left-out', startOf(lesson.source), {
        name: source,
        size: `${Math.ceil(bytes / MIB)} MB`,
        limit: `${MOST / MIB} MB`,
      }),
    ),
  };
}

/** Each that is too large by itself; then the largest, until the rest has room. By their paths. */
function largeOf(assets: readonly Asset[]): ReadonlyMap<string, Asset> {
  let room = MOST_TOGETHER;
  const kept = new Set<string>();
  for (const { path, bytes } of [...assets].sort((a, b) => a.bytes - b.bytes)) {
    if (bytes > MOST || bytes > room) continue;
    room -= bytes;
    kept.add(path);
  }
  return new Map(assets.filter(({ path }) => !kept.has(path)).map((asset) => [asset.path, asset]));
}

function without(
  content: Content,
  large: ReadonlyMap<string, Asset>,
  word: (asset: Asset) => Element,
): Content {
  const lostIn = (node: Nodes): Asset | undefined => {
    if (node.type !== 'element') return undefined;
    const { src, href } = node.properties;
    const path = (assetPath(src) ?? assetPath(href))?.replace(/[?#].*$/, '');
    const own = path === undefined ? undefined : large.get(path);
    return (
      own ?? (/^(?:video|audio)$/.test(node.tagName) ? node.children.map(lostIn).find(Boolean) : undefined)
    );
  };
  const change = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const lost = lostIn(node);
      // The words of a link stay: the sentence around them needs them.
      if (lost) return node.tagName === 'a' ? [...change(node.children), SPACE, word(lost)] : [word(lost)];
      const { poster, ...others } = node.properties;
      const isBare = large.has(assetPath(poster) ?? '');
      return [{ ...node, ...(isBare && { properties: others }), children: change(node.children) }];
    });
  return { ...content, children: change(content.children as ElementContent[]) };
}

const SPACE: ElementContent = { type: 'text', value: ' ' };
