/** Clauses that other tests show: which, and that those tests are still there by that name. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CLAUSES: readonly (readonly [clause: string, file: string, test: string])[] = [
  [
    'discovery: access is tried, for a window may be of another origin',
    'runtime/discovery.test.ts',
    'finds nothing, and says nothing, behind frames of another origin',
  ],
  [
    'discovery: the search ends',
    'runtime/discovery.test.ts',
    'comes to an end where windows are each other’s parents',
  ],
  [
    'life cycle: codes of calls out of order, 1.2',
    'runtime/strict-lms.test.ts',
    'answers nothing before Initialize or after Finish',
  ],
  [
    'life cycle: codes of calls out of order, 2004',
    'runtime/strict-lms-2004.test.ts',
    'says by its code when a call comes too early or too late',
  ],
  [
    'status: Moodle turns “not attempted” into completed at Finish',
    'runtime/strict-lms.test.ts',
    'takes an untouched lesson for a completed one at Finish, as Moodle does',
  ],
  ['status: the decision as a table', 'runtime/status.test.ts', 'never takes back what is reached'],
  [
    'suspend_data: restored whatever entry says',
    'runtime/session.test.ts',
    'restores after a crash, though the LMS calls the launch new',
  ],
  [
    'suspend_data: an LMS that cuts it short',
    'runtime/failures.test.ts',
    'is noticed when the LMS cuts it short in silence; the last whole state stays',
  ],
  [
    'suspend_data: six French answers of 1,000 characters',
    'runtime/state.test.ts',
    'holds six French answers of 1,000 characters in 4,096',
  ],
  [
    'interactions: contiguous after a refusal too',
    'runtime/failures.test.ts',
    'keeps the indices of interactions without a gap',
  ],
  [
    'unload: the LMS takes the frame away, in a browser',
    'runtime/session.browser.test.ts',
    'terminates once, with all that was typed, when the LMS takes the frame away',
  ],
  [
    'unload: pageshow with persisted begins anew, in a browser',
    'runtime/session.browser.test.ts',
    'begins anew when the page comes back from the cache',
  ],
  [
    'unload: Finish terminates while the page lives',
    'runtime/session.test.ts',
    'settles a complete lesson for good',
  ],
  [
    'LMS differences: scorm-again as another engine',
    'runtime/scorm-again.test.ts',
    'takes a whole life without an error',
  ],
  [
    'LMS differences: elements an LMS doesn’t know (LMS365 reads four)',
    'runtime/failures.test.ts',
    'costs nothing where the element is one we can do without',
  ],
  [
    'Moodle opens a completed SCO in review mode',
    'runtime/session.test.ts',
    'shows the answers and writes nothing, not even a status',
  ],
  [
    'manifest: foreign XML is judged by the official schemas',
    'export-scorm/manifest.test.ts',
    'find every manifest of',
  ],
  [
    'archive: no stored entry with a data descriptor (Java)',
    'docs/rules/check-archive.md',
    '## `zip-stored-descriptor`',
  ],
];

test.each(CLAUSES)('%s', (_clause, file, name) => {
  expect(readFileSync(`tests/${file}`, 'utf8')).toContain(name);
});
