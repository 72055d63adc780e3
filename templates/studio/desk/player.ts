/** The lesson in the stand-in LMS of the preview: what it stores outlives each change of the source. */
import type { Look, Preview } from '../../../src/studio/protocol.ts';
import { shelfFor } from '../../lms/attempt.ts';
import { openLms, type PreviewLms } from '../../lms/lms.ts';
import { showRecord } from '../../lms/record.ts';
import { LENIENT, STRICT } from '../../lms/scorm12.ts';
import { type Words as PreviewWords, wordsFor } from '../../lms/words.ts';
import { cardId } from '../../page/data.ts';
import { find } from '../../page/dom.ts';
import { registerWorker } from '../keep.ts';
import { ownStorage } from '../remember.ts';
import { openFrames } from './frames.ts';
import { openLending } from './lending.ts';

export interface Player {
  readonly words: PreviewWords;
  /** Shows what was read: another package is opened with the answers it had. */
  readonly show: (look: Look, page: string) => void;
  readonly resume: () => Promise<void>;
  readonly review: () => Promise<void>;
  readonly reset: () => Promise<void>;
  readonly isDone: () => boolean;
  readonly limits: () => 'strict' | 'lenient';
  readonly setLimits: (limits: 'strict' | 'lenient') => void;
  /** Scrolls the lesson to a question; whoever came by keyboard goes on there. */
  readonly goTo: (question: string, focus: boolean) => void;
  readonly close: () => void;
}

interface Places {
  /** Where the frame is put. */
  readonly device: HTMLElement;
  readonly title: string;
  readonly language: string;
  /** Under it the browser keeps the attempts. */
  readonly project: string;
  /** What is stored, or may be done, has changed. */
  readonly changed: () => void;
  /** The browser won't have the service worker: no lesson can be shown. */
  readonly refused: () => void;
}

export function openPlayer({ device, title, language, project, changed, refused }: Places): Player {
  const words = wordsFor(language);
  const frames = openFrames(device, title);
  const lending = openLending();
  let limits: 'strict' | 'lenient' = 'strict';
  let lms: PreviewLms | undefined;
  let shown: { readonly page: string; readonly package: string } | undefined;
  let preview: Preview | undefined;
  let look: Look | undefined;
  let isPlanned = false;

  /** For tests and the curious. */
  Object.defineProperties(window, {
    calls: { get: () => lms?.attempt.calls ?? [], configurable: true },
    stored: { get: () => lms?.attempt.stored ?? {}, configurable: true },
  });

  /** One repainting for all the calls of one commit. */
  function repaint(): void {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      if (lms && look) showRecord({ lms, news: newsOf(look), words });
      changed();
    });
  }

  async function enter(keepPlace: boolean, review = false): Promise<void> {
    const launch = preview?.scos[0]?.launch;
    if (!launch || !lms) return;
    if (!(await served())) return refused();
    frames.leave();
    Object.assign(window, { API: lms.launch({ review }) });
    await frames.enter(launch, keepPlace);
  }

  return {
    words,
    show: (next, page) => {
      look = next;
      preview = next.preview;
      repaint();
      if (!preview) return;
      lending.show(preview);
      const isSamePage = shown?.page === page;
      // A core that began anew counts anew, elsewhere.
      const own = `${preview.number} ${preview.scos[0]?.launch}`;
      if (isSamePage && shown?.package === own) return;
      if (!isSamePage) {
        frames.leave();
        const shelf = shelfFor(`studio:${project}#${page}`, ownStorage());
        lms = openLms(shelf, limits === 'strict' ? STRICT : LENIENT, repaint);
      }
      shown = { page, package: own };
      void enter(isSamePage);
    },
    resume: () => enter(true),
    review: () => enter(true, true),
    reset: async () => {
      lms?.reset();
      await enter(false);
    },
    isDone: () => lms?.done ?? false,
    limits: () => limits,
    setLimits: (next) => {
      limits = next;
      if (lms) lms.limits = next === 'strict' ? STRICT : LENIENT;
    },
    goTo: (question, focus) => {
      const target = frames.window();
      const card = target && find(target.document, `[id="${CSS.escape(cardId(question))}"]`);
      if (!target || !card) return;
      // Not by scrollIntoView, which moves what is around the frame, too.
      const top = card.getBoundingClientRect().top + target.scrollY - ABOVE;
      target.scrollTo({ top, behavior: 'instant' });
      if (focus) find(card, FOCUSABLE)?.focus({ preventScroll: true });
    },
    close: () => {
      frames.leave();
      frames.clear();
      lending.close();
    },
  };
}

/** Whether the lesson can be shown at all: the service worker serves it. */
export const canServe = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

const FOCUSABLE = 'button:enabled, input:enabled, select:enabled, textarea:enabled, summary, a[href]';

/** Room for the lesson's own bar. */
const ABOVE = 72;

const SOON = 20_000;

/** At the first visit the service worker is still on its way. @returns false where the browser refuses it */
async function served(): Promise<boolean> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return true;
  try {
    await registerWorker();
  } catch {
    return false;
  }
  await Promise.race([serviceWorker.ready, new Promise((resolve) => setTimeout(resolve, SOON))]);
  return true;
}

/** To the LMS a question's id stands alone, in a course's list behind its lesson's. */
const newsOf = ({ questions, language }: Look) => ({
  language,
  questions: questions.map(({ id, prompt }) => ({ id: id.replace(/^.*\//, ''), prompt })),
});
