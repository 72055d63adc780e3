/** Judges base64 as it streams by; nothing of it is kept. */
export interface Base64Verdict {
  /** Bytes it decodes to. */
  readonly bytes: number;
  /** False when a decoder would lose bytes or stop: another character, a cut group, `=` inside. */
  readonly sound: boolean;
}

export function base64Judge() {
  let characters = 0;
  let padding = 0;
  let sound = true;
  return {
    feed(text: string): void {
      const packed = text.replace(/\s+/g, '');
      const body = packed.replace(/=+$/, '');
      if (/[^A-Za-z0-9+/]/.test(body) || (padding > 0 && body !== '')) sound = false;
      padding += packed.length - body.length;
      characters += packed.length;
    },
    verdict: (): Base64Verdict => ({
      bytes: Math.floor(((characters - padding) * 3) / 4),
      sound: sound && characters % 4 === 0 && padding <= 2,
    }),
  };
}
