/**
 * Questions that a sheet asks and leaves open, with nothing below them: a numbered row of them, a row in bold, or those
 * that bear their marks. One alone may be anything.
 */
import { asksOrTells, bearsPoints, isQuestion, tellsTask } from './asking.ts';
import { type Context, quoted } from './clues.ts';
import { type Block, isBody, type Paragraph, wordsOf } from './document.ts';
import { numberedAs } from './numbers.ts';

/** Fewer are no row. */
const LEAST = 3;
/** Of a row, how many must ask, and how many of these with nothing below them. */
const SHARE = 0.75;
/** Longer ones are what a text asks its readers. */
const MOST = 400;

export function withUnanswered(blocks: readonly Block[], { report }: Context): readonly Block[] {
  const found = new Set([...rowsIn(blocks).values()].flatMap((row) => openIn(blocks, row)));
  const titled = titledIn(blocks);
  return blocks.flatMap((one, at): readonly Block[] => {
    if (titled.has(at - 1) && !found.has(at)) return [];
    const below = titled.get(at);
    if (below) {
      report('docx-line', below.at, { words: quoted(wordsOf(below.pieces)) });
      return [one, { kind: 'question', at: below.at, blocks: [below] }];
    }
    if (!found.has(at) || one.kind !== 'paragraph') return [one];
    report('docx-line', one.at, { words: quoted(wordsOf(one.pieces)) });
    return [{ kind: 'question', at: one.at, blocks: [one] }];
  });
}

/** `Question 3 (2 marks)`, and what it asks right below, with nothing more: by the places of the titles. */
function titledIn(blocks: readonly Block[]): ReadonlyMap<number, Paragraph> {
  const found = new Map<number, Paragraph>();
  for (const [at, block] of blocks.entries()) {
    const below = blocks[at + 1];
    const isTitled = block.kind === 'paragraph' && TITLE.test(wordsOf(block.pieces));
    if (!isTitled || !below || !isBody(below) || formOf(below) === 'called' || !asks(below)) continue;
    const next = blocks[at + 2];
    if (isOpen(next) || (next?.kind === 'paragraph' && TITLE.test(wordsOf(next.pieces))))
      found.set(at, below);
  }
  return found.size >= LEAST ? found : new Map();
}

const TITLE =
  /^\s*(?:question|frage|aufgabe|pregunta|domanda|pergunta)\s*(?:n[°o.]*\s*)?\d{1,3}\s*[.:)–-]?\s*(?:[([][^()[\]]{1,20}[)\]])?\s*$/i;

function rowsIn(blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [at, block] of blocks.entries()) {
    const form = isBody(block) ? formOf(block) : undefined;
    if (!form) continue;
    const row = rows.get(form);
    if (row) row.push(at);
    else rows.set(form, [at]);
  }
  for (const [form, row] of rows) {
    if (/^letter/.test(form)) rows.set(form, briefly(blocks, row));
  }
  return rows;
}

/** Letters of a request above its parts. */
const REQUESTED = 160;

/** Parts of a long exercise say little without it. */
function briefly(blocks: readonly Block[], row: readonly number[]): number[] {
  let isBrief = false;
  return row.filter((at, i) => {
    if (row[i - 1] !== at - 1) {
      const above = blocks[at - 1];
      isBrief =
        above?.kind === 'paragraph' &&
        numberedAs(above) !== undefined &&
        wordsOf(above.pieces).length <= REQUESTED;
    }
    return isBrief;
  });
}

function formOf(line: Paragraph): string | undefined {
  if (line.role !== 'words') return undefined;
  if (isCalled(line)) return 'called';
  const form = numberedAs(line);
  if (form) return `${form} ${line.list?.id ?? ''}`;
  if (line.list) return undefined;
  const words = wordsOf(line.pieces);
  if (/^\s*\(?[a-h]\s?[.)]\s/.test(words)) return 'lettered';
  if (bearsPoints(words)) return 'points';
  return isQuestion(words) && isApart(line) ? 'apart' : undefined;
}

/** `Question 3: …` */
const isCalled = ({ pieces }: Paragraph): boolean =>
  /^\s*(?:question|frage|aufgabe|pregunta|domanda|pergunta)\s*(?:n[°o.]*\s*)?\d{1,3}\s*[.:)–-]\s*\S/i.test(
    wordsOf(pieces),
  );

/** In bold, or underlined. */
const isApart = ({ pieces }: Paragraph): boolean =>
  pieces.every(
    (one) => one.kind !== 'text' || one.look.bold || one.look.underline || !/[\p{L}\p{N}]/u.test(one.text),
  );

/** Those of a row that are left open, if most are. */
function openIn(blocks: readonly Block[], row: readonly number[]): readonly number[] {
  const asking = row.filter((at) => asks(blocks[at] as Paragraph));
  const sure = asking.filter((at) => isSure(blocks[at] as Paragraph));
  if (asking.length < LEAST || sure.length < asking.length / 2 || asking.length < row.length * SHARE)
    return [];
  const open = asking.filter((at) => isOpen(blocks[at + 1], blocks[at] as Paragraph));
  if (open.length >= asking.length * SHARE) {
    // What stands below the last of them may be the end of the sheet.
    const last = asking.at(-1)!;
    return open.length === asking.length - 1 && !open.includes(last) && isBody(blocks[last + 1]!)
      ? asking
      : open;
  }
  return [];
}

function asks({ pieces }: Paragraph): boolean {
  const words = wordsOf(pieces).trim();
  return (
    bare(words).length >= 8 &&
    !TITLE.test(words) &&
    words.length <= MOST &&
    !/:$/.test(words) &&
    asksOrTells(bare(words))
  );
}

/** By a mark, points, or what a learner alone is told to do: other requests are steps. */
const isSure = ({ pieces }: Paragraph): boolean => {
  const words = wordsOf(pieces);
  return isQuestion(words) || bearsPoints(words) || (tellsTask(bare(words)) && REQUEST.test(bare(words)));
};

const bare = (words: string): string =>
  words.replace(
    /^\s*(?:(?:question|frage|aufgabe|pregunta|domanda|pergunta)\s*)?\(?(?:\d{1,3}|[a-h])\s*[.):–-]+\s*/i,
    '',
  );

const REQUEST =
  /^\s*(?:explain|describe|define|compare|discuss|justify|name|state|outline|summari[sz]e|expliqu|d[ée]cri|d[ée]fini|compar|justifi|nomm|cite|indiqu|erkl[äa]r|beschreib|definier|vergleich|begr[üu]nd|nenn|erl[äa]uter|expli[cq]|describ|defin|enumer|nombr|indic|spieg|descriv|confront|elenc|giustific)/i;

/** Nothing below it that may be its options or its answer: the next one, a heading, the end. */
const isOpen = (next: Block | undefined, line?: Paragraph): boolean => {
  if (next === undefined || next.kind === 'question') return true;
  if (next.kind !== 'paragraph') return false;
  const isNextRequest = line && /^letter/.test(formOf(line) ?? '') && numberedAs(next) !== undefined;
  return !isBody(next) || isNextRequest || (formOf(next) !== undefined && asks(next)) || isTitle(next);
};

/** A short line that begins another part. */
const isTitle = (line: Paragraph): boolean =>
  !line.list && wordsOf(line.pieces).length <= 60 && isApart(line) && !/\.\s*$/.test(wordsOf(line.pieces));
