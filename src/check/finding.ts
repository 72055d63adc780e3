/** What a check finds: a diagnostic whose place lies in the package. */
import type { Diagnostic, Place } from '../lesson/index.ts';
import { diagnose, type ParamsOf, type RuleId } from '../messages/index.ts';

/** `file` is the package's name, or `name.zip/path/in/it`. */
export type Finding = Diagnostic;

/** Notes a finding; an element is the place where it stands. */
export type Report = <Id extends RuleId>(rule: Id, place: Place, params: ParamsOf<Id>) => void;

export function reporter(): { readonly report: Report; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  return { findings, report: (rule, place, params) => findings.push(diagnose(rule, place, params)) };
}

/** The names of what holds. */
export const holding = <Name extends string>(all: Readonly<Record<Name, unknown>>): readonly Name[] =>
  (Object.keys(all) as Name[]).filter((name) => all[name]);

export function placeIn(archive: string, path?: string, { line, column } = { line: 1, column: 1 }): Place {
  return { file: path === undefined ? archive : `${archive}/${path}`, line, column };
}

/** What a library says of a failure, as part of a sentence of ours. */
export function reasonIn(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/^(?:\d+:)+\s*|\.+$/g, '');
}

/** How a file system that ignores case compares names. */
export function normalize(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** What findings call a source: its path's last part, or what a content without a path is called. */
export function nameOf(source: string | Uint8Array, otherwise: string): string {
  return typeof source === 'string' ? source.split(/[/\\]/).at(-1) || source : otherwise;
}

/** A text of the package, short enough for a sentence. */
export function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
}

/** Findings on what a schema says of elements that no rule of ours names already, and better, join those of ours. */
export async function besideOwn(
  report: Report,
  own: (report: Report) => void,
  bySchema: (report: Report) => Promise<void> | undefined,
): Promise<void> {
  const named = reporter();
  own(named.report);
  const places = new Set(named.findings.map(({ line, column }) => `${line}:${column}`));
  await bySchema((rule, place, params) => {
    if (!places.has(`${place.line}:${place.column}`)) named.report(rule, place, params);
  });
  for (const { rule, params, ...place } of named.findings) report(rule as never, place, params as never);
}
