/**
 * Packages of QTI 2.1 in processors that others wrote (`qti/players.ts`): what they make of a learner's answers is what
 * our reading of the standard makes of them, of which `tests/qti21` says that it is what the page gives.
 */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '../../src/lesson/index.ts';
import { type Asked, askedIn, filesOf } from '../qti21/asked.ts';
import {
  type Answer,
  chance,
  emptyAnswer,
  hintRequest,
  inItem,
  lax,
  rightAnswer,
  someAnswer,
} from '../qti21/plays.ts';
import { play } from '../qti21/processor.ts';
import { playTest } from '../qti21/processor-assessment.ts';
import { packageOf } from '../qti21/processor-package.ts';
import type { Value } from '../qti21/processor-values.ts';
import { temporaryFolder } from '../support/folder.ts';
import { LESSONS, packagesOf } from './packages.ts';
import { type Outcomes, PLAYERS, type Play } from './qti/players.ts';

/** Nothing is read where nothing plays. */
const ASKING = PLAYERS.length === 0 ? [] : (await import('../qti21/lessons.ts')).ASKING;

const TIMES = 20;

/** A play with what comes of it by our processor. */
interface Expected extends Play {
  readonly outcomes: ReadonlyMap<string, Value>;
}

/** In what they differ; nothing where they agree. */
function difference({ path, given, outcomes }: Expected, theirs: Outcomes): readonly string[] {
  if ('refused' in theirs) return [`${path}: ${theirs.refused}`];
  const about = `${path} ${JSON.stringify(given)}`;
  return [...outcomes].flatMap(([identifier, { items }]) => {
    const [ours, other] = [items.map(String).sort(), [...(theirs.get(identifier) ?? ['none'])].sort()];
    const same = ours.length === other.length && ours.every((one, index) => isSame(one, other[index]!));
    return same ? [] : [`${about}: ${identifier} is ${ours} here, ${other} there`];
  });
}

const differences = (plays: readonly Expected[], theirs: readonly Outcomes[]): readonly string[] => [
  ...new Set(plays.flatMap((one, index) => difference(one, theirs[index]!))),
];

const isSame = (ours: string, theirs: string): boolean =>
  ours === theirs || Math.abs(Number(ours) - Number(theirs)) < 1e-9;

const answersTo = (question: Question, next: () => number): readonly Answer[] => [
  rightAnswer(question),
  emptyAnswer(question),
  ...Array.from({ length: TIMES }, () => someAnswer(question, next)),
  ...Array.from({ length: TIMES / 4 }, () => lax(question, someAnswer(question, next), next)),
];

const ofAll = (all: readonly Asked[], answer: (question: Question) => Answer) =>
  all.map(({ identifier, item, question }) => ({
    identifier,
    item,
    given: inItem(item, question, answer(question)),
  }));

describe.each(PLAYERS)('$name', (player) => {
  describe.each(ASKING)('%s', (_, lesson) => {
    const files = filesOf(lesson);
    const whole = packageOf(files);
    const all = askedIn(lesson, whole);
    let folder: string;
    beforeAll(async () => {
      folder = await temporaryFolder();
      for (const [path, text] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
    });

    it('computes of its items what we compute', { timeout: 600_000 }, async () => {
      const next = chance(7);
      const plays = all.flatMap(({ question, identifier, item }): readonly Expected[] => {
        const hint = hintRequest(item);
        const given = answersTo(question, next).map((answer) => inItem(item, question, answer));
        const path = whole.paths.get(identifier)!;
        return [...given, ...(hint ? [hint] : [])].map((one) => ({
          path,
          given: one,
          outcomes: play(item, one).outcomes,
        }));
      });
      const theirs = await player.play(folder, plays);
      expect(differences(plays, theirs)).toEqual([]);
    });

    it('computes of the whole test what we compute', { timeout: 600_000 }, async () => {
      const plays = [rightAnswer, emptyAnswer].map((answer): Expected => {
        const given = ofAll(all, answer);
        const played = new Map(given.map((one) => [one.identifier, play(one.item, one.given)]));
        return {
          path: whole.paths.get('')!,
          given: Object.fromEntries(
            given.flatMap((one) =>
              Object.entries(one.given).map(([response, values]) => [
                `${one.identifier}.${response}`,
                values,
              ]),
            ),
          ),
          outcomes: playTest(whole.test!, played).outcomes,
        };
      });
      const theirs = await player.play(folder, plays);
      expect(differences(plays, theirs)).toEqual([]);
    });
  });
});

describe.skipIf(PLAYERS.length === 0)('the archive', () => {
  it('is consistent, as TAO asks of it before all else', { timeout: 120_000 }, async () => {
    const { file } = await packagesOf(LESSONS['content/question-kinds']!, await temporaryFolder(), ['qti21']);
    const code =
      'echo (new ZipArchive)->open($argv[1], ZipArchive::CHECKCONS) === true ? "sound" : "not sound";';
    const { stdout } = await promisify(execFile)(process.env.PHP ?? 'php', ['-r', code, file('qti21')!]);
    expect(stdout).toBe('sound');
  });
});
