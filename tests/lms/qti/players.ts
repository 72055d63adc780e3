/**
 * Real QTI processors: `QTI_SDK_DIR` names a copy of qti-sdk, TAO's engine, which `PHP` runs; `JQTIPLUS` is the class
 * path of JQTI+, the engine of QTIWorks and OpenOLAT, which `JAVA` runs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Given } from '../../qti21/processor.ts';

const { env } = process;
const beside = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

export interface Play {
  /** An item's or a test's, in the package. */
  readonly path: string;
  /** By identifier of a response; in a test, by `ITEM.RESPONSE`. */
  readonly given: Given;
}

/** Outcomes by identifier; in a test, the items' by `ITEM.OUTCOME`; or why it couldn't be played. */
export type Outcomes = ReadonlyMap<string, readonly string[]> | { readonly refused: string };

export interface Player {
  readonly name: string;
  /** @param folder an unpacked package */
  readonly play: (folder: string, plays: readonly Play[]) => Promise<readonly Outcomes[]>;
}

const player = (name: string, command: string, args: readonly string[]): Player => ({
  name,
  play: async (folder, plays) => {
    const child = spawn(command, [...args, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(plays.map((one) => `${lineOf(one)}\n`).join(''));
    const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    const lines = said.split('\n').slice(0, -1);
    if (code !== 0 || lines.length !== plays.length)
      throw new Error(`${name} ended with ${code}, after ${lines.length} of ${plays.length} plays`);
    return lines.map(outcomesIn);
  },
});

const lineOf = ({ path, given }: Play): string =>
  [
    encodeURIComponent(path),
    ...Object.entries(given).map(
      ([identifier, values]) => `${identifier}=${[values].flat().map(encodeURIComponent).join(',')}`,
    ),
  ].join(' ');

function outcomesIn(line: string): Outcomes {
  if (line.startsWith('!')) return { refused: line.slice(2) };
  return new Map(
    line
      .split(' ')
      .filter(Boolean)
      .map((one) => {
        const [identifier = '', values = ''] = one.split('=');
        return [identifier, values === '' ? [] : values.split(',').map(decodeURIComponent)];
      }),
  );
}

export const PLAYERS: readonly Player[] = [
  ...(env.QTI_SDK_DIR ? [player('qti-sdk', env.PHP ?? 'php', [beside('play.php')])] : []),
  ...(env.JQTIPLUS ? [player('JQTI+', env.JAVA ?? 'java', ['-cp', env.JQTIPLUS, beside('Play.java')])] : []),
];
if (PLAYERS.length === 0)
  console.warn('Skipped: no QTI processor to play packages in (QTI_SDK_DIR and JQTIPLUS name none).');
