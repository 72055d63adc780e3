/**
 * Natural order, folder by folder: numbers as numbers (`2` before `10`), letters without regard to case or
 * accents. Written out rather than left to `Intl`, whose order changes with the engine's release.
 */
export function naturally(a: string, b: string): number {
  return inTurn(a.split('/'), b.split('/'), byName);
}

/** `chapter.md` before `chapter2.md`: what kind of file it is counts last. */
function byName(a: string, b: string): number {
  return inTurn(runs(stem(a)), runs(stem(b)), byRun) || inTurn(runs(a), runs(b), byRun) || byCode(a, b);
}

/** Not of `1.2`, which is a number. */
const stem = (name: string): string => name.replace(/(?<=.)\.[a-z]\w*$/i, '');

/** The first that differ decide, then the shorter. */
function inTurn(
  left: readonly string[],
  right: readonly string[],
  by: (a: string, b: string) => number,
): number {
  for (const [i, one] of left.slice(0, right.length).entries()) {
    const order = by(one, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const runs = (name: string): readonly string[] => fold(name).match(/\d+|\D+/g) ?? [];

function byRun(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return byCode(a, b);
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || byCode(left, right);
}

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
