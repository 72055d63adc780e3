/** A PDF, as far as it tells whether it arrived whole. */
import { readStream } from '#platform/archive';
import { type Finding, nameOf, placeIn, reporter } from './finding.ts';

/** ISO 32000-1, §7.5.2 and §7.5.5: readers look for the end in so many last bytes. */
const HEAD = /^%PDF-\d\.\d/;
const END = /%%EOF\s*$/;
const LAST = 1024;

/** Judges a PDF, ours or not. Streams. */
export async function checkPdf(path: string, name = nameOf(path, 'sheet.pdf')): Promise<readonly Finding[]> {
  const { report, findings } = reporter();
  const decoder = new TextDecoder('latin1');
  let head = '';
  let last = '';
  for await (const block of readStream(path)) {
    const text = decoder.decode(block.length > LAST ? block.subarray(-LAST) : block);
    if (head.length < 8) head += decoder.decode(block.subarray(0, 8));
    last = (last + text).slice(-LAST);
  }
  if (!HEAD.test(head) || !END.test(last)) report('pdf-broken', placeIn(name), {});
  return findings;
}
