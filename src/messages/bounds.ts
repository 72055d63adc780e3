/** @param least stands before a lowest value where there is no highest */
export function bounds(from: string, to: string, least: string, low?: number, high?: number): string {
  if (low === undefined) return '';
  return high === undefined ? `${least}${low}` : `${from}${low}${to}${high}`;
}
