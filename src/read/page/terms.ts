/** Terms are the same whatever their case, their spaces and the form of their accents. */
export const foldedTerm = (words: string): string =>
  words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
