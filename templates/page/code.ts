/** A button beside code that copies it. */
import type { Strings } from '../strings/index.ts';
import { announce, find, make } from './dom.ts';

export function offerCopy(box: HTMLElement, { copyCode, copied, codeSelected }: Strings): void {
  const code = find(box, 'pre');
  if (!code?.textContent?.trim()) return;
  const copy = make('button', {
    type: 'button',
    class: 'copy-code',
    'aria-label': copyCode,
    title: copyCode,
  });
  copy.addEventListener('click', async () => {
    const done = (await written(code.textContent ?? '')) || selectedAndCopied(code);
    announce(done ? copied : codeSelected);
    copy.title = done ? copied : codeSelected;
    copy.toggleAttribute('data-copied', done);
    setTimeout(() => {
      copy.title = copyCode;
      copy.removeAttribute('data-copied');
    }, 2_000);
  });
  box.append(copy);
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A frame without the clipboard permission may still copy what is selected; where it may not, the learner can. */
function selectedAndCopied(code: HTMLElement): boolean {
  getSelection()?.selectAllChildren(code);
  return document.execCommand('copy');
}
