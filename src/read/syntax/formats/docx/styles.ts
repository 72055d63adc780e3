/** What a document's styles say of its paragraphs and words. */
import type { Look } from './document.ts';
import { child, childrenNamed, toggle, valOf, type Xml } from './xml.ts';

export interface Styles {
  /** What a paragraph is by its style and its own properties. */
  readonly paragraph: (properties: Xml | undefined) => ParagraphStyle;
  /** How words look: the document's, the paragraph's, the words' style, their own properties. */
  readonly look: (paragraph: string | undefined, run: Xml | undefined) => Look;
  /** The numbering that a style of lists stands for. */
  readonly numberingOf: (style: string) => string | undefined;
  /** The language of words that say nothing else. */
  readonly language?: string;
}

export interface ParagraphStyle {
  readonly id?: string;
  readonly names: readonly string[];
  /** The level of its heading, from 1. */
  readonly heading?: number;
  readonly numbering?: { readonly id: string; readonly level?: number };
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph?: Xml;
  readonly run?: Xml;
}

/** `heading 1`, as Word itself writes it in every language, and as other programs have translated it. */
const HEADING =
  /^(?:heading|headline|überschrift|ueberschrift|titre|título|titulo|titolo|encabezado|intestazione|kop|rubrik|overskrift|nagłówek|cabeçalho|title)[ _]?([1-9])$/;
export const TITLE = /^(?:title|titel|titre|título|titulo|titolo|haupttitel|titre principal)$/;
export const QUOTE = /^(?:intense |block |quote|zitat|intensives zitat|citation|cita|citazione|block text)/;
export const CODE =
  /\bcode\b|quell(?:code|text)|source ?code|preformatted|vorformatiert|préformaté|listing|verbatim/;
export const CONTENTS =
  /^(?:toc|tdm|tm|verzeichnis|tdc|sommario|inhaltsverzeichnis|table of figures)[ _]?(?:\d|heading|$)|^(?:html )?z-(?:top|bottom) of form/;
const EQUAL_WIDTHS =
  /courier|consolas|\bmono\b|monospace|menlo|monaco|lucida console|source code|fira code|jetbrains|andale|cascadia|inconsolata|fixedsys|\bnsimsun\b/i;

/** @param hasOwnLevels whether a paragraph is a heading by a level of its own, besides that of its style */
export function stylesOf(root: Xml | undefined, hasOwnLevels: boolean): Styles {
  const styles = new Map(
    childrenNamed(root, 'w:style').map((one) => [one.attributes['w:styleId'] ?? '', styleOf(one)]),
  );
  const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const usual = childrenNamed(root, 'w:style').find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];

  /** A style and those it is based on, itself first. */
  function chain(id: string | undefined): readonly Style[] {
    const found: Style[] = [];
    for (let one = styles.get(id ?? ''); one && !found.includes(one); one = styles.get(one.basedOn ?? ''))
      found.push(one);
    return found;
  }
  function first<T>(all: readonly Style[], value: (style: Style) => T | undefined): T | undefined {
    for (const one of all) {
      const found = value(one);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  function headingOf(all: readonly Style[], own: Xml | undefined): number | undefined {
    const written =
      (hasOwnLevels ? valOf(own, 'w:outlineLvl') : undefined) ??
      first(all, ({ paragraph }) => valOf(paragraph, 'w:outlineLvl'));
    const level = written === undefined ? undefined : Number(written) + 1;
    if (level !== undefined) return level <= 9 ? level : undefined;
    return first(all, ({ name }) => {
      const digit = HEADING.exec(name)?.[1];
      return digit === undefined ? undefined : Number(digit);
    });
  }
  const looks = new Map<string, Look>();
  function lookOf(id: string | undefined): Look {
    const key = id ?? '';
    const known = looks.get(key);
    if (known) return known;
    const look: Look = {};
    for (const { run, name } of chain(id).toReversed()) {
      Object.assign(look, written(run), CODE.test(name) && { code: true });
    }
    looks.set(key, look);
    return look;
  }
  const base = written(defaults);
  const language = child(defaults, 'w:lang')?.attributes['w:val'];
  return {
    ...(language && { language }),
    paragraph: (properties) => {
      const id = valOf(properties, 'w:pStyle') ?? usual;
      const all = chain(id);
      const numbered = [properties, ...all.map(({ paragraph }) => paragraph)].flatMap(
        (one) => child(one, 'w:numPr') ?? [],
      );
      const numId = numbered.map((one) => valOf(one, 'w:numId')).find((one) => one !== undefined);
      const level = numbered.map((one) => valOf(one, 'w:ilvl')).find((one) => one !== undefined);
      const heading = headingOf(all, properties);
      return {
        ...(id !== undefined && { id }),
        names: all.map(({ name }) => name),
        ...(heading !== undefined && { heading }),
        ...(numId && numId !== '0' && { numbering: { id: numId, ...(level && { level: Number(level) }) } }),
      };
    },
    look: (paragraph, run) => ({
      ...base,
      ...lookOf(paragraph),
      ...lookOf(valOf(run, 'w:rStyle')),
      ...written(run),
    }),
    numberingOf: (style) =>
      first(chain(style), ({ paragraph }) => valOf(child(paragraph, 'w:numPr'), 'w:numId')),
  };
}

function styleOf(style: Xml): Style {
  const basedOn = valOf(style, 'w:basedOn');
  const paragraph = child(style, 'w:pPr');
  const run = child(style, 'w:rPr');
  return {
    id: style.attributes['w:styleId'] ?? '',
    name: (valOf(style, 'w:name') ?? '').toLowerCase(),
    ...(basedOn && { basedOn }),
    ...(paragraph && { paragraph }),
    ...(run && { run }),
  };
}

/** What properties say themselves: what they say nothing of is left out. */
function written(run: Xml | undefined): Look {
  if (!run) return {};
  const look: Record<string, boolean | string | undefined> = {
    bold: toggle(run, 'w:b'),
    italic: toggle(run, 'w:i'),
    underline: toggle(run, 'w:u'),
    strike: toggle(run, 'w:strike') ?? toggle(run, 'w:dstrike'),
    hidden: toggle(run, 'w:vanish'),
    colour: colourOf(run),
    highlight: highlightOf(run),
  };
  const align = valOf(run, 'w:vertAlign');
  if (align !== undefined) Object.assign(look, { sub: align === 'subscript', sup: align === 'superscript' });
  const font = child(run, 'w:rFonts')?.attributes['w:ascii'];
  if (font !== undefined) look.code = EQUAL_WIDTHS.test(font);
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as Look;
}

/** '' for black and greys as dark as black, which set nothing apart. */
function colourOf(run: Xml): string | undefined {
  const { attributes } = child(run, 'w:color') ?? {};
  if (!attributes) return undefined;
  if (/^(?:text1|dark1|tx1|dk1|background1|light1)$/.test(attributes['w:themeColor'] ?? '')) return '';
  const colour = (attributes['w:val'] ?? 'auto').toUpperCase();
  const channels = /^[0-9A-F]{6}$/.test(colour)
    ? [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : undefined;
  if (!channels) return '';
  const isGrey = Math.max(...channels) - Math.min(...channels) < 24;
  return isGrey ? '' : colour;
}

function highlightOf(run: Xml): string | undefined {
  const marker = valOf(run, 'w:highlight');
  const fill = child(run, 'w:shd')?.attributes['w:fill'];
  if (marker !== undefined) return /^(?:none|white)$/.test(marker) ? '' : marker;
  return fill === undefined ? undefined : /^(?:auto|F[0-9A-F]F[0-9A-F]F[0-9A-F])$/i.test(fill) ? '' : fill;
}
