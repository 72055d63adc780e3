/** Fences of Markdown by CommonMark §4.5, and MyST's colon fences by the same rules. */

const OPENER = /^( {0,3})(`{3,}|~{3,}|:{3,})(.*)$/;

interface OpenFence {
  readonly fence: string;
  readonly info: string;
  readonly indent: number;
}

/** `colons`: MyST's `:::` counts as well. */
export function opensFence(line: string, colons: boolean): OpenFence | undefined {
  const [, indent = '', fence = '', info = ''] = OPENER.exec(line) ?? [];
  if (fence === '' || (fence.startsWith(':') && !colons)) return undefined;
  if (fence.startsWith('`') && info.includes('`')) return undefined;
  return { fence, info: info.trim(), indent: indent.length };
}

export function closesFence(line: string, { fence }: OpenFence): boolean {
  const text = line.trim();
  return text.length >= fence.length && text === fence.charAt(0).repeat(text.length) && !/^\s{4}/.test(line);
}

/** The fence that a text leaves open at its end. */
export function leftOpen(lines: readonly string[]): OpenFence | undefined {
  let open: OpenFence | undefined;
  for (const line of lines) {
    if (!open) open = opensFence(line, false);
    else if (closesFence(line, open)) open = undefined;
  }
  return open;
}

/** More of a mark than a text has in a row: a fence around it, `least` at least. */
export function fenceAround(text: string, mark: '`' | ':' | '~', least = 3): string {
  const runs = text.match(new RegExp(`${mark}{3,}`, 'g')) ?? [];
  return mark.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), least));
}
