/** What the exporters are given besides the lesson: the compiled templates. `scripts/compile.mjs` makes it. */
export interface Kit {
  /** Cartable's version. */
  readonly version: string;
  /** Files by name: `page.css`, `page.js` (the browser runtime), `sheet.css`, `sheet.js`, and `katex/…` for math. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** SCORM's schema control files by edition, then by name. */
  readonly schemas: Readonly<Record<'scorm12', Readonly<Record<string, Uint8Array>>>>;
}
