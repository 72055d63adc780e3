/** What is made when it is first asked for. A schema takes longer to be made than most pages to be read. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
