// What a release tells. Without a name: npm's `version` script, which calls what is unreleased by the version that package.json has by
// now. With one (`node scripts/release-notes.mjs 0.2.0`): prints what CHANGELOG.md says of that version; fails where it says nothing.
import { readFileSync, writeFileSync } from 'node:fs';

const PATH = 'CHANGELOG.md';
const text = readFileSync(PATH, 'utf8');
const [, , asked] = process.argv;

if (asked === undefined) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const unreleased = /^## Unreleased\n\n(?=-)/m;
  if (!unreleased.test(text)) throw new Error(`${PATH} has nothing unreleased.`);
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(PATH, text.replace(unreleased, `## Unreleased\n\n## ${version} (${date})\n\n`));
} else {
  const start = text.indexOf(`\n## ${asked.replace(/^v/, '')} (`);
  if (start < 0) throw new Error(`${PATH} has no version ${asked}.`);
  const from = text.indexOf('\n', start + 1) + 1;
  const end = text.indexOf('\n## ', from);
  process.stdout.write(`${text.slice(from, end < 0 ? undefined : end).trim()}\n`);
}
