/**
 * A worksheet that gives room to write in a frame, a table of one cell, below each task; here they are filled in:
 *
 *     2. Why does ice float? (2 marks)
 *     ┌──────────────────────┐
 *     │ It is lighter.       │
 *     └──────────────────────┘
 *
 * Whatever asks right above a frame is answered by it, where most frames of the document stand so and enough of what is
 * above them asks by its words, or has its points: a frame alone is a remark, in a tutorial it shows what to type, and what
 * the line above it speaks of (“the following program”), or only names, is shown.
 *
 * In a frame of several rows, what asks and what answers it may take turns:
 *
 *     ┌──────────────────────┐
 *     │ Why does ice float?  │
 *     ├──────────────────────┤
 *     │ It is lighter.       │
 *     └──────────────────────┘
 */
import { asksByWords, bearsPoints, speaksOfBelow } from './asking.ts';
import { answering, type Context, isProgram } from './clues.ts';
import {
  type Asked,
  type Block,
  inWords,
  isBlank,
  isBody,
  piecesOf,
  questionOf,
  replaced,
  wordsIn,
} from './document.ts';
import { isFrame, isIncomplete } from './habit.ts';
import { numberedAs } from './numbers.ts';

/** Fewer are remarks. */
const LEAST = 3;
const SHARE = 0.75;
/** So many questions in one frame. */
const PAIRS = 2;
/** Of what stands above the frames. */
const ASKING = 1 / 3;

export function withFramed(blocks: readonly Block[], context: Context): readonly Block[] {
  return withAnswered(
    blocks.flatMap((one): readonly Block[] => inTurn(one, context) ?? [one]),
    context,
  );
}

function inTurn(block: Block, context: Context): readonly Asked[] | undefined {
  if (block.kind !== 'table' || block.rows.length < PAIRS * 2 || block.rows.length % 2 === 1)
    return undefined;
  if (!block.rows.every(({ length }) => length === 1)) return undefined;
  const cells = block.rows.map(([cell]) => cell!.blocks);
  const asked = cells.filter((_, at) => at % 2 === 0);
  const told = cells.filter((_, at) => at % 2 === 1);
  const areAsked = asked.filter(([first]) => asksByWords(first)).length >= asked.length * SHARE;
  const areTold = told.every((one) => !isBlank(piecesOf(one)) && !one.some(asksByWords));
  if (!areAsked || !areTold) return undefined;
  return asked.map(([first, ...others], i) =>
    questionOf(inWords(first!), ...others, ...answering(context, 'habit', told[i]!)),
  );
}

function withAnswered(blocks: readonly Block[], context: Context): readonly Block[] {
  const frames = blocks.flatMap((one, at) =>
    isFrame(one) && isBody(blocks[at - 1]) && !shows(blocks[at - 1]!) ? [at] : [],
  );
  const filled = frames.filter((at) => isTask(blocks[at - 1]!));
  const asking = filled.filter((at) => asksByWords(blocks[at - 1]) || bearsPoints(blocks[at - 1]));
  const programs = filled.filter((at) => isTyped(blocks[at]!));
  const areRooms =
    filled.length >= Math.max(LEAST, frames.length * SHARE) &&
    asking.length >= filled.length * ASKING &&
    programs.length <= filled.length / 2;
  if (!areRooms) return blocks;
  const tasks = new Set(filled.map((at) => at - 1));
  return replaced(blocks, (one, at) =>
    tasks.has(at)
      ? [[questionOf(inWords(one), ...answering(context, 'habit', [blocks[at + 1]!]))], at + 2]
      : undefined,
  );
}

/** Counted, or asking by its words. */
const isTask = (line: Block): boolean =>
  numberedAs(line) !== undefined || PART.test(wordsIn(line)) || asksByWords(line);
/** `ii. p = 5000`, `b) For steel` */
const PART = /^\s*\(?(?:[ivx]{1,4}|[a-h])\s?[.)]\s/i;

/** “With the following program”, and titles: `Task 3: Networks (25 points)`, `Question 7 options:`. */
const shows = (line: Block): boolean =>
  speaksOfBelow(line) ||
  GIVEN.test(wordsIn(line)) ||
  isIncomplete(line) ||
  (numberedAs(line) === 'called' && !asksByWords(wordsIn(line).replace(CALL, '').replace(WORTH, '')));
/** “Translate the text”, “Comment on this quotation”: it stands in the frame. */
const GIVEN =
  /(?<!\p{L})(?:the|this|these|le|la|les|ce|cet|cette|ces|den|dem|der|die|das|diese[nrs]?|el|este|esta|il|lo|questo|questa|o|a)\s(?:(?:given|short|following)\s)?(?:text|texts|passage|poem|quot(?:e|ation)|dialog(?:ue)?|conversation|letter|e-?mail|article|extract|excerpt|source|document|code|program|texte|extrait|citation|po[eè]me|lettre|documents?|zitat|gedicht|brief|auszug|quelle|texto|fragmento|cita|poema|carta|testo|brano|citazione|lettera|trecho)(?!\p{L})/iu;
const CALL = /^[^:.–—]{0,30}[:.–—]\s*/;
const WORTH = /\s*[([][^()[\]]{1,30}[)\]]\s*$/;

/** Code, each line of it. */
const isTyped = (frame: Block): boolean =>
  frame.kind === 'table' &&
  frame.rows
    .flat()
    .every(({ blocks }) => blocks.every((one) => wordsIn(one).trim() === '' || isProgram(one)));
