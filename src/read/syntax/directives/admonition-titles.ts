/** The titles that boxed remarks have of themselves. */
import { inLanguage, type Titles } from '../../titles.ts';

function words(en: string, fr: string, de: string, it: string, es: string): Titles {
  return {
    en,
    fr,
    de,
    it,
    es,
  };
}

/** docutils', MyST's and Docusaurus': no title of the author's. */
const docutils: Readonly<Record<string, Titles>> = {
  note: words('Note', 'Remarque', 'Hinweis', 'Nota', 'Nota'),
  info: words('Information', 'Information', 'Information', 'Informazione', 'Información'),
  tip: words('Tip', 'Conseil', 'Tipp', 'Consiglio', 'Consejo'),
  hint: words('Hint', 'Indice', 'Hinweis', 'Suggerimento', 'Pista'),
  important: words('Important', 'Important', 'Wichtig', 'Importante', 'Importante'),
  attention: words('Attention', 'Attention', 'Achtung', 'Attenzione', 'Atención'),
  caution: words('Caution', 'Prudence', 'Vorsicht', 'Cautela', 'Precaución'),
  warning: words('Warning', 'Avertissement', 'Warnung', 'Avvertenza', 'Advertencia'),
  danger: words('Danger', 'Danger', 'Gefahr', 'Pericolo', 'Peligro'),
  error: words('Error', 'Erreur', 'Fehler', 'Errore', 'Error'),
  seealso: words('See also', 'Voir aussi', 'Siehe auch', 'Vedi anche', 'Véase también'),
};

/** Schools': they may have a title of the author's. */
const schools: Readonly<Record<string, Titles>> = {
  related: words('Related', 'Liens', 'Verwandtes', 'Collegamenti', 'Relacionado'),
  document: words('Document', 'Document', 'Dokument', 'Documento', 'Documento'),
  didyouknow: words('Did you know?', 'Le saviez-vous ?', 'Wusstest du?', 'Lo sapevi?', '¿Lo sabías?'),
  micro: words('Try this', 'Micro-activité', 'Probier es aus', 'Prova', 'Inténtalo'),
  eval: words('Check yourself', 'Ai-je compris ?', 'Prüfe dich', 'Verifica', 'Comprueba'),
  togofurther: words(
    'Going further',
    'Pour aller plus loin',
    'Weiterführendes',
    'Approfondire',
    'Para ir más lejos',
  ),
  thinkingmatter: words(
    'Food for thought',
    'Matière à réflexion',
    'Zum Nachdenken',
    'Spunto di riflessione',
    'Para reflexionar',
  ),
  torecall: words('Remember', 'À retenir', 'Merke', 'Da ricordare', 'Para recordar'),
  notice: words('At a glance', 'En bref', 'Auf einen Blick', 'In breve', 'En breve'),
};

/** The Carpentries' workbench and sphinx-lesson: their authors' titles say what they are. */
const workbench: Readonly<Record<string, Titles>> = {
  callout: words('Note', 'Remarque', 'Hinweis', 'Nota', 'Nota'),
  discussion: words('Discussion', 'Discussion', 'Diskussion', 'Discussione', 'Debate'),
  prereq: words('Prerequisites', 'Prérequis', 'Voraussetzungen', 'Prerequisiti', 'Requisitos'),
  prerequisites: words('Prerequisites', 'Prérequis', 'Voraussetzungen', 'Prerequisiti', 'Requisitos'),
  checklist: words('Checklist', 'Liste de contrôle', 'Checkliste', 'Lista di controllo', 'Lista de control'),
  testimonial: words('Testimonial', 'Témoignage', 'Erfahrungsbericht', 'Testimonianza', 'Testimonio'),
  objectives: words('Objectives', 'Objectifs', 'Lernziele', 'Obiettivi', 'Objetivos'),
  questions: words('Questions', 'Questions', 'Fragen', 'Domande', 'Preguntas'),
  keypoints: words('Key points', 'Points clés', 'Kernpunkte', 'Punti chiave', 'Puntos clave'),
  demo: words('Demonstration', 'Démonstration', 'Vorführung', 'Dimostrazione', 'Demostración'),
  'type-along': words(
    'Type along',
    'Tapez avec nous',
    'Zum Mittippen',
    'Scriviamo insieme',
    'Escribe con nosotros',
  ),
};

/** sphinx-proof. */
const proofs: Readonly<Record<string, Titles>> = {
  'prf:axiom': words('Axiom', 'Axiome', 'Axiom', 'Assioma', 'Axioma'),
  'prf:assumption': words('Assumption', 'Hypothèse', 'Annahme', 'Ipotesi', 'Hipótesis'),
  'prf:notation': words('Notation', 'Notation', 'Schreibweise', 'Notazione', 'Notación'),
  'prf:theorem': words('Theorem', 'Théorème', 'Satz', 'Teorema', 'Teorema'),
  'prf:definition': words('Definition', 'Définition', 'Definition', 'Definizione', 'Definición'),
  'prf:lemma': words('Lemma', 'Lemme', 'Lemma', 'Lemma', 'Lema'),
  'prf:corollary': words('Corollary', 'Corollaire', 'Korollar', 'Corollario', 'Corolario'),
  'prf:proposition': words('Proposition', 'Proposition', 'Proposition', 'Proposizione', 'Proposición'),
  'prf:property': words('Property', 'Propriété', 'Eigenschaft', 'Proprietà', 'Propiedad'),
  'prf:criterion': words('Criterion', 'Critère', 'Kriterium', 'Criterio', 'Criterio'),
  'prf:conjecture': words('Conjecture', 'Conjecture', 'Vermutung', 'Congettura', 'Conjetura'),
  'prf:observation': words('Observation', 'Observation', 'Beobachtung', 'Osservazione', 'Observación'),
  'prf:example': words('Example', 'Exemple', 'Beispiel', 'Esempio', 'Ejemplo'),
  'prf:remark': words('Remark', 'Remarque', 'Bemerkung', 'Osservazione', 'Observación'),
  'prf:algorithm': words('Algorithm', 'Algorithme', 'Algorithmus', 'Algoritmo', 'Algoritmo'),
  'prf:proof': words('Proof', 'Démonstration', 'Beweis', 'Dimostrazione', 'Demostración'),
};

/** Name → the title it has of itself. */
export const TITLED: Readonly<Record<string, Titles>> = { ...docutils, ...schools, ...workbench, ...proofs };
export const DOCUTILS: readonly string[] = Object.keys(docutils);
export const OWN_TITLE: readonly string[] = Object.keys({ ...schools, ...workbench, ...proofs });
/** Those that say what they are in front of their author's title. */
export const LED: readonly string[] = Object.keys({ ...schools, ...proofs });

/** The title that the directive of a name has of itself; undefined where there is none of that name. */
export function boxTitle(name: string, language: string): string | undefined {
  const titles = Object.hasOwn(TITLED, name) ? TITLED[name] : undefined;
  return titles && inLanguage(titles, language);
}
