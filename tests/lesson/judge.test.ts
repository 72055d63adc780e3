/** What settings make of diagnostics. */
import { describe, expect, it } from 'vitest';
import { type Diagnostic, defaultSettings, judge, SETTINGS, type Severity } from '../../src/lesson/index.ts';

const said = (severity: Severity, guess?: true): Diagnostic => ({
  rule: 'kettle',
  severity,
  ...(guess && { guess }),
  file: 'tea.md',
  line: 3,
  column: 5,
  params: {},
});

const severities = (found: readonly Diagnostic[]) => found.map(({ severity }) => severity);

describe('a rule’s diagnostics', () => {
  it('keep their severity where settings say nothing of the rule', () => {
    const found = [said('warning'), said('info', true), said('error')];
    expect(judge(found, {})).toEqual(found);
    expect(judge(found, { teapot: 'off' })).toEqual(found);
  });

  it.each<[Severity, Severity]>([
    ['warning', 'error'],
    ['warning', 'info'],
    ['info', 'warning'],
    ['info', 'error'],
  ])('that are %s become %s', (from, to) => {
    expect(judge([said(from)], { kettle: to })).toEqual([{ ...said(from), severity: to }]);
  });

  it('are left out when they are off', () => {
    expect(judge([said('warning'), said('info')], { kettle: 'off' })).toEqual([]);
  });

  it.each(['warning', 'info', 'off'] as const)('stay errors where settings say %s', (wanted) => {
    expect(judge([said('error')], { kettle: wanted })).toEqual([said('error')]);
  });

  it('are told though they explain a guess, once settings name their rule', () => {
    expect(judge([said('info', true)], { kettle: 'info' })).toEqual([said('info')]);
  });

  it('keep their order', () => {
    const found = [said('warning'), said('error'), said('info')];
    expect(severities(judge(found, { kettle: 'warning' }))).toEqual(['warning', 'error', 'warning']);
  });

  it('are not touched by names that every object has', () => {
    expect(judge([{ ...said('info'), rule: 'constructor' }], {})).toEqual([
      { ...said('info'), rule: 'constructor' },
    ]);
  });
});

describe('the setting `rules`', () => {
  it('is empty unless somebody settles it', () => {
    expect(defaultSettings.rules).toEqual({});
  });

  it('knows four words', () => {
    expect(SETTINGS.rules().safeParse({ kettle: 'off' }).success).toBe(true);
    expect(SETTINGS.rules().safeParse({ kettle: 'loud' }).success).toBe(false);
  });
});
