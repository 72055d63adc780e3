/** What is made when it is first asked for. A schema takes longer to be made than most pages to be read. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is made of a value when it is first asked for: kept as long as the value is, which doesn't change. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined || made.has(of)) return known as T;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}

/** So many words are known at once: a page says and asks the same ones again and again. */
const MOST_WORDS = 1_500;

/** What is made of words when they first come, and kept for the next time. */
export function onceForWords<T>(make: (words: string) => T): (words: string) => T {
  const made = new Map<string, T>();
  return (words) => {
    const known = made.get(words);
    if (known !== undefined || made.has(words)) return known as T;
    const value = make(words);
    if (made.size >= MOST_WORDS) made.clear();
    made.set(words, value);
    return value;
  };
}

/** The first of all that are alike, in their order. */
export function onceEach<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}
