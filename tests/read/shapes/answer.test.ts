/** Answers that say where to look, and stems that speak to teachers. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'an answer that only points elsewhere is kept',
    page: ['a) Pourquoi ?', '', ':::{dropdown} Réponse', 'Voir paragraphe « Flotter ».', ':::'].join('\n'),
    questions: ['open a) Pourquoi ? > Voir paragraphe « Flotter ».'],
    says: ['3:1 answer-elsewhere: The answer to “a) Pourquoi ?” only says where to look.'],
  },
  {
    what: 'a stem that speaks to the teacher',
    page: [
      'a) Demander aux élèves de citer trois corps.',
      '',
      ':::{dropdown} Réponse',
      'La glace…',
      ':::',
    ].join('\n'),
    questions: ['open a) Demander aux élèves de citer trois corps. > La glace…'],
    says: ['3:1 teacher-voice: “a) Demander aux élèves de citer trois corps.” speaks to the teacher.'],
  },
  {
    what: 'an answer of two questions in a row of blocks',
    page: ['a) Qui ?<br>', 'b) Quand ?', '', ':::{dropdown} Réponses', 'Moi, hier.', ':::'].join('\n'),
    questions: ['open a) Qui ? b) Quand ? > Moi, hier.'],
    says: ['3:1 answer-for-several: One answer follows 2 labelled questions, from “a) Qui ?” on.'],
  },
];

runs('answers', CASES, 'fr');
