/** What learners are told to do, by a verb or behind what a task begins with: a fold below it answers. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (title: string, language: string): Promise<readonly string[]> => {
  const page = `# T\n\n## Exercises\n\n<details><summary>${title}</summary>\n\nIce.\n\n</details>\n`;
  const { lesson } = await read(page, {}, { description: { language }, settings: {} });
  return lesson.questions.map(sketch);
};

const TOLD: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Classify these clouds.',
    'Design an experiment with ice.',
    'Correct the sentence about fog.',
    'Interpret the graph of temperatures.',
    'For each of these, say where it forms.',
    'Using the table, find the coldest day.',
    'In pairs, discuss what melts ice.',
    'Without a thermometer, estimate how cold it is.',
  ],
  fr: [
    'Classez ces nuages.',
    'Recopier la phrase sur le brouillard.',
    'Schématisez le cycle de l’eau.',
    'Pour chaque nuage, indiquez sa hauteur.',
    'À l’aide du tableau, trouvez le jour le plus froid.',
    'D’après le texte, citez deux sortes de glace.',
  ],
  de: [
    'Analysiere das Wetter.',
    'Beurteilen Sie die Vorhersage.',
    'Für jede Wolke bestimme die Höhe.',
    'Mit Hilfe der Tabelle berechne den Mittelwert.',
    'Wählt zwei Wolken aus.',
    'Erklärt, warum ihr sie gewählt habt.',
    'Kreuzt an und begründet.',
    'Ordnet jeder Wolke ein Bild zu.',
    'Begründet eure Entscheidung.',
    'Baut ein Modell, damit ihr das Eis sehen könnt.',
  ],
  es: [
    'Clasifica estas nubes.',
    'Para cada nube, indica su altura.',
    'A partir del texto, cita dos causas.',
    'Explicad el hielo.',
    'Escribid dos frases.',
    'Dados tres cubos encuentra el mayor.',
  ],
  it: [
    'Analizza il grafico.',
    'Per ogni nube, indica la quota.',
    'Usando la tabella, calcola la media.',
    'Scegliete due nubi.',
    'Descrivete la nube.',
    'Dati tre cubi trova il più grande.',
    'Data la massa di un cubo scrivere il volume.',
    'Controlla che il cubo galleggi.',
    'Chiedi a un compagno che cosa galleggia.',
  ],
  pt: [
    'Classifique as nuvens.',
    'Para cada nuvem, diga a altura.',
    'Com a ajuda da tabela, calcule a média.',
    'Dados três cubos encontre o maior.',
  ],
  // The same letters as «los» and “hay”, but for their accents.
  sv: ['Lös ekvationen för isen.', '2. Lös uppgiften om isen.'],
  vi: ['Hãy nêu ba loại băng.', 'Tìm khối lượng của băng.', 'Bài 2: Hãy vẽ một đám mây.'],
  nl: ['Onderzoek het ijs.', 'Voor elke wolk, geef de hoogte.'],
};

/** Nouns of the same letters, and what is told to whoever follows instructions. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  en: ['Design patterns', 'Model of the ice', 'Report on hail', 'Using the table, you get more ice'],
  fr: ['Nez rouge en hiver'],
  de: [
    'Teile der Wolke',
    'Analyse der Daten',
    'Löst man das Eis, so entsteht Wasser.',
    'Beschreibt die Kurve den Verlauf, so ist sie steil.',
    'Setzt die Schmelze ein, steigt der Pegel.',
    'Berechnet wird der Wert aus zwei Zahlen.',
    'Bestimmt kennst du das Eis.',
    'Lea erklärt die Wolke.',
  ],
  it: ['Dati di scrittura', 'Data la temperatura trovata nel lago', 'Controllo che il cubo galleggi'],
  es: ['Estima y respeto', 'Observa que el hielo flota', 'Los lagos fríos', 'Hay hielo en los lagos'],
};

const cases = (all: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(all).flatMap(([language, titles]) => titles.map((title) => [language, title] as const));

describe('a fold whose title tells what to do', () => {
  it.each(cases(TOLD))('is a question (%s): %s', async (language, title) => {
    expect(await asked(title, language)).toEqual([`open ${title} > Ice.`]);
  });
  it.each(cases(NAMED))('and names something (%s): %s', async (language, title) => {
    expect(await asked(title, language)).toEqual([]);
  });
});
