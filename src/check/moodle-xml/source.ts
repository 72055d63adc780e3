/** A file of Moodle's, read whatever is wrong with it. */

import { createReadStream } from 'node:fs';
import { reasonIn } from '../finding.ts';
import { type Reader, readQuestions } from './read.ts';
import type { Report } from './report.ts';

/**
 * @param source a path, or the file's content
 * @returns whether it was read to its end; else a finding says why not
 */
export const readSource = async (
  source: string | Uint8Array,
  report: Report,
  reader: Omit<Reader, 'malformed'>,
): Promise<boolean> => {
  const start = { line: 1, column: 1 };
  let isSound = true;
  try {
    await readQuestions(decode(typeof source === 'string' ? createReadStream(source) : [source]), {
      ...reader,
      malformed: (reason, line, column) => {
        isSound = false;
        report('moodle-xml-malformed', { line, column }, { reason });
      },
    });
  } catch (error) {
    isSound = false;
    if (error instanceof TypeError) report('moodle-xml-encoding', start, {});
    else report('moodle-xml-unreadable', start, { reason: reasonIn(error) });
  }
  return isSound;
};

/** A byte-order mark is dropped, as the importer does. Throws a TypeError on bytes that aren't UTF-8. */
async function* decode(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
