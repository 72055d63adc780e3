/** What a build has to say, in the forms that build servers show beside the source. */
import { createHash } from 'node:crypto';
import type { Built } from '../build/index.ts';
import type { Diagnostic, Language, Severity } from '../lesson/index.ts';
import { wordingIn } from '../messages/index.ts';
import { shown } from './shown.ts';
import { size } from './terminal.ts';
import { wordsFor } from './words/index.ts';

/** The gravest first: build servers show only the first few. */
const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

const byGravity = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  GRAVITY.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));

/** GitHub's workflow commands (“Workflow commands for GitHub Actions”), a line each. */
export const annotations = (diagnostics: readonly Diagnostic[], speech: Language): string =>
  byGravity(diagnostics)
    .map((one) => {
      const place = `file=${property(one.file)},line=${one.line},col=${one.column},title=${property(one.rule)}`;
      return `::${one.severity === 'info' ? 'notice' : one.severity} ${place}::${data(sentences(one, speech).join(' '))}\n`;
    })
    .join('');

/** As GitHub's own toolkit escapes what a command carries. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitLab's severities (“Code Quality report format”): none of ours stops a merge but what leaves nothing to export. */
const QUALITY = { error: 'critical', warning: 'minor', info: 'info' } as const;

/**
 * GitLab's Code Quality report. A remark's fingerprint holds no line: moved text doesn't make it a new one; two equal ones of a file are
 * told apart by their order.
 */
export function codeQuality(diagnostics: readonly Diagnostic[], speech: Language): string {
  const seen = new Map<string, number>();
  const remarks = byGravity(diagnostics).map((one) => {
    const description = sentences(one, speech).join(' ');
    const key = `${one.rule}\n${one.file}\n${description}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return {
      description,
      check_name: one.rule,
      fingerprint: createHash('sha256').update(`${key}\n${nth}`).digest('hex').slice(0, 40),
      severity: QUALITY[one.severity],
      location: { path: one.file, lines: { begin: one.line } },
    };
  });
  return `${JSON.stringify(remarks, null, 2)}\n`;
}

/** GitHub takes 65,536 characters in a comment. */
const LONGEST = 60_000;

/**
 * A page for a comment of a merge or pull request: what was built, then what was noticed, by file. What would make it
 * longer than a comment may be is counted.
 *
 * @param sentence what the terminal says in the end
 */
export function summaryPage(
  built: readonly Built[],
  diagnostics: readonly Diagnostic[],
  sentence: string,
  speech: Language,
): string {
  const words = wordsFor(speech).pipeline;
  const packages = built.flatMap(({ delivery, report }) =>
    (report?.packages ?? [])
      .filter(() => delivery !== undefined)
      .map(
        ({ file, bytes }) => `| ${plain(`${shown(delivery!.folder)}/${file}`)} | ${size(bytes, speech)} |`,
      ),
  );
  const table =
    packages.length === 0 ? [] : [`| ${words.file} | ${words.size} |`, '|---|---:|', ...packages, ''];
  const remarks = diagnostics.map((one) => {
    const [message, ...more] = sentences(one, speech).map(plain);
    const [severity] = wordsFor(speech).severities[one.severity];
    const rest = more.length === 0 ? '' : `<br>${more.join(' ')}`;
    return `- \`${one.file}:${one.line}\` **${severity}** ${message} \`${one.rule}\`${rest}`;
  });
  const head = [`### Cartable`, '', plain(sentence), '', ...table];
  const kept = within(remarks, LONGEST - head.join('\n').length);
  const left = remarks.length - kept.length;
  return `${[...head, ...kept, ...(left > 0 ? ['', words.more(left)] : [])].join('\n').trimEnd()}\n`;
}

/** The first lines that have room. */
function within(lines: readonly string[], most: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length + 1;
    return length > most;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function sentences(diagnostic: Diagnostic, speech: Language): readonly string[] {
  const { message, assumed, remedy } = wordingIn(diagnostic, speech);
  return [message, assumed, remedy].filter((one): one is string => one !== undefined && one !== '');
}

/** An author's words are no Markdown here, mention nobody and are no tags. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/@(?=\w)/g, '@\u2060');
