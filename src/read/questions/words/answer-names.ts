/** What attributes, classes and names of tags call an answer, as a part of a pattern for names in lower case, without accents. */
export const ANSWER_NAMES =
  'answers?|solutions?|reponses?|corriges?|corrections?|(?:muster)?loe?sung(?:en)?|antwort(?:en)?|soluzion[ei]|rispost[ae]|solucion(?:es)?|respuestas?|soluc(?:ao|oes)|respostas?|gabaritos?|(?:model)?antwoord(?:en)?|(?:model)?oplossing(?:en)?';
/** What a key is called, as a part of a pattern for normalized words. */
export const KEY_NAMES =
  'answers? keys?|solutions? keys?|losungsschlussel|antwortschlussel|gabarito|(?:clave|hoja|plantilla) (?:de|con) (?:las )?(?:respuestas|soluciones|correccion)|(?:chiave|griglia) (?:di correzione|delle risposte)|(?:folha|chave) de (?:respostas|correcao)|(?:cle|grille) de correction|antwoord(?:model(?:len)?|enblad)|(?:correctie|nakijk)model(?:len)?|solutionnaire|losungs(?:blatt|bogen)|fogli[oa] (?:delle )?risposte';
/** `Correct options`, «Opciones correctas»: what is right of all that is offered, as a part of a pattern for normalized words. */
export const RIGHT_OPTIONS =
  '(?:correct|right) (?:options?|choices?)|bonnes? options?|(?:options?|propositions?) correctes?|opci(?:on|ones) correctas?|opc(?:ao|oes) corretas?|alternativas? corretas?|opzion[ei] corrett[ae]|richtige option(?:en)?|juiste opties?';
