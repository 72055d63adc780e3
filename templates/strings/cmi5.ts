/** What the page says otherwise where the LMS launches it by cmi5: it is opened once, and by the LMS alone. */
import type { Language } from '../../src/lesson/index.ts';
import type { Strings } from './strings.ts';

export interface Cmi5Strings extends Pick<Strings, 'review' | 'browse' | 'refused' | 'ended' | 'reload'> {
  readonly goBack: string;
}

const all: Readonly<Record<Language, Cmi5Strings>> = {
  en: {
    goBack: 'Back to the platform',
    review: 'You are looking at a finished lesson: the answers can’t be changed.',
    browse: 'You are in preview: the answers are not kept. To answer, open the lesson normally.',
    refused:
      'The learning platform did not start this page: your answers are not kept when you close it. Go back to the platform and open the lesson there.',
    ended:
      'Your answers up to here are handed in, and the platform has closed this page. Open the lesson there again to go on.',
    reload: 'Go on',
  },
  fr: {
    goBack: 'Retour à la plateforme',
    review: 'Vous relisez une leçon terminée : les réponses ne peuvent plus être modifiées.',
    browse:
      'Ceci est un aperçu : les réponses ne sont pas conservées. Pour répondre, ouvrez la leçon normalement.',
    refused:
      'La plateforme n’a pas démarré cette page : vos réponses seront perdues à sa fermeture. Retournez à la plateforme et ouvrez-y la leçon.',
    ended:
      'Vos réponses jusqu’ici sont remises, et la plateforme a fermé cette page. Rouvrez-y la leçon pour continuer.',
    reload: 'Continuer',
  },
  de: {
    goBack: 'Zurück zur Plattform',
    review: 'Du siehst eine abgeschlossene Lektion: Die Antworten lassen sich nicht mehr ändern.',
    browse:
      'Du bist in der Vorschau: Die Antworten werden nicht gespeichert. Öffne die Lektion normal, um zu antworten.',
    refused:
      'Die Lernplattform hat diese Seite nicht gestartet: Deine Antworten gehen verloren, wenn du sie schließt. Geh zur Plattform zurück und öffne die Lektion dort.',
    ended:
      'Deine Antworten bis hier sind abgegeben, und die Plattform hat diese Seite geschlossen. Öffne die Lektion dort neu, um weiterzumachen.',
    reload: 'Weiter',
  },
  es: {
    goBack: 'Volver a la plataforma',
    review: 'Estás revisando una lección terminada: las respuestas ya no se pueden cambiar.',
    browse:
      'Estás en vista previa: las respuestas no se conservan. Para responder, abre la lección normalmente.',
    refused:
      'La plataforma no ha iniciado esta página: tus respuestas no se conservan al cerrarla. Vuelve a la plataforma y abre allí la lección.',
    ended:
      'Tus respuestas hasta aquí están entregadas y la plataforma ha cerrado esta página. Abre allí la lección de nuevo para continuar.',
    reload: 'Continuar',
  },
  it: {
    goBack: 'Torna alla piattaforma',
    review: 'Stai rivedendo una lezione conclusa: le risposte non possono più cambiare.',
    browse: 'Sei in anteprima: le risposte non sono conservate. Per rispondere, apri la lezione normalmente.',
    refused:
      'La piattaforma non ha avviato questa pagina: le tue risposte non sono conservate quando la chiudi. Torna alla piattaforma e apri lì la lezione.',
    ended:
      'Le tue risposte fin qui sono consegnate e la piattaforma ha chiuso questa pagina. Riapri lì la lezione per continuare.',
    reload: 'Continua',
  },
};

/** @param language one that `stringsFor` has found */
export const cmi5StringsFor = (language: string): Cmi5Strings => all[language as Language] ?? all.en;
