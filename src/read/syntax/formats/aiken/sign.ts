/** What gives Aiken away, which has no ending of its own. */
import type { Sign } from '../format.ts';

export const OPTION = /^\s*([A-Z])(?:[.)]\s+|\)(?=\S))(.*\S)\s*$/;
export const ANSWER = /^\s*ANSWER\s*:\s*([A-Z](?:\s*,\s*[A-Z])*)\s*$/i;

/** The first key below options. */
export function aikenSign(head: string): Sign | undefined {
  const lines = head.split(/\r?\n/);
  const key = lines.findIndex(
    (line, i) => ANSWER.test(line) && OPTION.test(lines[i - 1] ?? '') && OPTION.test(lines[i - 2] ?? ''),
  );
  return key < 0 ? undefined : { words: lines[key]!.trim(), line: key + 1 };
}
