/** The sum of ISO 8601 durations of hours and minutes; undefined when one is missing or says more than that. */
export function total(durations: readonly (string | undefined)[]): string | undefined {
  const minutes = durations.map(minutesOf);
  const sum = minutes.reduce<number>((whole, part) => whole + (part ?? Number.NaN), 0);
  if (!(sum > 0)) return undefined;
  const hours = Math.floor(sum / 60);
  return `PT${hours > 0 ? `${hours}H` : ''}${sum % 60 > 0 ? `${sum % 60}M` : ''}`;
}

function minutesOf(duration: string | undefined): number | undefined {
  const [, hours, minutes] = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration ?? '') ?? [];
  return hours === undefined && minutes === undefined
    ? undefined
    : Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}
