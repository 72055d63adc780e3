/** How what something costs grows with what it is given. */

/** Milliseconds of processor time for so much. */
export type Cost = (n: number) => Promise<number>;

const least = async (cost: Cost, n: number, runs: number): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) best = Math.min(best, await cost(n));
  return best;
};

/** What takes less says nothing of growth: the garbage collector comes when it likes. */
const TELLING = 40;

/**
 * The exponent, or 0 where `enough` takes no time. A bad one is measured again before it is believed.
 *
 * @param limit the exponent from which it is bad
 */
export const growth = async (cost: Cost, { limit = 1.25, enough = 32_768 } = {}): Promise<number> => {
  let n = 64;
  while (n < enough && (await cost(n)) < TELLING) n *= 2;
  if (n >= enough) return 0;
  // V8 compiles what is hot while it runs: a curve measured meanwhile tells of that.
  await cost(4 * n);
  let exponent = Number.POSITIVE_INFINITY;
  for (let runs = 1; runs <= 3 && exponent >= limit; runs++) {
    const [few, many] = [await least(cost, n, 2 + runs), await least(cost, 4 * n, runs)];
    exponent = Math.min(exponent, Math.log(many / few) / Math.log(4));
    n *= 2;
  }
  return exponent;
};
