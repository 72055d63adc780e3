import { describe, expect, it } from 'vitest';
import { type Api12, createStrictLms } from '../support/strict-lms.ts';

const begun = (...options: Parameters<typeof createStrictLms>) => {
  const lms = createStrictLms(...options);
  const api = lms.launch();
  api.LMSInitialize('');
  return { lms, api };
};

/** The code a SetValue earns. */
const codeOf = (api: Api12, element: string, value: string): string => {
  api.LMSSetValue(element, value);
  return api.LMSGetLastError();
};

describe('the strict LMS', () => {
  it.each([
    ['cmi.core.lesson_status', 'not attempted', '405'],
    ['cmi.core.lesson_status', 'incomplete', '0'],
    ['cmi.core.score.raw', '150', '405'],
    ['cmi.core.score.raw', '-1', '405'],
    ['cmi.core.score.raw', '1e-7', '405'],
    ['cmi.core.score.raw', '33.33', '0'],
    ['cmi.core.exit', 'normal', '405'],
    ['cmi.core.session_time', '0:30:00', '405'],
    ['cmi.core.session_time', 'PT30M', '405'],
    ['cmi.core.session_time', '00:30:00.123', '405'],
    ['cmi.core.session_time', '00:30:00.12', '0'],
    ['cmi.suspend_data', 'x'.repeat(4097), '405'],
    ['cmi.suspend_data', 'x'.repeat(4096), '0'],
    ['cmi.suspend_data', 'é', '405'],
    ['cmi.core.lesson_location', 'x'.repeat(256), '405'],
    ['cmi.core.student_name', 'x', '403'],
    ['cmi.core._children', 'x', '402'],
    ['cmi.interactions._count', '1', '402'],
    ['cmi.nothing', 'x', '401'],
    ['cmi.interactions.1.id', 'x', '201'],
    ['cmi.interactions.0.type', 'choice', '201'],
    ['cmi.interactions.0.id', 'with space', '405'],
    ['cmi.interactions.0.id', 'é', '405'],
  ])('%s = %s: %s', (element, value, code) => {
    expect(codeOf(begun().api, element, value)).toBe(code);
  });

  it.each([
    ['type', 'long-fill-in', '405'],
    ['result', 'incorrect', '405'],
    ['result', 'wrong', '0'],
    ['student_response', 'x'.repeat(256), '405'],
    ['student_response', 'two\nlines', '405'],
    ['student_response', 'où ?', '0'],
    ['time', '2026-11-24T10:00:00', '405'],
    ['time', '10:00:00', '0'],
    ['latency', '00:00:01', '0'],
  ])('an interaction’s %s = %s: %s', (field, value, code) => {
    const { api } = begun();
    api.LMSSetValue('cmi.interactions.0.id', 'a');
    api.LMSSetValue('cmi.interactions.0.type', 'fill-in');
    expect(codeOf(api, `cmi.interactions.0.${field}`, value)).toBe(code);
  });

  it('answers nothing before Initialize or after Finish', () => {
    const lms = createStrictLms({ reopens: false });
    const api = lms.launch();
    api.LMSGetValue('cmi.core.lesson_status');
    api.LMSInitialize('');
    api.LMSFinish('');
    api.LMSSetValue('cmi.core.exit', 'suspend');
    api.LMSCommit('');
    api.LMSFinish('');
    api.LMSInitialize('');
    expect(lms.errors.map(({ error }) => error)).toEqual(['301', '301', '301', '301', '101']);
  });

  it('refuses a second Initialize and arguments that are not strings', () => {
    const { lms, api } = begun();
    api.LMSInitialize('');
    (api.LMSCommit as (argument?: string) => string)();
    (api.LMSSetValue as (element: string, value: unknown) => string)('cmi.core.score.raw', 50);
    expect(lms.errors.map(({ error }) => error)).toEqual(['101', '201', '201']);
  });

  it('does not let write-only elements be read', () => {
    const { api } = begun();
    api.LMSGetValue('cmi.core.exit');
    expect(api.LMSGetLastError()).toBe('404');
  });

  it('keeps only what was committed, and resumes only after suspend', () => {
    const { lms, api } = begun();
    api.LMSSetValue('cmi.core.lesson_location', 'kept');
    api.LMSCommit('');
    api.LMSSetValue('cmi.core.lesson_location', 'not kept');
    const second = lms.launch();
    second.LMSInitialize('');
    expect(second.LMSGetValue('cmi.core.lesson_location')).toBe('kept');
    expect(second.LMSGetValue('cmi.core.entry')).toBe('ab-initio');
    second.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    second.LMSSetValue('cmi.core.exit', 'suspend');
    second.LMSFinish('');
    const third = lms.launch();
    third.LMSInitialize('');
    expect(third.LMSGetValue('cmi.core.entry')).toBe('resume');
  });

  it('takes an untouched lesson for a completed one at Finish, as Moodle does', () => {
    const { lms, api } = begun();
    api.LMSFinish('');
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
  });
});
