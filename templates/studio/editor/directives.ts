import { LANGUAGES } from '../words.ts';

/** What the editor proposes behind `{`: what teachers write most; the reader knows more (a test holds this to it). */
export interface Proposed {
  readonly name: string;
  readonly options: readonly string[];
  /** What is written: `#{words}` are places to fill in; `fence` is what opened it. */
  readonly body: string;
}

const PICTURE = ['alt', 'width', 'align', 'name'];
const BOX = ['class', 'name'];

export const PROPOSED: readonly Proposed[] = [
  { name: 'dropdown', options: ['class', 'open'], body: '} #{title}\n#{text}\n' },
  {
    name: 'question',
    options: ['type', 'points', 'introduced', 'min-words', 'multi', 'case', 'distractors', 'name'],
    body: '}\n#{question}\n\n- [x] #{right}\n- [ ] #{wrong}\n===\n#{answer}\n',
  },
  { name: 'hint', options: BOX, body: '}\n#{text}\n' },
  { name: 'figure', options: PICTURE, body: '} #{file}\n:alt: #{alt}\n\n#{caption}\n' },
  { name: 'image', options: PICTURE, body: '} #{file}\n:alt: #{alt}\n' },
  {
    name: 'video',
    options: ['poster', 'captions', 'alt', 'start', 'width', 'name'],
    body: '} #{file}\n:captions: #{captions}\n\n#{caption}\n',
  },
  { name: 'audio', options: ['title', 'caption', 'name'], body: '} #{file}\n' },
  {
    name: 'iframe',
    options: ['title', 'width', 'height', 'placeholder'],
    body: '} #{address}\n:title: #{title}\n',
  },
  ...['note', 'tip', 'important', 'warning', 'danger'].map((name) => ({
    name,
    options: BOX,
    body: '}\n#{text}\n',
  })),
  { name: 'admonition', options: BOX, body: '} #{title}\n#{text}\n' },
  { name: 'exercise', options: ['label', 'class', 'nonumber'], body: '}\n:label: #{label}\n\n#{text}\n' },
  { name: 'solution', options: ['label', 'class'], body: '} #{label}\n#{text}\n' },
  {
    name: 'code-block',
    options: ['caption', 'linenos', 'emphasize-lines', 'name'],
    body: '} #{language}\n#{code}\n',
  },
  { name: 'math', options: ['label'], body: '}\n#{formula}\n' },
  {
    name: 'table',
    options: ['name', 'align', 'width'],
    body: '} #{title}\n| #{a} | #{b} |\n|---|---|\n|  |  |\n',
  },
  {
    name: 'list-table',
    options: ['header-rows', 'stub-columns', 'widths', 'align', 'name'],
    body: '} #{title}\n:header-rows: 1\n\n* - #{a}\n  - #{b}\n* - \n  - \n',
  },
  { name: 'glossary', options: [], body: '}\n#{term}\n: #{definition}\n' },
  { name: 'include', options: ['start-after', 'end-before', 'literal'], body: '} #{file}\n' },
];

export const POLICIES: Readonly<Record<string, readonly string[]>> = {
  answers: ['after-answer', 'after-finish', 'teacher', 'never'],
  completion: ['questions', 'read', 'both'],
  scoring: ['mixed', 'participation', 'graded', 'none'],
  attempts: ['1', '2', '3', 'unlimited'],
  questions: ['inline', 'none'],
  shuffle: ['true', 'false'],
  draw: [],
  targets: ['[scorm12, moodle-quiz]', '[moodle-course]', '[scorm12]', '[scorm2004]'],
  mediaPolicy: ['bundle', 'ask', 'link', 'refuse'],
  passMark: ['50', '60'],
  minWords: [],
  language: LANGUAGES,
  title: [],
  id: [],
  description: [],
  authors: [],
  licence: ['CC-BY-4.0', 'CC-BY-SA-4.0'],
  duration: [],
  keywords: [],
  objectives: [],
};
