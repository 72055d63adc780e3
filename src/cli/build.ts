/** `cartable build`. */
import { appendFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { BuildRequest, Built, Sources } from '../build/index.ts';
import {
  DEFAULT_TARGETS,
  type Diagnostic,
  distinct,
  type Language,
  LMSS,
  type Lms,
  languageFor,
  nearestOf,
  type Shard,
  TARGET_NAMES,
  type TargetName,
} from '../lesson/index.ts';
import { remembered } from '../memory/index.ts';
import { FOR_THREADS, setV8, setV8ForLarge } from '../v8-flags.ts';
import { counted, diagnosticLines, seenFromHere } from './diagnostics.ts';
import { tidyIfInterrupted } from './interrupted.ts';
import { nextStep } from './next-step.ts';
import { progressLine } from './progress.ts';
import { repeated } from './repeated.ts';
import { shown } from './shown.ts';
import { size, type Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

interface Options {
  readonly to?: readonly TargetName[];
  readonly lms?: Lms;
  readonly out: string;
  readonly scorm2004Edition: '3' | '4';
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly each?: boolean;
  readonly singleSco?: boolean;
  readonly since?: string;
  readonly skipBroken?: boolean;
  readonly fresh?: boolean;
  readonly shard?: Shard;
  readonly summary?: string;
  readonly codeQuality?: string;
}

/** What was built, as far as it is told. */
interface Outcome {
  readonly kind: Sources['kind'];
  readonly lessons: number;
  readonly shard?: Shard;
  readonly built: readonly Built[];
}

/** @param done takes the exit code */
export const buildCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('build')
    .description(
      'Build the packages, the report and the delivery sheet of a lesson, or of a folder of lessons as a course.',
    )
    .argument(
      '[lesson]',
      'a Markdown file or notebook, or a folder of them; by default, the folder you are in',
    )
    .addOption(
      new Option(
        '--to <targets>',
        `what to build, separated by commas: ${TARGET_NAMES.join(', ')} (default: what \`targets\` of the lesson or cartable.yml says, else ${DEFAULT_TARGETS.join(',')})`,
      ).argParser(targets),
    )
    .addOption(
      new Option(
        '--lms <lms>',
        `where it goes: ${LMSS.join(', ')}; makes what is imported there, and the delivery sheet tells its steps`,
      ).argParser(lms),
    )
    .addOption(
      new Option('--scorm2004-edition <edition>', 'the edition of SCORM 2004 that scorm2004 makes')
        .choices(['3', '4'])
        .default('3'),
    )
    .option('--out <folder>', 'where deliveries go, a folder for each', 'dist')
    .option('--each', 'deliver each lesson of a course by itself too')
    .option(
      '--skip-broken',
      'deliver a course without its pages that have an error; a page in their place says so',
    )
    .option('--single-sco', 'make one SCO of a course, with its own navigation, in place of a SCO a lesson')
    .option(
      '--since <report.json>',
      'make the Moodle quiz of what is new or changed since the delivery of that report',
    )
    .option('--fresh', 'build everything anew, also where nothing has changed since it was built before')
    .addOption(
      new Option(
        '--shard <k/n>',
        'of a course, deliver only a share of its lessons, each by itself: `3/8` is the third of eight; `cartable join` puts them together',
      ).argParser(shard),
    )
    .option('--strict', 'exit with 1 when there is a warning; the packages are written all the same')
    .option('--explain', 'print every guess that was made, with what it rests on')
    .option('--json', 'print the report on standard output, and nothing else there')
    .option('--summary <file.md>', 'add what was built and noticed to a file, as the page of a comment')
    .option('--code-quality <file.json>', 'write what was noticed for GitLab’s merge requests')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXIT_CODES)
    .action(
      async (
        path: string | undefined,
        { strict, json, explain, fresh, summary, codeQuality, ...flags }: Options,
        command: Command,
      ) => {
        const outcome = await remembered({ path: path ?? null, ...flags }, fresh === true, () =>
          buildAt(path, flags, terminal, (message) => command.error(message, { exitCode: 2 })),
        );
        const told = { strict, json, explain, summary, codeQuality };
        const said = allSaid(outcome);
        const code = printOutcome(outcome, said, told, terminal);
        await tellPipeline(outcome, said, told, terminal);
        done(code);
      },
    );

/**
 * Loads what builds, and builds.
 *
 * @param refuse ends the command: what is asked can't be understood
 */
async function buildAt(
  path: string | undefined,
  flags: Options,
  terminal: Terminal,
  refuse: (message: string) => never,
): Promise<Outcome> {
  const { build, loadDelivery, takesAllProcessors, threadsFor } = await import('../build/index.ts');
  const { discardAll } = await import('#platform/stage');
  const request = await requestFor(path, flags, terminal, refuse);
  const { sources, shard } = request;
  const large = hasLarge(sources);
  if (large) {
    // Under other flags V8 refuses the code that is kept of it.
    await loadDelivery();
    setV8ForLarge(true);
  }
  const threads = await threadsFor(sources.lessons);
  if (sources.kind === 'course' && takesAllProcessors(threads)) setV8(FOR_THREADS);
  const words = wordsFor(languageFor(terminal.locale)).build;
  const line = progressLine(terminal);
  try {
    const built = await tidyIfInterrupted(
      () => build({ ...request, threads, progress: (...how) => line.show(words.progress(...how)) }),
      discardAll,
    );
    const lessons = shard ? built.length - 1 : sources.lessons.length;
    return { kind: sources.kind, lessons, built, ...(shard && { shard }) };
  } finally {
    if (large) setV8ForLarge(false);
    line.clear();
  }
}

/** What the command line asks for, or why it can't be had. */
async function requestFor(
  path: string | undefined,
  flags: Options,
  terminal: Terminal,
  refuse: (message: string) => never,
): Promise<BuildRequest> {
  const { readEarlier, sourcesAt } = await import('../build/index.ts');
  const words = wordsFor(languageFor(terminal.locale)).build;
  const sources = await sourcesAt(path ?? '.');
  const why = path === undefined && (await import('./here.ts')).notHere(sources);
  if (why) return refuse(`cartable: ${why(words)}`);
  if (!sources) return refuse(await (await import('./no-lesson.ts')).noLesson(path ?? '.', terminal));
  if (flags.shard && sources.kind === 'lesson') return refuse(`cartable: ${words.noShare}`);
  const since = flags.since === undefined ? undefined : await readEarlier(flags.since);
  if (flags.since !== undefined && !since) return refuse(`cartable: ${words.noReport(flags.since)}`);
  return {
    sources,
    ...(since && { since, sinceFile: flags.since! }),
    each: flags.each === true,
    skipBroken: flags.skipBroken === true,
    ...(flags.to && { targets: flags.to }),
    ...(flags.lms && { lms: flags.lms }),
    out: flags.out,
    ...(flags.shard && { shard: flags.shard }),
    singleSco: flags.singleSco === true,
    scorm2004Edition: flags.scorm2004Edition === '4' ? 4 : 3,
  };
}

const hasLarge = ({ lessons }: Sources): boolean =>
  lessons.some(({ file }) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGE);

/** Bytes of a page that takes seconds, and makes much garbage. */
const LARGE = 512 * 1024;

const EXIT_CODES = `
Exit codes: 0 every package was written; 1 a lesson has an error, or under --strict a warning; 2 the command line can't be understood; 3 an error that Cartable didn't foresee.`;

/** @param given by the same option before: `--to epub --to key` builds both */
const targets = (value: string, given: readonly TargetName[] = []): TargetName[] => [
  ...given,
  ...value.split(',').map((item) => oneOf(TARGET_NAMES, item.trim(), { one: 'no target', all: 'Targets' })),
];

const lms = (value: string): Lms =>
  oneOf(LMSS, value.toLowerCase(), { one: 'no LMS that Cartable knows', all: 'Known' });

function oneOf<T extends string>(names: readonly T[], name: string, words: { one: string; all: string }): T {
  const found = names.find((one) => one === name);
  if (found) return found;
  const nearest = nearestOf(name, names);
  throw new InvalidArgumentError(
    `“${name}” is ${words.one}. ${nearest ? `Did you mean ${nearest}?` : `${words.all}: ${names.join(', ')}.`}`,
  );
}

function shard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new InvalidArgumentError('A share is written 3/8: the third of eight.');
}

type OutputOptions = Pick<Options, 'strict' | 'json' | 'explain' | 'summary' | 'codeQuality'>;

/** A course's lessons tell some things twice: in the course and by themselves. */
const allSaid = ({ built }: Outcome): readonly Diagnostic[] =>
  distinct(
    built.flatMap(({ diagnostics, source, delivery }) => {
      const delivered = delivery?.files.map((one) => one.path);
      return diagnostics.map(seenFromHere(source, delivered));
    }),
  );

/** Says it once more where a build server reads it. */
async function tellPipeline(
  outcome: Outcome,
  said: readonly Diagnostic[],
  options: OutputOptions,
  terminal: Terminal,
): Promise<void> {
  if (!terminal.annotates && !options.summary && !options.codeQuality) return;
  const { annotations, codeQuality, summaryPage } = await import('./pipeline.ts');
  const speech = languageFor(terminal.locale);
  const diagnostics = said.filter(({ guess }) => options.explain || !guess);
  if (terminal.annotates) terminal.err(annotations(diagnostics, speech));
  const { codeQuality: remarks, summary: page } = options;
  for (const path of [remarks, page]) if (path) mkdirSync(dirname(path), { recursive: true });
  if (remarks) writeFileSync(remarks, codeQuality(diagnostics, speech));
  if (page) {
    const sentence = summary(outcome, said, options, speech);
    appendFileSync(page, summaryPage(outcome.built, diagnostics, sentence, speech));
  }
}

/** Says what became of the lessons; returns the exit code. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what is said of an outcome, in the order in which it is said
function printOutcome(
  outcome: Outcome,
  diagnostics: readonly Diagnostic[],
  options: OutputOptions,
  terminal: Terminal,
): number {
  const { built } = outcome;
  const speech = languageFor(terminal.locale);
  const style = { speech, colour: terminal.colour };
  const often = repeated(options.explain === true || outcome.kind === 'lesson');
  for (const one of diagnostics) {
    if ((options.explain || !one.guess) && often.tells(one)) terminal.err(diagnosticLines(one, style));
  }
  terminal.err(often.rest(speech));
  if (options.json) {
    const reports = built.map((one) => one.report).filter((report) => report !== undefined);
    terminal.out(`${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`);
  } else {
    for (const { delivery } of built) {
      for (const file of delivery?.files ?? []) {
        terminal.out(`${shown(delivery!.folder)}/${file.path}  ${size(file.bytes, speech)}\n`);
      }
    }
  }
  terminal.err(`${summary(outcome, diagnostics, options, speech)}\n`);
  if (!options.json) terminal.err(nextStep(built, speech));

  const failed = built.some((one) => !one.delivery);
  const warned = diagnostics.some(({ severity }) => severity === 'warning');
  return failed || (options.strict && warned) ? 1 : 0;
}

function summary(
  { kind, lessons, shard, built }: Outcome,
  diagnostics: readonly Diagnostic[],
  options: OutputOptions,
  speech: Language,
): string {
  const guesses = diagnostics.filter(({ guess }) => guess).length;
  const counts = counted(
    diagnostics.filter(({ guess }) => options.explain || !guess),
    speech,
  );
  const words = wordsFor(speech);
  return [
    shard
      ? words.build.share(lessons, shard.index, shard.count)
      : words.build[kind](built[0]?.delivery !== undefined, lessons),
    counts === '' ? '' : `${words.colon}${counts}`,
    guesses > 0 && !options.explain ? words.build.guesses(guesses) : '',
    options.strict && diagnostics.some(({ severity }) => severity === 'warning') ? words.strict : '',
  ].join('');
}
