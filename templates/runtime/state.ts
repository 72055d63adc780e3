/**
 * The learner's state as one short ASCII text for `suspend_data`:
 *
 *     1 CCCC F [IIIIIRRRK]… . [a<length>:<aside>] B
 *
 * - `1`: the format's version; `CCCC`: digest of all that follows it, so that a truncated text is known for one;
 * - `F`: read to the end (1) plus finished (2) plus four for each time it was handed in, in base 36;
 * - for each answer nine characters: digests of the question's id and revision, then kind, given and fraction (a
 *   fraction of an answer that isn't given says that it is, and revealed);
 * - `aside`: an older text that couldn't be read, carried along while there is room;
 * - `B`: the responses, each ended by `|`, packed together (pack.ts), and behind them for each question whose hints
 *   were asked for six characters: digest of its id, number of hints. Where something is shuffled or drawn, `|`, four
 *   characters of seed, and five for each question drawn: digest of its id.
 *
 * Two answers of one question: the second is what the learner has edited beside the first, and not given yet. (A
 * run-time that knows neither drafts nor hints reads the latest words, and no hints.)
 *
 * Nine characters an answer and one common pack: six French answers of 1,000 characters take some 3,750 of 4,096.
 */
import { digest, digit, digitValue } from './digest.ts';
import { SEED } from './draw.ts';
import { pack, unpack } from './pack.ts';
import { isBlank, wellFormedResponse } from './response.ts';
import { readResponse, writeResponse } from './response-text.ts';
import type { Answer, LearnerState, QuestionData, Response } from './session.ts';

export const EMPTY_STATE: LearnerState = { answers: {}, read: false, finished: false };

export interface Decoded {
  readonly state: LearnerState;
  /** What couldn't be read: to be handed to `encode` again, so that it stays with the LMS. */
  readonly unreadable?: string;
}

export interface Codec {
  encode(state: LearnerState, unreadable?: string): string;
  /** Never throws. */
  decode(text: string): Decoded;
}

const VERSION = '1';
const RECORD = 9;
const CHECK = 4;
/** What one digit of base 36 has room for. */
const MOST_HANDED_IN = 8;
/** What one decimal digit has room for. */
const MOST_HINTS = 9;
/** Marks a key or revision of which only the digest is known. */
const UNKNOWN = '?';

export function stateCodec(questions: readonly QuestionData[]): Codec {
  const codes = codesOf(questions.map(({ id }) => id));
  const byCode = new Map(questions.map((question) => [codes.get(question.id) ?? '', question]));

  const idCode = (id: string): string =>
    id.startsWith(UNKNOWN) ? id.slice(1) : (codes.get(id) ?? digest(id, 5));

  function encode(state: LearnerState, unreadable?: string): string {
    const answers = Object.entries(state.answers).filter(([, answer]) => !isUntouched(answer));
    const written = answers.flatMap(([id, answer]) => withDraft(answer).map((one) => [id, one] as const));
    const records = written.map(([id, answer]) => idCode(id) + revisionCode(answer.revision) + trait(answer));
    const responses = written.map(([, answer]) => `${writeResponse(answer.response, partOf(answer))}|`);
    const hints = Object.entries(state.hints ?? {}).map(([id, n]) => idCode(id) + Math.min(n, MOST_HINTS));
    const order = state.seed ? `|${state.seed}${(state.drawn ?? []).map(idCode).join('')}` : '';
    const handedIn = Math.min(state.handedIn ?? 0, MOST_HANDED_IN);
    const flags = ((state.read ? 1 : 0) + (state.finished ? 2 : 0) + 4 * handedIn).toString(36);
    const aside = unreadable ? `a${unreadable.length}:${unreadable}` : '';
    const body = `${flags}${records.join('')}.${aside}${pack(responses.join('') + hints.join('') + order)}`;
    return VERSION + digest(body, CHECK) + body;
  }

  function read(text: string): Decoded {
    const body = text.slice(1 + CHECK);
    if (text[0] !== VERSION || digest(body, CHECK) !== text.slice(1, 1 + CHECK)) throw new Error('not ours');
    const end = body.indexOf('.');
    const records = body.slice(1, end).match(/.{9}/g) ?? [];
    if (records.length * RECORD !== end - 1) throw new Error('records of odd length');
    const { unreadable, packed } = splitAside(body.slice(end + 1));
    const responses = unpack(packed).split('|');
    const idOf = (code: string): string => byCode.get(code)?.id ?? UNKNOWN + code;
    const answers: Record<string, Answer> = {};
    records.forEach((record, index) => {
      const code = record.slice(0, 5);
      const id = idOf(code);
      const answer = readAnswer(record.slice(5), responses[index] ?? '', byCode.get(code));
      const given = answers[id];
      answers[id] = given ? { ...given, draft: answer.response } : answer;
    });
    const hints = (responses[records.length]?.match(/.{5}\d/g) ?? []).map(
      (entry) => [idOf(entry.slice(0, 5)), Number(entry[5])] as const,
    );
    const flags = Number.parseInt(body[0] ?? '', 36);
    const state = {
      answers,
      read: (flags & 1) > 0,
      finished: (flags & 2) > 0,
      ...(flags > 3 && { handedIn: flags >> 2 }),
      ...(hints.length > 0 && { hints: Object.fromEntries(hints) }),
      ...readOrder(responses[records.length + 1], idOf),
    };
    return unreadable ? { state, unreadable } : { state };
  }

  function decode(text: string): Decoded {
    if (text === '') return { state: EMPTY_STATE };
    try {
      return read(text);
    } catch {
      return { state: EMPTY_STATE, unreadable: text };
    }
  }

  return { encode, decode };
}

/** Five characters for each id, all different, the same however the questions are ordered. */
function codesOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...ids].sort()) {
    let seed = 0;
    while (taken.has(digest(id, 5, seed))) seed += 1;
    codes.set(id, digest(id, 5, seed));
    taken.add(digest(id, 5, seed));
  }
  return codes;
}

/** Ticked and unticked: as if it never was. (A box that was emptied isn't: it may have begun with words in it.) */
const isUntouched = ({ given, draft, response }: Answer): boolean =>
  !given && !draft && response.kind !== 'open' && isBlank(response);

/** The answer as it stands, then what is edited beside it. */
const withDraft = ({ draft, ...answer }: Answer): readonly Answer[] =>
  draft ? [answer, { response: draft, given: false, revision: answer.revision }] : [answer];

const revisionCode = (revision: string): string =>
  revision.startsWith(UNKNOWN) ? revision.slice(1) : digest(revision, 3);

/** The seed, and which questions were drawn; nothing where nothing is shuffled. */
function readOrder(
  text: string | undefined,
  idOf: (code: string) => string,
): Pick<LearnerState, 'seed' | 'drawn'> {
  if (!text) return {};
  const drawn = (text.slice(SEED).match(/.{5}/g) ?? []).map(idOf);
  return { seed: text.slice(0, SEED), ...(drawn.length > 0 && { drawn }) };
}

function splitAside(text: string): { readonly unreadable?: string; readonly packed: string } {
  const length = /^a(\d+):/.exec(text);
  if (!length) return { packed: text };
  const start = length[0].length;
  const end = start + Number(length[1]);
  return { unreadable: text.slice(start, end), packed: text.slice(end) };
}

// Kind, given and fraction in one character. Most fractions are none, 0 or 1; another stands before the response.
const KINDS = [
  'open',
  'choice',
  'text',
  'order',
  'match',
  'gaps',
] as const satisfies readonly Response['kind'][];
const FRACTIONS = [undefined, 0, 1] as const;
const PART = 3;

/** Of a fraction, four decimals are kept: a score has two. */
export const keptFraction = (fraction: number): number =>
  Math.round(Math.min(1, Math.max(0, fraction)) * 10_000) / 10_000;

function partOf({ fraction }: Answer): number | undefined {
  if (fraction === undefined) return undefined;
  const kept = keptFraction(fraction);
  return kept > 0 && kept < 1 ? kept : undefined;
}

function trait(answer: Answer): string {
  const kind = KINDS.indexOf(answer.response.kind);
  const fraction =
    partOf(answer) !== undefined
      ? PART
      : answer.fraction === undefined
        ? 0
        : 1 + Math.round(keptFraction(answer.fraction));
  const given = answer.given && !(answer.revealed && fraction > 0);
  return digit(kind * 8 + (given ? 4 : 0) + fraction);
}

function readAnswer(record: string, text: string, question: QuestionData | undefined): Answer {
  const code = record.slice(0, 3);
  const value = digitValue(record.slice(3));
  const kind = KINDS[value >> 3];
  if (kind === undefined) throw new Error('unknown kind of response');
  const { response, part } = readResponse(kind, text, (value & 3) === PART);
  const fraction = part ?? FRACTIONS[(value & 3) as 0 | 1 | 2];
  const revision = question && revisionCode(question.revision) === code ? question.revision : UNKNOWN + code;
  const revealed = fraction !== undefined && (value & 4) === 0;
  return {
    response,
    given: revealed || (value & 4) > 0,
    revision,
    ...(fraction !== undefined && { fraction }),
    ...(revealed && { revealed }),
  };
}

/** An answer as it will come back: what is kept and what is on the page don't drift apart. */
export const keepable = ({ fraction, revealed, draft, ...answer }: Answer): Answer => ({
  ...answer,
  response: wellFormedResponse(answer.response),
  ...(draft && { draft: wellFormedResponse(draft) }),
  // Only what is given is judged: a fraction of what isn't would say that it is revealed.
  ...(fraction !== undefined &&
    answer.given && { fraction: keptFraction(fraction), ...(revealed && { revealed }) }),
});
