/** What the exporters are given besides the lesson: the compiled templates. `scripts/compile.mjs` makes it. */
export interface Kit {
  /** Cartable's version. */
  readonly version: string;
  /** Files by name: `page.css`, `page.js` (the browser runtime), `web.css`, `web.js` (the same without an LMS) and their `licences.txt`, `sheet.css` and `sheet.js`, and `katex/…` for math. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** SCORM's schema control files by edition, then by name. */
  readonly schemas: Readonly<Record<ScormSchemas, Readonly<Record<string, Uint8Array>>>>;
}

/** The editions of SCORM that have schema control files of their own: folders of `lib/schemas`. */
export const SCORM_SCHEMAS = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
export type ScormSchemas = (typeof SCORM_SCHEMAS)[number];

/** Throws where the kit lacks it: then Cartable isn't compiled. */
export function kitFile({ files }: Kit, name: string): Uint8Array {
  const bytes = files[name];
  if (!bytes) throw new Error(`${name} is not in the kit of templates`);
  return bytes;
}
