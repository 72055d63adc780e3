/** What the README promises to newcomers. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const read = (name: string): unknown => JSON.parse(readFileSync(name, 'utf8'));

type Version = readonly [number, number, number];

const versionOf = (text: string): Version => {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return [major, minor, patch];
};

const isAtLeast = (one: Version, other: Version): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 || one[at]! > other[at]!;
};

/** Whether a version is in a range such as `^20.19.0 || >=22.12.0`. */
const isIn = (version: Version, range: string): boolean =>
  range.split('||').some((one) => {
    const [, sign, text] = /^\s*(\^|~|>=)?\s*v?([\d.]+)/.exec(one) ?? [];
    if (text === undefined) return one.trim() === '*';
    const floor = versionOf(text);
    return isAtLeast(version, floor) && (sign === '>=' || version[0] === floor[0]);
  });

test('the version of Node that it names is one for which npm ci warns of nothing', () => {
  const [, named] = /From a fresh clone, with Node\.js ([\d.]+) or later/.exec(readme)!;
  const { packages } = read('package-lock.json') as {
    readonly packages: Readonly<
      Record<string, { readonly engines?: { readonly node?: string }; readonly optional?: boolean }>
    >;
  };
  const refusing = Object.entries(packages)
    .filter(([, { optional }]) => !optional)
    .filter(([, { engines }]) => engines?.node !== undefined && !isIn(versionOf(named!), engines.node))
    .map(([path, { engines }]) => `${path} wants ${engines!.node}`);
  expect(refusing).toEqual([]);
});

test('the version that it says the command runs on is that of the package', () => {
  const { engines } = read('package.json') as { readonly engines: { readonly node: string } };
  const [, named] = /command itself runs on Node\.js ([\d.]+)/.exec(readme)!;
  expect(engines.node).toBe(`>=${named}`);
});

test.each(['README.md', 'docs/commands.md'])('every command of %s can be typed as it stands', (page) => {
  const commands = [
    ...readFileSync(page, 'utf8').matchAll(
      /(.{0,4})\bcartable (new|build|studio|preview|check|inspect|convert|ids|join)\b/g,
    ),
  ];
  expect(new Set(commands.map(([, , name]) => name)).size).toBeGreaterThan(6);
  expect(commands.filter(([, before]) => before !== 'npx ').map(([found]) => found)).toEqual([]);
});
