/** A course of a river and its mill, which several tests look at. */
import type { Kit } from '../../src/export/kit.ts';
import { type Course, defaultSettings, type Exported } from '../../src/lesson/index.ts';
import { html, question, sampleQuestions } from '../support/sample-lesson.ts';
import { lessonOf, picture } from './support.ts';

const nothing = new Uint8Array();

/** Of no bytes: what is asked is which files there are. */
export const kit: Kit = {
  version: '0.0.0',
  files: { 'page.css': nothing, 'page.js': nothing, 'licences.txt': nothing },
  schemas: { scorm12: {}, 'scorm2004-3': {}, 'scorm2004-4': {} },
};

export const river = lessonOf(
  'riviere',
  'La rivière',
  '<h2 id="eau">L’eau</h2><p><img src="asset:media/carte.png" alt="Carte"><img src="asset:media/vue.png" alt="Vue"></p><p>Voyez <a href="lesson:moulin#roue">la roue</a>.</p>',
  {
    assets: [picture('media/carte.png', 'the map'), picture('media/vue.png', 'the river')],
    outline: [{ id: 'eau', title: 'L’eau', level: 2 }],
    keywords: ['eau', 'énergie'],
    authors: ['Ada Lovelace'],
    duration: 'PT45M',
    licence: { name: 'CC-BY-4.0' },
    questions: [
      question('open', 'pourquoi', '<p>Pourquoi des méandres ?</p>', {
        feedback: html('<p>Le courant. <img src="asset:media/carte.png" alt="Carte"></p>'),
      }),
    ],
  },
);
export const mill = lessonOf(
  'moulin',
  'Le moulin',
  '<h2 id="roue">La roue</h2><p><img src="asset:media/plan.png" alt="Plan"><img src="asset:media/vue.png" alt="Vue"></p>',
  {
    assets: [picture('media/plan.png', 'the map'), picture('media/vue.png', 'the mill')],
    outline: [{ id: 'roue', title: 'La roue', level: 2 }],
    keywords: ['énergie', 'roue'],
    authors: ['Ada Lovelace', 'Camille Rochat'],
    duration: 'PT1H30M',
    questions: [
      question('open', 'a-quoi-sert', '<p>À quoi sert la roue ?</p>', { feedback: html('<p>À moudre.</p>') }),
    ],
    licence: { name: 'CC-BY-4.0' },
  },
);
export const course: Course = {
  id: 'eaux',
  title: 'Eaux',
  language: 'fr',
  source: 'eaux',
  keywords: ['eau', 'énergie', 'roue'],
  authors: ['Ada Lovelace', 'Camille Rochat'],
  licence: { name: 'CC-BY-4.0' },
  lessons: [river, mill],
};

export const own = ({ entries }: Exported): readonly string[] =>
  entries.map(({ path }) => path).filter((path) => !/\.(?:xsd|dtd)$/.test(path));

const kinds = (kind: string) => ({ questions: sampleQuestions.filter((one) => one.kind === kind) });
export const reading = lessonOf('lecture', 'Lecture', '<p>À lire.</p>');
export const exercise = lessonOf('exercice', 'Exercice', '<p>À faire.</p>', kinds('open'));
export const quiz = lessonOf('test', 'Test', '<p>À réussir.</p>', {
  ...kinds('single-choice'),
  settings: { ...defaultSettings, passMark: 60 },
});

/** With a table of contents. */
export const placed: Course = {
  ...course,
  places: {
    riviere: { number: '1.1', part: 'L’eau qui court' },
    moulin: { number: '1.2', title: 'Un moulin', part: 'L’eau qui court' },
  },
};
