/** What authors write where a language's code is meant. */

/** `fr`, `pt_BR`, `French`, `Français`, `Französisch` → BCP 47; undefined where it is no language. */
export function languageTag(written: string): string | undefined {
  const words = written.trim();
  const tag = words.replaceAll('_', '-');
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  return CODES.find((code) => namesOf(code).includes(words.toLowerCase()));
}

/** Those of schools' lessons, in whose languages the names are known too. */
const CODES = [
  'en',
  'fr',
  'de',
  'it',
  'es',
  'rm',
  'pt',
  'nl',
  'ca',
  'pl',
  'ro',
  'sv',
  'da',
  'no',
  'fi',
  'el',
  'tr',
  'uk',
  'ru',
  'ar',
  'zh',
  'ja',
];

const namesOf = (code: string): readonly string[] =>
  CODES.flatMap((locale) => {
    const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
    return name === undefined ? [] : [name.toLowerCase()];
  });

/** Sites of courses tell with the same word in which language programs are written, which is none of the page's. */
export const isOfPrograms = (written: string): boolean =>
  /^(?:r|c|c\+\+|cpp|c#|python ?\d*|java|javascript|js|typescript|sql|php|html5?|css|xml|json|bash|shell|go|rust|julia|matlab|scala|kotlin|swift|ruby|perl|haskell|vba|access|excel)$/i.test(
    written.trim(),
  );
