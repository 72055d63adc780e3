import { describe, expect, it } from 'vitest';
import { checkMoodleXml } from '../../src/check/moodle-xml/index.ts';
import { wordingIn } from '../../src/messages/index.ts';

const check = (xml: string) => checkMoodleXml(new TextEncoder().encode(xml));
const found = async (xml: string): Promise<readonly string[]> =>
  (await check(xml)).map(({ rule, severity }) => `${severity} ${rule}`);

const quiz = (...questions: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;

/** A question of a type, with a name and text that are right; `rest` is what the test is about. */
const ask = (type: string, rest = '', text = '<![CDATA[<p>Why?</p>]]>'): string =>
  `<question type="${type}"><name><text>Q</text></name><questiontext format="html"><text>${text}</text></questiontext>${rest}</question>`;

const answer = (fraction: string, text: string, more = ''): string =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text>${more}</answer>`;

const file = (name: string, content = 'AAAA', attributes = 'path="/" encoding="base64"'): string =>
  `<file name="${name}" ${attributes}>${content}</file>`;

const shows = (name: string): string => `<![CDATA[<img src="@@PLUGINFILE@@/${name}">]]>`;

describe('the file', () => {
  it('may be what Moodle itself exports', async () => {
    expect(
      await found(
        quiz(
          `<!-- question: 1 -->\n<question type="category"><category><text>$course$/top/A</text></category><info format="html"><text></text></info><idnumber></idnumber></question>`,
          ask('multichoice', `<single>true</single>${answer('100', 'a')}${answer('0', 'b')}`),
          ask('truefalse', answer('100', 'true') + answer('0', 'false')),
          ask('shortanswer', answer('100', 'a')),
          ask('numerical', answer('100', '2.5', '<tolerance>0.1</tolerance>')),
          ask(
            'matching',
            '<subquestion format="html"><text>a</text><answer><text>b</text></answer></subquestion>',
          ),
          ask(
            'ordering',
            `<selecttype>ALL</selecttype><shownumcorrect>1</shownumcorrect>${answer('1', 'a')}${answer('2', 'b')}`,
          ),
          ask('cloze', '', '{1:MC:=a~b} {:NM:=3:0.1} {2:SAC:%100%x\\}#ok~%50%y}'),
          ask('essay', '<responseformat>editor</responseformat>'),
          ask('description', '', shows('a.png')).replace(
            '</questiontext>',
            `${file('a.png')}</questiontext>`,
          ),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['no XML', 'Moodle', 'error moodle-xml-malformed'],
    ['an undeclared entity', quiz(ask('essay', '', 'a&nbsp;b')), 'error moodle-xml-malformed'],
    ['a control character', quiz(ask('essay', '', 'a\u0001b')), 'error moodle-xml-malformed'],
    ['an element left open', '<quiz><question type="essay">', 'error moodle-xml-malformed'],
    ['no question', quiz(), 'error moodle-xml-no-questions'],
    ['a numeric reference', quiz(ask('essay', '', 'a&#233;')), 'warning moodle-xml-numeric-reference'],
  ])('with %s is told', async (_, xml, rule) => {
    expect(await found(xml)).toEqual([rule]);
  });

  it('that is not UTF-8 is told', async () => {
    const latin1 = Buffer.from(quiz(ask('essay', '', 'été')), 'latin1');
    expect((await checkMoodleXml(latin1)).map(({ rule }) => rule)).toEqual(['moodle-xml-encoding']);
  });

  it('that is not there is told', async () => {
    expect((await checkMoodleXml('no/such/quiz.xml')).map(({ rule, file }) => [rule, file])).toEqual([
      ['moodle-xml-unreadable', 'quiz.xml'],
    ]);
  });

  it('may start with a byte-order mark', async () => {
    expect(await found(`\uFEFF${quiz(ask('essay'))}`)).toEqual([]);
  });

  it('is told by the line of what is wrong', async () => {
    const [finding] = await check(quiz(ask('essay'), '', ask('shortanswer')));
    expect(finding).toMatchObject({ file: 'quiz.xml', line: 5, column: 1 });
    expect(wordingIn(finding!, 'fr').remedy).toBeTruthy();
  });
});

describe('a question', () => {
  it.each([
    ['with a decimal comma', ask('essay', '<defaultgrade>2,5</defaultgrade>'), 'error moodle-xml-number'],
    ['with an empty penalty', ask('essay', '<penalty></penalty>'), 'error moodle-xml-number'],
    [
      'with a long idnumber',
      ask('essay', `<idnumber>${'x'.repeat(101)}</idnumber>`),
      'error moodle-xml-idnumber',
    ],
    [
      'with an idnumber on its own line',
      ask('essay', '<idnumber>\nx\n</idnumber>'),
      'error moodle-xml-idnumber',
    ],
    [
      'of an unknown text format',
      ask('essay').replace('format="html"', 'format="HTML"'),
      'warning moodle-xml-format',
    ],
    [
      'with a hint that Moodle drops',
      ask('essay', '<hint format="html"><text>h</text></hint>'),
      'error moodle-xml-hint-lost',
    ],
    [
      'with a blank hint',
      ask('shortanswer', `${answer('100', 'a')}<hint format="html"><text> </text></hint>`),
      'error moodle-xml-hint-lost',
    ],
  ])('%s is told', async (_, question, rule) => {
    expect(await found(quiz(question))).toEqual([rule]);
  });

  it('shares its idnumber with none of its category', async () => {
    const twin = ask('essay', '<idnumber>x</idnumber>');
    const other = '<question type="category"><category><text>top/B</text></category></question>';
    expect(await found(quiz(twin, other, twin))).toEqual([]);
    expect(await found(quiz(twin, twin))).toEqual(['error moodle-xml-idnumber']);
  });
});

describe('a file of a field', () => {
  const withFiles = (files: string, text: string, field = 'questiontext'): string =>
    field === 'questiontext'
      ? ask('essay', '', text).replace('</questiontext>', `${files}</questiontext>`)
      : ask('essay', `<${field} format="html"><text>${text}</text>${files}</${field}>`);

  it.each([
    ['that is shown and absent', withFiles('', shows('a.png')), 'error moodle-xml-file-missing'],
    [
      'that only another field has',
      ask(
        'essay',
        `<generalfeedback format="html"><text>${shows('a.png')}</text></generalfeedback>`,
        shows('a.png'),
      ).replace('</questiontext>', `${file('a.png')}</questiontext>`),
      'error moodle-xml-file-missing',
    ],
    [
      'with a path that Moodle refuses',
      withFiles(file('a.png', 'AAAA', 'path="x"'), 'x'),
      'error moodle-xml-file',
    ],
    ['that comes twice', withFiles(file('a.png') + file('a.png'), shows('a.png')), 'error moodle-xml-file'],
    ['that is empty', withFiles(file('a.png', ''), shows('a.png')), 'error moodle-xml-file'],
    ['that is cut short', withFiles(file('a.png', 'AAAAAAA'), shows('a.png')), 'error moodle-xml-file'],
    [
      'that Moodle drops',
      withFiles(file('a.png'), shows('a.png'), 'responsetemplate'),
      'error moodle-xml-file',
    ],
  ])('%s is told', async (_, question, rule) => {
    expect(await found(quiz(question))).toContain(rule);
  });

  it('with a name that Moodle changes is told', async () => {
    const findings = await check(quiz(withFiles(file('a:b.png'), shows('a:b.png'))));
    expect(findings.map((one) => wordingIn(one, 'en').remedy)).toEqual([
      'Use letters without accents, digits, point, hyphen and underscore.',
    ]);
  });

  it('may be linked by its encoded name, and be padded and broken into lines', async () => {
    expect(await found(quiz(withFiles(file('un plan.png', 'AAAA\nAAA=\n'), shows('un%20plan.png'))))).toEqual(
      [],
    );
  });

  it('may be in a CDATA section, and text may speak of files', async () => {
    const question = withFiles(
      file('a.png', '<![CDATA[AAAA]]>'),
      `${shows('a.png')}<![CDATA[<file x="y"> A!]]>`,
    );
    expect(await found(quiz(question))).toEqual([]);
  });
});

describe('the answers', () => {
  const pair = (stem: string, text: string): string =>
    `<subquestion format="html"><text>${stem}</text><answer><text>${text}</text></answer></subquestion>`;
  const order = `${answer('1', 'a')}${answer('2', 'b')}${answer('3', 'c')}`;

  it.each([
    [
      'a fraction off the list',
      ask('multichoice', answer('33.33', 'a') + answer('100', 'b')),
      'moodle-xml-fraction',
    ],
    [
      'a blank option',
      ask('multichoice', answer('100', 'a') + answer('0', 'b') + answer('0', '')),
      'moodle-xml-answers',
    ],
    [
      'several choices that do not sum to 100 %',
      ask('multichoice', `<single>false</single>${answer('50', 'a')}${answer('0', 'b')}`),
      'moodle-xml-no-full-marks',
    ],
    ['true without false', ask('truefalse', answer('100', 'true')), 'moodle-xml-answers'],
    ['vrai and faux', ask('truefalse', answer('100', 'vrai') + answer('0', 'faux')), 'moodle-xml-answers'],
    ['a short answer without 100 %', ask('shortanswer', answer('90', 'a')), 'moodle-xml-no-full-marks'],
    ['no short answer', ask('shortanswer'), 'moodle-xml-answers'],
    ['a decimal comma', ask('numerical', answer('100', '3,14')), 'moodle-xml-number'],
    ['a word for a number', ask('numerical', answer('100', 'trois')), 'moodle-xml-number'],
    ['a stem without answer', ask('matching', pair('a', 'b') + pair('c', '')), 'moodle-xml-answers'],
    [
      'one item to order',
      ask('ordering', `<shownumcorrect>1</shownumcorrect>${answer('1', 'a')}`),
      'moodle-xml-answers',
    ],
    [
      'an ordering whose count is a bare flag',
      ask('ordering', `<selecttype>ALL</selecttype><shownumcorrect/>${order}`),
      'moodle-xml-ordering-shownumcorrect',
    ],
    [
      'a place without its choice',
      ask('gapselect', '<selectoption><text>a</text><group>1</group></selectoption>', '[[1]] [[2]]'),
      'moodle-xml-placeholder',
    ],
    ['places without choices', ask('ddwtos', '', 'none'), 'moodle-xml-answers'],
  ])('with %s are told', async (_, question, rule) => {
    expect((await check(quiz(question))).map((finding) => finding.rule)).toEqual([rule]);
  });
});

describe('the gaps of a cloze', () => {
  it.each([
    ['none', 'no gap', 'has no gap that Moodle reads'],
    ['a choice of one', '{1:MC:=a}', 'too few answers'],
    ['no right answer', '{1:SA:a~b}', 'earns 100 %'],
    ['a brace in an answer', '{1:SA:=$x^{2}$}', 'ends at a brace'],
    ['a gap left open', '{1:SA:=a} {1:SA:=b', 'does not read {1:SA:=b'],
    ['Moodle’s own placeholder', '{1:SA:=a} {#1}', 'writes for its own gaps'],
  ])('with %s are told', async (_, text, message) => {
    const findings = await check(quiz(ask('cloze', '', text)));
    expect(findings.map((one) => wordingIn(one, 'en').message)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a category', () => {
  const category = (path: string, info = '<info format="html"><text/></info>'): string =>
    quiz(
      `<question type="category"><category><text>${path}</text></category>${info}</question>`,
      ask('essay'),
    );

  it.each([
    ['without a name', category(''), 'has no name'],
    ['with a long name', category(`top/${'x'.repeat(256)}`), 'more than 255'],
    ['in a context Moodle lacks', category('$cat1$/top/A'), 'does not know'],
    ['whose information has no format', category('top/A', '<info><text/></info>'), 'has no format'],
  ])('%s is told', async (_, xml, message) => {
    const findings = await check(xml);
    expect(findings.map((one) => wordingIn(one, 'en').message)).toEqual([expect.stringContaining(message)]);
  });

  it('may have slashes in its names, and a context', async () => {
    expect(await found(category('$course$/top/a // b'))).toEqual([]);
  });
});
