import { describe, expect, it } from 'vitest';
import { exportMoodleQuiz } from '../../src/export/moodle-quiz/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { fieldText, html, lessonOf, ownXml, question, questionXml, rulesOf } from './support.ts';

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
<correctfeedback format="html">
  <text><![CDATA[Votre réponse est juste.]]></text>
</correctfeedback>
<partiallycorrectfeedback format="html">
  <text><![CDATA[Votre réponse est juste en partie.]]></text>
</partiallycorrectfeedback>
<incorrectfeedback format="html">
  <text><![CDATA[Votre réponse n’est pas juste.]]></text>
</incorrectfeedback>
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

  it('shares 100 % among the right options by the fractions that Moodle lists', () => {
    expect(fractions('+1', '+2', '+3', '-4')).toEqual(['33.33333', '33.33333', '33.33333', '-33.33333']);
    expect(fractions('+1', '+2', '+3', '+4', '+5', '+6', '+7', '-8', '-9', '-10')).toEqual([
      ...Array.from({ length: 7 }, () => '14.28571'),
      ...Array.from({ length: 3 }, () => '-14.28571'),
    ]);
  });

  it('makes 100 % of tens and fives where no equal share is listed', () => {
    const right = fractions(...Array.from({ length: 13 }, (_, index) => `+${index}`));
    expect(right.reduce((sum, fraction) => sum + Number(fraction), 0)).toBe(100);
    expect(new Set(right)).toEqual(new Set(['10', '5']));
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
  ])('keep %s as it is, by the escapes of the grammar', (text, written) => {
    expect(gap(text)).toBe(`{1:SHORTANSWER:${written}}`);
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
