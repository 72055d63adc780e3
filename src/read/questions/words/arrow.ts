/** What words begin with that answers, or explains, by its sign alone: `→ A low cloud.` */
export const arrowIn = (words: string): string | undefined =>
  LETTER_FIRST.test(words) ? undefined : ARROW.exec(words)?.[0];
/** Most words begin so: V8 takes long to make a pattern of signs beyond the first plane. */
const LETTER_FIRST = /^\s*[A-Za-z\u00c0-\u024f\d("'*]/;
const ARROW = /^\s*(?:[-=]>|[→⇒➜➡✅👉]\uFE0F?)\s+(?=\S)/u;
