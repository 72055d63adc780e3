import type { Element, Nodes } from 'hast';
import {
  assetPath,
  type Content,
  contentsOf,
  isTag,
  type Lesson,
  Placeholder,
  plainText,
  SKIP,
  visit,
} from '../lesson/index.ts';

/** What the lesson's content says of its pictures and films, for those who must answer for them. */
export interface MediaUse {
  /** Captions by the path of the asset, as the author wrote them. */
  readonly captions: ReadonlyMap<string, string>;
  readonly pictures: number;
  /** What the source calls the pictures that have no text alternative. */
  readonly undescribed: readonly string[];
  /** Films that travel with the lesson. */
  readonly films: number;
  readonly uncaptioned: readonly string[];
  /** Videos that stay with their host. */
  readonly hosted: number;
  readonly formulas: number;
}

export function mediaUse(lesson: Lesson): MediaUse {
  const elements = contentsOf(lesson).flatMap(elementsOf);
  const nameOf = (element: Element): string => sourceName(lesson, element);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const pictures = named('img');
  const films = named('video');
  return {
    captions: captionsOf(elements),
    pictures: pictures.length,
    undescribed: unique(pictures.filter(({ properties }) => !words(properties.alt)).map(nameOf)),
    films: films.length,
    uncaptioned: unique(films.filter((film) => !hasCaptions(film)).map(nameOf)),
    hosted: named(Placeholder.video).length,
    formulas: named(Placeholder.math).length,
  };
}

const COUNTED: ReadonlySet<string> = new Set(['img', 'video', 'figure', Placeholder.video, Placeholder.math]);

function elementsOf(content: Content): readonly Element[] {
  const found: Element[] = [];
  visit(content, 'element', (element) => {
    if (COUNTED.has(element.tagName)) found.push(element);
    return element.tagName === Placeholder.math ? SKIP : undefined;
  });
  return found;
}

function captionsOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const captions = new Map<string, string>();
  for (const figure of elements.filter(({ tagName }) => tagName === 'figure')) {
    const caption = figure.children.find((child) => isTag(child, 'figcaption'));
    const text = caption && plainText(caption as Nodes);
    if (!text) continue;
    visit(figure, 'element', ({ properties }) => {
      const path = assetPath(properties.src);
      if (path !== undefined && !captions.has(path)) captions.set(path, text);
    });
  }
  return captions;
}

/** A text track that says what is heard. */
const hasCaptions = (film: Element): boolean =>
  film.children.some(
    (child) =>
      child.type === 'element' &&
      child.tagName === 'track' &&
      /^(?:captions|subtitles|undefined)$/.test(String(child.properties.kind)),
  );

function sourceName(lesson: Lesson, element: Element): string {
  const inside = element.children.find((child) => isTag(child, 'source'));
  const url = element.properties.src ?? (inside as Element | undefined)?.properties.src;
  const path = assetPath(url);
  return lesson.assets.find((asset) => asset.path === path)?.source ?? String(path ?? url ?? '');
}

const words = (alt: unknown): string => (typeof alt === 'string' ? alt.trim() : '');

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
