/** Manners of LMSs in service that the strict LMS doesn't have; each puts them in front of one of its launches. */
import type { Api12, StrictLms } from './strict-lms.ts';

/**
 * SetValue and Finish only fill a queue, which reaches the server by and by; GetValue answers what the server has
 * (Open edX, Frappe LMS). `latency` in milliseconds.
 */
export const queueing = (lms: StrictLms, latency: number): Api12 => {
  const server = lms.launch();
  const later = (action: () => void): string => {
    setTimeout(action, latency);
    return 'true';
  };
  return {
    ...server,
    LMSSetValue: (element, value) =>
      later(() => {
        server.LMSSetValue(element, value);
        server.LMSCommit('');
      }),
    LMSCommit: () => 'true',
    LMSFinish: () => later(() => server.LMSFinish('')),
    LMSGetLastError: () => '0',
  };
};

const BY_THE_LETTER: Readonly<Record<string, RegExp>> = {
  choice: /^[a-z\d](,[a-z\d])*$/,
  sequencing: /^[a-z\d](,[a-z\d])*$/,
  matching: /^[a-z\d]\.[a-z\d](,[a-z\d]\.[a-z\d])*$/,
};

/** CMIFeedback by the letter: a single letter or digit for each part, nothing else. */
export const letterwise = (lms: StrictLms, code = '405'): Api12 => {
  const api = lms.launch();
  const types = new Map<string, string>();
  let refused = false;
  return {
    ...api,
    LMSSetValue: (element, value) => {
      const [, index = '', field] = /^cmi\.interactions\.(\d+)\.(\w+)$/.exec(element) ?? [];
      refused = field === 'student_response' && BY_THE_LETTER[types.get(index) ?? '']?.test(value) === false;
      if (refused) return 'false';
      if (field === 'type') types.set(index, value);
      return api.LMSSetValue(element, value);
    },
    LMSCommit: (argument) => {
      refused = false;
      return api.LMSCommit(argument);
    },
    LMSGetLastError: () => (refused ? code : api.LMSGetLastError()),
  };
};
