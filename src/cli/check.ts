/** `cartable check`. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { checkMbz, checkMoodleGlossary, checkMoodleXml, checkScorm, type Finding } from '../check/index.ts';
import { hasError, type Language, languageFor } from '../lesson/index.ts';
import { wordingIn } from '../messages/index.ts';
import { counted, diagnosticLines } from './diagnostics.ts';
import { type Kind, kindOf, type Told } from './kind.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** What became of one file. */
type Checked =
  | { readonly file: string; readonly kind: string; readonly findings: readonly Finding[] }
  | { readonly file: string; readonly refused: string };

interface Judge {
  /** As `--json` names it. */
  readonly name: string;
  readonly judge: (path: string, name: string) => Promise<readonly Finding[]>;
}

const JUDGES: Readonly<Record<Kind, Judge>> = {
  package: { name: 'scorm', judge: checkScorm },
  xml: { name: 'moodle-xml', judge: checkMoodleXml },
  glossary: { name: 'moodle-glossary', judge: checkMoodleGlossary },
  backup: { name: 'moodle-backup', judge: (path, name) => checkMbz(path, name, checkScorm) },
};

/** @param done takes the exit code */
export const checkCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('check')
    .description(
      'Judge SCORM packages (.zip), Moodle XML of questions or of a glossary (.xml) and Moodle backups (.mbz), ours or not, by the rules of those who import them.',
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
        const one = await check(file, speech);
        checked.push(one);
        if ('refused' in one) terminal.err(`cartable: ${one.refused}\n`);
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

const check = async (file: string, speech: Language): Promise<Checked> => {
  const told = await kindOf(file);
  const judge = isKind(told) ? JUDGES[told.kind] : undefined;
  if (!judge) return { file, refused: WORDS[speech].refused(file, told) };
  // The place in a finding is for the reader's eye, the path for the disk.
  const findings = await judge
    .judge(resolve(file), file.split('\\').join('/'))
    .catch((error: Error) => error);
  return findings instanceof Error
    ? { file, refused: WORDS[speech].refused(file, { kind: 'unreadable', reason: findings.message }) }
    : { file, kind: judge.name, findings };
};

const isKind = (told: Told): told is { readonly kind: Kind } => told.kind in JUDGES;

const exitCode = (checked: readonly Checked[], { strict }: Options): number => {
  if (checked.some((one) => 'refused' in one)) return 2;
  const findings = findingsOf(checked);
  return hasError(findings) || (strict && findings.some(({ severity }) => severity === 'warning')) ? 1 : 0;
};

const findingsOf = (checked: readonly Checked[]): readonly Finding[] =>
  checked.flatMap((one) => ('findings' in one ? one.findings : []));

/** English whatever the terminal's language, as in a build's report. */
const plain = (one: Checked) =>
  'refused' in one
    ? { file: one.file, kind: null, refused: one.refused, findings: [] }
    : {
        file: one.file,
        kind: one.kind,
        findings: one.findings.map((finding) => {
          const { rule, severity, file, line, column } = finding;
          const { message, assumed = null, remedy = null } = wordingIn(finding, 'en');
          return { rule, severity, file, line, column, message, assumed, remedy };
        }),
      };

const summed = (checked: readonly Checked[], { strict }: Options, speech: Language): string => {
  const judged = checked.filter((one) => 'findings' in one).length;
  if (judged === 0) return '';
  const words = WORDS[speech];
  const findings = findingsOf(checked);
  const counts = counted(findings, speech);
  const warned = strict && findings.some(({ severity }) => severity === 'warning');
  return `${words.checked(judged)}${words.colon}${counts || words.nothing}${warned ? words.strict : ''}`;
};

interface Words {
  readonly checked: (n: number) => string;
  readonly colon: string;
  readonly nothing: string;
  readonly strict: string;
  /** One sentence: why the file wasn't judged. */
  readonly refused: (file: string, told: Told) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    checked: (n) => `${n} file${n === 1 ? '' : 's'} checked`,
    colon: ': ',
    nothing: 'nothing to mend',
    strict: '; warnings fail under --strict',
    refused: (file, told) => {
      switch (told.kind) {
        case 'absent':
          return `there is nothing at “${file}”`;
        case 'folder':
          return `“${file}” is a folder: name the package (.zip), backup (.mbz) or quiz (.xml) itself`;
        case 'empty':
          return `“${file}” is empty: 0 bytes`;
        case 'gzip':
          return `“${file}” is a gzipped file: of Moodle backups, Cartable reads those that are ZIPs`;
        case 'unreadable':
          return `“${file}” can't be read: ${told.reason}`;
        default:
          return `“${file}” is neither a ZIP archive nor XML, so no SCORM package, Moodle quiz or backup`;
      }
    },
  },
  fr: {
    checked: (n) => `${n} fichier${n > 1 ? 's' : ''} vérifié${n > 1 ? 's' : ''}`,
    colon: '\u00a0: ',
    nothing: 'rien à corriger',
    strict: ' ; sous --strict, un avertissement est un échec',
    refused: (file, told) => {
      switch (told.kind) {
        case 'absent':
          return `il n’y a rien à « ${file} »`;
        case 'folder':
          return `« ${file} » est un dossier : nommez le paquet (.zip), la sauvegarde (.mbz) ou le test (.xml)`;
        case 'empty':
          return `« ${file} » est vide : 0 octet`;
        case 'gzip':
          return `« ${file} » est un fichier gzip : des sauvegardes Moodle, Cartable lit celles qui sont des ZIP`;
        case 'unreadable':
          return `« ${file} » est illisible : ${told.reason}`;
        default:
          return `« ${file} » n’est ni une archive ZIP ni du XML, donc ni un paquet SCORM, ni un test ou une sauvegarde Moodle`;
      }
    },
  },
  de: {
    checked: (n) => `${n} Datei${n === 1 ? '' : 'en'} geprüft`,
    colon: ': ',
    nothing: 'nichts zu verbessern',
    strict: '; mit --strict gilt eine Warnung als Fehlschlag',
    refused: (file, told) => {
      switch (told.kind) {
        case 'absent':
          return `unter „${file}“ liegt nichts`;
        case 'folder':
          return `„${file}“ ist ein Ordner: Nennen Sie das Paket (.zip), die Sicherung (.mbz) oder den Test (.xml) selbst`;
        case 'empty':
          return `„${file}“ ist leer: 0 Bytes`;
        case 'gzip':
          return `„${file}“ ist eine gzip-Datei: Von Moodle-Sicherungen liest Cartable jene, die ZIP-Archive sind`;
        case 'unreadable':
          return `„${file}“ ist nicht lesbar: ${told.reason}`;
        default:
          return `„${file}“ ist weder ein ZIP-Archiv noch XML, also kein SCORM-Paket, kein Moodle-Test und keine Sicherung`;
      }
    },
  },
  es: {
    checked: (n) => `${n} archivo${n === 1 ? '' : 's'} comprobado${n === 1 ? '' : 's'}`,
    colon: ': ',
    nothing: 'nada que corregir',
    strict: '; con --strict, una advertencia es un fallo',
    refused: (file, told) => {
      switch (told.kind) {
        case 'absent':
          return `no hay nada en «${file}»`;
        case 'folder':
          return `«${file}» es una carpeta: indique el paquete (.zip), la copia de seguridad (.mbz) o el cuestionario (.xml)`;
        case 'empty':
          return `«${file}» está vacío: 0 bytes`;
        case 'gzip':
          return `«${file}» es un archivo gzip: de las copias de seguridad de Moodle, Cartable lee las que son ZIP`;
        case 'unreadable':
          return `«${file}» no se puede leer: ${told.reason}`;
        default:
          return `«${file}» no es ni un archivo ZIP ni XML, así que no es un paquete SCORM, ni un cuestionario ni una copia de seguridad de Moodle`;
      }
    },
  },
  it: {
    checked: (n) => `${n} file controllat${n === 1 ? 'o' : 'i'}`,
    colon: ': ',
    nothing: 'nulla da correggere',
    strict: '; con --strict, un avviso è un fallimento',
    refused: (file, told) => {
      switch (told.kind) {
        case 'absent':
          return `non c’è nulla in «${file}»`;
        case 'folder':
          return `«${file}» è una cartella: indicate il pacchetto (.zip), il backup (.mbz) o il quiz (.xml)`;
        case 'empty':
          return `«${file}» è vuoto: 0 byte`;
        case 'gzip':
          return `«${file}» è un file gzip: dei backup di Moodle, Cartable legge quelli che sono ZIP`;
        case 'unreadable':
          return `«${file}» non si può leggere: ${told.reason}`;
        default:
          return `«${file}» non è né un archivio ZIP né XML, quindi né un pacchetto SCORM, né un quiz o un backup di Moodle`;
      }
    },
  },
};
