/** Exercises and their solutions; exercises are numbered through the page. */
import type { Declaration } from '../directive.ts';
import { exerciseTitle } from '../lower.ts';
import { part, text } from '../parts.ts';
import { inLanguage } from './titles.ts';

const EXERCISE = { en: 'Exercise', fr: 'Exercice', de: 'Aufgabe', it: 'Esercizio', es: 'Ejercicio' };

const exercise: Declaration = {
  names: ['exercise', 'challenge', 'activity'],
  argument: 'markdown',
  options: ['label', 'name', 'class', 'nonumber', 'hidden', 'num'],
  body: 'markdown',
  becomes: ({ title, options, body, line }, { page }) => {
    const number = options.nonumber === undefined ? ` ${page.next('exercise')}` : '';
    const heading = `${inLanguage(EXERCISE, page.language)}${number}`;
    const name = options.name ?? options.label;
    if ((options.class ?? '').split(/[\s,]+/).includes('extra')) {
      return [part({ kind: 'callout', variety: 'exercise' }, line, exerciseTitle(heading, title), body)];
    }
    return [part({ kind: 'exercise', heading, ...(name && { name }) }, line, title, body)];
  },
};

const SOLUTION = { en: 'Solution', fr: 'Solution', de: 'Lösung', it: 'Soluzione', es: 'Solución' };

/** sphinx-exercise: the argument is the label of its exercise. Elsewhere it is a title. */
const solution: Declaration = {
  names: ['solution'],
  argument: 'markdown',
  options: ['label', 'class', 'hidden'],
  body: 'markdown',
  becomes: ({ argument, title, body, line }, { page }) => {
    const of = /^[\w:.-]+$/.test(argument) ? argument : undefined;
    const words = title.length > 0 && !of ? title : [text(inLanguage(SOLUTION, page.language))];
    return [part({ kind: 'solution', ...(of && { of }) }, line, words, body)];
  },
};

export const exercises: readonly Declaration[] = [exercise, solution];
