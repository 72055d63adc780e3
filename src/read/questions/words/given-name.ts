/** What stands below a sentence that learners are to change: `Translation: …`, « Phrase correcte : … », „Ergebnis: …“. */
import { ARTICLE, normalize } from './lexicon.ts';

const WHOSE =
  '(?:your|my|votre|ma|mon|ta|ton|sa|deine?|ihre?|meine?|eure|mi|tu|su|(?:la )?(?:mia|tua|sua)|il (?:mio|tuo)|a (?:minha|tua|sua)|minha|mijn|jouw|uw)';
const MADE =
  'translation|correction|transformation|reformulation|result|answer|solution|reponse|traduction|resultat|antwort|losung|ubersetzung|korrektur|umform(?:ung|ulierung)|verbesserung|berichtigung|ergebnis|respuesta|solucion|traduccion|correccion|transformacion|resultado|risposta|soluzione|traduzione|correzione|trasformazione|riformulazione|risultato|resposta|solucao|traducao|correcao|transformacao|antwoord|oplossing|vertaling|verbetering|omzetting|resultaat';
const RIGHT =
  '(?:correct(?:ed)?|right|new|rewritten|transformed) (?:sentence|form|version|word|verb)|(?:phrase|forme|version|mot|verbe) (?:correct|corrige|transforme|reecrit)e?|(?:richtige|korrekte|korrigierte|verbesserte|neue)[rs]? (?:satz|form|fassung|wort|verb)|(?:frase|oracion|forma|version|palabra) (?:correct|corregid|transformad)a|(?:frase|forma|versione|parola) (?:corrett|trasformat|riscritt)a|(?:frase|oracao|forma|versao|palavra) (?:corret|corrigid|transformad)a|(?:juiste|verbeterde|correcte) (?:zin|vorm|woord)';
const NAME = new RegExp(`^${ARTICLE}(?:${WHOSE} )?(?:${MADE}|${RIGHT})\\s*:?$`);
const OPENING = /^\s*(\p{L}[^:：\n]{1,30}?)\s?[:：](?=\s*\S)\s*/u;
const ARROW = /^\s*(?:[→⇒➜➡⟶]|[-=]>)\s*(?=\S)/u;

/** Only where something is set above: a list of words to learn has translations, too. */
export const isGivenName = (title: string): boolean => title.length < 40 && NAME.test(normalize(title));

/** How long the name is that words begin with, and what parts it from them; or the arrow. */
export function givenOpening(words: string): number | undefined {
  const [arrow] = ARROW.exec(words) ?? [];
  if (arrow !== undefined) return arrow.length;
  const [opening, title = ''] = OPENING.exec(words) ?? [];
  return opening !== undefined && isGivenName(title) ? opening.length : undefined;
}
