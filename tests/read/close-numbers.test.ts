/** Numbers that count on and have lost their space. */
import { expect, it } from 'vitest';
import { html, read } from './support.ts';

const body = async (text: string): Promise<string> => html((await read(`# Ice\n\n${text}\n`)).lesson.body);
const list = (...all: readonly string[]): string =>
  `<ol>${all.map((one) => `<li>${one}</li>`).join('')}</ol>`;

it.each([
  ['1. Rome\n2. Paris\n3.London\n4. Bern', list('Rome', 'Paris', 'London', 'Bern')],
  ['1. Rome\n2.Paris\n3.London', list('Rome', 'Paris', 'London')],
  ['1) Rome\n2) Paris\n3)London', list('Rome', 'Paris', 'London')],
  ['1. ice\n2. fog\n3. dew\n4. hail\n5.2 + 3 = 5', list('ice', 'fog', 'dew', 'hail', '2 + 3 = 5')],
])('count: %s', async (text, shown) => {
  expect((await body(text)).replaceAll('\n', '')).toBe(shown);
});

it.each([
  ['1. ice\n2. fog\n\n```\nx\n```\n\n3.dew\n\n```\ny\n```\n\n4.hail', ['dew', 'hail']],
  ['1. ice\n2. fog\n\n<!-- cell -->\n\n3.dew', ['dew']],
])('count on behind code: %s', async (text, items) => {
  const shown = await body(text);
  for (const item of items) expect(shown).toContain(`<li>${item}</li>`);
});

it.each([
  ['1. ice\n\n```\nx\n```\n\n2.dew', '<p>2.dew</p>'],
  ['1. ice\n2. fog\n\nIt is wet.\n\n3.dew', '<p>3.dew</p>'],
  ['1. ice\n2. fog\n3. rain\n4. snow\n\n```\nx\n```\n\n5.2 kg', '<p>5.2 kg</p>'],
])('do not count on behind code where they may say something else: %s', async (text, kept) => {
  expect(await body(text)).toContain(kept);
});

it.each([
  ['1. ice\n\nIt floats.\n\n2.dew\n\n```\nx\n```\n\n3.hail', ['dew', 'hail']],
  ['1) ice\n\n![Ice](ice.png)\n\n2)dew\n\n- wet\n\n3) hail', ['dew', 'hail']],
])('count on over a page where some have their space: %s', async (text, items) => {
  const shown = await body(text);
  for (const item of items) expect(shown).toContain(`<li>${item}</li>`);
});

it.each([
  ['1.Why does ice float?\n\n```\nx\n```\n\n2.Why does iron sink?\n\nx\n\n3.What is the weight of fog?', 3],
  ['<hr/>\n1.Why does ice float?\n\nx\n\n2.Why does iron sink?\n\nx\n\n3.What is the weight of fog?', 3],
  [[1, 2, 3, 4, 5, 6, 7, 6, 7, 8, 9].map((n) => `${n}.This metal lies in water.\n\nx`).join('\n\n'), 11],
])('sentences that count over a page have all lost it: %s', async (text, count) => {
  expect((await body(text)).match(/<li>/g)).toHaveLength(count);
});

it.each([
  ['1.ice\n\nIt floats.\n\n2.dew\n\nIt is wet.\n\n3.hail', '<p>2.dew</p>'],
  ['1. ice\n\nIt floats.\n\n2. dew\n\nIt is wet.\n\n3.5 kg', '<p>3.5 kg</p>'],
  ['1. ice\n\nIt floats.\n\n3.dew\n\nIt is wet.\n\n5.hail', '<p>3.dew</p>'],
  ['1. ice\n\nIt floats.\n\nSee part\n2.dew\n\n3.hail', '<p>3.hail</p>'],
])('do not count on over a page where they may say something else: %s', async (text, kept) => {
  expect(await body(text)).toContain(kept);
});

it.each([
  ['1. It weighs\n2.5 kg.', '<li>It weighs\n2.5 kg.</li>'],
  ['1. ice\n2. It weighs\n3.5 kg.', '<li>It weighs\n3.5 kg.</li>'],
  ['1. See section\n2.Ice', '<li>See section\n2.Ice</li>'],
  ['1. ice\n2. fog\n\n```\n3.dew\n```', '3.dew'],
])('stay where they may say something else: %s', async (text, kept) => {
  expect(await body(text)).toContain(kept);
});
