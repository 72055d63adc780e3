/** What every part of the exporter needs at hand while it writes one lesson. */
import type { Asset, Diagnostic, Lesson, Place } from '../../lesson/index.ts';
import { diagnose, type ParamsOf, type RuleId } from '../../messages/index.ts';
import { type Words, wordsFor } from './words.ts';

export interface Context {
  readonly lesson: Lesson;
  readonly words: Words;
  readonly asset: (path: string) => Asset | undefined;
  /** Reports once what several fields of one question would each report. */
  readonly report: <Id extends RuleId>(rule: Id, place: Place, params: ParamsOf<Id>) => void;
  /** The text without what XML can't hold. */
  readonly clean: (text: string, place: Place) => string;
  readonly diagnostics: () => readonly Diagnostic[];
}

export function contextFor(lesson: Lesson): Context {
  const assets = new Map(lesson.assets.map((asset) => [asset.path, asset]));
  const reported = new Map<string, Diagnostic>();
  function report<Id extends RuleId>(rule: Id, place: Place, params: ParamsOf<Id>): void {
    const diagnostic = diagnose(rule, place, params);
    const key = JSON.stringify(diagnostic);
    if (!reported.has(key)) reported.set(key, diagnostic);
  }
  function clean(text: string, place: Place): string {
    const kept = cleaned(text);
    if (kept.length < text.length) {
      const code = text.match(FORBIDDEN)?.[0]?.codePointAt(0) ?? 0;
      report('moodle-character-removed', place, { code: code.toString(16).toUpperCase().padStart(4, '0') });
    }
    return kept;
  }
  return {
    lesson,
    words: wordsFor(lesson.language),
    asset: (path) => assets.get(path),
    report,
    clean,
    diagnostics: () => [...reported.values()],
  };
}

/**
 * What is no XML 1.0 character (§2.2 Char): control characters, lone surrogates, U+FFFE and U+FFFF; and the
 * noncharacters U+FDD0–U+FDEF, which XML allows but no text means, and which mark places while we write.
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without them. */
export const cleaned = (text: string): string => text.replace(FORBIDDEN, '');
