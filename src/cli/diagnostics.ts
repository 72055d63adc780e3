/** Diagnostics as lines of a terminal: `file:line:column severity message rule`. */
import { relative, resolve } from 'node:path';
import pc from 'picocolors';
import type { LessonFile } from '../build/index.ts';
import type { Diagnostic, Language } from '../lesson/index.ts';
import { wordingIn } from '../messages/index.ts';
import { shown } from './shown.ts';
import { counted as countOf, wordsFor } from './words/index.ts';

export interface Style {
  readonly speech: Language;
  readonly colour: boolean;
}

/** One diagnostic, with what was assumed and the remedy on lines of their own. */
export function diagnosticLines(diagnostic: Diagnostic, { speech, colour }: Style): string {
  const paint = pc.createColors(colour);
  const tint = { error: paint.red, warning: paint.yellow, info: paint.blue }[diagnostic.severity];
  const { message, assumed, remedy } = wordingIn(diagnostic, speech);
  const { severities, cell } = wordsFor(speech);
  const file = diagnostic.file.replace(/(\.ipynb:)cell (\d+)$/, `$1${cell} $2`);
  const place = `${file}:${diagnostic.line}:${diagnostic.column}`;
  const first = `${harmless(place)} ${tint(severities[diagnostic.severity][0])} ${harmless(message)} ${paint.dim(diagnostic.rule)}\n`;
  const more = [assumed, remedy].filter((line) => line !== undefined && line !== '');
  return [first, ...more.map((line) => paint.dim(`    ${harmless(line!)}\n`))].join('');
}

/** A name in a stranger's archive may command the terminal: control characters are shown, not sent. */
const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (mark) =>
    mark < ' ' ? String.fromCharCode(0x2400 + mark.charCodeAt(0)) : '\ufffd',
  );

/**
 * Reports name files from the folder that was asked for; a terminal, from where the user stands.
 *
 * @param packages names of packages, whose findings keep the package's own name
 */
export function seenFromHere(
  { file, path }: LessonFile,
  packages: readonly string[] = [],
): (diagnostic: Diagnostic) => Diagnostic {
  const prefix = file.slice(0, file.length - path.length);
  const known = new Map(packages.map((name) => [name, name]));
  return (diagnostic) => {
    const seen =
      known.get(diagnostic.file) ?? shown(relative(resolve('.'), resolve(prefix, diagnostic.file)));
    known.set(diagnostic.file, seen);
    return { ...diagnostic, file: seen };
  };
}

/** `2 warnings, 3 infos`; empty when there is nothing to count. */
export const counted = (diagnostics: readonly Diagnostic[], speech: Language): string =>
  (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, diagnostics.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => countOf(count, wordsFor(speech).severities[severity], speech))
    .join(', ');
