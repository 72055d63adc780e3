/** What stands below a task and belongs to it, by its title alone: `Expected output`, „Beispiel“, « Contraintes ». */
import { fromWord, normalize } from './lexicon.ts';

/** Whole titles, a number behind them or not, and where it is seen: « Exemple d'utilisation en console ». */
const PARTS = new RegExp(
  '^(?:' +
    [
      '(?:(?:sample|expected|example|desired|required|program|test) )?(?:inputs?|outputs?|results?|data|runs?|sessions?|values?|cases?)(?: (?:and|&|/) outputs?)?(?: format)?|input ?/ ?outputs?|examples?(?: (?:of use|runs?|sessions?|values?|outputs?|inputs?|calls?))?|(?:test|values|data) (?:cases?|data|values|to (?:check|test(?: with)?))|(?:functional )?requirements?|constraints?|specifications?|given|(?:starter|starting|given|provided) (?:code|point|file|data)|acceptance criteria|template',
      "exemples?(?: (?:d'(?:utilisation|execution|entree|affichage|appel)|de (?:sortie|resultats?)))?|(?:sortie|resultat|affichage)s?(?: attendue?s?)?|entrees?(?: (?:et|/) sorties?)?|valeurs (?:a verifier|de test|pour tester)|jeux? d(?:e|')(?: ?tests?| ?essai)|contraintes?|cahier des charges|specifications?|code (?:de depart|fourni|a completer)|format (?:d'entree|de sortie)",
      '(?:beispiel|test)(?:e|daten|werte|ausgaben?|eingaben?|aufrufe?|falle|ablauf)?(?: (?:zur|fur die) [a-z]+| werte zur [a-z]+)?|(?:erwartete )?(?:ausgabe|eingabe)n?|erwartetes ergebnis|ergebnis|(?:ein|aus)gabeformat|anforderungen|vorgaben|randbedingungen|einschrankungen|vorlage|startcode',
      'ejemplos?(?: (?:de (?:uso|ejecucion|salida|entrada)))?|(?:salida|resultado|entrada)s?(?: esperad[ao]s?)?|(?:valores|casos|datos) de prueba|requisitos|requerimientos|restricciones|codigo (?:inicial|base)',
      "esemp[io]+(?: (?:d'uso|di (?:uso|esecuzione|output|input)))?|(?:output|risultato|input)(?: attes[oi])?|(?:valori|dati|casi) di prova|requisiti|vincoli|codice (?:iniziale|di partenza)",
      '(?:exemplos?)(?: (?:de (?:uso|execucao|saida|entrada)))?|(?:saida|resultado|entrada)s?(?: esperad[ao]s?)?|(?:valores|casos|dados) (?:de|para) testes?|restricoes|codigo (?:inicial|base)',
    ].join('|') +
    ")(?: (?:en|in|dans|sur|auf|on|im|na|no|nella) (?:la |the |der |l')?[a-z]{3,12})?(?: \\d{1,2})?\\s*[:.]?$",
);
const LONGEST = 40;

export const titlesPartOfTask = (title: string): boolean =>
  title.length <= LONGEST && PARTS.test(fromWord(normalize(title)).replace(/\s*[([][^()[\]]*[)\]]\s*$/, ''));
