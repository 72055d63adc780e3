/** The list of questions that jupyterquiz shows, in the code of a cell. */

/** From its first bracket to its last; undefined where the code holds none. */
export function quizListIn(code: string): string | undefined {
  const list = code.slice(Math.max(code.search(/\[\s*\{/), 0), code.lastIndexOf(']') + 1);
  return /["']question["']\s*:/.test(list) && /["'](?:multiple_choice|many_choice|numeric)["']/.test(list)
    ? list
    : undefined;
}
