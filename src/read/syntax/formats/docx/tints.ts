/** What colours say of offers where they are more than two: a page that shows what somebody has chosen has green and red ones. */
import type { Piece } from './document.ts';

interface Tinted {
  readonly pieces: readonly Piece[];
}

/** The marker or the colour that all its words are in: none is one, too. */
function tintOf({ pieces }: Tinted): string | undefined {
  const words = pieces.filter((one) => one.kind === 'text' && /[\p{L}\p{N}]/u.test(one.text));
  // A formula is words where there are none.
  const tints = new Set((words.length > 0 ? words : pieces).flatMap((one) => tintIn(one) ?? []));
  return tints.size === 1 ? [...tints][0] : undefined;
}

const tintIn = (piece: Piece): string | undefined =>
  (piece.kind === 'text' || piece.kind === 'math') && piece.look
    ? (piece.look.highlight || piece.look.colour || '').toLowerCase()
    : undefined;

const SHADES = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/;
/** How much more of one colour than of the others there is in what is called so. */
const CLEAR = 40;

function shadesOf(tint: string): { readonly red: number; readonly green: number; readonly blue: number } {
  const [red = 0, green = 0, blue = 0] =
    SHADES.exec(tint)
      ?.slice(1)
      .map((one) => Number.parseInt(one, 16)) ?? [];
  return { red, green, blue };
}

function isGreen(tint: string): boolean {
  const { red, green, blue } = shadesOf(tint);
  return /green/.test(tint) || green - Math.max(red, blue) >= CLEAR;
}

function isRed(tint: string): boolean {
  const { red, green, blue } = shadesOf(tint);
  return /red$/.test(tint) || red - Math.max(green, blue) >= CLEAR;
}

/** The green ones where others are red. */
export function greenAmong<One extends Tinted>(run: readonly One[]): readonly One[] | undefined {
  const tints = run.map((one) => tintOf(one) ?? '');
  return tints.some(isRed) && tints.some(isGreen) ? run.filter((_, at) => isGreen(tints[at]!)) : undefined;
}

/** The one whose colour is its own, where all the others bear another. */
export function otherAmong<One extends Tinted>(run: readonly One[]): One | undefined {
  const tints = run.map(tintOf);
  const own = run.filter(
    (_, at) => tints[at] !== undefined && tints.filter((one) => one === tints[at]).length === 1,
  );
  return run.length > 2 && own.length === 1 && new Set(tints).size === 2 ? own[0] : undefined;
}
