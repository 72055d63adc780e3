/** Places to write: lines below what asks, gaps in sentences, the empty cells of a table. What they belong to asks. */
import { asksOrTells, isLabelled, isQuestion } from './asking.ts';
import { answering, askedOpenly, type Context, isCodeLine, isLine } from './clues.ts';
import {
  areAll,
  type Block,
  inWords,
  isBlank,
  isBody,
  isBoldLine,
  isHeading,
  type Paragraph,
  piecesOf,
  questionOf,
  replaced,
  type Table,
  wordsOf,
} from './document.ts';
import { numberedAs } from './numbers.ts';
import { isTitled } from './titles.ts';

/** Tells to fill something in: by what there is to fill in, or by a verb that opens a sentence. */
export const FILL =
  /\b(?:(?:in|with) the (?:gaps?|blanks?)|trous|lücken?(?:text)?|huecos)\b|(?:^|[.!?:;)\d–-])\s*(?:(?:please|now|then|bitte|veuillez|merci de|por favor|per favore)\s+)?(?:complete|complétez|compléter|complète|remplissez|remplir|remplis|fill|ergänzen?|füllen?|setzen? .* ein|rellena[rd]?|riempi(?:re)?|completa(?:re|te|d|r)?|preench(?:a|er|e)|drag|glisse[rz]?|ziehe?n?|arrastra[rd]?|arrast(?:e|ar)|trascina(?:re|te)?)\b/i;

/** Where a paragraph tells it itself, ahead of its sentence: `Complete: …`, `(Drag the words) …` */
export function fillsItself(words: string): boolean {
  const [lead = '', tag] = /^[^:]{0,80}:|^\s*(?:\d{1,3}\s?[.)]\s*)?\(([^()]{3,40})\)/.exec(words) ?? [];
  return FILL.test(tag ?? lead);
}

/** Tells it in a few words: a long text may speak of what is complete. */
export const tellsToFill = (block: Block): boolean =>
  block.kind === 'paragraph' && wordsOf(block.pieces).length <= 160 && FILL.test(wordsOf(block.pieces));

/** What asks, with what it leaves to be written in it or below it. Lines to write on are none of the page. */
export const withPlaces = (blocks: readonly Block[], context: Context): readonly Block[] =>
  withPlacesLeft(withFilledBelow(blocks, context), context);

function withPlacesLeft(blocks: readonly Block[], context: Context): readonly Block[] {
  const gapped = gappedIn(blocks);
  return replaced(blocks, (block, at) => {
    // An empty table that nothing asks for may be one to fill in.
    if (isPlace(block)) return [block.kind === 'table' ? [block] : [], at + 1];
    const shown = blocks.slice(at + 1, toFillBelow(blocks, at));
    const below = at + 1 + shown.length;
    const end = behindPlaces(blocks, below);
    const isLeft = end > below && (isQuestion(block) || (isBody(block) && isLabelled(block)));
    if (shown.length > 0 || gapped.has(block)) return [[askedOpenly(context, block, ...shown)], end];
    if (isLeft) return [[askedOpenly(context, inWords(block))], end];
    return [[block], block.kind === 'question' ? end : below];
  });
}

function behindPlaces(blocks: readonly Block[], from: number): number {
  let end = from;
  while (isPlace(blocks[end])) end++;
  return end;
}

/** Where a table with empty cells ends, right below words that tell to complete it, or sums, two at least, below those that tell to work them out. */
function toFillBelow(blocks: readonly Block[], at: number): number {
  const block = blocks[at]!;
  const next = blocks[at + 1];
  if (next?.kind === 'table')
    return tellsToFill(block) && hasEmpty(next) && blocks[at + 2]?.kind !== 'fold' ? at + 2 : at;
  if (!isBody(block) || isSum(block) || !isSum(next) || !asksOrTells(block)) return at;
  let end = at + 1;
  while (isSum(blocks[end])) end++;
  return end >= at + 3 ? end : at;
}

/** A line, or a frame with nothing in it. */
const isPlace = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph'
    ? isLine(block)
    : block?.kind === 'table' && block.rows.every((row) => row.every(({ blocks }) => blocks.every(isVoid)));

const isVoid = (block: Block): boolean =>
  block.kind === 'paragraph' && (isBlank(block.pieces) || isLine(block));

/** A gap to write in. */
const BLANK = /_{4,}|…{3,}|\.{8,}/;
/** `Name: ______ Date: ______` */
export const FIELDS = /^(?:[^_….:]{1,40}:\s*(?:_+|…+|\.{4,}(?!\.))[\s/.,;]*(?![\s/.,;][^:]))+$/u;
/** Who fills in a sheet, when, and what it is worth. */
const OWN =
  "(?:(?:full|first|last|student(?:['’]s)?|your|family)\\s+)*(?:name|surname|i\\.?d\\.?|number|no\\.?|roll)(?:\\s+(?:number|no\\.?))?|class|grade|section|group|period|date|score|marks?|points?|teacher|instructor|school|course|subject|e-?mail|signature|(?:nom|prénoms?)(?:\\s+et\\s+(?:nom|prénoms?))?|classe|groupe|matricule|note|professeur|(?:vor|nach|familien)?name|klasse|datum|punkte(?:zahl)?|matrikel(?:nummer|nr\\.?)|gruppe|schule|lehrer(?:in)?|fach|nombres?(?:\\s+y\\s+apellidos?)?|apellidos?|curso|clase|grupo|fecha|nota|calificación|puntuación|puntos|matrícula|nome(?:\\s+e\\s+(?:cog|sobre)nome)?|cognome|data|voto|punteggio|matricola|sezione|sobrenome|apelido|turma|escola|pontuação";
const OWN_FIELDS = new RegExp(
  `^(?:\\s*(?:${OWN})\\s*(?:\\([^()]{1,20}\\)\\s*)?[:：]?\\s*[_…][^:：]*)+$`,
  'iu',
);

/** `Name: ___Jo___   Date: ____`: what stands there is nobody's answer. */
export const isOwnField = (words: string): boolean => words.length < 240 && OWN_FIELDS.test(words);

/** One alone may be a form's. */
const LEAST = 2;
/** How far below words that tell to fill something in its sentences may stand. */
const BELOW = 12;

/** Sentences with gaps that nothing fills, where they ask, stand in a list, or below words that tell to fill them in. */
function gappedIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = blocks.filter((one, at) => hasBlank(one) && isToFill(blocks, at) && endsAt(blocks, at));
  return new Set(found.length < LEAST ? [] : found);
}

/** Sentences with gaps, nearly each of which is filled by what stands right below it, set apart: `Ice floats on ____.`, `**water**` */
function withFilledBelow(blocks: readonly Block[], context: Context): readonly Block[] {
  if (blocks.filter(fills).length < FEWEST_FILLED) return blocks;
  const gapped = gappedIn(blocks);
  const mayBe = (one: Block): boolean => gapped.has(one) || (hasBlank(one) && isLabelled(one));
  const filled = new Set(blocks.filter((one, at) => fills(blocks[at + 1]) && mayBe(one)));
  const all = new Set([...gapped, ...filled]);
  if (filled.size < Math.max(FEWEST_FILLED, all.size * NEARLY)) return blocks;
  return replaced(blocks, (block, at) =>
    filled.has(block)
      ? [[questionOf(block, ...answering(context, 'habit', [blocks[at + 1]!]))], at + 2]
      : undefined,
  );
}
const FEWEST_FILLED = 3;
const NEARLY = 0.75;
/** Letters of what fills a gap. */
const LONGEST_FILL = 40;

const fills = (block: Block | undefined): boolean =>
  isBody(block) &&
  areAll(block.pieces, 'bold', 'italic') &&
  wordsOf(block.pieces).length <= LONGEST_FILL &&
  !hasBlank(block) &&
  !isLabelled(block) &&
  !asksOrTells(block);

function hasBlank(block: Block): block is Paragraph {
  if (block.kind !== 'paragraph' || block.role !== 'words' || isLine(block) || isTitled(block)) return false;
  const words = wordsOf(block.pieces);
  const isField = FIELDS.test(words.trim()) || isOwnField(words);
  return BLANK.test(words) && !isField && !isCodeLine(words);
}

/** Offers, or an answer, may stand below; what is counted on, or is a gap again, is neither. */
function endsAt(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  if (next?.kind !== 'paragraph') return next?.kind !== 'options' && next?.kind !== 'fold';
  const { list } = blocks[at] as Paragraph;
  const isNext = numberedAs(next) !== undefined && next.list?.form !== 'letter';
  const isItem = list?.form === 'bullet' && next.list?.id === list.id && next.list.level === list.level;
  const isTitle = isHeading(next) || isBoldLine(next);
  const { length } = blocks.slice(Math.max(0, at - BELOW), at).filter(tellsToFill);
  return (
    isQuestion(blocks[at]) || isLine(next) || hasBlank(next) || isNext || isItem || isTitle || length > 0
  );
}

function isToFill(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Paragraph;
  const above = blocks.slice(Math.max(0, at - BELOW), at);
  return block.list !== undefined || isLabelled(block) || isQuestion(block) || above.some(tellsToFill);
}

/** `11 binary =` */
const isSum = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.role === 'words' &&
  /\p{N}.*[=≈]\s*$/u.test(wordsOf(block.pieces)) &&
  !/[=!<>:]=\s*$/.test(wordsOf(block.pieces));

const hasEmpty = ({ rows }: Table): boolean =>
  rows.slice(1).some((row) => row.some(({ blocks }) => isBlank(piecesOf(blocks)) && !blocks.some(isThing)));

const isThing = ({ kind }: Block): boolean => kind !== 'paragraph';
