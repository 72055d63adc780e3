/** Bytes as ASCII, five characters for four bytes: a sixteenth shorter than base64. */

// No quote, backslash, `<`, `>`, `&`, `%`, `$`, backtick or space: nothing that a careless LMS might read as markup,
// escape or substitution on the way.
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#()*+,-./:;=?@[]^_{|}~';
const BASE = DIGITS.length;

export function toBase85(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 4) {
    const group = bytes.subarray(start, start + 4);
    let value = 0;
    for (let i = 0; i < 4; i += 1) value = value * 256 + (group[i] ?? 0);
    let digits = '';
    for (let i = 0; i < 5; i += 1) {
      digits = (DIGITS[value % BASE] ?? '') + digits;
      value = Math.floor(value / BASE);
    }
    text += digits.slice(0, group.length + 1);
  }
  return text;
}

/** Throws on anything that `toBase85` doesn't write. */
export function fromBase85(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let start = 0; start < text.length; start += 5) {
    const group = text.slice(start, start + 5);
    let value = 0;
    // Missing digits of the last group count as the highest, so that cutting it off rounds up to what was there.
    for (let i = 0; i < 5; i += 1)
      value = value * BASE + (i < group.length ? valueOfDigit(group[i]) : BASE - 1);
    for (let i = 0; i < group.length - 1; i += 1) bytes.push(Math.floor(value / 256 ** (3 - i)) % 256);
  }
  return Uint8Array.from(bytes);
}

function valueOfDigit(digit: string | undefined): number {
  const value = DIGITS.indexOf(digit ?? ' ');
  if (value < 0) throw new Error('not base 85');
  return value;
}
