import type { SettingProblem } from '../../lesson/index.ts';
import { bounds } from '../bounds.ts';
import type { Messages } from '../catalogue.ts';
import { listed, remedies } from '../other-kinds.ts';
import { pagesListed } from '../pages-listed.ts';
import type { projects as rules } from '../rules/projects.ts';
import { otherKinds } from './other-kinds.ts';
import { writeFaults } from './write-faults.ts';
import { yamlFault, yamlHelp } from './yaml.ts';

const FORMS = {
  text: 'text',
  list: 'a list of words, or words parted by commas',
  lines: 'lines of `name: value` below it',
};

function expectedOf(expected: SettingProblem['expected']): string {
  switch (expected.kind) {
    case 'one-of':
      return `one of ${expected.values.join(', ')}`;
    case 'number':
      return `a ${expected.whole ? 'whole ' : ''}number${bounds(' from ', ' to ', ' of at least ', expected.from, expected.to)}`;
    case 'form':
      return FORMS[expected.form];
  }
}

/** Why a file of the project isn't read, and what helps. */
const UNREADABLE = {
  binary: { message: 'The file isn’t text.', remedy: 'Put a file of text in its place.' },
  rights: { message: 'The file can’t be opened.', remedy: 'Check its rights.' },
  outside: {
    message: 'The file is a link that leads out of the project.',
    remedy: 'Put a copy of what it leads to in its place.',
  },
  special: { message: 'This is no plain file.', remedy: 'Put a file of text in its place.' },
} as const;

/** Why a project's pages aren't in the course. */
const LEFT_OUT = {
  draft: {
    message: 'Left out, as drafts or as never shown by themselves',
    remedy: 'Remove the mark from a page’s front matter to have it in the course.',
  },
  language: {
    message: 'Left out, as translations into another language than the site’s first',
    remedy: 'Build a folder that holds that language alone to have a course of it.',
  },
  outside: {
    message: 'Left out, as lying outside the folder of the site’s pages',
    remedy: 'Move a page there, or build its folder by itself.',
  },
} as const;

export const projects: Messages<typeof rules> = {
  'settings-not-yaml': (slip) => ({
    message: `A line of cartable.yml can’t be read: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'settings-unknown': ({ key, nearest }) => ({
    message: `cartable.yml: there is no setting “${key}”.`,
    assumed: 'It is passed over.',
    remedy: nearest ? `Did you mean “${nearest}”?` : 'Mend or remove it.',
  }),
  'id-from-path': ({ id, path }) => ({
    message: `Another lesson of the course has the id “${id}”.`,
    assumed: `This one takes “${path}”, from its path.`,
    remedy: 'Give it an `id:` in its front matter to choose another.',
  }),
  'folder-unreadable': () => ({
    message: 'This folder can’t be opened.',
    assumed: 'What lies in it is left out.',
    remedy: 'Check its rights.',
  }),
  'since-own-report': ({ report }) => ({
    message: `“${report}” is the report that this build replaces.`,
    assumed:
      'Nothing is written: a second run would find nothing new, and remove a quiz that may not be imported yet.',
    remedy: 'Copy it elsewhere once its quiz is imported, and give that copy to --since.',
  }),
  'course-incomplete': ({ page }) => ({
    message: `“${page}” has an error, so the course’s packages aren’t written.`,
    assumed:
      'Without it, the LMS would forget what learners did in it. The other lessons are delivered by themselves.',
    remedy:
      'Mend the lesson, leave it out of the table of contents, or build with --skip-broken: a page that says so then stands in its place.',
  }),
  'lesson-skipped': ({ page }) => ({
    message: `“${page}” has an error, and is left out.`,
    assumed: 'A page that says so stands in its place.',
    remedy:
      'Mend it and build again before learners begin: who has read the page in its place has completed the lesson for the LMS.',
  }),
  'lesson-unreadable': ({ reason }) => UNREADABLE[reason],
  'lesson-unforeseen': ({ what }) => ({
    message: `Cartable failed on this page in a way that nobody foresaw: ${what}`,
    remedy:
      'Build the page by itself with CARTABLE_DEBUG=1 and report what that shows; --skip-broken builds the course without it.',
  }),
  'encoding-assumed': ({ encoding }) => ({
    message: 'From this line on the file isn’t UTF-8.',
    assumed: `It is read as ${encoding}.`,
    remedy: 'If letters look wrong, save it as UTF-8 in your editor; that ends this warning.',
  }),
  'settings-refused': ({ reason }) => ({
    ...UNREADABLE[reason],
    assumed: 'Nothing is built: without its settings, answers might be shown that are to be hidden.',
  }),
  'settings-unreadable': ({ reason }) => ({
    ...UNREADABLE[reason],
    assumed: 'The project is built as if it weren’t there.',
  }),
  'delivery-not-written': ({ folder, fault }) => ({
    message: `Nothing was written to ${folder}: ${writeFaults[fault.why](fault.what)}`,
    remedy: 'Check the folder’s rights and the free space, or choose another with --out.',
  }),
  'delivery-busy': ({ folder, pid }) => ({
    message: `Another build is writing to ${folder} (process ${pid}).`,
    assumed: 'Nothing is written: two builds would mix their packages.',
    remedy: 'Build again when it is done, or choose another folder with --out.',
  }),
  'package-refused': ({ finding }, wording) => {
    const { message, remedy } = wording(finding);
    return {
      message: `Read back, the package would fail in the LMS: ${message}`,
      remedy: remedy ?? 'Please report this lesson: Cartable should have prevented it.',
    };
  },
  'notebook-broken': ({ conflict }) => ({
    message: conflict
      ? 'The notebook holds the marks of a Git merge that was never finished, here first.'
      : 'The notebook is damaged: its JSON breaks off or goes wrong here.',
    remedy: conflict
      ? 'Choose one of the two versions between the <<<<<<< and >>>>>>> marks.'
      : 'Open it in Jupyter and save it again, or take an earlier version.',
  }),
  'notebook-without-cells': () => ({
    message: 'The file is JSON, but no notebook: it has no list of cells.',
    remedy: 'Open it in Jupyter and save it again, or give it another extension.',
  }),
  'notebook-output-interactive': ({ types, shown }) => ({
    message: `An output of this cell runs only in a notebook (${types}).`,
    assumed: shown ? 'Its text stands in its place.' : 'The page is built without it.',
    remedy: 'Store a picture of it: run the cell with a static renderer, or paste a screenshot.',
  }),
  'notebook-media-broken': ({ name }) => ({
    message: `The picture “${name}” stored in this cell is damaged: it is no base64.`,
    assumed: 'The page is built without it.',
    remedy: 'Run the cell again, or attach the picture again.',
  }),
  'notebook-attachment-missing': ({ name }) => ({
    message: `The cell shows the attachment “${name}”, which isn’t stored in it.`,
    assumed: 'The page says that a picture is missing.',
    remedy: 'Paste the picture into the cell again.',
  }),
  'notebook-raw-cell': ({ format }) => ({
    message: `This raw cell is meant for another tool (${format}); pupils don’t see it.`,
    remedy: 'Make it a Markdown cell to have it in the page.',
  }),
  'notebook-code-unset': ({ cells }) => ({
    message: `This notebook is called a solution, and nothing in it says what its code solves (${cells} ${cells === 1 ? 'cell' : 'cells'}).`,
    assumed: 'The code is folded on the page: learners can open it, and are asked nothing.',
    remedy:
      'Say above the code what is to be done, as in “Exercise 1: count the cubes”: then the code is the answer.',
  }),
  'notebook-code-shown': ({ cells }) => ({
    message: `Below exercises of this notebook stands code that may solve them (${cells} ${cells === 1 ? 'cell' : 'cells'}), and learners see it.`,
    assumed: 'It stays on the page: learners may be meant to start from it.',
    remedy:
      'If it solves them, call the notebook a solution in its file’s name (`loops-solution.ipynb`) or in its title, or tag the cells `solution`: then the code is the answer.',
  }),
  'course-other-kinds': ({ files }) => ({
    message: `${files.length === 1 ? 'One file is' : `${files.length} files are`} of a kind that Cartable doesn’t read as lessons: ${listed(files, otherKinds, (n) => `and ${n} more`)}.`,
    assumed: 'The course is built without; what a page links to travels as it is.',
    remedy: remedies(files, otherKinds),
  }),
  'course-page-missing': ({ name, nearest }) => ({
    message: `The table of contents names “${name}”, and there is no such page.`,
    assumed: 'The course is built without it.',
    remedy: nearest ? `Did you mean “${nearest}”?` : 'Add the page, or remove the line.',
  }),
  'course-page-twice': ({ page, first }) => ({
    message: `“${page}” is listed a second time; the first is at ${first}.`,
    assumed: 'It stands in the course once, at its first place.',
  }),
  'course-circle': ({ page, chain }) => ({
    message: `“${page}” is listed below itself: ${[...chain, page].join(' → ')}.`,
    assumed: 'It stands in the course once, at its first place.',
    remedy: 'Remove this line from the toctree.',
  }),
  'course-page-unreadable': ({ page, kind }) => ({
    message: `“${page}” is ${kind ? otherKinds[kind].name : 'neither Markdown nor a notebook'}: Cartable can’t read its text.`,
    assumed: 'The course is built without it; the pages that it lists are kept.',
    remedy: kind ? otherKinds[kind].remedy : 'Convert it to Markdown.',
  }),
  'course-pattern-empty': ({ pattern }) => ({
    message: `The pattern “${pattern}” of the table of contents matches no page.`,
    assumed: 'The course is built without it.',
    remedy: 'Mend the pattern, or remove the line.',
  }),
  'answers-unclear': ({ page }) => ({
    message: `This file seems to hold the answers to “${page}”, but not which of them answers what.`,
    assumed: 'It is a lesson of its own: learners read it.',
    remedy:
      'Give its answers the numbers or the words of the questions, write them below these, or keep the file elsewhere.',
  }),
  'course-orphans': ({ pages }) => ({
    message: `${pages.length === 1 ? 'One page is' : `${pages.length} pages are`} left out, in no table of contents: ${pages.join(', ')}.`,
    remedy: 'Add a page to the table of contents to have it in the course.',
  }),
  'course-about-left-out': ({ pages }) => ({
    message: `Left out, as being about the folder rather than for its pupils: ${pages.join(', ')}.`,
    remedy: 'Rename a file to have it in the course, or list it in a table of contents.',
  }),
  'course-left-out': ({ why, pages }) => ({
    message: `${LEFT_OUT[why].message}: ${pagesListed(pages, (n) => `${n} ${n === 1 ? 'page' : 'pages'}`)}.`,
    remedy: LEFT_OUT[why].remedy,
  }),
  'course-sidebars-computed': ({ file }) => ({
    message: `${file} computes its list of pages; Cartable reads plain values and never runs a program.`,
    assumed: 'The pages come in the order that their folders, numbers and front matter tell.',
    remedy: 'Write the list as plain values to have its order.',
  }),
  'course-page-twin': ({ page, kept }) => ({
    message: `“${page}” has the name of “${kept}”, beside it: one lesson in two forms.`,
    assumed: `“${kept}” stands for both.`,
    remedy: 'Rename one of them to have both in the course.',
  }),
  'course-entry-unclear': ({ entry }) => ({
    message: `This entry of the table of contents names no page, address, pattern or title: ${entry}`,
    assumed: 'The course is built without it.',
    remedy: 'Write it as `file: name`, `url: address` or `title: words`.',
  }),
  'course-file-broken': ({ file, ...slip }) => ({
    message: `A line of ${file} can’t be read: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'course-value-computed': ({ name }) => ({
    message: `conf.py computes “${name}”; Cartable reads plain values and never runs Python.`,
    assumed: 'The value counts as not given.',
    remedy: `Write \`${name}\` as a plain value, or say the same in cartable.yml.`,
  }),
  'course-extends-ignored': ({ files }) => ({
    message: `myst.yml extends ${files}, which Cartable doesn’t follow.`,
    assumed: 'Only what myst.yml itself says counts.',
  }),
  'course-contents-vain': ({ file }) => ({
    message: `${file} lists no page that is there.`,
    assumed: 'All pages of the folder are taken, in the natural order of their files.',
    remedy: `Where a script makes the pages, build the folder it makes; else mend ${file}.`,
  }),
  'course-no-toctree': ({ file }) => ({
    message: `This is a Sphinx project, but ${file} lists no pages in a toctree.`,
    assumed: 'The pages stand in the natural order of their files.',
    remedy: `List them in a toctree of ${file} to choose their order.`,
  }),
  'course-several-projects': ({ folders }) => ({
    message: `The folder holds several projects, each with its own table of contents: ${folders.join(', ')}.`,
    assumed: 'All pages are taken in the natural order of their files.',
    remedy: 'Build one of them by its own folder to have its order and titles.',
  }),
  'course-empty': () => ({
    message:
      'The course holds no page that Cartable reads (.md, .markdown, .mdx, .qmd, .Rmd, .ipynb, .docx, .gift).',
    remedy: 'Check that this is the folder you meant.',
  }),
  'settings-invalid': ({ key, value, expected, nearest, taken }) => ({
    message: `“${key}: ${value}” isn’t a value of this setting: it is ${expectedOf(expected)}.`,
    assumed: taken === undefined ? 'It is passed over.' : `“${key}: ${taken}” is taken.`,
    remedy: nearest === undefined ? 'Mend or remove it.' : `Did you mean “${key}: ${nearest}”?`,
  }),
  'setting-misspelt': ({ key, nearest }) => ({
    message: `There is no setting “${key}”.`,
    assumed: `It is taken for “${nearest}”.`,
    remedy: `Write \`${nearest}\`.`,
  }),
};
