/** The oracle itself: what the strict LMS of SCORM 2004 takes, and the code with which it refuses the rest. */
import { describe, expect, it } from 'vitest';
import { type Api2004, createStrictLms2004 } from '../support/strict-lms.ts';

const begun = () => {
  const lms = createStrictLms2004();
  const api = lms.launch();
  api.Initialize('');
  return { lms, api };
};

/** The code a SetValue earns. */
const codeOf = (api: Api2004, element: string, value: string): string => {
  api.SetValue(element, value);
  return api.GetLastError();
};

const list = (length: number, item: (n: number) => string) =>
  Array.from({ length }, (_, n) => item(n)).join('[,]');

describe('the strict LMS of SCORM 2004', () => {
  it.each([
    ['cmi.completion_status', 'incomplete', '0'],
    ['cmi.completion_status', 'passed', '406'],
    ['cmi.success_status', 'failed', '0'],
    ['cmi.score.scaled', '0.3333', '0'],
    ['cmi.score.scaled', '1.01', '407'],
    ['cmi.score.scaled', '1e-7', '406'],
    ['cmi.score.scaled', '.5', '406'],
    ['cmi.score.raw', '250', '0'],
    ['cmi.progress_measure', '1.5', '407'],
    ['cmi.exit', 'normal', '0'],
    ['cmi.exit', 'leave', '406'],
    ['cmi.session_time', 'PT30M', '0'],
    ['cmi.session_time', 'PT1H2M3.45S', '0'],
    ['cmi.session_time', 'PT0.123S', '406'],
    ['cmi.session_time', 'P', '406'],
    ['cmi.session_time', 'PT', '406'],
    ['cmi.session_time', '00:30:00', '406'],
    ['cmi.suspend_data', 'x'.repeat(64_000), '0'],
    ['cmi.suspend_data', 'x'.repeat(64_001), '406'],
    ['cmi.location', 'x'.repeat(1000), '0'],
    ['cmi.location', 'x'.repeat(1001), '406'],
    ['cmi.learner_name', 'x', '404'],
    ['cmi.score._children', 'x', '404'],
    ['cmi.nothing', 'x', '401'],
    ['cmi.core.lesson_status', 'completed', '401'],
    ['cmi.interactions.1.id', 'x', '351'],
    ['cmi.interactions.0.type', 'choice', '408'],
    ['cmi.interactions.0.id', 'with space', '406'],
    ['cmi.interactions.0.id', 'é', '406'],
  ])('%s = %s: %s', (element, value, code) => {
    expect(codeOf(begun().api, element, value)).toBe(code);
  });

  it.each([
    ['timestamp', '2026-11-24T10:00:00', '0'],
    ['timestamp', '2026-11-24T10:00:00.12', '0'],
    ['timestamp', '2026-11-24T10:00:00.00Z', '0'],
    ['timestamp', '2026-11-24T10:00:00Z', '406'],
    ['timestamp', '2026-11-24T10:00:00.000Z', '406'],
    ['timestamp', '10:00:00', '406'],
    ['latency', 'PT1.23S', '0'],
    ['latency', 'PT1.234S', '406'],
    ['result', 'incorrect', '0'],
    ['result', 'wrong', '406'],
    ['result', '0.5', '0'],
    ['description', 'x'.repeat(250), '0'],
    ['description', 'x'.repeat(251), '406'],
    ['description', '{lang=fr}Pourquoi ?', '0'],
    ['description', '{note}', '406'],
    ['student_response', 'x', '401'],
  ])('an interaction’s %s = %s: %s', (field, value, code) => {
    const { api } = begun();
    api.SetValue('cmi.interactions.0.id', 'a');
    expect(codeOf(api, `cmi.interactions.0.${field}`, value)).toBe(code);
  });

  it.each([
    ['true-false', 'true', '0'],
    ['true-false', 't', '406'],
    ['choice', 'a[,]b', '0'],
    ['choice', 'a[,]a', '406'],
    ['choice', 'a-b', '406'],
    ['choice', 'é', '406'],
    ['choice', list(36, (n) => `o${n}`), '0'],
    ['choice', list(37, (n) => `o${n}`), '406'],
    ['sequencing', list(37, (n) => `o${n}`), '406'],
    ['matching', 'a[.]x[,]b[.]y', '0'],
    ['matching', 'a.x', '406'],
    ['matching', list(37, (n) => `s${n}[.]a${n}`), '406'],
    ['numeric', '3.14', '0'],
    ['numeric', '3,14', '406'],
    ['fill-in', 'x'.repeat(250), '0'],
    ['fill-in', 'x'.repeat(251), '406'],
    ['fill-in', list(11, (n) => `${n}`), '406'],
    ['fill-in', '{lang=fr}soie', '0'],
    ['fill-in', '{soie}', '406'],
    ['long-fill-in', 'où ?', '0'],
    ['long-fill-in', 'x'.repeat(4001), '406'],
    ['long-fill-in', 'a[,]b', '406'],
    ['long-fill-in', 'two\nlines', '406'],
  ])('a response of type %s: %s: %s', (type, value, code) => {
    const { api } = begun();
    api.SetValue('cmi.interactions.0.id', 'a');
    api.SetValue('cmi.interactions.0.type', type);
    expect(codeOf(api, 'cmi.interactions.0.learner_response', value)).toBe(code);
  });

  it('wants a response’s type before the response (408)', () => {
    const { api } = begun();
    api.SetValue('cmi.interactions.0.id', 'a');
    expect(codeOf(api, 'cmi.interactions.0.learner_response', 'x')).toBe('408');
  });

  it('says by its code when a call comes too early or too late', () => {
    const lms = createStrictLms2004();
    const api = lms.launch();
    const everything = () => {
      api.GetValue('cmi.mode');
      api.SetValue('cmi.exit', 'suspend');
      api.Commit('');
      api.Terminate('');
    };
    everything();
    api.Initialize('');
    api.Initialize('');
    api.Terminate('');
    everything();
    api.Initialize('');
    expect(lms.errors.map(({ method, error }) => `${method} ${error}`)).toEqual([
      'GetValue 122',
      'SetValue 132',
      'Commit 142',
      'Terminate 112',
      'Initialize 103',
      'GetValue 123',
      'SetValue 133',
      'Commit 143',
      'Terminate 113',
      'Initialize 104',
    ]);
  });

  it('says 403 of what was never set, 301 of an index that isn’t there, 405 of what can’t be read', () => {
    const { api } = begun();
    const told = [
      'cmi.suspend_data',
      'cmi.score.raw',
      'cmi.objectives._count',
      'cmi.exit',
      'cmi.completion_status',
    ].map((element) => [api.GetValue(element), api.GetLastError()]);
    expect(told).toEqual([
      ['', '403'],
      ['', '403'],
      ['', '301'],
      ['', '405'],
      ['unknown', '0'],
    ]);
  });

  it('forgets an attempt that ended without suspend, and resumes one that was suspended', () => {
    const lms = createStrictLms2004();
    const session = (exit: string) => {
      const api = lms.launch();
      api.Initialize('');
      const found = [api.GetValue('cmi.entry'), api.GetValue('cmi.suspend_data')];
      api.SetValue('cmi.completion_status', 'incomplete');
      api.SetValue('cmi.suspend_data', 'kept');
      api.SetValue('cmi.exit', exit);
      api.Terminate('');
      return found;
    };
    expect([session('suspend'), session('normal'), session('suspend')]).toEqual([
      ['ab-initio', ''],
      ['resume', 'kept'],
      ['ab-initio', ''],
    ]);
  });
});
