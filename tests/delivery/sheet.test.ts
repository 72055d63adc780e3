import { describe, expect, test } from 'vitest';
import { type Delivery, sheet } from '../../src/delivery/index.ts';
import { exporters, loadEngines } from '../../src/export/index.ts';
import type { Kit } from '../../src/export/kit.ts';
import { digestBase64, LANGUAGES, type Lesson, TARGETS, type Target } from '../../src/lesson/index.ts';
import { diagnose } from '../../src/messages/index.ts';
import { html, question, sampleAssets, sampleLesson } from '../support/sample-lesson.ts';
import { deliveryOf, kit, partOf, sampleDelivery, words } from './delivery.ts';

const write = (delivery: Delivery): string => sheet(delivery, kit);

const withBytes = (bytes: number): Delivery => ({
  ...sampleDelivery,
  packages: sampleDelivery.packages.slice(0, 1).map((one) => ({ ...one, bytes })),
});

const COUNT = sampleLesson.questions.length;

describe('the delivery sheet', () => {
  const page = write(sampleDelivery);

  test('is one file that fetches nothing, and runs no script but its own', () => {
    expect(page.startsWith('<!doctype html><html lang="fr">')).toBe(true);
    expect(page).not.toMatch(/<link|<img|\ssrc=|@import|url\(/);
    const [, script] = /<script>(.*?)<\/script>/s.exec(page)!;
    expect(page.replaceAll('&#x27;', "'")).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digestBase64(script!)}'; `,
    );
  });

  test('is whole without its script: what only that can do is hidden', () => {
    const { 'sheet.css': css } = kit.files;
    const bare = sheet(sampleDelivery, { ...kit, files: { 'sheet.css': css! } });
    expect(bare).not.toMatch(/<script|script-src/);
    expect(words(bare)).toBe(words(page));
    expect(bare.match(/<button(?![^>]* hidden)/)).toBeNull();
  });

  test('is the same each time', () => {
    expect(write(deliveryOf(sampleLesson))).toBe(page);
  });

  test('says first whether anything is wrong, where, and what to do about it', () => {
    expect(words(page, 'state')).toBe(
      'Avant d’importer : 1 remarque Le repère « c) » a déjà servi à la ligne 12. ' +
        'Renumérotez les questions. content/riviere/lesson.md, ligne 41',
    );
    const fine = write(deliveryOf(sampleLesson, { diagnostics: [] }));
    expect(words(fine, 'state')).toBe('Rien ne demande votre attention');
  });

  test('then which files, where they go, what to set and what pupils will see', () => {
    const text = words(page, 'way');
    expect(text).toMatch(
      /^Importez ces 2 fichiers 1 La leçon : paquetage SCORM la-riviere-et-le-moulin.scorm12.zip 3,3 Mo permettre/,
    );
    expect(text).toContain(
      'Où Mode d’édition, puis Ajouter une activité ou ressource › Paquetage SCORM. Déposez le fichier',
    );
    expect(text).toContain(
      'Régler Apparence › Affichage de la structure du contenu dans le lecteur : Désactivé ' +
        'Conditions d’achèvement › Ajouter des conditions › Requiert un statut : Terminé ' +
        `L’élève voit une page : ${COUNT} questions, 3 images, 2 vidéos. Après chaque réponse, la réponse modèle. Pas à pas`,
    );
    expect(text).toContain(
      `Régler Note › Nombre de tentatives autorisées : 1 L’élève voit ${COUNT} questions. Après l’envoi, les réponses modèles. ` +
        'Pose les questions de la leçon : n’en faites compter qu’un des deux.',
    );
  });

  test('says behind each fold whether it needs attention', () => {
    const gists = page.match(/<details class="fold.*?<\/summary>/g)!.map((one) => words(one));
    expect(gists).toEqual([
      'Remarques Attention : 1 avertissement, 1 note',
      'Autres chemins ILIAS, OpenOLAT et d’autres',
      `Questions et réponses ${COUNT} questions, ${COUNT} avec réponse modèle`,
      'Comment se forme le score 2 réponses à noter à la main',
      'Données personnelles restent sur votre plateforme',
      'Sites extérieurs Rien n’est chargé d’ailleurs',
      'Licence et médias CC-BY-SA-4.0, 2 médias sans légende',
      'Accessibilité rien ne manque',
      'Les fichiers Attention : permettre des dépôts de 4 Mo',
      'Sur la leçon français, 45 min',
    ]);
  });

  test('says what is known of the lesson', () => {
    const text = words(page, 'about');
    expect(text).toContain('Langue français Durée 45 min Rédaction Camille Rochat Licence CC-BY-SA-4.0');
    expect(words(page, 'files')).toContain('2 fichiers à importer, 3,7 Mo en tout');
  });

  test('names each file with its size, exactly too, and its hash', () => {
    const [scorm] = sampleDelivery.packages;
    const text = words(page, 'files');
    expect(text).toContain('la-riviere-et-le-moulin.scorm12.zip');
    expect(text).toContain('Taille 3,3 Mo (3 415 926 octets)');
    expect(text).toContain(`SHA-256 ${scorm?.sha256}`);
  });

  test('leads through Moodle’s own menus, in the words of its French interface', () => {
    const text = words(page, 'way');
    expect(text).toContain('Ajouter une activité ou ressource › Paquetage SCORM');
    expect(text).toContain('Plus › Banque de questions, puis Importer');
    expect(text).toContain('Format de fichier : Format XML Moodle');
    expect(text).toContain('Les questions sont dans la catégorie La rivière et le moulin.');
    expect(text).toContain(
      'Gestion des tentatives › Imposer une nouvelle tentative Non par défaut dans Moodle',
    );
    expect(text).toContain('Conditions d’achèvement › Ajouter des conditions › Requiert un statut Terminé');
    expect(text).toContain('Comment se comportent les questions Feedback a posteriori');
    expect(text).toContain('La catégorie contient aussi 1 description');
  });

  test('says which Moodle has no ordering questions, where a quiz asks one', () => {
    expect(words(page, 'way')).toContain(
      'Moodle connaît les questions de mise en ordre depuis la version 4.4',
    );
    const questions = sampleLesson.questions.filter(({ kind }) => kind !== 'ordering');
    const without = write(deliveryOf({ ...sampleLesson, questions }));
    expect(words(without, 'way')).not.toContain('mise en ordre');
  });

  test('recommends other settings for a package of several SCOs, and each setting once', () => {
    const [scorm] = sampleDelivery.packages;
    const text = words(write({ ...sampleDelivery, packages: [{ ...scorm!, scos: 3 }] }), 'way');
    expect(text).toContain('Méthode d’évaluation Objets d’apprentissage');
    expect(text).toContain('Affichage de la structure du contenu dans le lecteur Sur le côté');
    expect(text).toContain('tous les SCO renvoient un statut d’achèvement Oui');
    expect(text.match(/Méthode d’évaluation Objets/g)).toHaveLength(1);
    expect(words(page, 'way')).not.toContain('Objets d’apprentissage');
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
    expect(text).toContain(
      `les ${COUNT} questions valent ${COUNT} points. 2 questions ouvertes attendent la note`,
    );
    expect(text).toContain(`Moodle en évalue ${COUNT - 2} lui-même.`);
  });

  test.each([
    [['scorm12'], 'rien à noter à la main'],
    [['common-cartridge'], '2 réponses à noter à la main'],
    [['qti21'], '2 réponses à noter à la main'],
    [['worksheet', 'key-docx'], `${COUNT} réponses à noter à la main`],
    [['worksheet', 'scorm12'], 'rien à noter à la main'],
  ] as const)('says how many answers a person marks: %s', (targets, told) => {
    const [scorm] = sampleDelivery.packages;
    const packages = targets.map((target) => ({ ...scorm!, target }));
    expect(words(write({ ...sampleDelivery, packages }))).toContain(`Comment se forme le score ${told}`);
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
    const said = ['state', 'way', 'others', 'score', 'privacy', 'accessibility', 'checklist'].map((name) =>
      JSON.stringify(partOf(own, name)),
    );
    expect(said.join('\n').match(/.{0,20}[ ][:;?!»]/g)).toBeNull();
  });
});

describe('the remarks at the top', () => {
  const at = (line: number) => ({ file: 'a.md', line, column: 1 });
  const missing = (line: number) => diagnose('alt-missing', at(line), { name: `${line}.png` });

  test('are told once for all of their kind, errors before warnings, and lead to the whole list', () => {
    const diagnostics = [missing(1), missing(2), missing(3), diagnose('course-empty', at(9), {})];
    const text = words(write(deliveryOf(sampleLesson, { diagnostics })), 'state');
    expect(text).toMatch(/^Avant d’importer : 4 remarques Le cours ne contient aucune page/);
    expect(text).toContain('L’image « 1.png » n’a pas de texte de remplacement.');
    expect(text).toMatch(/a.md, ligne 1, et 2 autres du même genre Les 4 en entier$/);
  });

  test('say which answers reached no file', () => {
    const [scorm] = sampleDelivery.packages;
    const lost = write({ ...sampleDelivery, packages: [{ ...scorm!, ledger: {} }], diagnostics: [] });
    expect(words(lost, 'state')).toBe(
      `Avant d’importer : 1 remarque ${COUNT} réponses ne sont dans aucun fichier`,
    );
  });
});

describe('a bank of thousands', () => {
  const count = 1200;
  const questions = Array.from({ length: count }, (_, index) =>
    question('open', `q${index}`, `<p>Question ${index} ?</p>`, { feedback: html('<p>Oui.</p>') }),
  );
  const missing = (line: number) =>
    diagnose('alt-missing', { file: 'a.md', line, column: 1 }, { name: `${line}.png` });
  const diagnostics = [
    ...Array.from({ length: 150 }, (_, index) => missing(index + 1)),
    diagnose('label-duplicate', { file: 'a.md', line: 900, column: 1 }, { label: 'c)', line: 12 }),
  ];
  const ledger = Object.fromEntries(questions.slice(0, -1).map(({ id }) => [id, ['generalfeedback']]));
  const packages = [{ ...sampleDelivery.packages[1]!, ledger }];
  const page = write(deliveryOf({ ...sampleLesson, questions }, { packages, diagnostics }));

  test('has rows for its first questions and for those without their answer: the report has the rest', () => {
    const text = words(page, 'questions');
    expect(text).toContain('Question 499 ?');
    expect(text).not.toContain('Question 500 ?');
    expect(text).toContain('Question 1199 ?');
    expect(text).toContain('699 autres questions, avec leurs champs, se trouvent dans report.json.');
  });

  test('has a hundred remarks of a rule, and every rule', () => {
    const text = words(page, 'remarks');
    expect(text).toContain('« 100.png »');
    expect(text).not.toContain('« 101.png »');
    expect(text).toContain('Le repère « c) »');
    expect(text).toContain('50 autres remarques des règles ci-dessus se trouvent dans report.json.');
  });
});

describe('the recommended way', () => {
  const of = (...targets: readonly Target[]): string =>
    write(
      deliveryOf(sampleLesson, {
        packages: targets.map((target) => ({ ...sampleDelivery.packages[1]!, target, file: `a.${target}` })),
      }),
    );
  const files = (page: string, part: string): readonly string[] => [
    ...new Set([...words(page, part).matchAll(/\ba\.[\w-]+/g)].map(([name]) => name)),
  ];

  test.each([
    [TARGETS, ['a.moodle-course']],
    [
      ['scorm2004', 'moodle-quiz', 'scorm12'],
      ['a.scorm12', 'a.moodle-quiz'],
    ],
    [['scorm2004'], ['a.scorm2004']],
    [['moodle-glossary', 'moodle-quiz'], ['a.moodle-quiz']],
    [['moodle-glossary'], ['a.moodle-glossary']],
  ] as const)('of %j is %j, and the other files are folded', (targets, way) => {
    const page = of(...targets);
    expect(files(page, 'way')).toEqual(way);
    expect([...files(page, 'others'), ...way].sort()).toEqual(targets.map((target) => `a.${target}`).sort());
  });

  test('of a course leaves nothing to set, and warns of the choice that deletes', () => {
    const text = words(of('moodle-course'), 'way');
    expect(text).toContain('jamais Supprimer le contenu');
    expect(text).toContain(
      `Régler Rien : la sauvegarde apporte ses réglages. L’élève voit Leçon : une page : 3 images, 2 vidéos. Test : ${COUNT} questions.`,
    );
  });

  test('of a course whose questions stay in the lesson speaks of no quiz', () => {
    const settings = { ...sampleLesson.settings, courseQuestions: 'lesson' as const };
    const [, quiz] = sampleDelivery.packages;
    const packages = [{ ...quiz!, target: 'moodle-course' as const }];
    const text = words(write(deliveryOf({ ...sampleLesson, settings }, { packages })), 'way');
    expect(text).toContain(
      `L’élève voit une page : ${COUNT} questions, 3 images, 2 vidéos. Après chaque réponse`,
    );
    expect(text).not.toContain('Test ›');
  });

  test('names the file that is never to be uploaded', () => {
    const answerKey = { file: 'lecon.answers.html', bytes: 5120, sha256: 'a'.repeat(64) };
    expect(words(write({ ...sampleDelivery, answerKey }), 'way')).toContain(
      'lecon.answers.html : Les réponses que les élèves ne reçoivent pas, en une page pour qui enseigne. Ne la déposez jamais',
    );
  });
});

describe('the checklist', () => {
  test('has every step of the way with the settings to change, the remarks and the upload limit', () => {
    const text = words(write(sampleDelivery), 'checklist');
    expect(text).toContain('1 remarque lue et réglée Les dépôts de 4 Mo sont permis.');
    expect(text).toContain(
      'puis Enregistrer et afficher. Apparence › Affichage de la structure du contenu dans le lecteur : Désactivé',
    );
    expect(text).not.toContain('Tentatives illimitées');
    expect(text).toContain('Ajouter les questions sélectionnées au test.');
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
    expect(words(page, 'way')).toContain('Add an activity or resource › SCORM package');
    expect(words(page, 'way')).toContain('More › Question bank, then Import');
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
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script>alert|<b>k/);
    expect(words(page, 'way')).toContain('catégorie <script>alert("1")</script> & **co** {n} `x`.');
    expect(words(page, 'questions')).toContain('Is 1 < 2 & "so"?');
  });
});

describe('the sheet of a delivery that lacks something', () => {
  const at = { file: 'a.md', line: 1, column: 1 };

  test('shows only the errors when no package was written', () => {
    const page = write(
      deliveryOf(sampleLesson, { packages: [], diagnostics: [diagnose('course-empty', at, {})] }),
    );
    expect(words(page, 'state')).toMatch(
      /^Rien à importer : 1 erreur Aucun paquetage n’a été écrit.* Vérifiez que c’est bien le dossier voulu. a.md, ligne 1$/,
    );
    expect(words(page, 'remarks')).toContain('Erreur Le cours ne contient aucune page');
    expect(page).not.toContain('class="way"');
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
      'Rien ne demande votre attention',
      'L’élève voit une page.',
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
      files: {
        ...kit.files,
        'page.css': nothing,
        'print.css': nothing,
        'page.js': nothing,
        'page-cmi5.js': nothing,
        'web.css': nothing,
        'web.js': nothing,
        'katex/katex.css': nothing,
        'licences.txt': nothing,
      },
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

test('a book has its answers at the end, and counts for nothing beside the lesson', () => {
  const packages = (['scorm12', 'epub'] as const).map((target) => ({
    ...sampleDelivery.packages[0]!,
    target,
    file: `a.${target}`,
  }));
  const book = words(write({ ...sampleDelivery, packages: packages.slice(1) }));
  expect(book).toContain('À la fin, les réponses modèles.');
  expect(words(write({ ...sampleDelivery, packages }))).not.toContain(
    'Ces fichiers posent les mêmes questions',
  );
});
