/** A lesson written by hand as the reader would hand it on: every block and every kind of question. */
import { fromHtml } from 'hast-util-from-html';
import {
  type Asset,
  type Content,
  content,
  defaultSettings,
  digest,
  type Lesson,
  plainText,
  type Question,
  type QuestionOf,
} from '../../src/lesson/index.ts';

/** Content from HTML, with the model's placeholders written as custom elements. */
export const html = (source: string): Content => content(...fromHtml(source, { fragment: true }).children);

const encoder = new TextEncoder();

const asset = (path: string, type: string, text: string, size?: readonly [number, number]): Asset => {
  const bytes = encoder.encode(text);
  return {
    path,
    source: path,
    type,
    bytes: bytes.length,
    sha256: digest(text),
    content: bytes,
    ...(size && { width: size[0], height: size[1] }),
  };
};

const drawing = (sky: string, ground: string, words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360">
<rect width="640" height="360" fill="${sky}"/><path d="M0 270 Q160 210 320 260 T640 240 V360 H0z" fill="${ground}"/>
<circle cx="500" cy="90" r="42" fill="#f6d58b"/><text x="40" y="330" font-family="sans-serif" font-size="26" fill="#fff">${words}</text></svg>`;

export const sampleAssets = {
  river: asset('media/riviere.svg', 'image/svg+xml', drawing('#9cc3d5', '#3c6e71', 'La rivière'), [640, 360]),
  poster: asset('media/moulin.svg', 'image/svg+xml', drawing('#40506b', '#283618', 'Le moulin'), [640, 360]),
  film: asset('media/moulin.mp4', 'video/mp4', 'not really a film'),
  captions: asset('media/moulin.fr.vtt', 'text/vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\nLa roue tourne.\n'),
  thumbnail: asset(
    'media/entretien.svg',
    'image/svg+xml',
    drawing('#6d597a', '#355070', 'Entretien'),
    [640, 360],
  ),
  sheet: asset('media/fiche.pdf', 'application/pdf', '%PDF-1.4'),
} as const;

const place = { file: 'content/riviere/lesson.md', line: 12, column: 1 };

/** A question of the sample lesson: give what matters, the rest has plain values. */
export const question = <K extends Question['kind']>(
  kind: K,
  id: string,
  prompt: string,
  rest: Omit<QuestionOf<K>, 'kind' | 'id' | 'revision' | 'name' | 'prompt' | 'hints' | 'points' | 'place'> &
    Partial<Pick<Question, 'hints' | 'points' | 'revision'>>,
): QuestionOf<K> => {
  const words = html(prompt);
  return {
    kind,
    id,
    revision: digest(prompt, 8),
    name: plainText(words),
    prompt: words,
    hints: [],
    points: 1,
    place,
    ...rest,
  } as unknown as QuestionOf<K>;
};

export const sampleQuestions: readonly Question[] = [
  question('open', 'pourquoi-la-riviere', '<p>a) Pourquoi la rivière fait-elle des méandres&nbsp;?</p>', {
    label: 'a)',
    section: 'Regarder',
    hints: [
      html('<p>Regardez de quel côté l’eau va le plus vite.</p>'),
      html('<p>Que devient le sable arraché à la rive&nbsp;?</p>'),
    ],
    feedback: html(
      `<p>L’eau creuse la rive extérieure, où elle va vite, et dépose le sable à l’intérieur du virage.</p>
       <p>Chaque crue accentue la courbe, jusqu’à ce que le fleuve coupe au plus court.</p>`,
    ),
  }),
  question(
    'open',
    'ce-que-change-un-moulin',
    '<p>b) Que change un moulin pour ceux qui vivent en aval&nbsp;?</p>',
    {
      label: 'b)',
      section: 'Regarder',
      minWords: 5,
      feedback: html(
        `<p>Quelques éléments de réponse&nbsp;:</p><ul><li>le débit varie selon les heures de travail&nbsp;;</li>
       <li>les poissons ne remontent plus&nbsp;;</li><li>les crues sont moins brusques.</li></ul>
       <p><img src="asset:media/riviere.svg" alt="La rivière en aval du moulin" width="640" height="360"></p>`,
      ),
    },
  ),
  question(
    'single-choice',
    'energie-du-moulin',
    '<p>D’où vient l’énergie qui fait tourner la roue&nbsp;?</p>',
    {
      options: [
        {
          id: 'a',
          content: html('<p>De la chute de l’eau</p>'),
          correct: true,
          feedback: html('<p>Oui&nbsp;: l’eau perd de la hauteur.</p>'),
        },
        {
          id: 'b',
          content: html('<p>De la chaleur de l’eau</p>'),
          correct: false,
          feedback: html('<p>L’eau sort du moulin à la même température.</p>'),
        },
        { id: 'c', content: html('<p>Du vent</p>'), correct: false },
      ],
      feedback: html('<p>La roue prend à l’eau son énergie de position.</p>'),
    },
  ),
  question('multiple-choice', 'metiers', '<p>Quels métiers avaient besoin de la rivière&nbsp;?</p>', {
    options: [
      { id: 'a', content: html('<p>La tannerie</p>'), correct: true },
      { id: 'b', content: html('<p>L’horlogerie</p>'), correct: false },
      { id: 'c', content: html('<p>La papeterie</p>'), correct: true },
    ],
    hints: [html('<p>Il y en a deux.</p>')],
    feedback: html('<p>Tanneurs et papetiers lavent, trempent et rincent.</p>'),
  }),
  question('true-false', 'amont', '<p>L’amont d’une rivière est du côté de sa source.</p>', {
    answer: true,
    whenTrue: html('<p>C’est cela&nbsp;: l’amont regarde vers la montagne.</p>'),
    whenFalse: html('<p>Pensez à «&nbsp;mont&nbsp;» dans «&nbsp;amont&nbsp;».</p>'),
  }),
  question(
    'short-answer',
    'nom-du-depot',
    '<p>Comment nomme-t-on la terre que dépose une rivière&nbsp;?</p>',
    {
      accepted: [
        { text: 'alluvion', fraction: 1 },
        { text: 'alluvions', fraction: 1, feedback: html('<p>Le pluriel est le plus courant.</p>') },
        { text: 'limon', fraction: 0.5, feedback: html('<p>Le limon en est une sorte.</p>') },
      ],
      caseSensitive: false,
      feedback: html('<p>Ce sont les alluvions.</p>'),
    },
  ),
  question(
    'numerical',
    'vitesse',
    '<p>L’eau parcourt <cartable-math data-display="inline">d = 7{,}5</cartable-math> m en 3 s. Quelle est sa vitesse&nbsp;?</p>',
    {
      accepted: [{ value: 2.5, tolerance: 0.05, fraction: 1 }],
      unit: 'm/s',
      feedback: html(
        '<p><cartable-math data-display="block">v = \\frac{d}{t} = \\frac{7{,}5}{3} = 2{,}5\\ \\mathrm{m/s}</cartable-math></p>',
      ),
    },
  ),
  question('matching', 'mots-de-l-eau', '<p>Reliez chaque mot à ce qu’il désigne.</p>', {
    pairs: [
      { stem: html('<p>L’étiage</p>'), answer: 'le plus bas niveau' },
      { stem: html('<p>La crue</p>'), answer: 'le plus haut niveau' },
    ],
    distractors: ['le débit moyen'],
    feedback: html('<p>Entre étiage et crue, le débit peut varier de un à cent.</p>'),
  }),
  question('ordering', 'de-la-source-a-la-mer', '<p>Rangez de la source à la mer.</p>', {
    items: [html('<p>torrent</p>'), html('<p>rivière</p>'), html('<p>fleuve</p>'), html('<p>estuaire</p>')],
    feedback: html('<p>La pente diminue et le lit s’élargit.</p>'),
  }),
  question(
    'gap-fill',
    'le-cycle',
    `<p>L’eau <cartable-gap data-index="0"></cartable-gap> au-dessus de la mer, puis retombe en
     <cartable-gap data-index="1"></cartable-gap> sur la montagne.</p>`,
    {
      gaps: [
        { accepted: [{ text: 's’évapore', fraction: 1 }] },
        { accepted: [{ text: 'pluie', fraction: 1 }], choices: ['pluie', 'fumée', 'sable'] },
      ],
      feedback: html('<p>C’est le cycle de l’eau.</p>'),
    },
  ),
];

const at = (id: string): string => `<cartable-question data-id="${id}"></cartable-question>`;

/** What its questions are worth all together, and the closed ones among them. */
export const samplePoints = worthOf(sampleQuestions);
export const closedPoints = worthOf(sampleQuestions.filter(({ kind }) => kind !== 'open'));

function worthOf(questions: readonly Question[]): number {
  return questions.reduce((sum, { points }) => sum + points, 0);
}

/** Those that have a place of their own in the text; all others stand at its end. */
const PLACED: readonly string[] = [
  'pourquoi-la-riviere',
  'ce-que-change-un-moulin',
  'energie-du-moulin',
  'metiers',
];
const atTheEnd = sampleQuestions.map(({ id }) => id).filter((id) => !PLACED.includes(id));

export const sampleLesson: Lesson = {
  id: 'la-riviere-et-le-moulin',
  title: 'La rivière et le moulin',
  language: 'fr',
  source: place.file,
  description: 'Comment l’eau façonne un paysage et fait travailler des machines.',
  duration: 'PT45M',
  keywords: ['méandre', 'moulin', 'énergie'],
  objectives: [
    'Décrire comment une rivière déplace la terre',
    'Reconnaître ce qu’un moulin change à son cours',
  ],
  authors: ['Camille Rochat'],
  licence: { name: 'CC-BY-SA-4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  glossary: [
    { term: 'méandre', definition: html('<p>Boucle que fait une rivière dans une plaine.</p>') },
    { term: 'bief' },
  ],
  outline: [
    { id: 'regarder', title: 'Regarder couler l’eau', level: 2 },
    { id: 'le-moulin', title: 'Le moulin', level: 2 },
    { id: 'la-roue', title: 'La roue', level: 3 },
    { id: 'mesurer', title: 'Mesurer et programmer', level: 2 },
    { id: 's-exercer', title: 'S’exercer', level: 2 },
  ],
  contexts: [
    { content: html('<p>Observez la rivière, puis répondez.</p>'), before: 'pourquoi-la-riviere', line: 11 },
  ],
  assets: Object.values(sampleAssets),
  settings: defaultSettings,
  questions: sampleQuestions,
  body: html(`
<p>🕑 45 min | ✍️ débranché</p>
<h2 id="regarder">Regarder couler l’eau</h2>
<p>Une rivière n’est jamais droite bien longtemps. Dans la plaine, elle dessine des
<cartable-term data-term="méandre">méandres</cartable-term> que l’on voit mieux d’avion que de la rive,
et qui se déplacent de quelques pas chaque année<sup><a href="#note-1" id="renvoi-1">1</a></sup>.
Les anciens du village se souviennent d’un champ que la crue de mars a pris d’un côté et rendu de l’autre.</p>
<p>Celui qui regarde un bouchon flotter remarque vite que l’eau ne va pas partout à la même vitesse&nbsp;: elle
traîne au creux des virages et file le long de la rive opposée. <strong>C’est là que tout commence</strong>.
Un peu de <em>patience</em>, une ficelle et une montre suffisent à le mesurer&nbsp;; le
<a href="https://example.org/riviere">relevé de la commune</a> et la <a href="asset:media/fiche.pdf">fiche à imprimer</a>
donnent d’autres chiffres.</p>
<figure id="fig-riviere"><img src="asset:media/riviere.svg" alt="Une rivière entre deux collines" width="640" height="360">
<figcaption>Figure 1 — La rivière au printemps, vue du pont.</figcaption></figure>
<blockquote><p>On ne se baigne jamais deux fois dans le même fleuve.</p></blockquote>
${at('pourquoi-la-riviere')}
${at('ce-que-change-un-moulin')}
<h2 id="le-moulin">Le moulin</h2>
<p>Le meunier détourne une part de l’eau par un <cartable-term data-term="bief">bief</cartable-term>&nbsp;:</p>
<ul><li>une vanne règle le débit&nbsp;;</li><li>la roue entraîne l’arbre, puis les meules&nbsp;:<ul><li>la dormante&nbsp;;</li>
<li>la tournante.</li></ul></li></ul>
<ol><li>On lève la vanne.</li><li>On verse le grain.</li></ol>
<figure><video src="asset:media/moulin.mp4" poster="asset:media/moulin.svg" width="640" height="360"><track
kind="captions" src="asset:media/moulin.fr.vtt" srclang="fr" label="Français"></video>
<figcaption>La roue en mouvement.</figcaption></figure>
<p>Écoutez ensuite la meunière&nbsp;:</p>
<cartable-video data-url="https://www.youtube.com/watch?v=aqz-KE-bpKQ" data-provider="youtube" data-video="aqz-KE-bpKQ"
data-start="30"><img src="asset:media/entretien.svg" alt="Entretien avec la meunière" width="640" height="360"></cartable-video>
<p>L’ancien plan du bief s’est perdu&nbsp;: <cartable-missing data-kind="image" data-name="images/plan-du-bief.png"
data-alt="Plan du bief"></cartable-missing></p>
<cartable-missing data-kind="image" data-name="carte.png" data-url="https://example.org/carte.png"></cartable-missing>
<h3 id="la-roue">La roue</h3>
<table><thead><tr><th>Roue</th><th>Chute</th><th>Rendement</th></tr></thead><tbody>
<tr><td>de dessous</td><td>0,5 m</td><td>20 %</td></tr><tr><td>de poitrine</td><td>1,5 m</td><td>50 %</td></tr>
<tr><td>de dessus</td><td>3 m</td><td>80 %</td></tr></tbody></table>
${at('energie-du-moulin')}
${at('metiers')}
<h2 id="mesurer">Mesurer et programmer</h2>
<p>La puissance de la chute est <cartable-math data-display="block">P = \\rho\\, g\\, Q\\, h</cartable-math> où
<cartable-math data-display="inline">Q</cartable-math> est le débit. En Python&nbsp;:</p>
<pre><code class="language-python">def puissance(debit, hauteur):
    """Watts, pour un débit en m³/s."""
    return 1000 * 9.81 * debit * hauteur

print(puissance(0.4, 3))  # près de 12 kW
</code></pre>
<details><summary>Pour aller plus loin</summary><p>Le rendement ôte une part de cette puissance.</p></details>
<hr>
<h2 id="s-exercer">S’exercer</h2>
${atTheEnd.map(at).join('\n')}
<dl><dt>Étiage</dt><dd>Le plus bas niveau d’un cours d’eau.</dd></dl>
<ol><li id="note-1">Jusqu’à dix mètres pour les plus vifs. <a href="#renvoi-1">↩</a></li></ol>`),
};
