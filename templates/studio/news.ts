/** A newer make of the studio: said on whichever screen is seen, taken when a person wants it, else by itself the next time. */
import { button, find } from '../page/dom.ts';
import { takeOver } from './keep.ts';
import type { Project } from './project.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** The place that each screen has for it. */
export const NEWS = 'news';

/** @param open what is open, which comes back in the newer one */
export function showNews({ update }: Words, open: () => Project | undefined): void {
  const place = find(document, `#${NEWS}`);
  if (!place) return;
  place.hidden = false;
  place.replaceChildren(
    update.there,
    ' ',
    button(
      update.use,
      async () => {
        await open()?.flush();
        if (isNowhereElse(open())) say(update.save);
        else await takeOver(() => say(update.others));
      },
      'link',
    ),
  );
}

/** Whether words were typed that would be gone with this page. */
export function isNowhereElse(project: Project | undefined): boolean {
  if (!project || project.unsaved.size === 0) return false;
  const isKept = project.keeping === undefined || project.keeping.kind === 'kept';
  return !isKept || project.isBehind;
}
