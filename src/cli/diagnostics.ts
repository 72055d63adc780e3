/** Diagnostics as lines of a terminal: `file:line:column severity message rule`. */
import pc from 'picocolors';
import type { Diagnostic, Severity, Speech } from '../lesson/index.ts';

export interface Style {
  readonly speech: Speech;
  readonly colour: boolean;
}

/** One diagnostic, with what was assumed and the remedy on lines of their own. */
export const diagnosticLines = (diagnostic: Diagnostic, { speech, colour }: Style): string => {
  const paint = pc.createColors(colour);
  const tint = { error: paint.red, warning: paint.yellow, info: paint.blue }[diagnostic.severity];
  const { message, assumed, remedy } = diagnostic.words[speech];
  const place = `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`;
  const first = `${place} ${tint(diagnostic.severity)} ${message} ${paint.dim(diagnostic.rule)}\n`;
  return [first, ...[assumed, remedy].filter(Boolean).map((line) => paint.dim(`    ${line}\n`))].join('');
};

const COUNTS: Readonly<Record<Speech, Readonly<Record<Severity, readonly [string, string]>>>> = {
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['info', 'infos'] },
  fr: { error: ['erreur', 'erreurs'], warning: ['avertissement', 'avertissements'], info: ['info', 'infos'] },
};

/** `2 warnings, 3 infos`; empty when there is nothing to count. */
export const counted = (diagnostics: readonly Diagnostic[], speech: Speech): string =>
  (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, diagnostics.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${COUNTS[speech][severity][count === 1 ? 0 : 1]}`)
    .join(', ');
