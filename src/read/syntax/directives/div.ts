/**
 * Pandoc's divs. `::: name` names a directive. Of `::: {.class}` a class may: those of Quarto and the Carpentries
 * do; any other is a theme's, and the div is only a wrapper.
 */
import { normalize } from '../../questions/words/lexicon.ts';
import type { Fence } from '../fences/fences.ts';

const CLASSES = new Set(
  (
    'callout-note callout-tip callout-important callout-warning callout-caution content-visible content-hidden ' +
    'exercise challenge activity solution answer hint note tip warning important caution danger question dropdown ' +
    'callout discussion prereq checklist testimonial objectives questions keypoints spoiler instructor ' +
    'didyouknow micro eval togofurther thinkingmatter torecall'
  ).split(' '),
);

/** A theme's own word for a solution, `solution-exo`, or the author's language's. `answer-box` may be left to write in. */
const SOLVES =
  /^(?:(?:exos?|exerci[cs]es?|ejercicio|esercizio|exercicio|aufgabe|ubung|oefening|tp|td|my|box|block)-)?(?:(?:hidden|hide|show|toggle|collapsible|collapsed?|folded|sample|model)-)?(?:solutions?|corriges?|corrections?|(?:muster)?(?:losung|loesung)(?:en)?|soluzion[ei]|solucion(?:es)?|solucao|oplossing(?:en)?)(?:-(?:exos?|exerci[cs]es?|ejercicio|esercizio|exercicio|aufgabe|ubung|oefening|tp|td|box|block|bloc|hidden|toggle|collapse))?$|(?:(?:hidden|hide|show|toggle|collapsible|collapsed?|folded|sample|model|mcq?|quiz|question|problem|exercise|exam|task)-|model)answers?$|^(?:reponses?|antwort(?:en)?|rispost[ae]|respuestas?|respostas?|antwoord(?:en)?)$/;

/** Where and when it is shown, not what it is. */
const LAYS_OUT =
  /^(?:columns?(?:-.+)?|col-.+|panel-.+|layout.*|notes?|incremental|nonincremental|fragment|r-.+|aside|margin.*|cell(?:-.+)?|grid|figure|hidden|smaller|scrollable)$/;

/** The directive a fence means. Quarto's own callouts aside, `callout-exercise` is a theme's word for an exercise. */
export function directiveName({ name, attributes, called }: Fence): string {
  if (!attributes || called) return name;
  const classes = attributes.classes.map((one) => one.toLowerCase());
  const its = [...classes, ...classes.map((one) => one.replace(/^callout-/, ''))].find((one) =>
    CLASSES.has(one),
  );
  if (its) return its;
  if (classes.some((one) => SOLVES.test(normalize(one)))) return 'solution';
  const reference = /^(exr|sol)-/.exec(attributes.id ?? '')?.[1];
  if (reference) return reference === 'exr' ? 'exercise' : 'solution';
  // A title is for a box that an extension draws: `::: {.theorem title="Exercise (Ice)"}`.
  if (classes.length > 0 && attributes.pairs.title && !classes.some((one) => LAYS_OUT.test(one)))
    return 'callout-note';
  return classes.length > 0 ? 'div' : name;
}

/** A div's attributes as a directive's options. */
export function divOptions({ attributes }: Fence): Record<string, string> | undefined {
  return (
    attributes && {
      ...attributes.pairs,
      ...(attributes.classes.length > 0 && { class: attributes.classes.join(' ') }),
      ...(attributes.id !== undefined && { name: attributes.id }),
    }
  );
}
