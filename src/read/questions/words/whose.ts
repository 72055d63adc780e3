/** Whose an answer is, as columns are called where several stand side by side: `Mine`, `Teacher's solution`. Normalized words. */

const ANSWER =
  '(?: (?:answers?|solutions?|proofs?|versions?|reponses?|preuves?|losung|antwort|beweis|respuestas?|solucion|prueba|rispost[ae]|soluzion[ei]|dimostrazion[ei]|respostas?|solucao|prova|antwoord|oplossing|bewijs))?';

const MINE =
  '(?:my|our|mine|ours|mon|ma|notre|la mienne|le mien|meine?|unsere?|mia?|nuestr[ao]|(?:il )?(?:mio|nostro)|(?:la )?(?:mia|nostra)|meu|minha|noss[ao]|mijn|onze?)';
const OWN = new RegExp(`^${MINE}(?: ?/ ?${MINE})?${ANSWER}$`);
export const isOnesOwn = (title: string): boolean => OWN.test(title);

const TEACHERS = new RegExp(
  `^(?:the |le |la |el |il |o |a )?(?:prof(?:s|ess(?:or|eure?|ora|ore|oressa)|esora?)?|teachers?|enseignante?|lehrer(?:in)?|docente?|maestr[ao]|leraar|lerares|insegnante)(?:['’]s?)?${ANSWER}$`,
);
export const isTeachers = (title: string): boolean => TEACHERS.test(title);
