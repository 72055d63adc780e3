/** What can go wrong between reading a lesson and delivering it. */
import type { Rule, Speech, Wording } from '../lesson/index.ts';

export const idFromPath: Rule<{ id: string; path: string }> = {
  id: 'id-from-path',
  severity: 'info',
  words: {
    en: ({ id, path }) => ({
      message: `Another lesson of the course has the id “${id}”.`,
      assumed: `This one takes “${path}”, from its path.`,
      remedy: 'Give it an `id:` in its front matter to choose another.',
    }),
    fr: ({ id, path }) => ({
      message: `Une autre leçon du cours porte l’identifiant « ${id} ».`,
      assumed: `Celle-ci prend « ${path} », d’après son chemin.`,
      remedy: 'Donnez-lui un `id:` dans son en-tête pour en choisir un autre.',
    }),
  },
};

export const folderUnreadable: Rule<Record<string, never>> = {
  id: 'folder-unreadable',
  severity: 'warning',
  words: {
    en: () => ({
      message: 'This folder can’t be opened.',
      assumed: 'What lies in it is left out.',
      remedy: 'Check its rights.',
    }),
    fr: () => ({
      message: 'Ce dossier ne s’ouvre pas.',
      assumed: 'Ce qui s’y trouve est laissé de côté.',
      remedy: 'Vérifiez ses droits.',
    }),
  },
};

export const sinceOwnReport: Rule<{ report: string }> = {
  id: 'since-own-report',
  severity: 'error',
  words: {
    en: ({ report }) => ({
      message: `“${report}” is the report that this build replaces.`,
      assumed:
        'Nothing is written: a second run would find nothing new, and remove a quiz that may not be imported yet.',
      remedy: 'Copy it elsewhere once its quiz is imported, and give that copy to --since.',
    }),
    fr: ({ report }) => ({
      message: `« ${report} » est le rapport que cette construction remplace.`,
      assumed:
        'Rien n’est écrit : une seconde fois, il n’y aurait rien de nouveau, et un test peut-être pas encore importé serait supprimé.',
      remedy: 'Copiez-le ailleurs une fois son test importé, et donnez cette copie à --since.',
    }),
  },
};

export const lessonOfCourseFailed: Rule<{ page: string }> = {
  id: 'course-incomplete',
  severity: 'error',
  words: {
    en: ({ page }) => ({
      message: `“${page}” has an error, so the course’s packages aren’t written.`,
      assumed:
        'Without it, the LMS would forget what learners did in it. The other lessons are delivered by themselves.',
      remedy:
        'Mend the lesson, leave it out of the table of contents, or build with --skip-broken: a page that says so then stands in its place.',
    }),
    fr: ({ page }) => ({
      message: `« ${page} » a une erreur : les paquets du cours ne sont pas écrits.`,
      assumed:
        'Sans elle, le LMS oublierait ce que les élèves y ont fait. Les autres leçons sont livrées séparément.',
      remedy:
        'Corrigez la leçon, retirez-la de la table des matières, ou construisez avec --skip-broken : une page qui le dit tient alors sa place.',
    }),
  },
};

export const lessonSkipped: Rule<{ page: string }> = {
  id: 'lesson-skipped',
  severity: 'warning',
  words: {
    en: ({ page }) => ({
      message: `“${page}” has an error, and is left out.`,
      assumed: 'A page that says so stands in its place.',
      remedy:
        'Mend it and build again before learners begin: who has read the page in its place has completed the lesson for the LMS.',
    }),
    fr: ({ page }) => ({
      message: `« ${page} » a une erreur et est laissée de côté.`,
      assumed: 'Une page qui le dit tient sa place.',
      remedy:
        'Corrigez-la et reconstruisez avant que les élèves ne commencent : pour le LMS, qui a lu la page de remplacement a terminé la leçon.',
    }),
  },
};

/** Why a file of the project isn't read, and what helps. */
const UNREADABLE = {
  rights: {
    en: { message: 'The file can’t be opened.', remedy: 'Check its rights.' },
    fr: { message: 'Le fichier ne s’ouvre pas.', remedy: 'Vérifiez ses droits.' },
  },
  outside: {
    en: {
      message: 'The file is a link that leads out of the project.',
      remedy: 'Put a copy of what it leads to in its place.',
    },
    fr: {
      message: 'Le fichier est un lien qui mène hors du projet.',
      remedy: 'Mettez à sa place une copie de ce vers quoi il mène.',
    },
  },
  special: {
    en: { message: 'This is no plain file.', remedy: 'Put a file of text in its place.' },
    fr: { message: 'Ce n’est pas un fichier ordinaire.', remedy: 'Mettez à sa place un fichier de texte.' },
  },
} as const;

export const lessonUnreadable: Rule<{ reason: 'encoding' | keyof typeof UNREADABLE }> = {
  id: 'lesson-unreadable',
  severity: 'error',
  words: {
    en: ({ reason }) =>
      reason === 'encoding'
        ? {
            message: 'The file isn’t UTF-8 text from this line on.',
            remedy: 'Save it as UTF-8 in your editor.',
          }
        : UNREADABLE[reason].en,
    fr: ({ reason }) =>
      reason === 'encoding'
        ? {
            message: 'À partir de cette ligne, le fichier n’est pas du texte UTF-8.',
            remedy: 'Enregistrez-le en UTF-8 dans votre éditeur.',
          }
        : UNREADABLE[reason].fr,
  },
};

/** Of `cartable.yml`. */
export const settingsRefused: Rule<{ reason: keyof typeof UNREADABLE }> = {
  id: 'settings-refused',
  severity: 'error',
  words: {
    en: ({ reason }) => ({
      ...UNREADABLE[reason].en,
      assumed: 'Nothing is built: without its settings, answers might be shown that are to be hidden.',
    }),
    fr: ({ reason }) => ({
      ...UNREADABLE[reason].fr,
      assumed: 'Rien n’est construit : sans ses réglages, des réponses à cacher pourraient être montrées.',
    }),
  },
};

/** Of `conf.py`, `_toc.yml` and their like. */
export const settingsUnreadable: Rule<{ reason: keyof typeof UNREADABLE }> = {
  id: 'settings-unreadable',
  severity: 'warning',
  words: {
    en: ({ reason }) => ({
      ...UNREADABLE[reason].en,
      assumed: 'The project is built as if it weren’t there.',
    }),
    fr: ({ reason }) => ({
      ...UNREADABLE[reason].fr,
      assumed: 'Le projet est construit comme s’il n’était pas là.',
    }),
  },
};

export const cannotWrite: Rule<{ folder: string; reason: string }> = {
  id: 'delivery-not-written',
  severity: 'error',
  words: {
    en: ({ folder, reason }) => ({
      message: `Nothing was written to ${folder}: ${reason}`,
      remedy: 'Check the folder’s rights and the free space, or choose another with --out.',
    }),
    fr: ({ folder, reason }) => ({
      message: `Rien n’a été écrit dans ${folder} : ${reason}`,
      remedy: 'Vérifiez les droits du dossier et la place libre, ou choisissez-en un autre avec --out.',
    }),
  },
};

export const deliveryBusy: Rule<{ folder: string; pid: number }> = {
  id: 'delivery-busy',
  severity: 'error',
  words: {
    en: ({ folder, pid }) => ({
      message: `Another build is writing to ${folder} (process ${pid}).`,
      assumed: 'Nothing is written: two builds would mix their packages.',
      remedy: 'Build again when it is done, or choose another folder with --out.',
    }),
    fr: ({ folder, pid }) => ({
      message: `Une autre construction écrit dans ${folder} (processus ${pid}).`,
      assumed: 'Rien n’est écrit : deux constructions mêleraient leurs paquets.',
      remedy: 'Relancez quand elle a fini, ou choisissez un autre dossier avec --out.',
    }),
  },
};

export const packageRefused: Rule<{ finding: Readonly<Record<Speech, Wording>> }> = {
  id: 'package-refused',
  severity: 'error',
  words: {
    en: ({ finding }) => ({
      message: `Read back, the package would fail in the LMS: ${finding.en.message}`,
      remedy: finding.en.remedy ?? 'Please report this lesson: Cartable should have prevented it.',
    }),
    fr: ({ finding }) => ({
      message: `À la relecture, le paquet échouerait dans le LMS : ${finding.fr.message}`,
      remedy: finding.fr.remedy ?? 'Signalez-nous cette leçon : Cartable aurait dû l’éviter.',
    }),
  },
};
