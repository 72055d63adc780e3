/** Addresses as codes that a phone reads. */
import { encode } from 'uqr';

/** Rows of modules, dark ones true, with the quiet border that the standard asks for. */
export const codeFor = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'L', border: 4 }).data;

/** As a drawing of one path, a run of dark modules a stroke. */
export function codeSvg(text: string): string {
  const rows = codeFor(text);
  const size = rows.length;
  const runs = rows.map((row, y) =>
    runsIn(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return `<svg class="code" viewBox="0 0 ${size} ${size}" aria-hidden="true" focusable="false"><path d="${runs.join('')}"/></svg>`;
}

function runsIn(row: readonly boolean[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) runs.push([x, 1]);
  }
  return runs;
}
