/** A session with an LMS by cmi5: the same session as SCORM's, upon a record store. */
import { ANSWERS_GLOBAL, decodeKeys, type Keys, type Solution } from '../../page/key.ts';
import type { GivenAnswer } from '../driver.ts';
import { cmi5Driver } from '../drivers/cmi5.ts';
import { sessionWith } from '../life.ts';
import type { LessonData, Policy, Session } from '../session.ts';
import { stateCodec } from '../state.ts';
import { DEFAULT_POLICY } from '../status.ts';
import { type Answered, type Api, apiOf } from './api.ts';
import { clockOn } from './clock.ts';
import { merged } from './kept.ts';
import { type LaunchData, launchIn, learnerId } from './launch.ts';
import { memoryOf } from './memory.ts';
import { type Opened, openedBy } from './opening.ts';
import { openPost, type Post } from './post.ts';
import { told } from './questions.ts';
import { duration } from './statements.ts';

export interface Cmi5Data extends LessonData {
  /** When learners see answers: only after that may a statement tell what is right. */
  readonly answers: 'after-answer' | 'after-finish' | 'teacher' | 'never';
}

/** What the page around the lesson can do beside what every session can. */
export interface Launched {
  /** Ends the session and goes back to the LMS; undefined where it doesn't say whereto. */
  readonly goBack: (() => Promise<void>) | undefined;
  readonly isMuted: boolean;
}

/** @param onLaunched told once the LMS has let the page begin */
export function openCmi5(data: Cmi5Data, window: Window, onLaunched: (launched: Launched) => void): Session {
  const launch = launchIn(window.location.search);
  const clock = clockOn(window);
  /** Undefined until the LMS has let the page begin. */
  let api: Api | undefined;
  let post: Post | undefined;
  let launched: LaunchData | undefined;

  const methods = new Proxy({}, { get: (_, name: string) => methodOf(api, name) });

  // Before the session hears of it: what a request takes along that isn't made to outlive the page is lost.
  window.addEventListener('pagehide', () => api?.hold());
  const session = sessionWith(
    launch && methods,
    { ...data, policy: livePolicy(data, () => launched) },
    clock.window,
    cmi5Driver((given) => answered(given, data, solutionIn(window, data, given.question.id))),
  );

  async function begin(): Promise<void> {
    if (!launch) return;
    const memory = memoryOf(window, launch.fetch);
    const remembered = memory.read();
    if (remembered?.over) {
      // Reloaded: `terminated` was sent as the page was left. Whence it was opened, it may be opened again.
      if (remembered.returnUrl) window.location.replace(remembered.returnUrl);
      return;
    }
    const opened = await openedBy(window, launch, memory);
    if (!opened) return;
    launched = opened.data;
    const { returnUrl } = launched;
    memory.keep({ ...(returnUrl !== undefined && { returnUrl }) });
    api = openedApi(opened);
    if (!remembered?.initialized) api.begin(() => memory.keep({ initialized: true }));
    window.addEventListener('pagehide', () => {
      memory.keep({ over: true });
      void api?.leave(true);
    });
    onLaunched({
      isMuted: opened.isMuted,
      goBack: returnUrl === undefined ? undefined : () => goBack(returnUrl),
    });
  }

  function openedApi(opened: Opened): Api {
    const codec = stateCodec(data.questions);
    post = openPost(
      opened.lrs,
      opened,
      (upon, theirs, ours) => merged(codec, upon, theirs, ours),
      clock.ring,
    );
    const frame = { launch: launch!, data: opened.data };
    const learner = { name: launch!.actor.name ?? '', id: learnerId(launch!.actor) };
    return apiOf(frame, opened, learner, post, {
      isSettled: () => session.state.finished && session.attemptsLeft === 0,
    });
  }

  async function goBack(returnUrl: string): Promise<void> {
    // What is planned to be saved by and by is saved now.
    clock.ring();
    await Promise.race([
      post?.settled(),
      new Promise((resolve) => window.setTimeout(resolve, LONGEST_GOODBYE)),
    ]);
    memoryOf(window, launch!.fetch).keep({ over: true });
    await api?.leave(false);
    window.location.assign(returnUrl);
  }

  void begin().then(() => {
    clock.start();
    // What failed for good isn't tried again for eight seconds.
    for (let tries = 0; session.opening && tries < MOST_TRIES; tries += 1) clock.ring();
  });
  return session;
}

/** Milliseconds for what is still on its way when the learner goes back to the LMS. */
const LONGEST_GOODBYE = 5_000;
/** As often as a session tries to begin. */
const MOST_TRIES = 10;

function methodOf(api: Api | undefined, name: string): unknown {
  if (api) return api.methods[name as keyof Api['methods']];
  return name === 'lastError' ? () => 'busy' : () => 'false';
}

/** The LMS's pass mark goes before the package's own (10.2.4), where there is something to score. */
function livePolicy(
  { policy = DEFAULT_POLICY, questions }: LessonData,
  data: () => LaunchData | undefined,
): Policy {
  const isScored =
    policy.scoring !== 'none' &&
    questions.some(({ points, kind }) => points > 0 && (policy.scoring !== 'graded' || kind !== 'open'));
  return Object.defineProperty({ ...policy }, 'passMark', {
    enumerable: true,
    get: () => {
      const mastery = isScored ? data()?.masteryScore : undefined;
      return mastery === undefined ? policy.passMark : Math.round(mastery * 1_000_000) / 10_000;
    },
  });
}

function answered(given: GivenAnswer, { id, language }: Cmi5Data, solution: Solution | undefined): Answered {
  const { fraction, at, latency } = given;
  const { object, response } = told(given, { lesson: id, language, solution });
  return {
    object,
    result: {
      response,
      ...(fraction !== undefined && { success: fraction >= 1, score: { scaled: fraction } }),
      ...(latency !== undefined && { duration: duration(latency) }),
    },
    timestamp: (at ?? new Date()).toISOString(),
  };
}

/** Where an answer is shown once it was given, the page has loaded what is right by then. */
function solutionIn(window: Window, { answers, id }: Cmi5Data, question: string): Solution | undefined {
  if (answers !== 'after-answer') return undefined;
  const blob = (window as unknown as Readonly<Record<string, unknown>>)[ANSWERS_GLOBAL];
  if (typeof blob !== 'string') return undefined;
  const keys: Keys = decodeKeys(blob, id);
  return keys[question]?.solution;
}
