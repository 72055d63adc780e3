/** Code that learners go on with: `...`, `# TODO`, `# your code`. */
const TO_COMPLETE =
  /\.\.\.|…|\b(?:todo|fixme|your code|votre code|ihr code|il tuo codice|tu codigo|seu codigo)\b|_{3,}/i;

export const isToComplete = (code: string): boolean => TO_COMPLETE.test(code);
