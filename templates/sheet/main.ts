/**
 * What the delivery sheet can do besides being read: copy, unfold everything, print. Without this script, the buttons
 * for it stay hidden and nothing is missing.
 */
const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];

for (const button of all<HTMLButtonElement>('button')) button.hidden = false;

const said = document.querySelector<HTMLElement>('.said');
let isUnfolded = false;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button) return;
  const { copy, do: what } = button.dataset;
  if (copy !== undefined) void copied(button, copy);
  if (what === 'print') print();
  if (what === 'fold') toggleAll(button);
});

async function copied(button: HTMLButtonElement, text: string): Promise<void> {
  const isDone = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (!isDone && !copiedByCommand(text)) return;
  const word = said?.dataset.copied ?? '';
  const before = button.textContent;
  if (before === word) return;
  button.textContent = word;
  if (said) said.textContent = word;
  setTimeout(() => {
    button.textContent = before;
    if (said) said.textContent = '';
  }, 1500);
}

/** Where the sheet was opened from the disk or over plain http, a browser may keep the clipboard to itself. */
function copiedByCommand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  return isDone;
}

function toggleAll(button: HTMLButtonElement): void {
  isUnfolded = !isUnfolded;
  for (const fold of all<HTMLDetailsElement>('details')) fold.open = isUnfolded;
  const { other = '' } = button.dataset;
  button.dataset.other = button.textContent ?? '';
  button.textContent = other;
}

/** Browsers unfold what a link leads into; those that don't yet are helped. */
function unfold(): void {
  const aim = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!aim) return;
  for (let fold = aim.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  aim.scrollIntoView();
}
addEventListener('hashchange', unfold);
unfold();
