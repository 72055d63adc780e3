import { describe, expect, it } from 'vitest';
import { exportMoodleQuiz } from '../../src/export/moodle-quiz/index.ts';
import { defaultSettings, type Gap } from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { fieldText, html, lessonOf, ownXml, question, questionXml, rulesOf, xmlOf } from './support.ts';

const options = (...texts: readonly string[]) =>
  texts.map((text, index) => ({
    id: String.fromCharCode(97 + index),
    content: html(text.replace(/^[+-]/, '')),
    correct: text.startsWith('+'),
  }));

const fractions = (...texts: readonly string[]): readonly string[] =>
  [
    ...ownXml(question('multiple-choice', 'q', '<p>?</p>', { options: options(...texts) })).matchAll(
      /<answer fraction="([^"]*)"/g,
    ),
  ].map(([, fraction]) => fraction ?? '');

const RIGHT = `<correctfeedback format="html">
  <text><![CDATA[Votre réponse est juste.]]></text>
</correctfeedback>
<partiallycorrectfeedback format="html">
  <text><![CDATA[Votre réponse est juste en partie.]]></text>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
  <text><![CDATA[Votre réponse n’est pas juste.]]></text>
</incorrectfeedback>`;

describe('an open question', () => {
  it('is an essay whose model answer reaches the learner and the grader', () => {
    const xml = questionXml(
      question('open', 'pourquoi', '<p>a) Pourquoi ?</p>', { feedback: html('<p>Parce que.</p>') }),
    );
    expect(xml).toBe(`<question type="essay">
    <name>
      <text><![CDATA[a) Pourquoi ?]]></text>
    </name>
    <questiontext format="html">
      <text><![CDATA[<p>a) Pourquoi ?</p>]]></text>
    </questiontext>
    <generalfeedback format="html">
      <text><![CDATA[<p>Parce que.</p>]]></text>
    </generalfeedback>
    <defaultgrade>1</defaultgrade>
    <penalty>0</penalty>
    <idnumber><![CDATA[pourquoi]]></idnumber>
    <responseformat>editor</responseformat>
    <responserequired>1</responserequired>
    <responsefieldlines>5</responsefieldlines>
    <attachments>0</attachments>
    <attachmentsrequired>0</attachmentsrequired>
    <graderinfo format="html">
      <text><![CDATA[<p>Parce que.</p>]]></text>
    </graderinfo>
    <responsetemplate format="html">
      <text/>
    </responsetemplate>
    <tags>
      <tag>
        <text><![CDATA[lecon]]></text>
      </tag>
    </tags>
  </question>`);
  });

  it('asks for a least number of words only where the author does', () => {
    const asked = question('open', 'q', '<p>?</p>', { minWords: 50 });
    expect(ownXml(asked)).toContain('<minwordlimit>50</minwordlimit>');
    expect(ownXml({ ...asked, minWords: 0 })).not.toContain('wordlimit');
  });

  it('folds its hints away below the prompt, for Moodle reads no hints of an essay', () => {
    const xml = questionXml(
      question('open', 'q', '<p>Où ?</p>', { hints: [html('<p>Au nord.</p>'), html('<p>Haut.</p>')] }),
    );
    expect(fieldText(xml, 'questiontext')).toBe(
      '<p>Où ?</p><details><summary>Indice 1</summary><p>Au nord.</p></details>' +
        '<details><summary>Indice 2</summary><p>Haut.</p></details>',
    );
    expect(xml).not.toContain('<hint');
  });

  it.each([
    [120, 5],
    [121, 10],
    [500, 10],
    [501, 15],
  ])('has for a model answer of %d characters a box of %d lines', (length, lines) => {
    const asked = question('open', 'q', '<p>?</p>', { feedback: html(`<p>${'x'.repeat(length)}</p>`) });
    expect(ownXml(asked)).toContain(`<responsefieldlines>${lines}</responsefieldlines>`);
  });

  it('has the largest box where nobody knows how long an answer is, or where it begins with something', () => {
    const lines = '<responsefieldlines>15</responsefieldlines>';
    expect(ownXml(question('open', 'q', '<p>?</p>', {}))).toContain(lines);
    expect(
      ownXml(question('open', 'q', '<p>?</p>', { feedback: html('Oui.'), starter: html('<p>Je…</p>') })),
    ).toContain(lines);
  });

  it('begins with code and something beside it in the editor, as it is', () => {
    const asked = question('open', 'q', '<p>?</p>', {
      starter: html('<pre><code>x = 1</code></pre><p>Car…</p>'),
    });
    expect(fieldText(ownXml(asked), 'responsetemplate')).toBe('<pre><code>x = 1</code></pre><p>Car…</p>');
    expect(ownXml(asked)).toContain('<responseformat>editor</responseformat>');
  });

  it.each([
    [
      '<img src="asset:media/riviere.svg" alt="">',
      'media/riviere.svg',
      '[Image absente : media/riviere.svg]',
    ],
    [
      '<video src="asset:media/moulin.mp4"></video>',
      'media/moulin.mp4',
      '[Vidéo absente : media/moulin.mp4]',
    ],
    ['<audio></audio>', 'audio', '[Enregistrement absent : audio]'],
    ['<a href="asset:media/plan.png">le plan</a>', 'le plan', '<p>Regardez :</p>le plan'],
  ])('names what %s would have begun with', (media, name, words) => {
    const asked = question('open', 'q', '<p>?</p>', { starter: html(`<p>Regardez :</p>${media}`) });
    expect(exportMoodleQuiz(lessonOf([asked])).diagnostics.map(({ rule, params }) => [rule, params])).toEqual(
      [['moodle-picture-left-out', { name, field: 'template' }]],
    );
    expect(fieldText(ownXml(asked), 'responsetemplate').replace(/\s/g, ' ')).toContain(words);
  });

  it('starts code in a box of fixed-width plain text', () => {
    const own = ownXml(
      question('open', 'q', '<p>?</p>', {
        starter: html('<pre><code>if a &lt; b:\n    print("$$")</code></pre>'),
      }),
    );
    expect(own).toContain('<responseformat>monospaced</responseformat>');
    expect(own).toContain('<![CDATA[if a < b:\n');
    expect(own).toContain('print("$$")]]>');
  });

  it('starts a table in the editor, and tells that a picture cannot be there', () => {
    const asked = question('open', 'q', '<p>?</p>', {
      starter: html(
        '<table><tr><td>1</td><td></td></tr></table><img src="asset:media/riviere.svg" alt="Rivière">',
      ),
    });
    const own = ownXml(asked);
    expect(own).toContain('<responseformat>editor</responseformat>');
    expect(fieldText(own, 'responsetemplate')).toMatch(/^<table.*<em>\[Image absente : Rivière\]<\/em>$/);
    expect(rulesOf(exportMoodleQuiz(lessonOf([asked])).diagnostics)).toEqual([
      'warning moodle-picture-left-out',
    ]);
  });
});

describe('a choice', () => {
  it('keeps the order, the feedback and the letters of its options', () => {
    const own = ownXml(
      question('single-choice', 'q', '<p>?</p>', {
        options: [
          { id: 'a', content: html('<p>Oui</p>'), correct: true, feedback: html('<p>Bien.</p>') },
          { id: 'b', content: html('<p>Non</p>'), correct: false },
        ],
      }),
    );
    expect(own).toBe(`<single>true</single>
<shuffleanswers>false</shuffleanswers>
<answernumbering>abc</answernumbering>
<showstandardinstruction>1</showstandardinstruction>
${RIGHT}
<answer fraction="100" format="html">
  <text><![CDATA[<p>Oui</p>]]></text>
  <feedback format="html">
    <text><![CDATA[<p>Bien.</p>]]></text>
  </feedback>
</answer>
<answer fraction="0" format="html">
  <text><![CDATA[<p>Non</p>]]></text>
</answer>`);
  });

  it('adds no letters to options that carry their own', () => {
    const asked = question('single-choice', 'q', '<p>?</p>', { options: options('+a) un', '-b) deux') });
    expect(ownXml(asked)).toContain('<answernumbering>none</answernumbering>');
  });

  it.each(['(b) deux', 'B. deux', '2) deux', '12. deux', 'b: deux', 'c ) deux'])('so is “%s”', (label) => {
    const asked = question('single-choice', 'q', '<p>?</p>', { options: options('+a) un', `-${label}`) });
    expect(ownXml(asked)).toContain('<answernumbering>none</answernumbering>');
  });

  it.each(['deux', 'ab) deux', '123. deux', '2,5) m', 'voir a) deux', 'a)deux'])('“%s” has none', (words) => {
    const asked = question('single-choice', 'q', '<p>?</p>', { options: options('+a) un', `-${words}`) });
    expect(ownXml(asked)).toContain('<answernumbering>abc</answernumbering>');
  });

  it('leaves out options that show nothing, and shares among the others', () => {
    expect(fractions('+1', '+', '-3')).toEqual(['100', '-100']);
  });

  it('of several right options tells with a hint how many are right, of one does not', () => {
    const own = (kind: 'single-choice' | 'multiple-choice') =>
      questionXml(question(kind, 'q', '<p>?</p>', { options: options('+1', '-2'), hints: [html('Lisez.')] }));
    expect(own('multiple-choice')).toContain('<single>false</single>');
    expect(own('multiple-choice').match(/<shownumcorrect>/g)).toHaveLength(2);
    expect(own('single-choice')).toMatch(
      /<hint format="html">\s*<text><!\[CDATA\[Lisez\.\]\]><\/text>\s*<shownumcorrect><\/shownumcorrect>\s*<\/hint>/,
    );
    expect(own('single-choice').match(/<shownumcorrect>/g)).toHaveLength(1);
  });

  it('is shuffled where the author says so, and no option speaks of its place', () => {
    const settings = { ...defaultSettings, shuffle: true };
    const xml = (...texts: readonly string[]) =>
      questionXml(question('single-choice', 'q', '<p>?</p>', { options: options(...texts) }), { settings });
    expect(xml('+un', '-deux')).toContain('<shuffleanswers>true</shuffleanswers>');
    expect(xml('+un', '-aucune des réponses ci-dessus')).toContain('<shuffleanswers>false</shuffleanswers>');
  });

  it('shares 100 % among the right options by the fractions that Moodle lists', () => {
    expect(fractions('+1', '+2', '+3', '-4')).toEqual(['33.33333', '33.33333', '33.33333', '-33.33333']);
    expect(fractions('+1', '+2', '+3', '+4', '+5', '+6', '+7', '-8', '-9', '-10')).toEqual([
      ...Array.from({ length: 7 }, () => '14.28571'),
      ...Array.from({ length: 3 }, () => '-14.28571'),
    ]);
  });

  it('makes 100 % of tens and fives where no equal share is listed', () => {
    const right = fractions(...Array.from({ length: 13 }, (_, index) => `+${index}`));
    expect(right).toEqual([
      ...Array.from({ length: 7 }, () => '10'),
      ...Array.from({ length: 6 }, () => '5'),
    ]);
  });

  it.each([
    [1, ['100']],
    [6, Array.from({ length: 6 }, () => '16.66667')],
    [9, Array.from({ length: 9 }, () => '11.11111')],
    [10, Array.from({ length: 10 }, () => '10')],
    [19, ['10', ...Array.from({ length: 18 }, () => '5')]],
    [20, Array.from({ length: 20 }, () => '5')],
  ])('of %d right options gives %j', (count, shares) => {
    expect(fractions(...Array.from({ length: count }, (_, index) => `+${index}`), '-x').slice(0, -1)).toEqual(
      shares,
    );
  });

  it('takes away for a wrong option what a right one gives, as the page does', () => {
    expect(fractions('+1', '+2', '-3', '-4', '-5')).toEqual(['50', '50', '-50', '-50', '-50']);
    expect(fractions('+1', '-2')).toEqual(['100', '-100']);
  });
});

it('true or false is two literal answers, each with its feedback', () => {
  const asked = question('true-false', 'q', '<p>?</p>', { answer: false, whenTrue: html('<p>Relisez.</p>') });
  expect(ownXml(asked)).toBe(`<answer fraction="0" format="moodle_auto_format">
  <text><![CDATA[true]]></text>
  <feedback format="html">
    <text><![CDATA[<p>Relisez.</p>]]></text>
  </feedback>
</answer>
<answer fraction="100" format="moodle_auto_format">
  <text><![CDATA[false]]></text>
</answer>`);
});

describe('a short answer', () => {
  it('means its text: a star is no wildcard', () => {
    const asked = question('short-answer', 'q', '<p>?</p>', {
      accepted: [
        { text: '3*4', fraction: 1 },
        { text: 'douze', fraction: 0.5, feedback: html('<p>En chiffres.</p>') },
      ],
      caseSensitive: true,
    });
    expect(ownXml(asked)).toBe(`<usecase>1</usecase>
<answer fraction="100" format="plain_text">
  <text><![CDATA[3\\*4]]></text>
</answer>
<answer fraction="50" format="plain_text">
  <text><![CDATA[douze]]></text>
  <feedback format="html">
    <text><![CDATA[<p>En chiffres.</p>]]></text>
  </feedback>
</answer>`);
  });

  it('is worth what Moodle lists, and tells where that is not what the author wrote', () => {
    const asked = question('short-answer', 'q', '<p>?</p>', {
      accepted: [
        { text: 'juste', fraction: 1 },
        { text: 'presque', fraction: 0.45 },
        { text: 'tiers', fraction: 0.33 },
      ],
      caseSensitive: false,
    });
    const { diagnostics } = exportMoodleQuiz(lessonOf([asked]));
    expect([...ownXml(asked).matchAll(/fraction="([^"]*)"/g)].map(([, fraction]) => fraction)).toEqual([
      '100',
      '50',
      '33.33333',
    ]);
    expect(diagnostics.map((one) => wordingIn(one, 'en').message)).toEqual([
      '“presque” is worth 45 % of the points, which Moodle does not know.',
    ]);
  });

  it.each([
    [0.345, '33.33333', '34.5'],
    [0.33, '33.33333', undefined],
    [0.01, '0', '1'],
    [0.004, '0', undefined],
    [0.12, '12.5', undefined],
    [0.119, '12.5', '11.9'],
    [0.123456, '12.5', undefined],
  ])('that is worth %d is worth %s %% to Moodle: half a per cent is no other', (fraction, given, wanted) => {
    const asked = question('short-answer', 'q', '<p>?</p>', {
      accepted: [
        { text: 'un', fraction: 1 },
        { text: 'deux', fraction },
      ],
      caseSensitive: false,
    });
    expect(ownXml(asked)).toContain(`<usecase>0</usecase>`);
    expect(ownXml(asked)).toContain(
      `<answer fraction="${given}" format="plain_text">\n  <text><![CDATA[deux]]>`,
    );
    expect(exportMoodleQuiz(lessonOf([asked])).diagnostics.map(({ params }) => params)).toEqual(
      wanted === undefined ? [] : [{ text: 'deux', wanted, given }],
    );
  });

  it('of several that are worth most raises the first alone to 100 %', () => {
    const asked = question('short-answer', 'q', '<p>?</p>', {
      accepted: [0.5, 0.8, 0.8].map((fraction, index) => ({ text: `${index}`, fraction })),
      caseSensitive: false,
    });
    expect([...ownXml(asked).matchAll(/fraction="([^"]*)"/g)].map(([, fraction]) => fraction)).toEqual([
      '50',
      '100',
      '80',
    ]);
  });

  it('always has one at 100 %, without which Moodle stops the import', () => {
    const asked = question('short-answer', 'q', '<p>?</p>', {
      accepted: [{ text: 'à peu près', fraction: 0.8 }],
      caseSensitive: false,
    });
    expect(ownXml(asked)).toContain('<answer fraction="100"');
    expect(rulesOf(exportMoodleQuiz(lessonOf([asked])).diagnostics)).toEqual([
      'warning moodle-fraction-changed',
    ]);
  });
});

it('a numerical answer has a decimal point, a tolerance and a unit that may be typed', () => {
  const asked = question('numerical', 'q', '<p>?</p>', {
    accepted: [{ value: 3.14, tolerance: 0.01, fraction: 1 }],
    unit: 'cm',
  });
  expect(ownXml(asked)).toBe(`<answer fraction="100" format="plain_text">
  <text><![CDATA[3.14]]></text>
  <tolerance>0.01</tolerance>
</answer>
<units>
  <unit>
    <multiplier>1</multiplier>
    <unit_name><![CDATA[cm]]></unit_name>
  </unit>
</units>
<unitgradingtype>0</unitgradingtype>
<showunits>0</showunits>
<unitsleft>0</unitsleft>`);
});

it.each([
  [1e21, '1e21'],
  [1e-7, '1e-7'],
  [-0.5, '-0.5'],
])('the number %d is written %s, and asks for no unit where the author gives none', (value, text) => {
  const asked = question('numerical', 'q', '<p>?</p>', {
    accepted: [{ value, tolerance: 0, fraction: 1, feedback: html('<p>Oui.</p>') }],
  });
  expect(ownXml(asked)).toBe(`<answer fraction="100" format="plain_text">
  <text><![CDATA[${text}]]></text>
  <feedback format="html">
    <text><![CDATA[<p>Oui.</p>]]></text>
  </feedback>
  <tolerance>0</tolerance>
</answer>
<unitgradingtype>0</unitgradingtype>
<showunits>3</showunits>`);
});

it('matching and ordering say what is right, and with a hint how much of it', () => {
  const hints = [html('<p>Relisez.</p>'), html('')];
  const pairs = question('matching', 'q', '<p>?</p>', {
    pairs: [{ stem: html('mer'), answer: 'salée' }],
    distractors: ['', 'douce'],
    hints,
  });
  expect(ownXml(pairs)).toBe(`<shuffleanswers>true</shuffleanswers>
${RIGHT}
<shownumcorrect></shownumcorrect>
<subquestion format="html">
  <text><![CDATA[mer]]></text>
  <answer>
    <text><![CDATA[salée]]></text>
  </answer>
</subquestion>
<subquestion format="html">
  <text/>
  <answer>
    <text><![CDATA[douce]]></text>
  </answer>
</subquestion>
<hint format="html">
  <text><![CDATA[<p>Relisez.</p>]]></text>
  <shownumcorrect></shownumcorrect>
</hint>`);
  expect(exportMoodleQuiz(lessonOf([pairs])).ledger).toEqual({ q: ['subquestion[1]/answer', 'hint[1]'] });

  const steps = question('ordering', 'q', '<p>?</p>', { items: ['un', '', 'deux'].map(html), hints });
  expect(ownXml(steps)).toBe(`<layouttype>VERTICAL</layouttype>
<selecttype>ALL</selecttype>
<selectcount>2</selectcount>
<gradingtype>ABSOLUTE_POSITION</gradingtype>
<showgrading>SHOW</showgrading>
<numberingstyle>none</numberingstyle>
${RIGHT}
<shownumcorrect>1</shownumcorrect>
<answer fraction="100" format="html">
  <text><![CDATA[un]]></text>
</answer>
<answer fraction="100" format="html">
  <text><![CDATA[deux]]></text>
</answer>
<hint format="html">
  <text><![CDATA[<p>Relisez.</p>]]></text>
  <shownumcorrect></shownumcorrect>
</hint>`);
  expect(exportMoodleQuiz(lessonOf([steps])).ledger).toEqual({ q: ['answer[1]', 'answer[2]', 'hint[1]'] });
});

it('stems keep their order where their author has numbered them, though the lesson is shuffled', () => {
  const settings = { ...defaultSettings, shuffle: true };
  const xml = (...stems: readonly string[]) =>
    questionXml(
      question('matching', 'q', '<p>?</p>', {
        pairs: stems.map((stem, index) => ({ stem: html(stem), answer: `${index}` })),
        distractors: [],
      }),
      { settings },
    );
  expect(xml('mer', 'lac')).toContain('<shuffleanswers>true</shuffleanswers>');
  expect(xml('a) mer', 'b) lac')).toContain('<shuffleanswers>false</shuffleanswers>');
});

describe('what a further try costs, and what it is worth', () => {
  const gap = '<p><cartable-gap data-index="0"></cartable-gap></p>';
  it.each([
    ['essay', '0', question('open', 'q', '<p>?</p>', { points: 2 })],
    ['truefalse', '1', question('true-false', 'q', '<p>?</p>', { answer: true, points: 2 })],
    [
      'multichoice',
      '0.3333333',
      question('single-choice', 'q', '<p>?</p>', { options: options('+1', '-2'), points: 2 }),
    ],
    [
      'ordering',
      '0.3333333',
      question('ordering', 'q', '<p>?</p>', { items: ['1', '2'].map(html), points: 2 }),
    ],
  ])('%s: %s', (type, penalty, asked) => {
    expect(questionXml(asked)).toContain(`<question type="${type}">`);
    expect(questionXml(asked)).toContain(`<defaultgrade>2</defaultgrade>\n    <penalty>${penalty}</penalty>`);
  });

  it('a cloze has the points of its gaps alone', () => {
    const gaps = [{ accepted: [{ text: 'x', fraction: 1 }] }];
    const asked = question('gap-fill', 'q', gap, { gaps, points: 2, hints: [html('<p>Lisez.</p>')] });
    expect(questionXml(asked)).not.toContain('defaultgrade');
    expect(questionXml(asked)).toContain('<penalty>0.3333333</penalty>');
    expect(ownXml(asked)).toBe(`<hint format="html">
  <text><![CDATA[<p>Lisez.</p>]]></text>
  <shownumcorrect></shownumcorrect>
</hint>`);
  });

  it('a description costs nothing and is worth nothing', () => {
    const contexts = ['Regardez.', ' ', 'Lisez.'].map((text, line) => ({
      content: html(text),
      before: 'q',
      line,
    }));
    const xml = xmlOf(lessonOf([question('open', 'q', '<p>?</p>', {})], { contexts }));
    const described = xml.split('<question type="description">').slice(1);
    expect(described.map((one) => /<idnumber><!\[CDATA\[(.*?)\]/.exec(one)?.[1])).toEqual([
      'q.context',
      'q.context-2',
    ]);
    expect(described[0]).toContain('<defaultgrade>0</defaultgrade>\n    <penalty>0</penalty>');
  });
});

it('a choice of a matching that is a reference is written as its words', () => {
  const asked = question('matching', 'q', '<p>?</p>', {
    pairs: [
      { stem: html('<p>et</p>'), answer: '&amp;' },
      { stem: html('<p>R et D</p>'), answer: 'R&D' },
    ],
    distractors: ['&#233;'],
  });
  const answers = ownXml(asked).match(/(?<=<answer>\s*<text><!\[CDATA\[).*?(?=\]\])/g);
  expect(answers).toEqual(['&#38;amp;', 'R&D', '&#38;#233;']);
});

it('matching writes each stem with its answer, a distractor without stem, and no tag in a choice', () => {
  const asked = question('matching', 'q', '<p>?</p>', {
    pairs: [
      { stem: html('<p>lien</p>'), answer: '<a>' },
      { stem: html('<p>image</p>'), answer: '<img>' },
    ],
    distractors: ['x < y'],
  });
  expect(ownXml(asked).replace(/^[\s\S]*<shownumcorrect><\/shownumcorrect>\n/, '')).toBe(
    `<subquestion format="html">
  <text><![CDATA[<p>lien</p>]]></text>
  <answer>
    <text><![CDATA[&#60;a>]]></text>
  </answer>
</subquestion>
<subquestion format="html">
  <text><![CDATA[<p>image</p>]]></text>
  <answer>
    <text><![CDATA[&#60;img>]]></text>
  </answer>
</subquestion>
<subquestion format="html">
  <text/>
  <answer>
    <text><![CDATA[x < y]]></text>
  </answer>
</subquestion>`,
  );
});

it('ordering is named, for Moodle has it from 4.4 on', () => {
  const steps = question('ordering', 'q', '<p>Dans quel ordre ?</p>', {
    items: ['un', 'deux'].map((word) => html(word)),
  });
  const { diagnostics } = exportMoodleQuiz(lessonOf([steps]));
  expect(rulesOf(diagnostics)).toEqual(['info moodle-ordering-version']);
  expect(wordingIn(diagnostics[0]!, 'en').message).toContain('“Dans quel ordre ?”');
});

it('ordering shows all items and has the value without which the import breaks off', () => {
  const own = ownXml(
    question('ordering', 'q', '<p>?</p>', { items: ['un', 'deux', 'trois'].map((word) => html(word)) }),
  );
  expect(own).toContain('<selecttype>ALL</selecttype>\n<selectcount>3</selectcount>');
  expect(own).toContain('<shownumcorrect>1</shownumcorrect>');
  expect([...own.matchAll(/<answer [^>]*>\s*<text><!\[CDATA\[(.*?)\]\]>/g)].map(([, text]) => text)).toEqual([
    'un',
    'deux',
    'trois',
  ]);
});

describe('gaps', () => {
  const gap = (text: string, choices?: readonly string[]): string => {
    const xml = questionXml(
      question('gap-fill', 'q', '<p>[<cartable-gap data-index="0"></cartable-gap>]</p>', {
        gaps: [{ accepted: [{ text, fraction: 1 }], ...(choices && { choices }) }],
      }),
    );
    return fieldText(xml, 'questiontext').slice('<p>['.length, -']</p>'.length);
  };

  it('are typed without choices, chosen with them, in the order of the choices', () => {
    expect(gap('pluie')).toBe('{1:SHORTANSWER:=pluie}');
    expect(gap('pluie', ['neige', 'pluie', 'vent'])).toBe('{1:MULTICHOICE:%0%neige~=pluie~%0%vent}');
  });

  it.each([
    ['$x^{2}$', '=$x^{2\\}$'],
    ['x#y', '=x\\#y'],
    ['p~q', '=p&#126;q'],
    ['3*4', '=3\\*4'],
    ['a < b', '=a &lt; b'],
    ['R&D&', '=R&amp;D&amp; '],
    ['C:\\', '=C:\\ '],
    ['50%', '=50%'],
    ['{a}', '={a\\}'],
    ['a&#b', '=a&amp;\\#b'],
    ['a~b#c}d', '=a&#126;b\\#c\\}d'],
    ['2*3*4', '=2\\*3\\*4'],
  ])('keep %s as it is, by the escapes of the grammar', (text, written) => {
    expect(gap(text)).toBe(`{1:SHORTANSWER:${written}}`);
  });

  const gapXml = (one: Gap): string =>
    fieldText(
      questionXml(
        question('gap-fill', 'q', '<p><cartable-gap data-index="0"></cartable-gap></p>', { gaps: [one] }),
      ),
      'questiontext',
    ).slice('<p>'.length, -'</p>'.length);

  it('say what a part of the points is worth, and what is said of it, in words', () => {
    const accepted = [
      { text: 'pluie', fraction: 1, feedback: html('<p>Oui <em>#1</em> }~</p>') },
      { text: 'averse', fraction: 0.5, feedback: html('<p>Presque &lt; 1</p>') },
      { text: ' ', fraction: 0.25 },
    ];
    expect(gapXml({ accepted })).toBe(
      '{1:SHORTANSWER:=pluie#Oui \\#1 \\}&#126;~%50%averse#Presque &amp;lt; 1}',
    );
    const asked = question('gap-fill', 'q', '<p><cartable-gap data-index="0"></cartable-gap></p>', {
      gaps: [{ accepted }],
    });
    expect(exportMoodleQuiz(lessonOf([asked])).ledger).toEqual({
      q: [
        'questiontext/gap[1]/answer[1]',
        'questiontext/gap[1]/answer[1]/feedback',
        'questiontext/gap[1]/answer[2]',
        'questiontext/gap[1]/answer[2]/feedback',
      ],
    });
  });

  it('offer a right answer that is not among the choices first, and no blank choice', () => {
    expect(gapXml({ accepted: [{ text: 'pluie', fraction: 1 }], choices: ['vent', ' ', 'neige'] })).toBe(
      '{1:MULTICHOICE:=pluie~%0%vent~%0%neige}',
    );
  });

  it.each([
    ['<img src="asset:media/riviere.svg" alt="La rivière">', 'media/riviere.svg'],
    ['<video src="asset:media/moulin.mp4"></video>', 'media/moulin.mp4'],
    ['<audio></audio>', 'audio'],
  ])('name %s in a remark, for Moodle keeps no files for a gap', (media, name) => {
    const feedback = html(`<p>Voyez ${media}.</p>`);
    const asked = question('gap-fill', 'q', '<p><cartable-gap data-index="0"></cartable-gap></p>', {
      gaps: [{ accepted: [{ text: 'pluie', fraction: 1, feedback }] }],
    });
    const left = exportMoodleQuiz(lessonOf([asked])).diagnostics;
    expect(left.map(({ rule, params }) => [rule, params])).toEqual([
      ['moodle-picture-left-out', { name: media.includes('alt') ? 'La rivière' : name, field: 'gap' }],
    ]);
  });

  it('show markup in a choice as text', () => {
    expect(gap('<b>', ['<b>', '<i>'])).toBe('{1:MULTICHOICE:=&amp;lt;b&amp;gt;~%0%&amp;lt;i&amp;gt;}');
  });

  it('cannot be made by the words of the text', () => {
    const xml = questionXml(
      question('gap-fill', 'q', '<p>{1:SA:=x} {#1} <cartable-gap data-index="0"></cartable-gap></p>', {
        gaps: [{ accepted: [{ text: 'y', fraction: 1 }] }],
      }),
    );
    expect(fieldText(xml, 'questiontext')).toBe('<p>&#123;1:SA:=x} &#123;#1} {1:SHORTANSWER:=y}</p>');
  });

  it('share the points where they can be whole, and say so where they cannot', () => {
    const asked = question(
      'gap-fill',
      'q',
      '<p><cartable-gap data-index="0"></cartable-gap><cartable-gap data-index="1"></cartable-gap></p>',
      { gaps: ['a', 'b'].map((text) => ({ accepted: [{ text, fraction: 1 }] })), points: 4 },
    );
    expect(questionXml(asked)).toContain('{2:SHORTANSWER:=a}{2:SHORTANSWER:=b}');
    expect(exportMoodleQuiz(lessonOf([asked])).diagnostics).toEqual([]);
    const odd = { ...asked, points: 3 };
    expect(questionXml(odd)).toContain('{1:SHORTANSWER:=a}');
    expect(rulesOf(exportMoodleQuiz(lessonOf([odd])).diagnostics)).toEqual(['info moodle-gap-points']);
  });
});

describe('a closed question that Moodle cannot mark', () => {
  it.each([
    question('single-choice', 'q', '<p>Une ?</p>', { options: options('+seule') }),
    question('multiple-choice', 'q', '<p>Sans clé ?</p>', { options: options('-a', '-b') }),
    question('short-answer', 'q', '<p>Rien ?</p>', {
      accepted: [{ text: ' ', fraction: 1 }],
      caseSensitive: false,
    }),
    question('numerical', 'q', '<p>NaN ?</p>', {
      accepted: [{ value: Number.NaN, tolerance: 0, fraction: 1 }],
    }),
    question('matching', 'q', '<p>Vide ?</p>', {
      pairs: [{ stem: html('<p>x</p>'), answer: '' }],
      distractors: [],
    }),
    question('ordering', 'q', '<p>Un ?</p>', { items: [html('<p>seul</p>')] }),
    question('gap-fill', 'q', '<p>Sans trou</p>', { gaps: [{ accepted: [{ text: 'a', fraction: 1 }] }] }),
  ])('is asked as an essay, with a warning: $name', (asked) => {
    expect(questionXml(asked)).toContain('<question type="essay">');
    expect(rulesOf(exportMoodleQuiz(lessonOf([asked])).diagnostics)).toEqual([
      'warning moodle-asked-as-essay',
    ]);
  });

  it('shows its options, and its key after the answer', () => {
    const xml = questionXml(
      question('single-choice', 'q', '<p>Une ?</p>', {
        options: options('+seule'),
        feedback: html('<p>Fin.</p>'),
      }),
    );
    expect(fieldText(xml, 'questiontext')).toBe('<p>Une ?</p><ul><li>seule</li></ul>');
    expect(fieldText(xml, 'graderinfo')).toBe('<p>Fin.</p><p>Réponse attendue :</p><ul><li>seule</li></ul>');
  });
});
