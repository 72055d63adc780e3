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
