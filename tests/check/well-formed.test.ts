/** XML as Cartable writes it is seen to be well formed without a parser: exactly where a parser would say so. */
import { expect, it } from 'vitest';
import { isUsualXml } from '../../src/check/usual-xml.ts';
import { faultIn } from '../../src/check/well-formed.ts';

const DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?>
<quiz a="1" b="&quot;">
  <q t="x"><n><![CDATA[<p>a ]] b</p>]]></n><e/>5 &lt; 6</q>
</quiz>
`;

async function* streamed(text: string): AsyncGenerator<string> {
  yield text;
}

/** Every document that lacks a character of this one, has one more, or another. */
const VARIANTS = [...DOCUMENT].flatMap((_, at) =>
  ['', ...'<>&"=/]! \\0\\u0008\\uD83D', '<q>', '</q>', ' a="2"', ']]>', '<!--', '&amp;', 'é', '😀'].flatMap(
    (one) => [
      DOCUMENT.slice(0, at) + one + DOCUMENT.slice(at + 1),
      DOCUMENT.slice(0, at) + one + DOCUMENT.slice(at),
    ],
  ),
);

it('takes a document for well formed only where a parser does, in one piece or several', async () => {
  expect(isUsualXml([DOCUMENT])).toBe(true);
  let usual = 0;
  for (const text of VARIANTS) {
    const fault = await faultIn(streamed(text));
    expect([text, await faultIn([text])]).toEqual([text, fault]);
    if (isUsualXml([text])) usual += 1;
    for (const at of [0, 38, 60, 90])
      expect(isUsualXml([text.slice(0, at), text.slice(at)]) && fault).toBeFalsy();
  }
  // It isn't right by knowing nothing.
  expect(usual / VARIANTS.length).toBeGreaterThan(0.2);
});

it.each([
  ['nothing', ''],
  ['two roots', '<a/><b/>'],
  ['text outside', '<a/>b'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['one that never ends', '<a>'],
  ['CDATA that never ends', '<a><![CDATA[b</a>'],
])('sees %s', async (_what, text) => {
  expect(await faultIn([`<?xml version="1.0" encoding="UTF-8"?>${text}`])).toBeDefined();
});
