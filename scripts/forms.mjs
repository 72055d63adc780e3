// How the forms that teachers give to questions are read: some 750,000 pages can be made of them (tests/read/forms), of
// which a sample is read. What fails wholesale shows in the shares by axis.
//
//   npm run forms                                       3,000 pages by chance, the same each time
//   npm run forms -- --count 500 --seed 2               others
//   npm run forms -- family=choice 'head=1. words'      of these forms only
//   npm run forms -- --show 3 fault=clear               prints pages that failed so
//   npm run forms -- --word                             the same as sheets in Word
//   npm run forms -- --unlisted                         in a made-up language, whose words the reader can't know
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: {
    count: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '0' },
    word: { type: 'boolean', default: false },
    unlisted: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const asked = Object.fromEntries(positionals.map((one) => one.split(/=(.*)/s, 2)));
const { fault, ...axes } = asked;

/** The pages and the reader as they are in the sources. */
const { allPages, allSheets, allUnlisted, faultsOf, readForm, sampled } = await bundled({
  entryPoints: [join(root, 'tests/read/forms/index.ts')],
});
const all = values.word ? allSheets : values.unlisted ? allUnlisted : allPages;
const pages = all().filter((make) => isAsked(make()));
const picked = sampled(pages, Number(values.count), Number(values.seed));
const results = [];
for (const make of picked) {
  const page = make();
  results.push({ page, faults: [...faultsOf(page, await readForm(page))] });
}
console.log(`${picked.length} of ${pages.length} pages`);
for (const family of new Set(results.map(({ page }) => page.axes.family))) tell(family);
const failed = results.filter(({ faults }) => faults.length > 0 && (!fault || faults.includes(fault)));
for (const { page, faults } of failed.slice(0, Number(values.show)))
  console.log(
    `\n${'='.repeat(80)}\n${faults.join(', ')}: ${Object.values(page.axes).join(' · ')}\n\n${page.text}`,
  );

function isAsked(page) {
  return page && Object.entries(axes).every(([axis, value]) => page.axes[axis] === value);
}

/** A family's share of failures, and for each axis the values that fail most. */
function tell(family) {
  const own = results.filter(({ page }) => page.axes.family === family);
  const byFault = new Map();
  for (const { faults } of own) for (const one of faults) byFault.set(one, (byFault.get(one) ?? 0) + 1);
  console.log(`\n${family}: ${share(own)} (${[...byFault].map(([one, n]) => `${one} ${n}`).join(', ')})`);
  for (const axis of Object.keys(own[0].page.axes).filter((one) => one !== 'family')) {
    const worst = [...grouped(own, axis)]
      .map(([value, those]) => ({ value, those, rate: rate(those) }))
      .filter((one) => one.rate > 0)
      .sort((a, b) => b.rate - a.rate)
      .slice(0, 12);
    console.log(`  ${axis}: ${worst.map(({ value, those }) => `${value} ${share(those)}`).join('; ')}`);
  }
}

function grouped(all, axis) {
  const groups = new Map();
  for (const one of all) groups.set(one.page.axes[axis], [...(groups.get(one.page.axes[axis]) ?? []), one]);
  return groups;
}

function rate(those) {
  return those.filter(({ faults }) => faults.length > 0).length / those.length;
}

function share(those) {
  return `${those.filter(({ faults }) => faults.length > 0).length}/${those.length}`;
}
