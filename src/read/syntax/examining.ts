/** Whether what a page's folds ask may be a teacher's questions: pages of documentation fold what their readers ask. */
import type { Page } from '../page-context.ts';

const EXAMS =
  /^#+[ \t].*\b(?:quiz\w*|exerci\w+|questions?|check\w*|review|test|practi\w+|self|flashcards?|interview|aufgaben?|[uü]bung\w*|fragen|v[eé]rifi\w*|r[eé]vis\w*|activit\w*|esercizi|domande|preguntas|ejercicios|exerc[ií]cios|perguntas|oefening\w*|opgaven?|vragen|compr[ei]\w+|understanding)\b/imu;
/** A fold that asks: `??? question`, `> [!question]- Why?`, `::: details Why?` */
const ASKED =
  /^[ \t]*(?:\?{3}[+-]?[ \t]*(?:question|help|faq)\b|>[ \t]*\[!(?:question|help|faq)\]-|:{3,}[ \t]*details[ \t].*\?[ \t]*$)/gim;
const READERS_PAGE =
  /\bfaqs?\b|^#+[ \t].*(?:frequently asked|troubleshoot|fr[eé]quemment pos|foire aux|h[äa]ufig gestellt|domande frequenti|preguntas frecuentes)/imu;
/** As many folds that ask are no remarks in passing. */
export const MANY = 3;
const examined = new WeakMap<Page, boolean>();

/** Whether what is asked on a page may be a teacher's question: sites of documentation fold what their readers ask. */
export function examines(page: Page): boolean {
  const known = examined.get(page);
  if (known !== undefined) return known;
  const text = page.lines.join('\n');
  const count = text.match(ASKED)?.length ?? 0;
  const found = !READERS_PAGE.test(`${page.path}\n${text}`) && (count >= MANY || EXAMS.test(text));
  examined.set(page, found);
  return found;
}
