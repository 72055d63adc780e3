/** `cartable check`. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import {
  checkCartridge,
  checkCmi5,
  checkDocx,
  checkEpub,
  checkMbz,
  checkMoodleGlossary,
  checkMoodleXml,
  checkPdf,
  checkQti21,
  checkScorm,
  checkWebPage,
  checkWebSite,
  type Finding,
} from '../check/index.ts';
import { hasError, type Language, languageFor } from '../lesson/index.ts';
import { wordingIn } from '../messages/index.ts';
import { counted, diagnosticLines } from './diagnostics.ts';
import { type Kind, kindOf, type Recognized } from './kind.ts';
import type { Terminal } from './terminal.ts';
import { type Refusal, wordsFor } from './words/index.ts';

interface Options {
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** What became of one file. */
type Checked =
  | Refused
  | { readonly file: string; readonly kind: string; readonly findings: readonly Finding[] };

interface Refused {
  readonly file: string;
  readonly refused: Refusal;
}

interface Judge {
  /** As `--json` names it. */
  readonly name: string;
  readonly judge: (path: string, name: string) => Promise<readonly Finding[]>;
}

const JUDGES: Readonly<Record<Kind, Judge>> = {
  package: { name: 'scorm', judge: checkScorm },
  cartridge: { name: 'common-cartridge', judge: checkCartridge },
  qti: { name: 'qti21', judge: checkQti21 },
  cmi5: { name: 'cmi5', judge: checkCmi5 },
  xml: { name: 'moodle-xml', judge: checkMoodleXml },
  glossary: { name: 'moodle-glossary', judge: checkMoodleGlossary },
  book: { name: 'epub', judge: checkEpub },
  site: { name: 'web-site', judge: checkWebSite },
  page: { name: 'web-page', judge: checkWebPage },
  backup: { name: 'moodle-backup', judge: (path, name) => checkMbz(path, name, checkScorm) },
  document: { name: 'docx', judge: checkDocx },
  pdf: { name: 'pdf', judge: checkPdf },
};

/** @param done takes the exit code */
export const checkCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('check')
    .description(
      'Judge SCORM and cmi5 packages (.zip), Common Cartridges (.imscc), QTI 2.1 packages (.zip), Moodle XML of questions or of a glossary (.xml), Moodle backups (.mbz), books (.epub), Word documents (.docx), PDFs and web pages (.html, or a .zip of them), ours or not, by the rules of those who import them.',
    )
    .argument('<file...>', 'what to check; what a file is shows in its content')
    .option('--strict', 'exit with 1 when there is a warning')
    .option('--json', 'print the findings on standard output, and nothing else there')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXIT_CODES)
    .action(async (files: readonly string[], options: Options) => {
      const speech = languageFor(terminal.locale);
      const checked: Checked[] = [];
      for (const file of files) {
        const one = await check(file);
        checked.push(one);
        if ('refused' in one) terminal.err(`cartable: ${why(one, speech)}\n`);
        else
          terminal.err(
            one.findings
              .map((finding) => diagnosticLines(finding, { speech, colour: terminal.colour }))
              .join(''),
          );
      }
      if (options.json) terminal.out(`${JSON.stringify(checked.map(plain), null, 2)}\n`);
      const summary = summed(checked, options, speech);
      if (summary) terminal.err(`${summary}\n`);
      done(exitCode(checked, options));
    });

const EXIT_CODES = `
Exit codes: 0 nothing, or only warnings; 1 an error was found, or under --strict a warning; 2 a file can't be
read or is none of these, or the command line can't be understood.`;

async function check(file: string): Promise<Checked> {
  const recognized = await kindOf(file);
  if (!isKind(recognized)) return { file, refused: recognized.kind };
  const judge = JUDGES[recognized.kind];
  // The place in a finding is for the reader's eye, the path for the disk.
  const findings = await judge
    .judge(resolve(file), file.split('\\').join('/'))
    .catch((error: Error) => error);
  return findings instanceof Error ? { file, refused: 'unreadable' } : { file, kind: judge.name, findings };
}

const why = ({ file, refused }: Refused, speech: Language): string =>
  wordsFor(speech).check.refused[refused](file);

const isKind = (recognized: Recognized): recognized is { readonly kind: Kind } => recognized.kind in JUDGES;

function exitCode(checked: readonly Checked[], { strict }: Options): number {
  if (checked.some((one) => 'refused' in one)) return 2;
  const findings = findingsOf(checked);
  return hasError(findings) || (strict && findings.some(({ severity }) => severity === 'warning')) ? 1 : 0;
}

const findingsOf = (checked: readonly Checked[]): readonly Finding[] =>
  checked.flatMap((one) => ('findings' in one ? one.findings : []));

/** English whatever the terminal's language, as in a build's report. */
const plain = (one: Checked) =>
  'refused' in one
    ? { file: one.file, kind: null, refused: why(one, 'en'), findings: [] }
    : {
        file: one.file,
        kind: one.kind,
        findings: one.findings.map((finding) => {
          const { rule, severity, file, line, column } = finding;
          const { message, assumed = null, remedy = null } = wordingIn(finding, 'en');
          return { rule, severity, file, line, column, message, assumed, remedy };
        }),
      };

function summed(checked: readonly Checked[], { strict }: Options, speech: Language): string {
  const judged = checked.filter((one) => 'findings' in one).length;
  if (judged === 0) return '';
  const words = wordsFor(speech);
  const findings = findingsOf(checked);
  const counts = counted(findings, speech);
  const warned = strict && findings.some(({ severity }) => severity === 'warning');
  return `${words.check.checked(judged)}${words.colon}${counts || words.check.nothing}${warned ? words.strict : ''}`;
}
