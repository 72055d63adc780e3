/**
 * Natural order, folder by folder: numbers as numbers (`2` before `10`), letters without regard to case or
 * accents. Written out rather than left to `Intl`, whose order changes with the engine's release.
 */
export function naturally(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = byName(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function byName(a: string, b: string): number {
  const left = runs(a);
  const right = runs(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = byRun(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length || byCode(a, b);
}

const runs = (name: string): readonly string[] => fold(name).match(/\d+|\D+/g) ?? [];

function byRun(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return byCode(a, b);
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || byCode(left, right);
}

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
