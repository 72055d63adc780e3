/** What each target's file is, in each language, beside its name in the studio: a new target has its words here. */
import type { Language, Target } from '../../src/lesson/index.ts';

const TARGETS: Readonly<Record<Target, Readonly<Record<Language, string>>>> = {
  scorm12: {
    en: 'the lesson (SCORM 1.2)',
    fr: 'la leçon (SCORM 1.2)',
    de: 'die Lektion (SCORM 1.2)',
    es: 'la lección (SCORM 1.2)',
    it: 'la lezione (SCORM 1.2)',
  },
  scorm2004: {
    en: 'the lesson (SCORM 2004)',
    fr: 'la leçon (SCORM 2004)',
    de: 'die Lektion (SCORM 2004)',
    es: 'la lección (SCORM 2004)',
    it: 'la lezione (SCORM 2004)',
  },
  'moodle-quiz': {
    en: 'its questions for a Moodle quiz',
    fr: 'ses questions pour un test Moodle',
    de: 'ihre Fragen für einen Moodle-Test',
    es: 'sus preguntas para un cuestionario de Moodle',
    it: 'le sue domande per un quiz di Moodle',
  },
  'moodle-course': {
    en: 'a Moodle course to restore',
    fr: 'un cours Moodle à restaurer',
    de: 'ein Moodle-Kurs zum Wiederherstellen',
    es: 'un curso de Moodle para restaurar',
    it: 'un corso di Moodle da ripristinare',
  },
  epub: {
    en: 'the lesson as a book (EPUB)',
    fr: 'la leçon en livre (EPUB)',
    de: 'die Lektion als Buch (EPUB)',
    es: 'la lección como libro (EPUB)',
    it: 'la lezione come libro (EPUB)',
  },
  'moodle-glossary': {
    en: 'its glossary for Moodle',
    fr: 'son glossaire pour Moodle',
    de: 'ihr Glossar für Moodle',
    es: 'su glosario para Moodle',
    it: 'il suo glossario per Moodle',
  },
  'common-cartridge': {
    en: 'the lesson and its questions (Common Cartridge)',
    fr: 'la leçon et ses questions (Common Cartridge)',
    de: 'die Lektion und ihre Fragen (Common Cartridge)',
    es: 'la lección y sus preguntas (Common Cartridge)',
    it: 'la lezione e le sue domande (Common Cartridge)',
  },
  qti21: {
    en: 'its questions as a test (QTI 2.1)',
    fr: 'ses questions en un test (QTI 2.1)',
    de: 'ihre Fragen als Test (QTI 2.1)',
    es: 'sus preguntas como test (QTI 2.1)',
    it: 'le sue domande come test (QTI 2.1)',
  },
  cmi5: {
    en: 'the lesson (cmi5, for xAPI)',
    fr: 'la leçon (cmi5, pour xAPI)',
    de: 'die Lektion (cmi5, für xAPI)',
    es: 'la lección (cmi5, para xAPI)',
    it: 'la lezione (cmi5, per xAPI)',
  },
  worksheet: {
    en: 'a worksheet to print',
    fr: 'une fiche à imprimer',
    de: 'ein Arbeitsblatt zum Ausdrucken',
    es: 'una ficha para imprimir',
    it: 'una scheda da stampare',
  },
  key: {
    en: 'its key to print, for teachers',
    fr: 'son corrigé à imprimer, pour qui enseigne',
    de: 'die Lösungen zum Ausdrucken, für Lehrpersonen',
    es: 'sus soluciones para imprimir, para docentes',
    it: 'le soluzioni da stampare, per docenti',
  },
  'worksheet-docx': {
    en: 'a worksheet to edit in Word',
    fr: 'une fiche à modifier dans Word',
    de: 'ein Arbeitsblatt zum Bearbeiten in Word',
    es: 'una ficha para editar en Word',
    it: 'una scheda da modificare in Word',
  },
  'key-docx': {
    en: 'its key to edit in Word, for teachers',
    fr: 'son corrigé à modifier dans Word, pour qui enseigne',
    de: 'die Lösungen zum Bearbeiten in Word, für Lehrpersonen',
    es: 'sus soluciones para editar en Word, para docentes',
    it: 'le soluzioni da modificare in Word, per docenti',
  },
  'worksheet-pdf': {
    en: 'a worksheet as PDF',
    fr: 'une fiche en PDF',
    de: 'ein Arbeitsblatt als PDF',
    es: 'una ficha en PDF',
    it: 'una scheda in PDF',
  },
  'key-pdf': {
    en: 'its key as PDF, for teachers',
    fr: 'son corrigé en PDF, pour qui enseigne',
    de: 'die Lösungen als PDF, für Lehrpersonen',
    es: 'sus soluciones en PDF, para docentes',
    it: 'le soluzioni in PDF, per docenti',
  },
  'web-site': {
    en: 'the lesson as a folder, without an LMS',
    fr: 'la leçon en dossier, sans plateforme',
    de: 'die Lektion als Ordner, ohne Lernplattform',
    es: 'la lección en una carpeta, sin plataforma',
    it: 'la lezione in una cartella, senza piattaforma',
  },
  'web-page': {
    en: 'the lesson as one file, without an LMS',
    fr: 'la leçon en un seul fichier, sans plateforme',
    de: 'die Lektion als eine Datei, ohne Lernplattform',
    es: 'la lección en un solo archivo, sin plataforma',
    it: 'la lezione in un solo file, senza piattaforma',
  },
};

export function targetWords(language: Language): Readonly<Record<Target, string>> {
  const words = Object.entries(TARGETS).map(([target, all]) => [target, all[language]]);
  return Object.fromEntries(words) as Record<Target, string>;
}
