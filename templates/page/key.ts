/** What the page needs to judge and to reveal: the content of `answers.js`. HTML is ready to be shown. */
export interface AnswerKey {
  /** The model answer or explanation. */
  readonly feedback?: string;
  readonly hints?: readonly string[];
  /** Absent where nothing is to be judged. */
  readonly solution?: Solution;
}

export type Solution =
  | {
      readonly kind: 'choice';
      readonly correct: readonly string[];
      /** By option id. */
      readonly feedback: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'text'; readonly accepted: readonly KeyText[]; readonly caseSensitive: boolean }
  | { readonly kind: 'number'; readonly accepted: readonly KeyNumber[]; readonly unit?: string }
  /** The right answer's id by stem id. */
  | { readonly kind: 'match'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: 'order'; readonly items: readonly string[] }
  | {
      readonly kind: 'gaps';
      readonly gaps: readonly (readonly KeyText[])[];
      /** Which of them are chosen from a list, by their places: there *Sie* isn't *sie*. */
      readonly chosen?: readonly number[];
    };

export interface KeyText {
  readonly text: string;
  readonly fraction: number;
  readonly feedback?: string;
}

export interface KeyNumber {
  readonly value: number;
  readonly tolerance: number;
  readonly fraction: number;
  readonly feedback?: string;
}

/** By question id. */
export type Keys = Readonly<Record<string, AnswerKey>>;

/** The name under which `answers.js` leaves its blob for the page. */
export const ANSWERS_GLOBAL = 'cartableAnswers';

/** The id of the script element that holds the blob in a page that is one file. */
export const ANSWERS_BLOCK = 'cartable-answers';

/**
 * The keys as text that neither a search nor a glance reads: JSON in UTF-8, each byte XORed with the lesson's
 * id, in base64. It hides nothing from who looks for it; only `answers: never` does.
 */
export function encodeKeys(keys: Keys, lessonId: string): string {
  const bytes = veil(new TextEncoder().encode(JSON.stringify(keys)), lessonId);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export function decodeKeys(blob: string, lessonId: string): Keys {
  const bytes = Uint8Array.from(atob(blob), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(veil(bytes, lessonId))) as Keys;
}

function veil(bytes: Uint8Array, lessonId: string): Uint8Array {
  const key = new TextEncoder().encode(lessonId || 'cartable');
  return bytes.map((byte, index) => byte ^ key[index % key.length]!);
}
