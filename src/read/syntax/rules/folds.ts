/** Directives that fold what they hold. One can't stand in another: one below another is the next one. */
export const FOLDS: ReadonlySet<string> = new Set([
  'dropdown',
  'toggle',
  'details',
  'spoiler',
  'solution',
  'answer',
  'hint',
]);
