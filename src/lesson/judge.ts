/** What an author's settings make of diagnostics. */
import type { Diagnostic } from './diagnostic.ts';
import type { RuleSettings } from './settings.ts';

/**
 * Gives each diagnostic the severity that settings name for its rule; `off` leaves it out. A guess that is given
 * a severity is told like any other diagnostic.
 *
 * An error stays one: it says that no right package can be made, which no setting changes.
 */
export const judge = (diagnostics: readonly Diagnostic[], rules: RuleSettings): readonly Diagnostic[] =>
  diagnostics.flatMap((diagnostic): readonly Diagnostic[] => {
    // `Object.hasOwn`: a rule of the name of an object's own property has no setting.
    const wanted = Object.hasOwn(rules, diagnostic.rule) ? rules[diagnostic.rule] : undefined;
    if (wanted === undefined || diagnostic.severity === 'error') return [diagnostic];
    if (wanted === 'off') return [];
    const { guess: _, ...rest } = diagnostic;
    return [{ ...rest, severity: wanted }];
  });
