import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { type Delivery, sheet } from '../../src/delivery/index.ts';
import { exporters, loadEngines } from '../../src/export/index.ts';
import type { Kit } from '../../src/export/kit.ts';
import { LANGUAGES, type Lesson, plainText, TARGETS } from '../../src/lesson/index.ts';
import { diagnose } from '../../src/messages/index.ts';
import { html, question, sampleAssets, sampleLesson } from '../support/sample-lesson.ts';
import { deliveryOf, kit, sampleDelivery } from './delivery.ts';

const write = (delivery: Delivery): string => sheet(delivery, kit);

/** The words of the sheet, or of the part with this id, on one line; no-break spaces as plain ones. */
const words = (page: string, id?: string): string => {
  const start = id === undefined ? 0 : page.indexOf(`<section id="${id}"`);
  const end = id === undefined ? page.length : page.indexOf('</section>', start);
  const part = page
    .slice(start, end)
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll('><', '> <');
  return plainText(fromHtml(part, { fragment: true })).replace(/[\u00a0\u202f]/g, ' ');
};

const withBytes = (bytes: number): Delivery => ({
  ...sampleDelivery,
  packages: sampleDelivery.packages.slice(0, 1).map((one) => ({ ...one, bytes })),
});

describe('the delivery sheet', () => {
  const page = write(sampleDelivery);

  test('is one file that runs no script and fetches nothing', () => {
    expect(page.startsWith('<!doctype html><html lang="fr">')).toBe(true);
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\(/);
    expect(page.replaceAll('&#x27;', "'")).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; `,
    );
  });

  test('is the same each time', () => {
    expect(write(deliveryOf(sampleLesson))).toBe(page);
  });

  test('says first what an administrator asks first', () => {
    const text = words(page);
    expect(text).toContain('Fiche de livraison La rivière et le moulin');
    expect(text).toContain('Langue français Durée 45 min Rédaction Camille Rochat Licence CC-BY-SA-4.0');
    expect(text).toContain('2 fichiers à importer 3,7 Mo en tout');
    expect(text).toContain('10 questions 10 avec réponse modèle');
    expect(text).toContain(
      'Rien n’est chargé d’ailleurs 4 sites extérieurs, seulement si l’élève le demande',
    );
    expect(text).toContain('1 avertissement à lire avant d’importer');
  });

  test('names each file with its size, exactly too, and its hash', () => {
    const [scorm] = sampleDelivery.packages;
    const text = words(page, 'files');
    expect(text).toContain('la-riviere-et-le-moulin.scorm12.zip');
    expect(text).toContain('Taille 3,3 Mo (3 415 926 octets)');
    expect(text).toContain(`SHA-256 ${scorm?.sha256}`);
  });

  test('leads through Moodle’s own menus, in the words of its French interface', () => {
    const text = words(page, 'import');
    expect(text).toContain('Ajouter une activité ou ressource › Paquetage SCORM');
    expect(text).toContain('Plus › Banque de questions, puis Importer');
    expect(text).toContain('Format de fichier : Format XML Moodle');
    expect(text).toContain('Les questions sont dans la catégorie La rivière et le moulin.');
    expect(text).toContain('Gestion des tentatives › Imposer une nouvelle tentative Non');
    expect(text).toContain('Conditions d’achèvement › Ajouter des conditions › Requiert un statut Terminé');
    expect(text).toContain('Comment se comportent les questions Feedback a posteriori');
    expect(text).toContain('La catégorie contient aussi 1 description');
  });

  test('says which Moodle has no ordering questions, where a quiz asks one', () => {
    expect(words(page, 'import')).toContain(
      'Moodle connaît les questions de mise en ordre depuis la version 4.4',
    );
    const questions = sampleLesson.questions.filter(({ kind }) => kind !== 'ordering');
    const without = write(deliveryOf({ ...sampleLesson, questions }));
    expect(words(without, 'import')).not.toContain('mise en ordre');
  });

  test('recommends other settings for a package of several SCOs, and each setting once', () => {
    const [scorm] = sampleDelivery.packages;
    const text = words(write({ ...sampleDelivery, packages: [{ ...scorm!, scos: 3 }] }), 'import');
    expect(text).toContain('Méthode d’évaluation Objets d’apprentissage');
    expect(text).toContain('Affichage de la structure du contenu dans le lecteur Sur le côté');
    expect(text).toContain('tous les SCO renvoient un statut d’achèvement Oui');
    expect(text.match(/Méthode d’évaluation/g)).toHaveLength(1);
    expect(words(page, 'import')).not.toContain('Objets d’apprentissage');
  });

  test('says in which field each answer lies, and what the fields are called on the screen', () => {
    const text = words(page, 'questions');
    expect(text).toContain(
      'a) Pourquoi la rivière fait-elle des méandres ? pourquoi-la-riviere · ligne 12 ouverte 1 oui, 2 indices answers.js generalfeedback graderinfo',
    );
    expect(text).toContain('generalfeedback Feedback général');
    expect(text).toContain('Les réponses modèles ne sont pas secrètes.');
  });

  test('shows an answer that reached no field as lost', () => {
    const [scorm] = sampleDelivery.packages;
    const lost = write({ ...sampleDelivery, packages: [{ ...scorm!, ledger: {} }] });
    expect(words(lost, 'questions')).toContain('oui, 2 indices nulle part');
  });

  test('says what the SCORM score counts and that essays wait for a grade', () => {
    const text = words(page, 'score');
    expect(text).toContain(
      'compte ce qui est juste dans les questions fermées, si le paquetage peut en juger, et les questions ouvertes dès',
    );
    expect(text).toContain('les 10 questions valent 10 points. 2 questions ouvertes attendent la note');
    expect(text).toContain('Moodle en évalue 8 lui-même.');
  });

  test('says what personal data the LMS holds and where', () => {
    const text = words(page, 'privacy');
    expect(text).toContain('dans suspend_data de la tentative');
    expect(text).toContain('Rien ne va aux auteurs de Cartable');
  });

  test('lists the outside hosts and when each is contacted', () => {
    const text = words(page, 'hosts');
    expect(text).toContain('Ouvrir la leçon ne contacte que la plateforme.');
    expect(text).toContain('www.youtube-nocookie.com quand l’élève lance la vidéo');
    expect(text).toContain('example.org quand l’élève suit le lien 2 https://example.org/riviere');
  });

  test('gives the licence and the captions of the media', () => {
    const text = words(page, 'credits');
    expect(text).toContain('La leçon est publiée sous CC-BY-SA-4.0.');
    expect(text).toContain(
      'media/riviere.svg image/svg+xml 349 octets Figure 1 — La rivière au printemps, vue du pont.',
    );
  });

  test('shows warnings with remedy and place, and folds the notes', () => {
    const text = words(page, 'remarks');
    expect(text).toContain(
      'Avertissement Le repère « c) » a déjà servi à la ligne 12. ' +
        'Ce qui a été fait : Les deux restent comme ils sont écrits : un repère n’identifie jamais une question. ' +
        'Ce que vous pouvez faire : Renumérotez les questions. content/riviere/lesson.md:41:1 · règle label-duplicate',
    );
    expect(page).toMatch(/<details><summary>1 note sur la lecture de la leçon<\/summary>.*toc\.yml:3/s);
  });

  test('never breaks a line before French punctuation', () => {
    const own = write(
      deliveryOf({ ...sampleLesson, title: 'x', authors: [], keywords: [] }, { diagnostics: [] }),
    );
    const said = ['import', 'score', 'privacy', 'accessibility'].map((id) => {
      const start = own.indexOf(`<section id="${id}"`);
      return own.slice(start, own.indexOf('</section>', start)).replace(/<[^>]*>/g, '');
    });
    expect(said.join('\n').match(/.{0,20}[ ][:;?!»]/g)).toBeNull();
  });
});

describe('the upload limit on the sheet', () => {
  const MB = 1024 * 1024;
  test.each([
    [2 * MB, 'la limite de dépôt par défaut de PHP, 2 Mo, suffit'],
    [2 * MB + 1, 'au moins 3M pour upload_max_filesize de PHP et au moins 3M pour post_max_size'],
    [4 * MB, 'au moins 4M pour upload_max_filesize de PHP et au moins 5M pour post_max_size'],
    [300.5 * MB, 'au moins 301M pour upload_max_filesize de PHP et au moins 301M pour post_max_size'],
  ])('for a file of %d bytes', (bytes, sentence) => {
    expect(words(write(withBytes(bytes)), 'files')).toContain(sentence);
  });

  test('is that of the largest file', () => {
    expect(words(write(sampleDelivery), 'files')).toContain(
      'Le plus grand fichier, la-riviere-et-le-moulin.scorm12.zip, pèse 3,3 Mo',
    );
  });
});

describe('the language of the sheet', () => {
  test('is English for an English lesson', () => {
    const page = write(deliveryOf({ ...sampleLesson, language: 'en-GB' }));
    expect(page).toContain('<html lang="en">');
    expect(words(page, 'import')).toContain('Add an activity or resource › SCORM package');
    expect(words(page, 'import')).toContain('More › Question bank, then Import');
    expect(words(page, 'remarks')).toContain('The label “c)” was already used on line 12.');
    expect(words(page)).toContain('3.7 MB in all');
  });

  test('is English for a lesson in a language it doesn’t speak, and the lesson’s words are marked as theirs', () => {
    const page = write(deliveryOf({ ...sampleLesson, language: 'ar', title: 'النهر والطاحونة' }));
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<h1><span lang="ar" dir="auto">النهر والطاحونة</span></h1>');
    expect(page).toContain('<span class="prompt"><span lang="ar" dir="auto">a) Pourquoi');
  });
});

describe('what an author wrote', () => {
  test('is text on the sheet, never markup', () => {
    const page = write(
      deliveryOf({
        ...sampleLesson,
        title: '<script>alert("1")</script> & **co** {n} `x`',
        keywords: ['<b>k</b>'],
        questions: [question('open', 'q', '<p>Is 1 &lt; 2 &amp; "so"?</p>', { label: '<i>' })],
      }),
    );
    expect(page).not.toMatch(/<script|<b>k/);
    expect(words(page, 'import')).toContain('catégorie <script>alert("1")</script> & **co** {n} `x`.');
    expect(words(page, 'questions')).toContain('Is 1 < 2 & "so"?');
  });
});

describe('the sheet of a delivery that lacks something', () => {
  const at = { file: 'a.md', line: 1, column: 1 };

  test('shows only the errors when no package was written', () => {
    const page = write(
      deliveryOf(sampleLesson, { packages: [], diagnostics: [diagnose('course-empty', at, {})] }),
    );
    expect(words(page)).toContain('Aucun fichier à importer');
    expect(words(page)).toContain('1 erreur à lire avant d’importer');
    expect(words(page, 'remarks')).toContain('Erreur Le cours ne contient aucune page');
    expect(page).not.toContain('<section id="import"');
  });

  test('speaks of no quiz when there is only a SCORM package', () => {
    const text = words(write(withBytes(1000)));
    expect(text).not.toContain('Banque de questions');
    expect(text).not.toContain('Feedback général');
    expect(text).not.toContain('Les deux fichiers');
  });

  test('says so when there are no questions, media, hosts, licence or remarks', () => {
    const bare: Lesson = {
      ...sampleLesson,
      body: html('<p>Rien.</p>'),
      questions: [],
      contexts: [],
      assets: [],
      glossary: [],
      licence: undefined,
      authors: [],
      keywords: [],
      duration: undefined,
    };
    const text = words(write(deliveryOf(bare, { diagnostics: [], packages: withBytes(1000).packages })));
    for (const sentence of [
      'Aucune question',
      'Aucun avertissement rien n’a dû être deviné',
      'La leçon n’a pas de question.',
      'La leçon n’apporte pas de média.',
      'La leçon ne mène à aucun site extérieur.',
      'La leçon n’indique pas de licence',
      'Rien à remarquer.',
    ])
      expect(text).toContain(sentence);
  });

  test('names pictures without text alternative and videos without captions', () => {
    const body = html(`<img src="asset:${sampleAssets.river.path}" alt=" ">
      <video src="asset:${sampleAssets.film.path}"></video>`);
    const page = write(deliveryOf({ ...sampleLesson, body, questions: [] }));
    const text = words(page, 'accessibility');
    expect(text).toContain('1 n’a pas de texte de remplacement');
    expect(text).toContain('media/riviere.svg');
    expect(text).toContain('1 n’a pas de sous-titres');
    expect(text).toContain('media/moulin.mp4');
  });
});

describe('the fields that exporters name in their ledgers', () => {
  test.each(LANGUAGES)('are all explained in %s', async (language) => {
    await loadEngines();
    const lesson = { ...sampleLesson, language };
    const nothing = new Uint8Array();
    const whole: Kit = {
      ...kit,
      files: { ...kit.files, 'page.css': nothing, 'page.js': nothing, 'licences.txt': nothing },
    };
    const packages = TARGETS.map((target) => ({
      target,
      file: target,
      bytes: 1,
      sha256: '0'.repeat(64),
      ledger: exporters[target](lesson, whole).ledger,
    }));
    const page = write(deliveryOf(lesson, { packages }));
    const legend = page.slice(page.indexOf('<dl class="legend">'));
    const explained = [...legend.slice(0, legend.indexOf('</dl>')).matchAll(/<code>(.*?)<\/code>/g)].map(
      ([, field]) => field,
    );
    const named = new Set(
      packages
        .flatMap(({ ledger }) => Object.values(ledger).flat())
        .map((field) =>
          field
            .replace(/\[\d+\]/g, '')
            .replace(/ on .*/, ' on …')
            .replace(/ \d+$/, ''),
        ),
    );
    expect(new Set(explained)).toEqual(named);
  });
});
