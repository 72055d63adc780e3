/** Boxed remarks: the admonitions of docutils and MyST, and those schools add. */
import type { Declaration } from '../directive.ts';
import { part, text } from '../parts.ts';
import { inLanguage, type Titles } from './titles.ts';

const words = (en: string, fr: string, de: string, it: string, es: string): Titles => ({
  en,
  fr,
  de,
  it,
  es,
});

/** Name → the title it has of itself. */
const TITLED: Readonly<Record<string, Titles>> = {
  note: words('Note', 'Remarque', 'Hinweis', 'Nota', 'Nota'),
  tip: words('Tip', 'Conseil', 'Tipp', 'Consiglio', 'Consejo'),
  hint: words('Hint', 'Indice', 'Hinweis', 'Suggerimento', 'Pista'),
  important: words('Important', 'Important', 'Wichtig', 'Importante', 'Importante'),
  attention: words('Attention', 'Attention', 'Achtung', 'Attenzione', 'Atención'),
  caution: words('Caution', 'Prudence', 'Vorsicht', 'Cautela', 'Precaución'),
  warning: words('Warning', 'Avertissement', 'Warnung', 'Avvertenza', 'Advertencia'),
  danger: words('Danger', 'Danger', 'Gefahr', 'Pericolo', 'Peligro'),
  error: words('Error', 'Erreur', 'Fehler', 'Errore', 'Error'),
  seealso: words('See also', 'Voir aussi', 'Siehe auch', 'Vedi anche', 'Véase también'),
  related: words('Related', 'Liens', 'Verwandtes', 'Collegamenti', 'Relacionado'),
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

/** These take a title of the author's; docutils' own read their first line as words of the body. */
const OWN_TITLE = [
  'related',
  'didyouknow',
  'micro',
  'eval',
  'togofurther',
  'thinkingmatter',
  'torecall',
  'notice',
];

const OPTIONS = ['class', 'name'];

const specific: Declaration = {
  names: Object.keys(TITLED).filter((name) => !OWN_TITLE.includes(name)),
  argument: 'body',
  options: OPTIONS,
  body: 'markdown',
  becomes: ({ name, body, line }, { page }) => [
    part({ kind: 'callout', variety: name }, line, [text(inLanguage(TITLED[name]!, page.language))], body),
  ],
};

const schools: Declaration = {
  names: OWN_TITLE,
  argument: 'markdown',
  options: OPTIONS,
  body: 'markdown',
  becomes: ({ name, title, body, line }, { page }) => {
    const own = inLanguage(TITLED[name]!, page.language);
    const whole = title.length > 0 ? [text(`${own.replace(/\s*[?!]$/, '')} : `), ...title] : [text(own)];
    return [part({ kind: 'callout', variety: name }, line, whole, body)];
  },
};

/** `{admonition} Title` with a class that says its variety; of class `dropdown` it is folded. */
const generic: Declaration = {
  names: ['admonition', 'topic', 'sidebar'],
  argument: 'markdown',
  options: OPTIONS,
  body: 'markdown',
  becomes: ({ title, options, body, line }) => {
    const classes = (options.class ?? '').split(/[\s,]+/);
    if (classes.includes('dropdown') || classes.includes('toggle')) {
      return [part({ kind: 'disclosure' }, line, title, body)];
    }
    const variety = classes.find((one) => one in TITLED) ?? 'note';
    return [part({ kind: 'callout', variety }, line, title, body)];
  },
};

export const admonitions: readonly Declaration[] = [specific, schools, generic];
