import type { Messages } from '../catalogue.ts';
import type { page as rules } from '../rules/page.ts';
import { yamlFault, yamlHelp } from './yaml.ts';

const idIs = (id: string) => `The lesson’s id is “${id}”.`;

const CHOOSE_ID = 'Choose one yourself: `id:` in the front matter, of a to z, 0 to 9 and hyphens.';

const PLACEHOLDER = 'A placeholder that names it stands in its place.';

const NEED = {
  image: 'a picture',
  shown: 'a picture that browsers show',
  video: 'a video',
  audio: 'a recording',
  captions: 'a file of captions (WebVTT)',
};

const REMEDY = {
  image: 'Name a picture: PNG, JPEG, GIF, WebP or SVG.',
  shown: 'Save it as PNG, JPEG or WebP.',
  video: 'Name a video: MP4 or WebM.',
  audio: 'Name a recording: MP3, M4A or OGG.',
  captions: 'Name a WebVTT file: its first line is `WEBVTT`.',
};

const fileOf = (extension: string): string =>
  extension === 'pdf' ? 'a PDF document' : `a .${extension} file`;

/** Backticks can't be quoted by backticks. */
const asShown = (marks: string): string => (marks.startsWith('`') ? marks : `\`${marks}\``);

/** What other tools' pages lose here, and what exports them whole. */
const LOST = {
  LiaScript: 'its programs, animations, spoken words, macros and matrices',
  'R/exams': 'numbers drawn anew for each learner, what R computes or draws, questions of several parts',
} as const;
const EXPORTER = {
  LiaScript: 'the LiaScript exporter (`liaex --format scorm1.2`)',
  'R/exams': '`exams2moodle()` in R',
} as const;

export const page: Messages<typeof rules> = {
  'character-forbidden': ({ code, count }) => ({
    message: `The text holds ${code}, which no package can${count > 1 ? ` (${count} times)` : ''}.`,
    assumed: 'It is taken out: it shows nothing.',
    remedy: 'Delete it: the text around may have been copied from elsewhere.',
  }),
  'character-reference': ({ reference }) => ({
    message: `“${reference}” stands for a character that no package can hold.`,
    assumed: 'It is taken out: it shows nothing.',
    remedy: 'Delete it; to show it as it is written, put it in backticks.',
  }),
  'math-calmed': ({ tex, removed }) => ({
    message: `The formula “${tex}” holds what would link, fetch or run: ${removed.join(', ')}.`,
    assumed: 'That is taken out; the signs it shows stay.',
    remedy: 'Put the link or the picture beside the formula.',
  }),
  'id-made': ({ id, written }) => ({
    message: `No id can be read off “${written}”: it has no letter from a to z.`,
    assumed: idIs(id),
    remedy: CHOOSE_ID,
  }),
  'id-changed': ({ id, written }) => ({
    message: `The id “${written}” holds other signs than a to z, 0 to 9 and hyphens.`,
    assumed: idIs(id),
    remedy: `Write \`id: ${id}\`.`,
  }),
  'id-reserved': ({ id, written }) => ({
    message: `Windows keeps the name “${written}” for itself: no folder may be called so.`,
    assumed: idIs(id),
    remedy: CHOOSE_ID,
  }),
  'front-matter-unended': ({ last }) => ({
    message: 'No line of `---` ends the front matter.',
    assumed: `It ends with its fields, at line ${last}.`,
    remedy: 'Write `---` on a line of its own below it.',
  }),
  'duration-unclear': ({ duration }) => ({
    message: `How long “${duration}” is can’t be told.`,
    assumed: 'The lesson has the duration that its page names, if any.',
    remedy: 'Write minutes or hours: `45 min`, `1 h 30`.',
  }),
  'language-unclear': ({ written, language }) => ({
    message: `“${written}” is no language that Cartable knows.`,
    assumed: `The page is taken for “${language}”.`,
    remedy: 'Write its code: `fr`, `en`, `de`, `pt-BR`.',
  }),
  'fence-backtick': ({ name }) => ({
    message: `The first line of {${name}} holds backticks behind its name, and its fence is of backticks: Markdown takes it for text.`,
    assumed: 'It is taken for a directive all the same.',
    remedy: 'Open and close it with three colons instead.',
  }),
  'fence-too-short': ({ name, inner }) => ({
    message: `The fence of {${name}} around “${inner}” has no more marks than this one.`,
    assumed:
      'Each is taken to be closed by its own closer; other tools end the outer one at the inner closer.',
    remedy: `Give the fence of {${name}} more marks than the one inside it.`,
  }),
  'directive-in-code': ({ name }) => ({
    message: `The directive {${name}} stands in a block of code: it is shown as it is written.`,
    remedy:
      'See whether a fence above it is closed twice or not at all; if it is to be shown, give the block a language (`md`) and more marks than it holds.',
  }),
  'directive-in-html': ({ name }) => ({
    message: `The directive {${name}} stands in HTML without an empty line above it: it is shown as it is written.`,
    remedy: 'Put an empty line between the tag and the directive.',
  }),
  'media-empty': ({ name }) => ({
    message: `“${name}” is empty: it has no bytes.`,
    assumed: PLACEHOLDER,
    remedy: 'Save or copy the file again.',
  }),
  'media-unreadable': ({ name }) => ({
    message: `“${name}” is there, but can’t be read.`,
    assumed: PLACEHOLDER,
    remedy: 'See whether you may open it, and whether another program holds it.',
  }),
  'media-unfit': ({ name, need, type }) => ({
    message: `“${name}” isn’t ${typeof need === 'string' ? NEED[need] : fileOf(need.extension)}: it ${type === undefined ? 'holds text' : `is of type ${type}`}.`,
    assumed: PLACEHOLDER,
    remedy:
      typeof need === 'string' ? REMEDY[need] : 'Save the document again, or correct the name of the file.',
  }),
  'media-cut': ({ name }) => ({
    message: `The picture “${name}” is cut short: it ends before it says how large it is.`,
    assumed: PLACEHOLDER,
    remedy: 'Copy or download it again.',
  }),
  'document-active': ({ name }) => ({
    message: `“${name}” would run in the LMS with its reader’s rights when it is opened.`,
    assumed: 'It isn’t in the package; a placeholder that names it stands behind the link’s words.',
    remedy: 'Put it into a zip file and link to that, or put it on a web server and link to its address.',
  }),
  'document-kind': ({ name }) => ({
    message: `“${name}” is of a kind that Cartable doesn’t know to be safe in an LMS.`,
    assumed: 'It isn’t in the package; a placeholder that names it stands behind the link’s words.',
    remedy: 'Put it into a zip file and link to that.',
  }),
  'address-local': ({ address }) => ({
    message: `“${address}” is a path of this computer.`,
    assumed: 'Nothing is read from there: its words stay, or a placeholder stands in its place.',
    remedy: 'Copy the file into the lesson’s folder and write its name from there.',
  }),
  'path-backslash': ({ path }) => ({
    message: `“${path}” is written with backslashes, as Windows writes paths.`,
    assumed: 'They are read as `/`.',
    remedy: 'Write `/` between folders: Markdown takes some backslashes away.',
  }),
  'video-refused': ({ url }) => ({
    message: `The video ${url} lies on another host, which “mediaPolicy: refuse” forbids.`,
    remedy: 'Map it to a file of yours (`media:` in the front matter), take it out, or allow `link`.',
  }),
  'video-not-bundled': ({ url }) => ({
    message: `No file is mapped to the video ${url}, so it can’t travel with the lesson.`,
    assumed: 'A link stands in its place.',
    remedy: 'Map it to a file of yours (`media:` in the front matter), where its licence allows a copy.',
  }),
  'video-format': ({ name, type }) => ({
    message: `Many browsers don’t play the video “${name}” (${type}).`,
    assumed: 'It travels as it is.',
    remedy: 'Make an MP4 of it (H.264 and AAC): `ffmpeg -i film.mov film.mp4`.',
  }),
  'transcript-found': ({ name, film }) => ({
    message: `“${name}” lies beside “${film}”.`,
    assumed: 'It is its transcript, folded below it.',
    remedy: 'Call the file otherwise if it is none.',
  }),
  'reference-unknown': ({ name, words }) => ({
    message: `“${words || name}” refers to “${name}”, which names no place of the lesson or its course.`,
    assumed: 'Its words stay as plain text.',
    remedy: 'Correct the name, or put `(name)=` on a line above the place it means.',
  }),
  'name-duplicate': ({ label }) => ({
    message: `The name “${label}” is given twice in this page.`,
    assumed: 'References to it lead to the first place of that name.',
    remedy: 'Give one of the two another name.',
  }),
  'term-unknown': ({ term }) => ({
    message: `No glossary defines “${term}”.`,
    assumed: 'Its words stay as plain text.',
    remedy: 'Define it in a `{glossary}` of the page or in the glossary file (`glossary:` in the settings).',
  }),
  'glossary-missing': ({ path }) => ({
    message: `The glossary file “${path}” isn’t in the project.`,
    assumed: 'Its terms have no definitions.',
    remedy: 'Correct `glossary:`: a path from the project’s root.',
  }),
  'substitution-unknown': ({ name }) => ({
    message: `Nothing says what {{ ${name} }} stands for.`,
    assumed: 'It is shown as it is written.',
    remedy: 'Give it under `substitutions:` in the front matter or the project’s settings.',
  }),
  'shortcode-unknown': ({ name }) => ({
    message: `Cartable doesn’t know the shortcode ${name}.`,
    assumed: 'It is left out.',
    remedy: 'Write in words, or in Markdown, what it would have shown.',
  }),
  'include-missing': ({ path }) => ({
    message: `The file “${path}”, which belongs here, isn’t in the project.`,
    assumed: 'A placeholder that names it stands in its place.',
    remedy:
      'Add the file, or correct its path (from the page’s folder; with a leading `/`, from the project’s root).',
  }),
  'include-loop': ({ path }) => ({
    message: `“${path}” includes itself.`,
    assumed: 'It is read once.',
    remedy: 'Take the `{include}` out.',
  }),
  'include-excerpt': ({ path, wanted }) => ({
    message: `“${path}” has no “${wanted}”.`,
    assumed: 'The whole file is shown.',
    remedy: 'Correct the option that says which part to show.',
  }),
  'document-missing': ({ name }) => ({
    message: `The page links to “${name}”, which isn’t in the lesson’s folder.`,
    assumed: 'The link’s words stay, with a placeholder that names the document.',
    remedy: 'Put the file beside the page or in its `media/` folder, or correct its name.',
  }),
  'media-folder': ({ name }) => ({
    message: `“${name}” is a folder: no file is named.`,
    assumed: 'A placeholder stands in its place.',
    remedy: 'Write the name of the file behind it.',
  }),
  'address-unsafe': ({ address }) => ({
    message: `“${address}” is no address that a lesson may lead to.`,
    assumed: 'Its words stay as plain text.',
    remedy: 'Use an address that begins with https:, http:, mailto: or tel:.',
  }),
  'diagram-not-drawn': ({ name }) => ({
    message: `Cartable doesn’t draw ${name} diagrams.`,
    assumed: 'Its source is shown as code.',
    remedy: 'Put a picture of it in its place: editors of that language save one as SVG.',
  }),
  'circuit-linked': () => ({
    message: '{logic} draws a circuit with a script of logic.modulo-info.ch, which stays there.',
    assumed: 'In place of each circuit stands its name, with a link that opens it there.',
  }),
  'circuit-unreadable': ({ reason }) => ({
    message: `The description of the circuit can’t be read: ${reason}.`,
    assumed: 'A placeholder without a link stands in its place.',
    remedy: 'Correct the JSON of the `{logic}` directive.',
  }),
  'fence-stray': () => ({
    message: 'This line of colons closes nothing.',
    assumed: 'It is left out.',
    remedy: 'See whether a directive above it is closed too early, or not at all.',
  }),
  'front-matter': (slip) => ({
    message: `A line of the front matter can’t be read: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'answers-beside': ({ path }) => ({
    message: `The answers to the questions of this page come from “${path}”.`,
    assumed: 'That file is no lesson of its own: learners get its answers as feedback, and don’t see it.',
    remedy: 'If it is a lesson, give it a name that doesn’t speak of solutions.',
  }),
  'title-assumed': ({ title, from }) => ({
    message: 'The page has no heading.',
    assumed: `The lesson is called “${title}”, after its ${from}.`,
    remedy: 'Give it a first heading (`# Title`) or a `title:` in its front matter.',
  }),
  'dialect-read': ({ dialect, words }) => ({
    message: `The page is written for ${dialect}: “${words}”.`,
    assumed: 'It is read by the rules of that tool, beside those of MyST.',
    remedy: 'If it is MyST all the same, write those words otherwise, or in code.',
  }),
  'dialect-exporter': ({ dialect }) => ({
    message: `The page is written for ${dialect}, which has an exporter of its own.`,
    assumed: `Its questions are read where their form tells the key, else they are open or folded. Lost are ${LOST[dialect]}.`,
    remedy: `To keep those, export the page with ${EXPORTER[dialect]}, and bring what that gives into the LMS.`,
  }),
  'dialect-unknown': ({ words }) => ({
    message: `The page holds marks that Cartable can’t read: “${words}”.`,
    assumed: 'They are left out, and what they enclose is shown; whatever may be an answer is folded.',
    remedy: 'Write it in Markdown or MyST, and look at the page before learners do.',
  }),
  'markup-unread': ({ name }) => ({
    message: `Cartable doesn’t know what ${name} shows.`,
    assumed: 'It is left out. Words that it encloses are shown, or folded where it is called an answer.',
    remedy: 'Write in words, or in Markdown, what it would have shown.',
  }),
  'language-detected': ({ language }) => ({
    message: 'Nobody says what language the page is in.',
    assumed: `It is taken for “${language}”, by its commonest words.`,
    remedy: 'Say so: `language:` in the front matter or the project.',
  }),
  'directive-unknown': ({ name, answers, nearest }) => ({
    message: `Cartable doesn’t know the directive {${name}}.`,
    assumed: answers
      ? 'By its title it belongs to the question above: it is folded like {dropdown}.'
      : 'Its content is shown as ordinary text.',
    remedy: nearest
      ? `Did you mean {${nearest}}? If not, use a directive listed in the documentation.`
      : 'Check its spelling, or use a directive listed in the documentation.',
  }),
  'directive-misspelt': ({ name, meant }) => ({
    message: `There is no directive {${name}}.`,
    assumed: `It is taken for {${meant}}.`,
    remedy: 'Correct its name.',
  }),
  'role-unknown': ({ name, nearest }) => ({
    message: `Cartable doesn’t know the role {${name}}.`,
    assumed: 'Its text is shown.',
    remedy: nearest
      ? `Did you mean {${nearest}}? If not, write the words without it.`
      : 'Correct its name, or write the words without it.',
  }),
  'option-unknown': ({ name, option, nearest }) => ({
    message: `{${name}} has no option :${option}:.`,
    assumed: 'It is left out.',
    remedy: `Did you mean :${nearest}:? If not, take the option out.`,
  }),
  'option-ignored': ({ name, option }) => ({
    message: `{${name}} has no option :${option}: in Cartable.`,
    assumed: 'It is taken for another tool’s, and left out.',
  }),
  'option-not-shown': ({ name, option }) => ({
    message: `The words of :${option}: aren’t shown: {${name}} has no such option.`,
    remedy: `Write them in the body of {${name}}.`,
  }),
  'frame-linked': ({ url }) => ({
    message: url ? `A frame shows ${url}, which can’t travel in a package.` : 'A frame shows no page at all.',
    assumed: url ? 'A link to that page stands in its place.' : 'It is left out.',
    remedy: url ? 'Say beside it what learners are to do there.' : 'Give it an address (`src`).',
  }),
  'fence-unclosed': ({ marks, before }) => ({
    message: `This block is never closed: add ${asShown(marks)} below its last line.`,
    assumed:
      before === undefined
        ? 'It ends with what it stands in: with the list item or block around it, else with the page.'
        : `It is taken to end above line ${before}.`,
  }),
  'directive-indented': ({ name }) => ({
    message: `The directive {${name}} is indented by four spaces or a tab, which makes it code in Markdown.`,
    assumed: 'It is taken for a directive all the same.',
    remedy: 'Indent it by three spaces at most; to show it as code, put it in a fence.',
  }),
  'nested-too-deep': ({ name }) => ({
    message: `The directive {${name}} stands inside more directives than any lesson needs.`,
    assumed: 'What it holds is shown as it is written.',
    remedy: 'See whether the directives around it are closed.',
  }),
  'page-unreadable': () => ({
    message: 'The page nests HTML elements deeper than can be read.',
    remedy: 'See whether its elements are closed: thousands of them stand inside one another.',
  }),
  'option-misplaced': ({ option }) => ({
    message: `The option :${option}: doesn’t stand right below the directive’s first line.`,
    assumed: 'It is taken for an option all the same.',
    remedy: 'Move it up to the line after the opening fence.',
  }),
  'option-not-number': ({ option, written }) => ({
    message: `The option :${option}: takes a number above zero, not “${written}”.`,
    assumed: 'It is left out.',
  }),
  'question-type-unknown': ({ type, known }) => ({
    message: `No kind of question is called “${type}”.`,
    assumed: 'The kind is read off the form of the body.',
    remedy: `Kinds: ${known}.`,
  }),
  'hidden-left-out': ({ name }) => ({
    message: `A {${name}} is hidden by its author.`,
    assumed: 'It is left out, as a book leaves it out.',
    remedy: 'Take `:hidden:` away to show it.',
  }),
  'for-teachers': ({ name }) => ({
    message: `A {${name}} speaks to those who teach.`,
    assumed: 'It is in no package: learners would read it.',
    remedy: 'Put what learners should read in a {note}.',
  }),
  'element-removed': ({ name }) => ({
    message: `The page holds a <${name}> element, which can’t travel in a package.`,
    assumed: 'It is left out.',
    remedy: 'Say in words, or show in a picture, what it was for.',
  }),
  'pseudo-heading': ({ words }) => ({
    message: `“${words}” is drawn as a heading.`,
    assumed: 'It becomes a heading one level below the current one.',
    remedy: 'Write it as a heading (`## …`) to choose its level.',
  }),
  'media-missing': ({ name }) => ({
    message: `“${name}” isn’t in the lesson’s folder.`,
    assumed: 'A placeholder that names it stands in its place.',
    remedy: 'Put the file beside the page or in its `media/` folder, or correct its name.',
  }),
  'media-remote': ({ name }) => ({
    message: `“${name}” lies on another host.`,
    assumed: 'It stays there: the page links to it and loads nothing.',
    remedy: 'Save it beside the page and map its address to the file under `media:` in the front matter.',
  }),
  'media-outside': ({ name }) => ({
    message: `“${name}” lies outside the project.`,
    assumed: 'It is not read; a placeholder stands in its place.',
    remedy: 'Copy the file into the project.',
  }),
  'media-ambiguous': ({ name, taken, others }) => ({
    message: `“${name}” could be any of these: ${[taken, ...others].join(', ')}.`,
    assumed: `“${taken}” is taken, the nearest to the page.`,
    remedy: 'Write the path of the one you mean.',
  }),
  'media-found': ({ name, found }) => ({
    message: `“${name}” was found as “${found}”.`,
    assumed: 'That file is used.',
  }),
  'media-misnamed': ({ name, type }) => ({
    message: `“${name}” is of type ${type}, whatever its name says.`,
    assumed: 'It travels under a name that fits.',
  }),
  'svg-cleaned': ({ name, removed }) => ({
    message: `The drawing “${name}” holds what could run or call out: ${removed.join(', ')}.`,
    assumed: 'That is left out of the copy that travels.',
  }),
  'svg-unreadable': ({ name }) => ({
    message: `The drawing “${name}” is no well-formed XML.`,
    assumed: 'It can’t be made safe, so a placeholder stands in its place.',
    remedy: 'Save it again from a drawing program, or as PNG.',
  }),
  'address-spaced': ({ address, fixed }) => ({
    message: `The address “${address}” has spaces, at which an address ends in Markdown.`,
    assumed: 'It is taken for the name of a file.',
    remedy: `Write \`<${address}>\`, or \`${fixed}\`.`,
  }),
  'alt-missing': ({ name }) => ({
    message: `The picture “${name}” has no text alternative.`,
    assumed: 'Screen readers pass it over.',
    remedy: 'Say in its `alt` what it shows, in a few words.',
  }),
  'captions-missing': ({ name }) => ({
    message: `The video “${name}” has no captions.`,
    remedy: 'Put a `.vtt` file of the same name beside it, or name one with `:captions:`.',
  }),
  'dead-link': ({ href, words }) => ({
    message: `The link “${words}” to “${href}” leads out of the package to a page that isn’t in it.`,
    assumed: 'Its words stay as plain text.',
    remedy: 'Link to a full address (https://…), or remove the link.',
  }),
};
