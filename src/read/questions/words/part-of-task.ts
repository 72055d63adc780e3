/** What stands below a task and belongs to it, by its title alone: `Expected output`, „Beispiel“, « Contraintes », «Datos». */
import { fromWord, normalize } from './lexicon.ts';

/** Whole titles, a number behind them or not. */
const PARTS = new RegExp(
  '^(?:' +
    [
      '(?:(?:sample|expected|example|desired|required|program|test) )?(?:inputs?|outputs?|results?|data|runs?|sessions?|values?|cases?)(?: (?:and|&|/) outputs?)?(?: format)?|input ?/ ?outputs?|examples?(?: (?:of use|usage|runs?|sessions?|values?|outputs?|inputs?|calls?))?|(?:test|values|data) (?:cases?|data|values|to (?:check|test(?: with)?))|(?:functional )?requirements?|constraints?|specifications?|instructions?|(?:your )?task|what to do|(?:problem )?(?:statement|description)|objectives?|goals?|context|background|scenario|given|(?:starter|starting|given|provided) (?:code|point|file|data)|acceptance criteria|rules|notes?|remarks?|usage|deliverables|template',
      "exemples?(?: (?:d'(?:utilisation|execution|entree|affichage|appel|usage)|de (?:sortie|resultats?)))?|(?:sortie|resultat|affichage)s?(?: attendue?s?)?|entrees?(?: (?:et|/) sorties?)?|valeurs (?:a verifier|de test|pour tester)|jeux? d(?:e|')(?: ?tests?| ?essai)|contraintes?|consignes?|enonce|remarques?|donnees|contexte|objectifs?|cahier des charges|specifications?|code (?:de depart|fourni|a completer)|travail a (?:faire|realiser)|a faire|description|format (?:d'entree|de sortie)|notes?|indications?",
      '(?:beispiel|test)(?:e|daten|werte|ausgaben?|eingaben?|aufrufe?|falle|ablauf)?(?: (?:zur|fur die) \\p{L}+| werte zur \\p{L}+)?|(?:erwartete )?(?:ausgabe|eingabe)n?|erwartetes ergebnis|ergebnis|(?:ein|aus)gabeformat|anforderungen|vorgaben|randbedingungen|einschrankungen|aufgabenstellung|auftrag|ausgangslage|daten|kontext|ziele?|vorlage|startcode|beschreibung|anmerkung(?:en)?|bemerkung(?:en)?',
      'ejemplos?(?: (?:de (?:uso|ejecucion|salida|entrada)))?|(?:salida|resultado|entrada)s?(?: esperad[ao]s?)?|(?:valores|casos|datos) de prueba|requisitos|requerimientos|restricciones|consignas?|enunciado|datos|contexto|objetivos?|instrucciones|notas?|observaciones|descripcion|codigo (?:inicial|base)',
      "esemp[io]+(?: (?:d'uso|di (?:uso|esecuzione|output|input)))?|(?:output|risultato|input)(?: attes[oi])?|(?:valori|dati|casi) di prova|requisiti|vincoli|consegna|testo|dati|contesto|obiettiv[oi]|istruzioni|note|osservazioni|descrizione|codice (?:iniziale|di partenza)",
      '(?:exemplos?)(?: (?:de (?:uso|execucao|saida|entrada)))?|(?:saida|resultado|entrada)s?(?: esperad[ao]s?)?|(?:valores|casos|dados) (?:de|para) testes?|restricoes|enunciado|dados|contexto|instrucoes|observacoes|descricao|codigo (?:inicial|base)',
    ].join('|') +
    ')(?: \\d{1,2})?\\s*[:.]?$',
  'u',
);
const LONGEST = 40;

export const titlesPartOfTask = (title: string): boolean =>
  title.length <= LONGEST && PARTS.test(fromWord(normalize(title)).replace(/\s*[([][^()[\]]*[)\]]\s*$/, ''));
