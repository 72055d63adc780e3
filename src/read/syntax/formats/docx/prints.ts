/**
 * What an LMS shows of a quiz, copied or printed into a document (Canvas, Moodle, Brightspace, Coursera, Blackboard): a
 * head with a number and its points, what is asked, a button before each offer, and what was right: said above an
 * offer, below it, or at the end.
 */

import { isQuestion } from './asking.ts';
import { type Context, postponed, quoted } from './clues.ts';
import {
  type Block,
  cut,
  foldsOf,
  isBlank,
  isBody,
  type Option,
  type Options,
  type Paragraph,
  piecesOf,
  questionOf,
  replaced,
  type Table,
  textPiece,
  unlisted,
  withCells,
  wordsIn,
  wordsOf,
} from './document.ts';
import { POINTS } from './numbers.ts';
import { apartAmong, compared, offered } from './offers.ts';
import { clearTitle, isReveal } from './titles.ts';

/** Printed questions, or marked offers, of fewer are none of an LMS. */
const LEAST = 2;

export function withPrints(blocks: readonly Block[], context: Context): readonly Block[] {
  const drawn = withDrawn(blocks);
  const buttoned = withButtons(drawn.flatMap(rowsOf).flatMap(buttonsApart));
  const lines =
    buttoned.filter(isHead).length >= LEAST ? withFirstHead(withLettersJoined(buttoned)) : buttoned;
  const heads = lines.flatMap((one, at) => (isHead(one) && !isAgain(lines, at) ? [at] : []));
  const printed = heads.length >= LEAST ? questionsIn(lines, heads, context) : undefined;
  return printed ?? withMarks(lines) ?? lines;
}

const lineOf = (block: Block | undefined): string => wordsIn(block).trim();

/* Buttons. */

const BUTTON = /^\s*[○●☐☒☑◯]\s*/u;
const TICKED = '● ';

/** A button, and words behind it. */
const isOffer = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && BUTTON.test(wordsOf(block.pieces)) && !isButton(block);

const isButton = (block: Block | undefined): boolean => /^[○●☐☒☑◯]$/u.test(lineOf(block));

/** Small pictures that lines begin with; fewer are what the lines are about. */
const PICTURES = 4;

/** A program that knows no buttons keeps them as small pictures. */
function withDrawn(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.flatMap(linesIn);
  const isPrint = lines.filter(isHead).length >= LEAST && lines.filter(beginsDrawn).length >= PICTURES;
  return isPrint ? blocks.map(inSigns) : blocks;
}

const linesIn = (block: Block): readonly Block[] =>
  block.kind === 'table' ? block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(linesIn)) : [block];

function beginsDrawn(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const first = block.pieces.find((one) => !isBlank([one]));
  return first?.kind === 'image' && first.isSmall === true;
}

function inSigns(block: Block): Block {
  if (block.kind === 'table') return withCells(block, inSigns);
  if (block.kind !== 'paragraph' || !beginsDrawn(block)) return block;
  const at = block.pieces.findIndex((one) => !isBlank([one]));
  return { ...block, pieces: [textPiece('○ '), ...block.pieces.slice(at + 1)] };
}

const FORM =
  /^(?:top|bottom) of form$|^(?:haut|bas) du formulaire$|^formular(?:beginn|ende)$|^(?:principio|final) del formulario$|^(?:inizio|fine) modulo$|^parte (?:superior|inferior) do formulário$/i;

const holdsButton = (block: Block): boolean =>
  block.kind === 'table'
    ? block.rows.flat().some(({ blocks }) => blocks.some(holdsButton))
    : /^[○●☐☒☑◯]/u.test(lineOf(block));

/** A table of buttons and what each is for is a row of lines; one around such tables is a page's frame. */
function rowsOf(block: Block): readonly Block[] {
  if (block.kind !== 'table') return FORM.test(lineOf(block)) || isReveal(lineOf(block)) ? [] : [block];
  const rows = block.rows.map(offerIn);
  const offers = rows.filter((one) => one !== undefined);
  if (offers.length > 0 && offers.length === rows.length) return offers;
  const cells = block.rows.flat();
  const isFrame = cells.some(({ blocks }) => blocks.some((one) => one.kind === 'table' && holdsButton(one)));
  return isFrame ? cells.flatMap(({ blocks }) => blocks.flatMap(rowsOf)) : [block];
}

const LETTER = /^\(?(?:\d{1,2}|([a-h]))\s?[.)]$/i;

/** `○ | a. | ice`, `○ a. | ice`: by its letter, if it has one. */
function offerIn(row: Table['rows'][number]): Paragraph | undefined {
  const cells = row.map(({ blocks }) => piecesOf(blocks)).filter((one) => !isBlank(one));
  const [first] = cells;
  const sign = first && /^\s*([○●☐☒☑◯])\s*/u.exec(wordsOf(first));
  if (!first || !sign) return undefined;
  const [head, ...words] = [cut(first, sign[0].length), ...cells.slice(1)].filter((one) => !isBlank(one));
  const letter = head && LETTER.exec(wordsOf(head).trim());
  const [told, ...others] = letter ? words : [head ?? [], ...words];
  if (!told || isBlank(told)) return undefined;
  const label = letter?.[1] ? `${letter[1]}) ` : `${sign[1]} `;
  const { at } = row.flatMap(({ blocks }) => blocks)[0]!;
  return { kind: 'paragraph', at, role: 'words', pieces: [textPiece(label), ...told, ...others.flat()] };
}

/** Each button of a line begins a line. */
function buttonsApart(block: Block): readonly Block[] {
  if (block.kind !== 'paragraph') return [block];
  const words = wordsOf(block.pieces);
  const starts = [...words.matchAll(/[○◯☐]\s/gu)].map(({ index }) => index);
  if (starts.length < 2) return [block];
  const cuts = words.slice(0, starts[0]).trim() === '' ? starts : [0, ...starts];
  return cuts.map((from, i) => ({ ...unlisted(block), pieces: cut(block.pieces, from, cuts[i + 1]) }));
}

/** A button alone in its line stands before what follows it. */
function withButtons(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  for (const [_at, block] of blocks.entries()) {
    const before = all.at(-1);
    if (!isButton(before) || block.kind !== 'paragraph') all.push(block);
    else if (isBlank(block.pieces)) continue;
    else if (isButton(block) || !isBody(block)) all.push(block);
    else {
      const [button] = (before as Paragraph).pieces;
      all[all.length - 1] = {
        ...unlisted(block),
        role: 'words',
        pieces: [button!, textPiece(' '), ...block.pieces],
      };
    }
  }
  return all;
}

/** What was copied may begin below the head of the first question, which is said again above its offers. */
function withFirstHead(lines: readonly Block[]): readonly Block[] {
  const at = lines.findIndex(isHead);
  const lead = lines.slice(0, at);
  const isCut = OFFERED.test(lineOf(lines[at + 1])) && lead.length <= AGAIN && lead.every(isBody);
  return isCut ? [lines[at]!, ...lead, ...lines.slice(at + 1)] : lines;
}

/** A letter alone in its line, below words that tell to choose, is the button of what stands below it. */
function withLettersJoined(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((one) => OFFERED.test(lineOf(one)))) return blocks;
  return replaced(blocks, (block, at) => {
    const next = blocks[at + 1];
    if (!/^[a-h]\s?[.)]$/i.test(lineOf(block)) || !next || !isBody(next) || isBlank(next.pieces))
      return undefined;
    const pieces = [textPiece(`○ ${lineOf(block)} `), ...next.pieces];
    return [[{ ...unlisted(next), role: 'words', pieces }], at + 2];
  });
}

const withoutButton = (line: Paragraph): Paragraph => ({
  ...line,
  pieces: cut(line.pieces, BUTTON.exec(wordsOf(line.pieces))?.[0].length ?? 0),
});

const ticked = (line: Paragraph): Paragraph => ({
  ...line,
  pieces: [textPiece(TICKED), ...withoutButton(line).pieces],
});

/* What is said of an offer. */

/** Above an offer that is right. */
const RIGHT_NEXT =
  /^(?:correct!|correct answers?:?|correct\s!|(?:bonne réponse|réponse correcte)s?\s?:?|richtig!|richtige antwort(?:en)?:?|¡correcto!|respuestas? correctas?:?|corretto!|rispost[ae] corrett[ae]:?)$/i;
/** Above what somebody has chosen. */
const CHOSEN =
  /^(?:you answered|your answer|incorrect answer|vous avez répondu|(?:sie haben geantwortet|ihre antwort)|usted respondió|su respuesta|hai risposto)\s?:?$/i;
/** Below an offer that was chosen. */
export const RIGHT = /^(?:correct|richtig|correcto|corretto|correto)$/i;
export const WRONG =
  /^(?:incorrect|falsch|incorrecto|errato|incorreto|this should not be selected|you didn['’]t select all the correct answers)\.?$/i;

/** Marks that stand above offers, in a document whose questions have no heads. */
function withMarks(lines: readonly Block[]): readonly Block[] | undefined {
  const isMarked = (at: number): boolean => RIGHT_NEXT.test(lineOf(lines[at])) && isOffer(lines[at + 1]);
  const marked = lines.filter((_, at) => isMarked(at));
  if (marked.length < LEAST) return undefined;
  const all: Block[] = [];
  for (const [at, line] of lines.entries()) {
    const isSaid = CHOSEN.test(lineOf(line)) && isOffer(lines[at + 1]);
    // Above a text that somebody has typed.
    const isField = /!$/.test(lineOf(line)) && RIGHT_NEXT.test(lineOf(line));
    if (isSaid || isField || isMarked(at)) continue;
    all.push(isOffer(line) && at > 0 && isMarked(at - 1) ? ticked(line) : line);
  }
  return all;
}

/* A question from its head to the next. */

const SCORE = String.raw`\(?\s*\d+(?:[.,]\d+)?\s*(?:(?:\/|out of|von|sur|de|su)\s*\d+(?:[.,]\d+)?\s*)?${POINTS}\s*\)?`;
const HEAD = new RegExp(
  String.raw`^\s*(?:\d{1,3}[.)]\s*)?(?:question|frage|pregunta|domanda|pergunta|quesito)\s*[:#]?\s*(?:n[°o.]*\s*)?\d{1,3}\s*[.:]?\s*(?:${SCORE})?$`,
  'i',
);
const SCORED = new RegExp(
  String.raw`^(?:${SCORE}(?:\s*(?:saved?|save answer|gespeichert))?|(?:mark|erreichte punkte|note de|se puntúa|punteggio ottenuto)\s[\d.,]+\s(?:out of|von|sur|sobre|su)\s[\d.,]+|marked out of [\d.,]+)$`,
  'i',
);
const EARNED = /\d\s*(?:\/|out of|von|sur|su)\s*\d/i;
/** Where what is asked ends. */
const OFFERED =
  /^(?:select one(?: or more)?|question \d{1,3} options|answers|choose (?:one|all that apply)|wählen sie (?:eine|eine oder mehrere)(?: antworten?)?|veuillez choisir (?:une|au moins une) réponse|seleccione (?:una|una o más de una)|scegli (?:un['’]alternativa|una o più alternative))\s?:$/i;
const STATE =
  /^(?:answered|continue|complete|incomplete|not (?:yet )?answered|answer saved|saved|save answer|(?:remove )?flag(?:ged)? question|question text|partially correct|your answer is (?:partially )?(?:in)?correct\.?|feedback|response feedback:?|\d{1,3}[.)]|vollständig|frage markieren|fragetext|terminer|marquer la question|texte de la question)$/i;

const isState = (block: Block | undefined): boolean => RIGHT.test(lineOf(block)) || WRONG.test(lineOf(block));

const isHead = (block: Block): boolean => HEAD.test(lineOf(block));
/** Said once more below what asks, right above what is offered. */
const isAgain = (lines: readonly Block[], at: number): boolean =>
  OFFERED.test(lineOf(lines[at + 1])) &&
  lines.slice(Math.max(0, at - AGAIN), at).some((one) => lineOf(one) === lineOf(lines[at]));
const AGAIN = 25;
const isNoise = (block: Block): boolean => SCORED.test(lineOf(block)) || STATE.test(lineOf(block));

function questionsIn(
  lines: readonly Block[],
  heads: readonly number[],
  context: Context,
): readonly Block[] | undefined {
  const later = postponed(context);
  // Some say above a question how somebody has answered it.
  const isSaidAbove = isState(lines[heads[0]! - 1]);
  const spans = heads.map((from, i) => {
    const to = heads[i + 1] ?? endOf(lines, from);
    const end = isSaidAbove && isState(lines[to - 1]) ? to - 1 : to;
    return { from, to, asked: askedIn(lines.slice(from, end), later.context) };
  });
  if (spans.filter(({ asked }) => asked).length < Math.max(LEAST, spans.length / 2)) return undefined;
  later.tell();
  const all: Block[] = [...lines.slice(0, heads[0]! - (isSaidAbove ? 1 : 0))];
  for (const { from, to, asked } of spans)
    all.push(...(asked ?? openIn(lines.slice(from, to), context) ?? lines.slice(from, to)));
  all.push(...lines.slice(spans.at(-1)!.to));
  return all;
}

const SAID_BELOW = /^(?:response )?feedback:?$/i;

/** One without buttons among such as have some, a matching say: it is asked openly, and what is said of it answers it. */
function openIn([, ...span]: readonly Block[], context: Context): readonly Block[] | undefined {
  const at = span.findIndex((one) => SAID_BELOW.test(lineOf(one)));
  const isOwn = (one: Block): boolean =>
    !isNoise(one) && !isState(one) && !(one.kind === 'paragraph' && isBlank(one.pieces));
  const [first, ...others] = span.slice(0, Math.max(at, 0)).filter(isOwn);
  const told = span.slice(at + 1).filter(isOwn);
  if (!first || told.length === 0) return undefined;
  context.report('docx-answer', told[0]!.at, { by: 'word', words: quoted(lineOf(told[0])) });
  return [questionOf(first, ...others, ...foldsOf(context.word, told))];
}

/** Where the last question ends: at a heading, at a gap below its offers. */
function endOf(lines: readonly Block[], from: number): number {
  const last = lines.findLastIndex((one, at) => at > from && isOffer(one));
  const end = lines.findIndex(
    (one, at) => at > Math.max(from, last) && (!isBody(one) || (last > 0 && isBlank(one.pieces))),
  );
  return end < 0 ? lines.length : end;
}

function askedIn(span: readonly Block[], context: Context): readonly Block[] | undefined {
  const parts = partsOf(
    span.slice(1).filter((one) => one.kind !== 'paragraph' || !isBlank(one.pieces)),
    lineOf(span[0]),
  );
  if (!parts) return undefined;
  // Of true or false, a page may show no more than what somebody has chosen.
  const isAlone = parts.offers.length === 1 && isOffer(parts.offers[0]);
  const { stem } = parts;
  const offers = isAlone ? [] : parts.offers;
  const told = isAlone ? [withoutButton(parts.offers[0]!), ...parts.told] : parts.told;
  const [top, ...others] = stem;
  if (!top) return undefined;
  // A number behind the head's own counts nothing.
  const first: Block = top.kind === 'paragraph' && top.list?.form !== 'bullet' ? unlisted(top) : top;
  const because = foldsOf(context.word, told);
  if (offers.length === 0 && because.length > 0)
    context.report('docx-answer', told[0]!.at, { by: 'word', words: quoted(lineOf(told[0])) });
  const block = offers.length > 0 ? [optionsOf(offers, parts, context)] : [];
  return [questionOf(first, ...others, ...block, ...because)];
}

interface Parts {
  readonly stem: readonly Block[];
  readonly offers: readonly Paragraph[];
  /** Those that are said to be right. */
  readonly right: ReadonlySet<Paragraph>;
  readonly told: readonly Block[];
  /** Whether words say which are right. */
  readonly isKeyed: boolean;
}

/** @param head with its points, in what some print */
function partsOf(lines: readonly Block[], head: string): Parts | undefined {
  const start = startOf(lines);
  if (start === undefined) return undefined;
  const stem = lines
    .slice(0, start)
    .filter(
      (one) =>
        !isNoise(one) &&
        !isHead(one) &&
        !OFFERED.test(lineOf(one)) &&
        !RIGHT.test(lineOf(one)) &&
        !WRONG.test(lineOf(one)),
    );
  const below = lines.slice(start);
  const found = offersIn(below);
  const isPrinted =
    found.areButtons ||
    found.isMarked ||
    EARNED.test(head) ||
    lines.some((one) => OFFERED.test(lineOf(one)) || (SCORED.test(lineOf(one)) && EARNED.test(lineOf(one))));
  return isPrinted ? { stem, ...found } : undefined;
}

/** Where what is offered begins: behind words for it, at the first button, behind the points. */
function startOf(lines: readonly Block[]): number | undefined {
  const named = lines.findIndex((one) => OFFERED.test(lineOf(one)));
  if (named >= 0) return named + 1;
  const button = lines.findIndex(
    (one, at) => isOffer(one) || (isSaid(one) && at > 0 && isOffer(lines[at + 1])),
  );
  if (button >= 0) return button;
  const scored = lines.findIndex((one) => SCORED.test(lineOf(one)));
  if (scored > 0 && scored < lines.length - 1) return scored + 1;
  const asked = lines.findLastIndex((one) => one.kind === 'paragraph' && isQuestion(lineOf(one)));
  return asked >= 0 && lines.slice(asked + 1).some(isSaid) ? asked + 1 : undefined;
}

const isSaid = (block: Block): boolean => RIGHT_NEXT.test(lineOf(block)) || CHOSEN.test(lineOf(block));

interface Found extends Omit<Parts, 'stem'> {
  readonly areButtons: boolean;
  readonly isMarked: boolean;
}

type Saying = 'right next' | 'chosen' | 'right' | 'wrong' | 'feedback' | 'noise' | 'key' | 'words';

const KEY =
  /^\s*(?:the correct answers? (?:is|are)|la réponse correcte est|les réponses correctes sont|die (?:korrekte|richtige) antwort (?:ist|lautet)|die (?:korrekten|richtigen) antworten sind|la respuesta correcta es|las respuestas correctas son|la risposta corretta è|le risposte corrette sono)\s?:\s*/i;

/** Where the words of what is right begin, in a line that tells it. */
const keyFrom = (line: Paragraph): number | undefined =>
  KEY.exec(wordsOf(line.pieces))?.[0].length ?? clearTitle(line)?.from;

function sayingOf(line: Block): Saying {
  const words = lineOf(line);
  if (RIGHT_NEXT.test(words)) return 'right next';
  if (CHOSEN.test(words)) return 'chosen';
  if (RIGHT.test(words)) return 'right';
  if (WRONG.test(words)) return 'wrong';
  if (/^(?:response )?feedback:?$/i.test(words)) return 'feedback';
  if (isNoise(line)) return 'noise';
  return line.kind === 'paragraph' && keyFrom(line) !== undefined ? 'key' : 'words';
}

/** What is offered and what is told of it, line by line. */
class Offers {
  readonly offers: Paragraph[] = [];
  readonly right = new Set<Paragraph>();
  readonly told: Block[] = [];
  isWrong = false;
  key: readonly Block[] = [];
  private isNext = false;
  private isKeyNext = false;
  /** Behind what is said of an offer, words explain it. */
  private isBehind = false;

  constructor(private readonly areButtons: boolean) {}

  private readonly says: Readonly<Record<Saying, (line: Block) => void>> = {
    'right next': () => ([this.isNext, this.isBehind] = [true, false]),
    chosen: () => ([this.isNext, this.isBehind] = [false, false]),
    right: () => {
      const last = this.offers.at(-1);
      if (last) this.right.add(last);
      this.isBehind = true;
    },
    wrong: () => {
      this.isWrong = true;
      this.isBehind = true;
    },
    feedback: () => {
      this.isBehind = true;
    },
    noise: () => undefined,
    key: (line) => {
      const { pieces } = line as Paragraph;
      const key = { ...(line as Paragraph), pieces: cut(pieces, keyFrom(line as Paragraph)!) };
      this.key = isBlank(key.pieces) ? [] : [key];
      // It may stand in the next line.
      this.isKeyNext = isBlank(key.pieces);
    },
    words: (line) => this.words(line),
  };

  take(line: Block): void {
    this.says[sayingOf(line)](line);
  }

  private words(line: Block): void {
    if (this.isKeyNext) {
      this.isKeyNext = false;
      this.key = [line];
      return;
    }
    const isButtonless = this.areButtons && !isOffer(line);
    const last = this.offers.at(-1);
    if (line.kind !== 'paragraph' || (this.isBehind && !isOffer(line)) || (isButtonless && !last))
      this.told.push(line);
    else if (isButtonless) this.goesOn(last!, line);
    else {
      this.offers.push(line);
      if (this.isNext) this.right.add(line);
      [this.isNext, this.isBehind] = [false, false];
    }
  }

  /** An offer of several lines. */
  private goesOn(last: Paragraph, line: Paragraph): void {
    const whole: Paragraph = { ...last, pieces: [...last.pieces, { kind: 'break' }, ...line.pieces] };
    if (this.right.delete(last)) this.right.add(whole);
    this.offers[this.offers.length - 1] = whole;
  }
}

function offersIn(lines: readonly Block[]): Found {
  const areButtons = lines.some(isOffer);
  const found = new Offers(areButtons);
  for (const line of lines) found.take(line);
  const { offers, right, told, isWrong, key } = found;
  const isKeyed = key.length > 0;
  const named = namedBy(compared(lineOf(key[0])), offers);
  // Of several, those that somebody has missed are told by nothing.
  const known = isKeyed || isWrong ? new Set(named) : right;
  return {
    offers,
    right: known,
    told: known.size > 0 && isKeyed ? told : [...key, ...told],
    areButtons,
    isKeyed,
    isMarked: right.size > 0 || isWrong || isKeyed,
  };
}

/** Those that a key says in their own words, and nothing else: `ice, snow`. */
function namedBy(key: string, offers: readonly Paragraph[]): readonly Paragraph[] {
  const alone = offers.filter((one) => offeredWords(one) === key);
  if (alone.length > 0) return alone.length === 1 ? alone : [];
  let rest = key;
  const named = offers
    .toSorted((one, other) => offeredWords(other).length - offeredWords(one).length)
    .filter((one) => {
      const words = offeredWords(one);
      const at = words === '' ? -1 : rest.indexOf(words);
      if (at >= 0) rest = `${rest.slice(0, at)},${rest.slice(at + words.length)}`;
      return at >= 0;
    });
  return /^(?:[\s,;.]|(?<!\p{L})(?:and|et|und|y|e)(?!\p{L}))*$/u.test(rest) ? named : [];
}

const offeredWords = (line: Paragraph): string =>
  compared(
    wordsOf(line.pieces)
      .replace(BUTTON, '')
      .replace(/^\(?[a-h](?:\)\s*|\.\s+)(?=\S)/i, ''),
  );

function optionsOf(offers: readonly Paragraph[], { right, isKeyed }: Parts, context: Context): Options {
  const options = offers.map((line): Option => {
    const words = wordsOf(line.pieces);
    const button = BUTTON.exec(words)?.[0].length ?? 0;
    const letter = /^\(?[a-h](?:\)\s*|\.\s+)(?=\S)/i.exec(words.slice(button))?.[0] ?? '';
    return { at: line.at, label: letter.trim(), pieces: cut(line.pieces, button + letter.length) };
  });
  const marked = options.filter((_, at) => right.has(offers[at]!));
  // Where a key says it, be it in letters, no look does.
  const known = marked.length > 0 || isKeyed ? marked : apartAmong(options, context);
  const areKnown = known.length < options.length || marked.length > 1;
  return offered(options, areKnown ? known : [], 'mark', context.report);
}
