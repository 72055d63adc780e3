/** The page's session where the LMS launches it by cmi5; what else that standard asks of a page. */
import { type Launched, openCmi5 } from '../runtime/cmi5/index.ts';
import type { Session } from '../runtime/session.ts';
import type { Cmi5Strings } from '../strings/cmi5.ts';
import type { PageData } from './data.ts';
import { button, find, findAll, make } from './dom.ts';

interface Cmi5Page extends PageData {
  readonly strings: PageData['strings'] & Cmi5Strings;
}

export const openSession = (data: Cmi5Page, window: Window): Session =>
  openCmi5(data, window, ({ goBack, isMuted }) => {
    if (isMuted) mute();
    if (goBack) offerWayBack(data.strings, goBack);
  });

/** Sounds can be turned on again where they are (cmi5, 11.2: at startup). */
function mute(): void {
  for (const medium of findAll<HTMLMediaElement>(document, 'video, audio')) medium.muted = true;
}

/** Below what the end of the lesson says: the LMS wants the learner back where it says (cmi5, 10.2.6). */
function offerWayBack({ goBack: words }: Cmi5Strings, goBack: NonNullable<Launched['goBack']>): void {
  const back = button(words, () => {
    back.disabled = true;
    void goBack();
  });
  find(document, '.ending')?.append(make('div', { class: 'actions' }, back));
}
