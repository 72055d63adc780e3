/** The order of test files: what waits for a browser or another process first, so that no worker is left with it at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** From the longest on. What is in none of these takes a second or two. */
const LONG = [
  /\/studio\/page[^/]*\.browser\.test\.ts$/,
  /\/page\/browser\.test\.ts$/,
  /\.browser\.test\.ts$|\/e2e\//,
  /\/(?:again|growth|disk|rules|threads|banks|installed|mutation|large|start|backup|contributing)\.test\.ts$/,
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((pattern) => pattern.test(moduleId));
  return at < 0 ? LONG.length : at;
};

/** A file that failed the last time is still the first of its rank. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
