/** A learner's answers as a file: written, read, and put together with what is here. Knows no DOM. */
import { changedIn, mostHints } from '../runtime/kept.ts';
import { isBlank } from '../runtime/response.ts';
import type { Answer, LearnerState } from '../runtime/session.ts';
import type { Codec } from '../runtime/state.ts';

type Times = Readonly<Record<string, number>>;

/** What is kept of a lesson, and when each answer was last changed: milliseconds since 1970, by question id. */
export interface Work {
  readonly state: LearnerState;
  readonly times: Times;
}

const FORMAT = 'cartable-answers';
const VERSION = 1;

/** The file: to be read by whoever opens it in an editor, but for `state`, which is what is read back. */
interface File {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** `id` is what the browser keeps the lesson's answers under. */
  readonly lesson: { readonly id: string; readonly title: string };
  /** ISO 8601. */
  readonly saved: string;
  readonly answers: readonly {
    readonly question: string;
    readonly answer: string;
    readonly given: boolean;
    readonly changed?: string;
  }[];
  readonly state: string;
  readonly times: Times;
}

interface Written {
  readonly lesson: File['lesson'];
  readonly questions: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly work: Work;
  readonly codec: Codec;
  readonly at: Date;
}

export function fileText({ lesson, questions, work: { state, times }, codec, at }: Written): string {
  const file: File = {
    format: FORMAT,
    version: VERSION,
    lesson,
    saved: at.toISOString(),
    answers: questions.flatMap(({ id, name, text }) => {
      const answer = state.answers[id];
      const time = times[id];
      return answer
        ? [
            {
              question: name,
              answer: text,
              given: answer.given,
              ...(time !== undefined && { changed: new Date(time).toISOString() }),
            },
          ]
        : [];
    }),
    state: codec.encode(state),
    times,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type ReadFile =
  | { readonly kind: 'answers'; readonly work: Work }
  | { readonly kind: 'other'; readonly title: string }
  | { readonly kind: 'newer' | 'none' };

/** @param id of the lesson, as the file has it */
export function readFile(text: string, id: string, codec: Codec): ReadFile {
  try {
    const file = JSON.parse(text) as Partial<File> | null;
    if (file?.format !== FORMAT || typeof file.state !== 'string') return { kind: 'none' };
    if (file.version !== VERSION) return { kind: 'newer' };
    if (file.lesson?.id !== id) return { kind: 'other', title: String(file.lesson?.title ?? '') };
    const { state, unreadable } = codec.decode(file.state);
    return unreadable === undefined
      ? { kind: 'answers', work: { state, times: timesIn(file.times) } }
      : { kind: 'none' };
  } catch {
    return { kind: 'none' };
  }
}

const timesIn = (times: unknown): Times =>
  Object.fromEntries(Object.entries(Object(times)).filter(([, time]) => Number.isFinite(time))) as Times;

export interface Comparison {
  /** Answers that are in the file alone. */
  readonly added: readonly string[];
  /** Answers that are here and in the file, and others: one of each must go. */
  readonly differing: readonly string[];
}

export function compared(here: LearnerState, file: LearnerState): Comparison {
  const others = changedIn(here, file).filter((id) => isSomething(file.answers[id]));
  const isHere = (id: string): boolean => isSomething(here.answers[id]);
  return { added: others.filter((id) => !isHere(id)), differing: others.filter(isHere) };
}

/** There is something to lose. */
const isSomething = (answer: Answer | undefined): boolean =>
  answer !== undefined &&
  (answer.given || !isBlank(answer.response) || (answer.draft !== undefined && !isBlank(answer.draft)));

/** What is here, with these answers of the file's. */
export function together(here: Work, file: Work, taken: readonly string[]): Work {
  const { seed, drawn } = Object.keys(here.state.answers).length > 0 ? here.state : file.state;
  const isWhole = compared(here.state, file.state).differing.every((id) => taken.includes(id));
  const of = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(taken.flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]] as const])));
  const { seed: _, drawn: __, ...state } = here.state;
  return {
    state: {
      ...state,
      answers: { ...here.state.answers, ...of(file.state.answers) },
      read: here.state.read || file.state.read,
      finished: here.state.finished || (file.state.finished && isWhole),
      handedIn: Math.max(here.state.handedIn ?? 0, file.state.handedIn ?? 0),
      hints: mostHints(here.state, file.state),
      ...(seed && { seed }),
      ...(drawn && { drawn }),
    },
    times: { ...here.times, ...of(file.times) },
  };
}
