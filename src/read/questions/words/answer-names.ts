/** What attributes, classes and names of tags call an answer, as a part of a pattern for names in lower case, without accents. */
export const ANSWER_NAMES =
  'answers?|solutions?|reponses?|corriges?|corrections?|(?:muster)?loe?sung(?:en)?|antwort(?:en)?|soluzion[ei]|rispost[ae]|solucion(?:es)?|respuestas?|soluc(?:ao|oes)|respostas?|gabaritos?|antwoord(?:en)?|oplossing(?:en)?';
