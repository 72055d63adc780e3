/** Numbers as people read them, written by hand: the same bytes on every machine, whatever its locale data. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  readonly bytes: string;
  /** 1,024 bytes and its powers, as Moodle and PHP count. */
  readonly units: readonly [string, string, string];
  readonly hour: string;
  readonly minute: string;
}

const NO_BREAK = '\u00a0';
const STEP = 1024;

export function number(value: number, style: NumberStyle): string {
  const [whole = '0', fraction] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, style.group);
  return fraction === undefined ? grouped : grouped + style.decimal + fraction;
}

export const exactBytes = (bytes: number, style: NumberStyle): string =>
  number(bytes, style) + NO_BREAK + style.bytes;

/** `3.3 MB`; bytes below one unit. */
export function size(bytes: number, style: NumberStyle): string {
  if (bytes < STEP) return exactBytes(bytes, style);
  const power = Math.min(Math.floor(Math.log(bytes) / Math.log(STEP)), style.units.length);
  const value = Math.round((bytes / STEP ** power) * 10) / 10;
  return number(value, style) + NO_BREAK + style.units[power - 1];
}

/** `1 h 30 min` for `PT1H30M`; what isn't hours and minutes stays as it is. */
export function duration(iso: string, style: NumberStyle): string {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(iso) ?? [];
  const parts = [
    ...(hours === undefined ? [] : [hours + NO_BREAK + style.hour]),
    ...(minutes === undefined ? [] : [minutes + NO_BREAK + style.minute]),
  ];
  return parts.length === 0 ? iso : parts.join(' ');
}
