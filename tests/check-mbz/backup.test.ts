/** Each case spoils a sound backup in one way: this reader must see what Moodle's restore would trip over. */
import { beforeAll, expect, it } from 'vitest';
import { checkScorm } from '../../src/check/index.ts';
import { checkMbz } from '../../src/check/mbz/index.ts';
import { type Packed, zip } from '../check/zip.ts';
import { backupOf, textAt, type Unpacked } from '../moodle-course/support.ts';
import { sampleLesson } from '../support/sample-lesson.ts';

let sound: Unpacked;
beforeAll(async () => {
  sound = await backupOf(sampleLesson);
});

const pathOf = (like: RegExp): string => {
  const path = Object.keys(sound).find((one) => like.test(one));
  if (path === undefined) throw new Error(`no file like ${like}`);
  return path;
};

const judged = async (files: readonly Packed[]): Promise<readonly string[]> =>
  (await checkMbz(zip(files), 'c.mbz', checkScorm)).map(({ severity, rule }) => `${severity} ${rule}`);

const packed = (): Packed[] => Object.entries(sound).map(([name, content]) => ({ name, content }));

const without = (like: RegExp): Promise<readonly string[]> => {
  const path = pathOf(like);
  return judged(packed().filter(({ name }) => name !== path));
};

const changed = (like: RegExp, from: string | RegExp, to: string): Promise<readonly string[]> => {
  const path = pathOf(like);
  const text = textAt(sound, path);
  const content = text.replace(from, to);
  if (content === text) throw new Error(`nothing in ${path} matches ${from}`);
  return judged(packed().map((file) => (file.name === path ? { name: path, content } : file)));
};

it('a sound backup gives no finding', async () => {
  expect(await judged(packed())).toEqual([]);
});

it('what is no ZIP, and a ZIP that is no backup', async () => {
  const garbage = await checkMbz(new TextEncoder().encode('no zip at all'), 'c.mbz', checkScorm);
  expect(garbage.map(({ rule }) => rule)).toEqual(['zip-unreadable']);
  expect(await judged([{ name: 'course/moodle_backup.xml' }])).toEqual(['error mbz-not-a-backup']);
});

it.each([
  'files.xml',
  'questions.xml',
  'roles.xml',
  'groups.xml',
  'scales.xml',
  'outcomes.xml',
  'course/course.xml',
  'course/roles.xml',
  'activities/page_.*/module.xml',
  'activities/page_.*/grades.xml',
  'activities/page_.*/roles.xml',
  'activities/page_.*/page.xml',
  'sections/.*/section.xml',
])('%s is missed', async (path) => {
  expect(await without(new RegExp(`^${path}$`))).toContain('error mbz-file-missing');
});

it.each([
  ['moodle_backup.xml', 'backup_release'],
  ['moodle_backup.xml', 'original_system_contextid'],
  ['course/course.xml', 'startdate'],
  ['sections/.*/section.xml', 'summaryformat'],
  ['activities/quiz_.*/module.xml', 'completionexpected'],
  ['activities/quiz_.*/quiz.xml', 'intro'],
  ['activities/quiz_.*/quiz.xml', 'page'],
  ['activities/quiz_.*/quiz.xml', 'questionarea'],
  ['activities/quiz_.*/quiz.xml', 'firstslot'],
  ['activities/scorm_.*/scorm.xml', 'timeclose'],
  ['activities/scorm_.*/scorm.xml', 'value'],
  ['questions.xml', 'info'],
  ['questions.xml', 'generalfeedback'],
  ['questions.xml', 'answertext'],
  ['questions.xml', 'partiallycorrectfeedback'],
  ['files.xml', 'filepath'],
])('in %s, an element %s that the database can’t do without is missed', async (path, element) => {
  const written = new RegExp(`<${element}>[^<]*</${element}>|<${element}/>`);
  expect(await changed(new RegExp(`^${path}$`), written, '')).toContain('error mbz-element-missing');
});

it.each<[what: string, path: RegExp, from: string | RegExp, to: string, rule: string]>([
  [
    'a parent that isn’t there',
    /^questions.xml$/,
    /(<name>La rivière et le moulin<\/name>[\s\S]*?<parent>)\d+/,
    '$199999',
    'mbz-dangling',
  ],
  ['a bank in another context', /^questions.xml$/, /<contextid>\d+/g, '<contextid>99999', 'mbz-dangling'],
  [
    'a path without its last slash',
    /^files.xml$/,
    '<filepath>/media/<',
    '<filepath>/media<',
    'mbz-file-unfit',
  ],
  ['a name too long', /^questions.xml$/, /<name>a\)/, `<name>${'x'.repeat(256)}`, 'mbz-too-long'],
  [
    'a true-false question without its answer',
    /^questions.xml$/,
    /<trueanswer>\d+/,
    '<trueanswer>1',
    'mbz-dangling',
  ],
  ['a gap without its question', /^questions.xml$/, /<sequence>\d+/, '<sequence>1', 'mbz-dangling'],
  ['a launched file that isn’t there', /scorm.xml$/, '<launch>index.html', '<launch>Index.html', 'mbz-scorm'],
  ['a package of another name', /scorm.xml$/, /<reference>[^<]+/, '<reference>x.zip', 'mbz-scorm'],
  ['a package of another hash', /scorm.xml$/, /<sha1hash>./, '<sha1hash>x', 'mbz-scorm'],
  [
    'a grade item that inforef doesn’t list',
    /quiz_.*inforef.xml$/,
    /<grade_item>[\s\S]*?<\/grade_item>/,
    '',
    'mbz-dangling',
  ],
  [
    'an activity in no section',
    /^moodle_backup.xml$/,
    /(<moduleid>\d+<\/moduleid>\s*<sectionid>)\d+/,
    '$11',
    'mbz-dangling',
  ],
])('%s', async (_what, path, from, to, rule) => {
  expect(await changed(path, from, to)).toContain(`error ${rule}`);
});

it.each([
  ['questions.xml', 'question_hints'],
  ['questions.xml', 'tags'],
  ['activities/quiz_.*/quiz.xml', 'overrides'],
  ['activities/scorm_.*/scorm.xml', 'sco_tracks'],
  ['activities/scorm_.*/grades.xml', 'grade_letters'],
  ['course/roles.xml', 'role_overrides'],
  ['groups.xml', 'groupings'],
])('in %s, a table %s without rows that is closed at once', async (path, group) => {
  const open = new RegExp(`<${group}>\\s*</${group}>`);
  for (const empty of [`<${group}/>`, `<${group}></${group}>`, `<${group}> </${group}>`])
    expect(await changed(new RegExp(`^${path}$`), open, empty)).toEqual(['error mbz-empty-group']);
  expect(await changed(new RegExp(`^${path}$`), open, '')).toEqual([]);
});

it.each(['4.1', '', '3.11 (Build: 20210517)'])(
  'the release “%s”, in which Moodle 4.1 finds no build of 4.0 or later',
  async (release) => {
    expect(await changed(/^moodle_backup.xml$/, /(<moodle_release>)[^<]*/, `$1${release}`)).toEqual([
      'error mbz-build-missing',
    ]);
  },
);

it('names longer than their columns', async () => {
  const long = 'x'.repeat(255);
  expect(await changed(/scorm.xml$/, /<title>/g, `<title>${long}`)).toContain('error mbz-too-long');
  expect(await changed(/course.xml$/, /<fullname>.*</, `<fullname>${long}<`)).toContain('error mbz-too-long');
});

it('bytes that aren’t those of their name', async () => {
  const path = pathOf(/^files\/..\/[0-9a-f]+$/);
  const spoilt = packed().map((file) => (file.name === path ? { name: path, content: 'spoilt' } : file));
  expect(await judged(spoilt)).toContain('error mbz-blob-differs');
});
