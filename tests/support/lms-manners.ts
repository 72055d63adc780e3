/** Manners of LMSs in service that the strict LMS doesn't have; each puts them in front of one of its launches. */
import { type Api12, createStrictLms, type StrictLms } from './strict-lms.ts';

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

/**
 * What is set goes along with the next Commit alone. One that fails drops it, and calls the next one, which has nothing
 * to do, a success; each session counts its interactions from none, and writes over those before (ILIAS, `basisAPI.js`
 * and `SCORM1_2standard.js`). `network` says whether anything arrives.
 */
export const dropping = (lms: StrictLms, network: { isDown: boolean }): Api12 => {
  const local = createStrictLms();
  const kept = Object.entries(lms.stored).filter(([name]) => !name.startsWith('cmi.interactions'));
  local.seed(Object.fromEntries(kept));
  const api = local.launch();
  const waiting = new Map<string, string>();
  let isFailing = false;
  function stored(): boolean {
    const sent = Object.fromEntries(waiting);
    waiting.clear();
    if (Object.keys(sent).length === 0) return true;
    if (network.isDown) return false;
    const count = Number(local.stored['cmi.interactions._count'] ?? 0);
    const before = Number(lms.stored['cmi.interactions._count'] ?? 0);
    lms.seed({ ...sent, 'cmi.interactions._count': String(Math.max(count, before)) });
    return true;
  }
  const sending = (method: 'LMSCommit' | 'LMSFinish') => (): string => {
    api.LMSCommit('');
    isFailing = !stored();
    return isFailing ? 'false' : api[method]('');
  };
  return {
    ...api,
    LMSSetValue: (element, value) => {
      isFailing = false;
      const result = api.LMSSetValue(element, value);
      if (result === 'true') waiting.set(element, value);
      return result;
    },
    LMSCommit: sending('LMSCommit'),
    LMSFinish: sending('LMSFinish'),
    LMSGetLastError: () => (isFailing ? '101' : api.LMSGetLastError()),
  };
};
