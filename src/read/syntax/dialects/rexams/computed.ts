/** What only R knows of an exercise: what blocks of code give, and code among words. */
import { at, codeAt, type Line, type TakenAt } from '../prepared.ts';
import { COMPUTED } from './key.ts';

const RUN = /^([ \t]*(?:`{3,}|~{3,}))[ \t]*\{[ \t]*(r|python|julia|bash|sql|dot|tikz)\b/i;
/** What an author says to keep a block of code out of sight, and all of them. */
const UNSEEN = /\b(?:echo|include)[ \t]*[=:][ \t]*(?:F\b|false\b)/i;
const ALL_UNSEEN = /opts_chunk\$set\([^)]*\becho[ \t]*=[ \t]*F|^[ \t]+echo:[ \t]*false/m;

/** Whether the author hides no code of the page; what a question computes may be its answer all the same. */
export const showsCode = (text: string): boolean => !ALL_UNSEEN.test(text);

export interface How {
  /** Whether code that its author shows is shown; what it gives only R knows. */
  readonly shows?: boolean;
  /** What stands for code among words. */
  readonly said?: (code: string) => string;
}

export const program =
  ({ shows = false }: How): TakenAt =>
  (lines, index) => {
    const { text, line } = lines[index]!;
    const [, marks = '', language = ''] = RUN.exec(text) ?? [];
    const code = marks === '' ? undefined : codeAt(lines, index);
    if (!code) return undefined;
    const [, ...rest] = code.made;
    const isSeen = shows && ![text, ...optionsOf(rest)].some((one) => UNSEEN.test(one));
    const made = isSeen ? [{ text: marks + language.toLowerCase(), line }, ...rest] : [];
    return { made, end: code.end, unread: [{ name: '```{r}', line }] };
  };

/** `#| echo: false` */
const optionsOf = (code: readonly Line[]): readonly string[] =>
  code.flatMap(({ text }) => (/^[ \t]*#\|/.test(text) ? [text] : []));

export const computed =
  ({ said = () => COMPUTED }: How): TakenAt =>
  (lines, index) => {
    const { text, line } = lines[index]!;
    if (!/`r /.test(text)) return undefined;
    const made = at(line, text.replace(/`r [^`]*`/g, said));
    return { made, end: index + 1, unread: [{ name: '`r …`', line }] };
  };

/** `ifelse(larger, "is", "is not")`: one or the other, of which nobody else can tell which. */
const EITHER = /^`r\s+ifelse\([^"']*,\s*(?:"([^"]*)"|'([^']*)')\s*,\s*(?:"([^"]*)"|'([^']*)')\s*\)\s*`$/;

/** What an option says, where its author tells which is right whatever R computes. */
export function eitherIn(code: string): string {
  const [, ...said] = EITHER.exec(code) ?? [];
  const both = said.filter((one) => one !== undefined);
  return both.length === 2 ? both.join(' / ') : COMPUTED;
}
