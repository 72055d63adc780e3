/**
 * A word processor's document (.docx: Word, Google Docs, LibreOffice) as a lesson.
 *
 * Libraries that read documents give what readers see of them, and a worksheet's answers hang on the rest: colours,
 * markers, hidden text, the letters of automatic lists, the levels of outlines, formulas. Here XML is read by saxes,
 * and Markdown written by mdast-util-to-markdown.
 */

import { type Diagnostic, languageFor, MEDIA_TYPES, type Place } from '../../../../lesson/index.ts';
import { diagnose } from '../../../../messages/index.ts';
import type { StoredFile } from '../../../media/stored-files.ts';
import { answersTitleOf } from '../../../questions/words/exercise-label.ts';
import { wordIn } from '../../../titles.ts';
import type { Converted, SourceFile } from '../format.ts';
import { openArchive } from './archive.ts';
import { isQuestion } from './asking.ts';
import { type Body, bodyOf } from './body.ts';
import { quoted } from './clues.ts';
import {
  areAll,
  type Block,
  isBlank,
  isCode,
  isHeading,
  type Paragraph,
  wordsIn,
  wordsOf,
} from './document.ts';
import { isExercise } from './exercises.ts';
import { written as toMarkdown } from './markdown.ts';
import { notesApart } from './noted.ts';
import { withAnswers } from './passes.ts';
import { withPasted } from './pasted.ts';
import { withPrograms } from './programs.ts';
import { clearTitle } from './titles.ts';
import { storedAs, together } from './together.ts';

/**
 * @param path as the user named it
 * @param answers a document that answers this one; of one that can't be read, nothing
 */
export function docxToMarkdown(
  bytes: Uint8Array,
  path: string,
  language?: string,
  answers?: Pick<SourceFile, 'path' | 'bytes'>,
): Converted {
  const place = (line: number): Place => ({ file: path, line, column: 1 });
  const archive = openArchive(bytes);
  if (typeof archive === 'string') {
    return {
      markdown: '',
      lines: [],
      media: [],
      diagnostics: [diagnose('docx-unreadable', place(1), { fault: archive })],
    };
  }
  const key = answers && openArchive(answers.bytes);
  const theirs = typeof key === 'string' ? undefined : key;
  const own = bodyOf(archive);
  const tongue = languageFor(language ?? own.language);
  const { body, before } = theirs
    ? together(own, bodyOf(theirs), wordIn(tongue, 'answers'))
    : { body: own, before: Number.POSITIVE_INFINITY };
  const { blocks: written, noted } = notesApart(body.blocks, body.notes);
  const { title, blocks } = withoutTitle(withPrograms(withPasted(withCode(withBody(written)))));
  const words = {
    word: wordIn(tongue, 'answer'),
    keyWord: wordIn(tongue, 'key'),
    name: title ?? /[^/]*$/.exec(path)![0].replace(/\.\w+$/, ''),
  };
  const diagnostics = [...leftOut(body, place)];
  const told = withAnswers(blocks, noted, words, (id, at, params) =>
    diagnostics.push(diagnose(id, place(at), params)),
  );
  const stored = new Map<string, string>();
  const folder = `${/[^/]*$/.exec(path)![0]}/`;
  function pathOf(source: string): string {
    if (/^[a-z][a-z0-9+.-]*:/i.test(source)) return source;
    const { path: inside, isTheirs } = storedAs(source);
    const name = `${folder}${isTheirs ? 'answers-' : ''}${/[^/]*$/.exec(inside)![0]}`;
    stored.set(source, name);
    return name;
  }
  const page = toMarkdown(told, body.notes, pathOf);
  const paths = [...stored.keys()].map((source) => storedAs(source).path);
  const [files, answering] = [archive.files(paths), theirs?.files(paths)];
  const media = [...stored].flatMap(([source, name]): StoredFile[] => {
    const { path: inside, isTheirs } = storedAs(source);
    const content = (isTheirs ? answering : files)?.get(inside);
    return content ? [{ path: name, type: typeOf(name), bytes: content }] : [];
  });
  const lines = page.lines.map((one) =>
    one.line > before ? { ...one, line: one.line - before, file: answers!.path } : one,
  );
  return {
    ...page,
    lines,
    ...(theirs && { isTheirs: (line: number) => lines[line - 1]?.file !== undefined }),
    media,
    ...(title && { title }),
    diagnostics,
  };
}

const typeOf = (name: string): string =>
  MEDIA_TYPES[/[^.]*$/.exec(name)![0].toLowerCase()] ?? 'application/octet-stream';

function leftOut(
  { leftOut: { comments, insertions, deletions, objects }, margins }: Body,
  place: (line: number) => Place,
): Diagnostic[] {
  return [
    ...(margins.length > 0
      ? [diagnose('docx-margin', place(1), { words: quoted(margins.join(' – ')) })]
      : []),
    ...(comments > 0 ? [diagnose('docx-comments', place(1), { count: comments })] : []),
    ...(insertions + deletions > 0 ? [diagnose('docx-changes', place(1), { insertions, deletions })] : []),
    ...objects.map(({ name, at }) => diagnose('docx-object', place(at), { name })),
  ];
}

/** The first title names the lesson; any other is a heading. */
function withoutTitle(blocks: readonly Block[]): { title?: string; blocks: readonly Block[] } {
  const named = blocks.findIndex(
    (one) => one.kind === 'paragraph' && one.role === 'title' && !isBlank(one.pieces),
  );
  const at = named < 0 ? titleInBold(blocks) : named;
  const first = blocks[at] as Paragraph | undefined;
  if (!first || blocks.slice(0, at).some((one) => one.kind === 'paragraph' && typeof one.role === 'number'))
    return { blocks };
  const title = wordsOf(first.pieces)
    .replace(/[\s\ufffc]+/g, ' ')
    .trim();
  const pictures = first.pieces.filter(({ kind }) => kind === 'image');
  const rest: readonly Block[] = pictures.length > 0 ? [{ ...first, role: 'words', pieces: pictures }] : [];
  return title ? { title, blocks: [...blocks.slice(0, at), ...rest, ...blocks.slice(at + 1)] } : { blocks };
}

/** In bold at the top of a document without headings, and no sentence; -1 where nothing is. */
function titleInBold(blocks: readonly Block[]): number {
  const written = (one: Block) => one.kind !== 'paragraph' || !isBlank(one.pieces);
  const at = blocks.findIndex(written);
  const [first, next] = blocks.slice(at).filter(written);
  const isTitle =
    first?.kind === 'paragraph' &&
    !first.list &&
    areAll(first.pieces, 'bold') &&
    TITLE_IN_WORDS.test(wordsIn(first)) &&
    !isExercise(first) &&
    answersTitleOf(wordsIn(first)) === undefined;
  const isAlone = next?.kind === 'paragraph' && !areAll(next.pieces, 'bold');
  return isTitle && isAlone && !blocks.some(isHeading) ? at : -1;
}
/** Several words, and no sentence, label or place to write. */
const TITLE_IN_WORDS = /^\s*\p{L}[^.?!:;_\n\ufffc]{6,90}[^.?!:;_\s\n\ufffc]\s*$/u;

/** Fewer headings are those of a short page. */
const LEAST = 12;
const SHARE = 0.6;

/** Where most of what is written bears one style of headings, lists and sentences among it, somebody liked its looks: it is words. */
function withBody(blocks: readonly Block[]): readonly Block[] {
  const written = blocks.filter(
    (one): one is Paragraph => one.kind === 'paragraph' && !isBlank(one.pieces) && one.role !== 'title',
  );
  const level = ([1, 2, 3, 4, 5, 6] as const).find((role) => {
    const all = written.filter((one) => one.role === role);
    const told = all.filter(
      ({ list, pieces }) => list !== undefined || /\S.{40}[.!:;_]\s*$/su.test(wordsOf(pieces)),
    );
    return all.length >= LEAST && all.length >= written.length * SHARE && told.length >= all.length * SHARE;
  });
  return level === undefined
    ? blocks
    : blocks.map(
        (one): Block => (one.kind === 'paragraph' && one.role === level ? { ...one, role: 'words' } : one),
      );
}

/** Paragraphs all of whose words are in a font for code are code, unless most of the document is, and no editor has coloured it. */
function withCode(blocks: readonly Block[]): readonly Block[] {
  const words = blocks
    .flatMap((one) => (one.kind === 'paragraph' ? one.pieces : []))
    .filter((one) => one.kind === 'text');
  const count = (all: typeof words) => all.reduce((sum, { text }) => sum + text.length, 0);
  const isTypewritten = count(words.filter(({ look }) => look.code && !look.colour)) > count(words) * 0.6;
  const set = blocks.filter((one) => wordsIn(one).trim() !== '' && (isCode(one) || isTyped(one)));
  const areProse = set.filter((one) => isProse(wordsIn(one))).length > set.length / 2;
  return blocks.map((block): Block => {
    if (block.kind !== 'paragraph') return block;
    const isSaid = isWordsOf(block, areProse);
    const one: Paragraph = isSaid && isCode(block) ? { ...block, role: 'words' } : block;
    if (isTypewritten || isSaid) {
      return {
        ...one,
        pieces: one.pieces.map((piece) =>
          piece.kind === 'text' ? { ...piece, look: { ...piece.look, code: false } } : piece,
        ),
      };
    }
    // A style of headings is often no more than a size.
    const isWords =
      one.role === 'words' || (typeof one.role === 'number' && /[(){};=<>]/.test(wordsOf(one.pieces)));
    // No line of a program asks, has a letter before it, or is the key of a question.
    const words = wordsOf(one.pieces);
    const isAsked = isQuestion(words) || /^\s*\(?[A-Ha-h][.)]\s+\S/.test(words) || isKey(words);
    return isTyped(one) && isWords && !one.list && !isAsked ? { ...one, role: 'code' } : one;
  });
}

/** `Answer: B` */
const isKey = (words: string): boolean =>
  /^\(?\p{L}\s?[).]?\s*$/u.test(words.slice(clearTitle(words)?.from ?? words.length));

/** All in a font of equal widths. */
const isTyped = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  !isBlank(block.pieces) &&
  block.pieces.every(
    (piece) =>
      piece.kind === 'break' || (piece.kind === 'text' && (piece.look.code || piece.text.trim() === '')),
  );

const isWordsOf = (line: Paragraph, areProse: boolean): boolean =>
  (areProse && isProse(wordsOf(line.pieces))) || (isCode(line) && isCountedQuestion(line));

/** What a list counts in such a style, and asks in words, is none of its lines. */
const isCountedQuestion = ({ list, pieces }: Paragraph): boolean =>
  list?.form === 'number' &&
  (isProse(wordsOf(pieces)) || /\p{L}{2}(?: \p{L}+){3}[^{}=;]*\?\s*$/u.test(wordsOf(pieces)));

/** Pages of the web keep words in such a font as well: `Question 3 Explain …`, or sentences without a sign of a program. */
const isProse = (words: string): boolean =>
  !/[{}<>=;[\]|\\#$]|\w\(/.test(words) &&
  /^\s*(?:\(?\d{1,3}\s?[.)]\s*)?\p{Lu}[^\n]*$/u.test(words) &&
  (words.match(/(?<![\p{L}\p{N}])\p{L}+(?:['’]\p{L}+)?[,.:?!)]?(?=\s|$)/gu)?.length ?? 0) >= LEAST_WORDS;
const LEAST_WORDS = 7;
