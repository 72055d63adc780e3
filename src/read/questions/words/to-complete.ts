/** Code that learners go on with: `...`, `# your code`, `# todo`. In Spanish, *todo* is a name as any other. */
const TO_COMPLETE =
  /\.\.\.|…|\b(?:your code|votre code|ihr code|il tuo codice|tu codigo|seu codigo)\b|(?:#|\/\/|--|\*)\s*(?:todo|fixme)\b|_{3,}/i;
const MARKED = /\b(?:TODO|FIXME)\b/;

export const isToComplete = (code: string): boolean => MARKED.test(code) || TO_COMPLETE.test(code);
