import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/index.ts';
import { progressLine } from '../../src/cli/progress.ts';

const watched = (isInteractive: boolean) => {
  const written: string[] = [];
  let now = 0;
  const terminal = {
    out: () => undefined,
    err: (text: string) => void written.push(text),
    colour: false,
    isInteractive,
    locale: 'en',
  };
  const line = progressLine(terminal, () => now);
  const at = (milliseconds: number): void => {
    now = milliseconds;
  };
  return { line, written, at };
};

describe('progress on a terminal', () => {
  it('is one line, written over itself from the first second on and gone at the end', () => {
    const { line, written, at } = watched(true);
    line.show('Read: 1 of 283 lessons');
    at(1000);
    line.show('Read: 40 of 283 lessons');
    at(1050); // Nobody reads as fast.
    line.show('Read: 41 of 283 lessons');
    at(1100);
    line.show('Read: 42 of 283 lessons');
    line.clear();
    expect(written).toEqual([
      '\r\u001b[KRead: 40 of 283 lessons',
      '\r\u001b[KRead: 42 of 283 lessons',
      '\r\u001b[K',
    ]);
  });

  it('leaves short work, pipes and logs alone', () => {
    const short = watched(true);
    short.line.show('Read: 1 of 2 lessons');
    short.line.clear();
    const log = watched(false);
    log.at(60_000);
    log.line.show('Read: 200 of 283 lessons');
    log.line.clear();
    expect([...short.written, ...log.written]).toEqual([]);
  });
});

describe('an error that nobody foresaw', () => {
  const failing = (locale: string) => {
    const said: string[] = [];
    return run(['--help'], {
      out: () => {
        throw new Error(`write EIO\n${'minified'.repeat(1000)}`);
      },
      err: (text) => void said.push(text),
      colour: false,
      isInteractive: false,
      locale,
    }).then((code) => ({ code, said }));
  };

  it('is one sentence with an exit code of its own, in the user’s language', async () => {
    expect(await failing('en_GB.UTF-8')).toEqual({
      code: 3,
      said: [
        'cartable: something went wrong that Cartable didn’t foresee (write EIO). What was delivered before is as it was; CARTABLE_DEBUG=1 shows where it happened\n',
      ],
    });
    expect((await failing('fr_CH.UTF-8')).said[0]).toContain('que Cartable n’avait pas prévue (write EIO)');
  });
});
