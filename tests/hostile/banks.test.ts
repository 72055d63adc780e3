/** Question banks that are broken, or made to break what reads them. */
import { expect, test } from 'vitest';
import { noCrossReferences, openFile } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { stopwatch } from '../support/stopwatch.ts';

async function rulesOf(path: string, text: string): Promise<readonly string[]> {
  const file = { path, bytes: new TextEncoder().encode(text), text };
  const { close } = await openFile(file, memoryFiles(), { description: { language: 'en' }, settings: {} });
  return (await close(noCrossReferences)).diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);
}

const LAUGHS = `<?xml version="1.0"?>
<!DOCTYPE quiz [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join('')}]>
<quiz><question type="essay"><questiontext><text>&a19;</text></questiontext></question></quiz>`;

test.each([
  ['an entity bomb', LAUGHS],
  [
    'a file of the disk as an entity',
    '<!DOCTYPE quiz [<!ENTITY f SYSTEM "file:///etc/passwd">]><quiz><question type="essay"><name><text>&f;</text></name></question></quiz>',
  ],
  ['XML that breaks off', '<quiz><question type="essay"><questiontext><text>Why'],
  ['elements without end', `<quiz>${'<a>'.repeat(200_000)}`],
  ['elements nested deep', `<quiz>${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</quiz>`],
])('%s is one clear sentence', async (_name, text) => {
  const spent = stopwatch();
  expect(await rulesOf('bank.xml', text)).toEqual(['bank-xml-broken']);
  expect(spent()).toBeLessThan(5000);
});

const html = (inner: string): string =>
  `<quiz><question type="essay"><questiontext format="html"><text><![CDATA[${inner}]]></text></questiontext></question></quiz>`;

test('HTML nested without end in a question is one clear sentence', async () => {
  expect(await rulesOf('bank.xml', html('<div><span>'.repeat(20_000)))).toEqual(['page-unreadable']);
});

test.each([
  ['braces', 'a.gift', `Why {\n${'{=a '.repeat(100_000)}`],
  ['colons', 'a.gift', `${'::'.repeat(200_000)}{`],
  ['answers', 'a.gift', `Why? {${'~%50%a#b '.repeat(1000)}=c}`],
  ['blank lines in open braces', 'a.gift', 'Why? {\n\n'.repeat(2000)],
  ['lettered lines', 'a.txt', `Why?\nA. a\nB. b\nANSWER: A\n${'C. c\n'.repeat(10_000)}`],
  ['gaps', 'a.xml', html('{1:SA:=a~b'.repeat(20_000))],
  ['formula marks', 'a.xml', html('\\( '.repeat(50_000))],
])('%s without end are read in time', async (_name, path, text) => {
  const spent = stopwatch();
  await rulesOf(path, text);
  expect(spent()).toBeLessThan(5000);
});
