/** What is set cut at its parts: a list at its end, or what letters count. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { countedRuns } from '../answers/counted-runs.ts';
import { blockOf, lastFull } from '../blocks/block.ts';
import { firstNumber, rowOf, withListWhole } from '../blocks/items.ts';
import { isLettered, letteredLines } from '../blocks/lettered-lines.ts';
import { isRoom } from '../blocks/room.ts';
import type { Row } from '../blocks/rows.ts';

export interface Parted {
  readonly lead: Row;
  readonly parts: readonly Row[];
  /** Items of a list that counts nothing; letters may stand in their words. */
  readonly arePoints?: boolean;
  /** What a numbered list begins to count by. */
  readonly from?: number;
}

/** A list at the end, or what letters count: paragraphs, or lines of the last one. */
export function partedIn(given: Row): Parted | undefined {
  const byRoom = aboveRooms(given);
  if (byRoom) return byRoom;
  const stem = withListWhole(given);
  const isBehind = (one: ElementContent): boolean => isBlank(one) || blockOf(one).isShown;
  const list = stem.findLastIndex((one) => isTag(one, 'ol', 'ul'));
  if (list >= 0 && stem.slice(list + 1).every(isBehind)) {
    const own = stem[list] as Element;
    const rows = elementsOf(own).map(rowOf);
    const ended = endingIn(rows, stem.slice(0, list), stem.slice(list + 1));
    return ended && { ...ended, arePoints: isTag(own, 'ul'), from: firstNumber(own) };
  }
  const counted = countedIn(stem);
  if (counted && isLettered(counted.parts[0]![0])) return counted;
  const at = stem.findLastIndex((one) => !isBehind(one));
  const lines = letteredLines(stem[at], true);
  return lines && endingIn(lines.parts, [...stem.slice(0, at), ...lines.lead], stem.slice(at + 1));
}

/** Paragraphs, each above room to write in of its own. */
function aboveRooms(stem: Row): Parted | undefined {
  const places = stem.flatMap((one, at) => (isRoom(one) ? [lastFull(stem, at)] : []));
  const parts = places.filter((at) => isTag(stem[at], 'p') && !isRoom(stem[at]));
  const [from] = parts;
  if (from === undefined || parts.length < 2) return undefined;
  const isWhole = stem.every((one, at) => at < from || parts.includes(at) || isRoom(one) || isBlank(one));
  return isWhole ? { lead: stem.slice(0, from), parts: parts.map((at) => [stem[at]!]) } : undefined;
}

/** Paragraphs that count, up to the end. */
export function countedIn(stem: Row): Parted | undefined {
  const [run, ...others] = countedRuns(stem).values();
  if (!run || others.length > 0 || run.at.length < 2) return undefined;
  return {
    lead: stem.slice(0, run.at[0]),
    parts: run.at.map((from, i) => stem.slice(from, run.at[i + 1])),
  };
}

/** What the last shows stands below it. */
function endingIn(parts: readonly Row[], lead: Row, shown: Row): Parted | undefined {
  if (parts.length < 2) return undefined;
  return { lead, parts: parts.map((own, i) => (i === parts.length - 1 ? [...own, ...shown] : own)) };
}

export const isOfPoints = ({ parts, arePoints }: Parted): boolean =>
  arePoints === true && !parts.every(([first]) => isLettered(first));
