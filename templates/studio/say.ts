/** Tells what has happened: to the eye for a while, to a screen reader politely. */
const LONG = 7_000;

let timer: ReturnType<typeof setTimeout> | undefined;

export function say(text: string): void {
  // What lies over the page hides what is told below it; the desk has a row for it.
  const places = ['dialog[open] .say', '#studio .say', '#say'];
  const region = places.map((place) => document.querySelector(place)).find(Boolean);
  if (!region) return;
  clearTimeout(timer);
  // The same words twice are told twice.
  region.textContent = '';
  timer = setTimeout(() => {
    region.textContent = text;
    timer = setTimeout(() => {
      region.textContent = '';
    }, LONG);
  }, 50);
}

/** What an error says, for a sentence that ends with it. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
