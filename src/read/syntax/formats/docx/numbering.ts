/** The numbers and letters that a word processor prints before paragraphs. */
import type { ListPlace } from './document.ts';
import type { ParagraphStyle, Styles } from './styles.ts';
import { child, childrenNamed, valOf, type Xml } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

/** The place in its list of each paragraph in turn: counts on from the last one. */
export type Numbering = (style: ParagraphStyle) => ListPlace | undefined;

export function numberingOf(root: Xml | undefined, styles: Styles): Numbering {
  const abstract = new Map(
    childrenNamed(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const lists = new Map(childrenNamed(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
  const counters = new Map<string, number[]>();

  function levelsOf(
    id: string,
    seen: readonly string[] = [],
  ): { key: string; levels: readonly Xml[] } | undefined {
    const key = valOf(lists.get(id), 'w:abstractNumId');
    const found = abstract.get(key ?? '');
    if (key === undefined || !found) return undefined;
    const link = valOf(found, 'w:numStyleLink');
    const other = link === undefined ? undefined : styles.numberingOf(link);
    if (other !== undefined && !seen.includes(other)) return levelsOf(other, [...seen, id]);
    return { key, levels: childrenNamed(found, 'w:lvl') };
  }

  function levelAt(id: string, level: number): Level | undefined {
    const override = childrenNamed(lists.get(id), 'w:lvlOverride').find((one) => isLevel(one, level));
    const own = child(override, 'w:lvl');
    const found = own ?? levelsOf(id)?.levels.find((one) => isLevel(one, level));
    if (!found) return undefined;
    return {
      start: Number(valOf(override, 'w:startOverride') ?? valOf(found, 'w:start') ?? 1),
      format: valOf(found, 'w:numFmt') ?? 'decimal',
      text: valOf(found, 'w:lvlText') ?? `%${level + 1}.`,
    };
  }

  /** Lists of one definition count on, unless one of them starts anew. */
  function countOn(id: string, definition: string, level: number, { start }: Level): readonly number[] {
    const starts = childrenNamed(lists.get(id), 'w:lvlOverride').some((one) => child(one, 'w:startOverride'));
    const key = starts ? `list ${id}` : definition;
    const counts = (counters.get(key) ?? []).slice(0, level + 1);
    for (let at = 0; at < level; at++) counts[at] ??= levelAt(id, at)?.start ?? 1;
    counts[level] = counts[level] === undefined ? start : counts[level] + 1;
    counters.set(key, counts);
    return counts;
  }

  return ({ id: style, numbering }) => {
    if (!numbering) return undefined;
    const { id } = numbering;
    const all = levelsOf(id);
    // A style that numbers stands for the level that names it.
    const named = all?.levels.find((one) => style !== undefined && valOf(one, 'w:pStyle') === style);
    const level = Math.min(numbering.level ?? Number(named?.attributes['w:ilvl'] ?? 0), 8);
    const found = levelAt(id, level);
    if (!all || !found || found.format === 'none') return undefined;
    if (found.format === 'bullet')
      return { id, level, form: 'bullet', label: found.text === '+' ? '+' : '', value: 0 };
    const counts = countOn(id, all.key, level, found);
    const label = found.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? 1, levelAt(id, at)?.format ?? 'decimal');
    });
    return { id, level, form: formOf(found.format), label: label.trim(), value: counts[level]! };
  };
}

const isLevel = (node: Xml, level: number): boolean => Number(node.attributes['w:ilvl'] ?? 0) === level;

function formOf(format: string): ListPlace['form'] {
  if (/decimal/i.test(format)) return 'number';
  return /Letter$/.test(format) ? 'letter' : 'other';
}

function written(value: number, format: string): string {
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (/Letter$/.test(format)) {
    const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
    return format.startsWith('upper') ? letter.toUpperCase() : letter;
  }
  if (/Roman$/.test(format)) return format.startsWith('upper') ? roman(value) : roman(value).toLowerCase();
  return String(value);
}

const ROMAN = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
});

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  return ROMAN.map(([letters, worth]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return letters.repeat(times);
  }).join('');
}
