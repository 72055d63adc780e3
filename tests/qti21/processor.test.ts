/** The judge, judged: small items and tests written by hand, and what the standard says of them. */
import { describe, expect, it } from 'vitest';
import { type Given, play, readItem } from './processor.ts';
import { playTest, readAssessment } from './processor-assessment.ts';
import { packageOf } from './processor-package.ts';

const NS = 'xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"';

interface Parts {
  readonly declared: string;
  readonly body?: string;
  readonly processing: string;
  readonly feedback?: string;
  readonly outcomes?: string;
}

const item = ({ declared, body = '', processing, feedback = '', outcomes = '' }: Parts): string =>
  `<assessmentItem ${NS} identifier="one" title="One" adaptive="false" timeDependent="false">${declared}
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>${outcomes}
  <itemBody>${body}</itemBody>
  ${processing.startsWith('<responseProcessing') ? processing : `<responseProcessing>${processing}</responseProcessing>`}
  ${feedback}</assessmentItem>`;

const TEMPLATES = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates';
const template = (name: string): string => `<responseProcessing template="${TEMPLATES}/${name}"/>`;

const respond = (cardinality: string, baseType: string, inside = ''): string =>
  `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}">${inside}</responseDeclaration>`;

const correct = (...values: readonly string[]): string =>
  `<correctResponse>${values.map((one) => `<value>${one}</value>`).join('')}</correctResponse>`;

const choices = (most: number): string =>
  `<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="${most}">
  <simpleChoice identifier="a">A</simpleChoice><simpleChoice identifier="b">B</simpleChoice>
  <simpleChoice identifier="c">C</simpleChoice></choiceInteraction>`;

const typed = '<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>';

const score = (source: string, given: Given): number => play(readItem(source), given).score;

const RESPONSE = '<variable identifier="RESPONSE"/>';

/** An item that asks for a text or a number, and has an expression for its condition or its score. */
const asks = (baseType: string, expression: string, ofScore = false): string =>
  item({
    declared: respond('single', baseType, baseType === 'float' ? correct('2.5') : correct('Bern')),
    body: typed,
    processing: ofScore
      ? `<setOutcomeValue identifier="SCORE">${expression}</setOutcomeValue>`
      : `<responseCondition><responseIf>${expression}<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>`,
  });

/** The SCORE that an expression gives which looks at no response. */
const computed = (expression: string): number => score(asks('string', expression, true), {});
/** Whether an expression is true: NULL isn't, nor is its negation. */
const holds = (expression: string): boolean | undefined =>
  score(asks('string', expression), {}) === 1
    ? true
    : score(asks('string', `<not>${expression}</not>`), {}) === 1
      ? false
      : undefined;
const float = (value: number): string => `<baseValue baseType="float">${value}</baseValue>`;
const integer = (value: number): string => `<baseValue baseType="integer">${value}</baseValue>`;
const id = (value: string): string => `<baseValue baseType="identifier">${value}</baseValue>`;
const words = (value: string): string => `<baseValue baseType="string">${value}</baseValue>`;
const TRUE = '<baseValue baseType="boolean">true</baseValue>';
const FALSE = '<baseValue baseType="boolean">false</baseValue>';
const NULL_BOOLEAN = `<match>${RESPONSE}${words('x')}</match>`;

describe('templates of the standard', () => {
  const chosen = item({
    declared: respond('single', 'identifier', correct('b')),
    body: choices(1),
    processing: template('match_correct'),
  });

  it('match_correct gives 1 for the correct response, else 0', () => {
    expect(score(chosen, { RESPONSE: 'b' })).toBe(1);
    expect(score(chosen, { RESPONSE: 'a' })).toBe(0);
    expect(score(chosen, {})).toBe(0);
  });

  it('match_correct of several takes their order for nothing, of ordered ones for all', () => {
    const several = item({
      declared: respond('multiple', 'identifier', correct('a', 'c')),
      body: choices(0),
      processing: template('match_correct'),
    });
    expect(score(several, { RESPONSE: ['c', 'a'] })).toBe(1);
    expect(score(several, { RESPONSE: ['a'] })).toBe(0);
    const ordered = item({
      declared: respond('ordered', 'identifier', correct('c', 'a', 'b')),
      body: choices(0).replaceAll('choiceInteraction', 'orderInteraction').replace(' maxChoices="0"', ''),
      processing: template('match_correct'),
    });
    expect(score(ordered, { RESPONSE: ['c', 'a', 'b'] })).toBe(1);
    expect(score(ordered, { RESPONSE: ['a', 'b', 'c'] })).toBe(0);
  });

  const mapping = `${correct('a', 'c')}<mapping lowerBound="0" upperBound="1.5" defaultValue="-0.25">
    <mapEntry mapKey="a" mappedValue="1"/><mapEntry mapKey="c" mappedValue="1"/></mapping>`;
  const mapped = item({
    declared: respond('multiple', 'identifier', mapping),
    body: choices(0),
    processing: template('map_response'),
  });

  it('map_response adds what each value is worth, the default for others, and keeps within the bounds', () => {
    expect(score(mapped, { RESPONSE: ['a'] })).toBe(1);
    expect(score(mapped, { RESPONSE: ['a', 'c'] })).toBe(1.5);
    expect(score(mapped, { RESPONSE: ['a', 'b'] })).toBe(0.75);
    expect(score(mapped, { RESPONSE: ['b'] })).toBe(0);
    expect(score(mapped, {})).toBe(0);
  });

  it('map_response looks at capitals where an entry says so', () => {
    const text = item({
      declared: respond(
        'single',
        'string',
        `<mapping><mapEntry mapKey="Bern" mappedValue="1" caseSensitive="false"/>
        <mapEntry mapKey="Thun" mappedValue="0.5" caseSensitive="true"/></mapping>`,
      ),
      body: typed,
      processing: template('map_response'),
    });
    expect(score(text, { RESPONSE: 'BERN' })).toBe(1);
    expect(score(text, { RESPONSE: 'Thun' })).toBe(0.5);
    expect(score(text, { RESPONSE: 'thun' })).toBe(0);
  });
});

describe('expressions', () => {
  it('sums, products and their kin', () => {
    expect(computed(`<sum>${float(1.5)}${integer(2)}</sum>`)).toBe(3.5);
    expect(computed(`<product>${float(0.5)}${float(3)}</product>`)).toBe(1.5);
    expect(computed(`<subtract>${float(3)}${float(1)}</subtract>`)).toBe(2);
    expect(computed(`<divide>${integer(1)}${integer(4)}</divide>`)).toBe(0.25);
    expect(computed(`<max>${float(-1)}${float(0)}</max>`)).toBe(0);
    expect(computed(`<min>${float(-1)}${float(0)}</min>`)).toBe(-1);
    expect(computed(`<sum><multiple>${float(1)}${float(2)}</multiple>${float(3)}</sum>`)).toBe(6);
    expect(computed(`<integerToFloat><round>${float(2.5)}</round></integerToFloat>`)).toBe(3);
    expect(computed(`<integerToFloat><round>${float(-2.5)}</round></integerToFloat>`)).toBe(-2);
    expect(computed(`<integerToFloat><truncate>${float(-2.5)}</truncate></integerToFloat>`)).toBe(-2);
  });

  it('truth: NULL leaves open what nothing else settles', () => {
    expect(holds(`<and>${TRUE}${TRUE}</and>`)).toBe(true);
    expect(holds(`<and>${TRUE}${FALSE}${NULL_BOOLEAN}</and>`)).toBe(false);
    expect(holds(`<and>${TRUE}${NULL_BOOLEAN}</and>`)).toBe(undefined);
    expect(holds(`<or>${TRUE}${NULL_BOOLEAN}</or>`)).toBe(true);
    expect(holds(`<or>${FALSE}${FALSE}</or>`)).toBe(false);
    expect(holds(`<or>${FALSE}${NULL_BOOLEAN}</or>`)).toBe(undefined);
    expect(holds(`<isNull>${RESPONSE}</isNull>`)).toBe(true);
    expect(holds(`<isNull>${words('')}</isNull>`)).toBe(true);
    expect(holds(`<isNull>${integer(0)}</isNull>`)).toBe(false);
  });

  it('containers', () => {
    const several = `<multiple>${id('a')}${id('b')}</multiple>`;
    expect(holds(`<member>${id('a')}${several}</member>`)).toBe(true);
    expect(holds(`<member>${id('c')}${several}</member>`)).toBe(false);
    expect(holds(`<contains>${several}<multiple>${id('b')}</multiple></contains>`)).toBe(true);
    expect(holds(`<contains>${several}<multiple>${id('b')}${id('b')}</multiple></contains>`)).toBe(false);
    expect(
      holds(`<match><index n="2"><ordered>${id('a')}${id('b')}</ordered></index>${id('b')}</match>`),
    ).toBe(true);
    expect(holds(`<isNull><index n="3"><ordered>${id('a')}${id('b')}</ordered></index></isNull>`)).toBe(true);
    expect(holds(`<gt><containerSize>${several}</containerSize>${integer(1)}</gt>`)).toBe(true);
    expect(
      holds(`<equal toleranceMode="exact"><containerSize><multiple/></containerSize>${integer(0)}</equal>`),
    ).toBe(true);
    expect(
      holds(
        `<contains><ordered>${id('a')}${id('b')}${id('c')}</ordered><ordered>${id('b')}${id('c')}</ordered></contains>`,
      ),
    ).toBe(true);
    expect(
      holds(
        `<contains><ordered>${id('a')}${id('b')}${id('c')}</ordered><ordered>${id('a')}${id('c')}</ordered></contains>`,
      ),
    ).toBe(false);
  });

  it('texts match as they are written, or but for capitals, or in part', () => {
    const match = (attributes: string, a: string, b: string) =>
      holds(`<stringMatch ${attributes}>${words(a)}${words(b)}</stringMatch>`);
    expect(match('caseSensitive="true"', 'Bern', 'bern')).toBe(false);
    expect(match('caseSensitive="false"', 'ÉTÉ', 'été')).toBe(true);
    expect(match('caseSensitive="false"', 'in Bern', 'bern')).toBe(false);
    expect(match('caseSensitive="false" substring="true"', 'in Bern', 'bern')).toBe(true);
    expect(match('caseSensitive="false"', '', 'bern')).toBe(undefined);
  });

  it('numbers are equal exactly, within so much, or within so many hundredths of the first', () => {
    const equal = (attributes: string, given: string) =>
      score(asks('float', `<equal ${attributes}><correct identifier="RESPONSE"/>${RESPONSE}</equal>`), {
        RESPONSE: given,
      });
    expect(equal('toleranceMode="exact"', '2.50')).toBe(1);
    expect(equal('toleranceMode="exact"', '2.51')).toBe(0);
    expect(equal('toleranceMode="absolute" tolerance="0.5"', '3')).toBe(1);
    expect(equal('toleranceMode="absolute" tolerance="0.5"', '1.9')).toBe(0);
    expect(equal('toleranceMode="absolute" tolerance="0.5 1"', '3.5')).toBe(1);
    expect(equal('toleranceMode="absolute" tolerance="0.5 1" includeUpperBound="false"', '3.5')).toBe(0);
    expect(equal('toleranceMode="relative" tolerance="20"', '3')).toBe(1);
    expect(equal('toleranceMode="relative" tolerance="20"', '3.01')).toBe(0);
  });

  it.each([
    ['an expression nobody knows', '<guess/>', 'no such expression: guess'],
    ['a text taken for a number', `<sum>${words('1')}</sum>`, 'taken for a number'],
    ['a number set where a text is declared', words('1'), 'is set to a single string'],
    ['an integer set where a float is declared', integer(1), 'is set to a single integer'],
    ['a variable nothing declares', '<variable identifier="X"/>', 'X isn’t declared'],
    ['a mapping that isn’t there', '<mapResponse identifier="RESPONSE"/>', 'has no mapping'],
    [
      'values of two types in one container',
      `<sum><multiple>${float(1)}${integer(1)}</multiple></sum>`,
      'several types',
    ],
    ['a number that is none', '<baseValue baseType="float">one</baseValue>', 'no number'],
    ['a test’s expression in an item', '<testVariables variableIdentifier="SCORE"/>', 'outside a test'],
    ['too many operands', `<subtract>${float(1)}${float(1)}${float(1)}</subtract>`, 'holds 3'],
  ])('refuses %s', (_, expression, why) => {
    expect(() => computed(expression)).toThrow(why);
  });

  it.each([
    ['match of two types', `<match>${RESPONSE}${id('a')}</match>`],
    ['match of floats', `<match>${float(1)}${float(1)}</match>`],
    ['equal of texts', `<equal toleranceMode="exact">${RESPONSE}${words('a')}</equal>`],
    ['equal with a tolerance of none', `<equal toleranceMode="absolute">${float(1)}${float(1)}</equal>`],
    ['stringMatch of identifiers', `<stringMatch caseSensitive="true">${id('a')}${words('a')}</stringMatch>`],
    ['a condition that is a number', integer(1)],
    ['member of a single value', `<member>${id('a')}${id('a')}</member>`],
  ])('refuses %s', (_, expression) => {
    expect(() => score(asks('string', expression), { RESPONSE: 'a' })).toThrow();
  });
});

describe('items', () => {
  it('take the first branch that holds, and stop where they are told to', () => {
    const set = (value: number) => `<setOutcomeValue identifier="SCORE">${float(value)}</setOutcomeValue>`;
    const branches = item({
      declared: respond('single', 'identifier'),
      body: choices(1),
      processing: `<responseCondition>
        <responseIf><match>${RESPONSE}${id('a')}</match>${set(1)}<exitResponse/></responseIf>
        <responseElseIf><match>${RESPONSE}${id('b')}</match>${set(2)}</responseElseIf>
        <responseElse>${set(3)}</responseElse></responseCondition>
        <setOutcomeValue identifier="SCORE"><product><variable identifier="SCORE"/>${float(10)}</product></setOutcomeValue>`,
    });
    expect(score(branches, { RESPONSE: 'a' })).toBe(1);
    expect(score(branches, { RESPONSE: 'b' })).toBe(20);
    expect(score(branches, {})).toBe(30);
  });

  it('show the feedback that an outcome names', () => {
    const told = readItem(
      item({
        declared: respond('multiple', 'identifier'),
        body: choices(0),
        outcomes: '<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier"/>',
        processing: `<setOutcomeValue identifier="FEEDBACK">${RESPONSE}</setOutcomeValue>`,
        feedback: `<modalFeedback outcomeIdentifier="FEEDBACK" identifier="a" showHide="show"><p>Of <em>A</em>.</p></modalFeedback>
          <modalFeedback outcomeIdentifier="FEEDBACK" identifier="b" showHide="show">Of B.</modalFeedback>
          <modalFeedback outcomeIdentifier="FEEDBACK" identifier="c" showHide="hide">Not C.</modalFeedback>`,
      }),
    );
    expect(play(told, { RESPONSE: ['a', 'b'] }).feedback).toEqual(['Of A.', 'Of B.', 'Not C.']);
    expect(play(told, { RESPONSE: ['c'] }).feedback).toEqual([]);
    expect(play(told, {}).feedback).toEqual(['Not C.']);
  });

  const chosen = item({
    declared: respond('single', 'identifier', correct('b')),
    body: choices(1),
    processing: template('match_correct'),
  });
  it.each<[string, string, string]>([
    [
      'a correct response that can’t be chosen',
      chosen.replace('<value>b', '<value>d'),
      'isn’t among the choices',
    ],
    [
      'a choice of several bound to a single one',
      chosen.replace('maxChoices="1"', 'maxChoices="2"'),
      'bound to a single identifier',
    ],
    [
      'two choices that are called the same',
      chosen.replace('identifier="c"', 'identifier="a"'),
      'called the same',
    ],
    [
      'an interaction that nothing declares',
      chosen.replace('responseIdentifier="RESPONSE"', 'responseIdentifier="R"'),
      'isn’t declared',
    ],
    ['a response that nothing asks for', chosen.replace(choices(1), ''), 'nothing asks for it'],
    [
      'a variable declared twice',
      chosen.replace('identifier="SCORE"', 'identifier="RESPONSE"'),
      'a response and an outcome',
    ],
    ['a template that isn’t the standard’s', chosen.replace('match_correct', 'match'), 'no such template'],
    ['another namespace', chosen.replace('imsqti_v2p1', 'imsqti_v2p0'), 'no assessmentItem of'],
    ['XML that isn’t well-formed', chosen.slice(0, -2), 'not well-formed'],
    ['an identifier that is none', chosen.replace('identifier="one"', 'identifier="1 one"'), 'no identifier'],
    [
      'a text’s mapping that doesn’t say whether capitals count',
      item({
        declared: respond('single', 'string', '<mapping><mapEntry mapKey="Bern" mappedValue="1"/></mapping>'),
        body: typed,
        processing: template('map_response'),
      }),
      'has no caseSensitive',
    ],
    [
      'feedback that asks what nothing declares',
      chosen.replace(
        '</assessmentItem>',
        '<modalFeedback outcomeIdentifier="F" identifier="f" showHide="show"/></assessmentItem>',
      ),
      'isn’t declared',
    ],
    [
      'an interaction nobody knows',
      chosen.replaceAll('choiceInteraction', 'guessInteraction'),
      'no such interaction',
    ],
  ])('refuse %s', (_, source, why) => {
    expect(() => score(source, {})).toThrow(why);
  });

  it.each<[Given, string]>([
    [{ RESPONSE: 'd' }, 'isn’t among the choices'],
    [{ RESPONSE: ['a', 'b'] }, 'takes one value'],
    [{ R: 'a' }, 'isn’t declared'],
  ])('refuse a response that nobody can give: %o', (given, why) => {
    expect(() => score(chosen, given)).toThrow(why);
  });

  it('know which button has ended the attempt', () => {
    const hint = readItem(
      item({
        declared: `<responseDeclaration identifier="HINTREQUEST" cardinality="single" baseType="boolean"/>`,
        body: '<p><endAttemptInteraction responseIdentifier="HINTREQUEST" title="Hint"/></p>',
        outcomes: '<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>',
        processing: `<responseCondition><responseIf><variable identifier="HINTREQUEST"/><setOutcomeValue identifier="FEEDBACK">${id('hint')}</setOutcomeValue></responseIf></responseCondition>`,
        feedback:
          '<modalFeedback outcomeIdentifier="FEEDBACK" identifier="hint" showHide="show">Look up.</modalFeedback>',
      }),
    );
    expect(play(hint, { HINTREQUEST: 'true' }).feedback).toEqual(['Look up.']);
    expect(play(hint, {}).feedback).toEqual([]);
    expect(play(hint, {}).outcomes.get('FEEDBACK')?.items).toEqual([]);
  });

  it('pairs keep to what their sets allow', () => {
    const set = (names: readonly string[], most: number) =>
      `<simpleMatchSet>${names.map((one) => `<simpleAssociableChoice identifier="${one}" matchMax="${most}">${one}</simpleAssociableChoice>`).join('')}</simpleMatchSet>`;
    const pairs = item({
      declared: respond(
        'multiple',
        'directedPair',
        `${correct('S1 A1', 'S2 A2')}<mapping defaultValue="0">
        <mapEntry mapKey="S1 A1" mappedValue="0.5"/><mapEntry mapKey="S2 A2" mappedValue="0.5"/></mapping>`,
      ),
      body: `<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="2">${set(['S1', 'S2'], 1)}${set(['A1', 'A2', 'A3'], 0)}</matchInteraction>`,
      processing: template('map_response'),
    });
    expect(score(pairs, { RESPONSE: ['S2 A2', 'S1 A1'] })).toBe(1);
    expect(score(pairs, { RESPONSE: ['S1 A1', 'S2 A1'] })).toBe(0.5);
    expect(() => score(pairs, { RESPONSE: ['S1 A1', 'S1 A2'] })).toThrow('paired 2 times');
    expect(() => score(pairs, { RESPONSE: ['A1 S1'] })).toThrow('isn’t among');
  });
});

const chosen = readItem(
  item({
    declared: respond('single', 'identifier', correct('b')),
    body: choices(1),
    processing: template('match_correct'),
  }),
);

const ref = (identifier: string, weight?: number): string =>
  `<assessmentItemRef identifier="${identifier}" href="${identifier}.xml">${weight ? `<weight identifier="POINTS" value="${weight}"/>` : ''}</assessmentItemRef>`;

const test = (expression: string, inside = `${ref('one', 3)}${ref('two')}`): string =>
  `<assessmentTest ${NS} identifier="test" title="Test"><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
  <outcomeDeclaration identifier="PASSED" cardinality="single" baseType="identifier"/>
  <testPart identifier="part" navigationMode="nonlinear" submissionMode="individual"><assessmentSection identifier="section" title="S" visible="true">${inside}</assessmentSection></testPart>
  <outcomeProcessing><setOutcomeValue identifier="SCORE">${expression}</setOutcomeValue>
  <outcomeCondition><outcomeIf><gte><variable identifier="SCORE"/>${float(1)}</gte><setOutcomeValue identifier="PASSED">${id('yes')}</setOutcomeValue></outcomeIf></outcomeCondition></outcomeProcessing>
  <testFeedback access="atEnd" outcomeIdentifier="PASSED" identifier="yes" showHide="show"><p>Well done.</p></testFeedback></assessmentTest>`;

describe('tests', () => {
  const right = play(chosen, { RESPONSE: 'b' });
  const wrong = play(chosen, { RESPONSE: 'a' });
  const WEIGHED = '<sum><testVariables variableIdentifier="SCORE" weightIdentifier="POINTS"/></sum>';

  it('add the scores of their items, weighed where they are told to', () => {
    const plain = readAssessment(test('<sum><testVariables variableIdentifier="SCORE"/></sum>'));
    const weighed = readAssessment(test(WEIGHED));
    const both = new Map([
      ['one', right],
      ['two', right],
    ]);
    expect(playTest(plain, both).score).toBe(2);
    expect(playTest(weighed, both)).toMatchObject({ score: 4, feedback: ['Well done.'] });
    const none = new Map([
      ['one', wrong],
      ['two', wrong],
    ]);
    expect(playTest(weighed, none)).toMatchObject({ score: 0, feedback: [] });
    expect(playTest(weighed, new Map([['one', right]])).score).toBe(3);
  });

  it('ask one section, or one item', () => {
    const sections = `<assessmentSection identifier="first" title="F" visible="true">${ref('one')}</assessmentSection><assessmentSection identifier="second" title="S" visible="true">${ref('two')}</assessmentSection>`;
    const first = readAssessment(
      test('<sum><testVariables variableIdentifier="SCORE" sectionIdentifier="first"/></sum>', sections),
    );
    expect(
      playTest(
        first,
        new Map([
          ['one', wrong],
          ['two', right],
        ]),
      ).score,
    ).toBe(0);
    expect(
      playTest(
        first,
        new Map([
          ['one', right],
          ['two', wrong],
        ]),
      ).score,
    ).toBe(1);
    const second = readAssessment(test('<variable identifier="two.SCORE"/>', sections));
    expect(
      playTest(
        second,
        new Map([
          ['one', wrong],
          ['two', right],
        ]),
      ).score,
    ).toBe(1);
    expect(second.items.map(({ sections: [, inner] }) => inner?.title)).toEqual(['F', 'S']);
  });

  it.each([
    ['two items that are called the same', test(WEIGHED, ref('one') + ref('one')), 'stands twice'],
    ['more drawn than there is', test(WEIGHED, `<selection select="2"/>${ref('one')}`), '2 of 1 are drawn'],
    [
      'a section that isn’t there',
      test('<sum><testVariables variableIdentifier="SCORE" sectionIdentifier="x"/></sum>'),
      'no such section',
    ],
    ['an item that isn’t there', test('<variable identifier="three.SCORE"/>'), 'three isn’t in the test'],
    ['a branch', test(WEIGHED, ref('one').replace('</assess', '<preCondition/></assess')), 'preCondition'],
  ])('refuse %s', (_, source, why) => {
    expect(() => playTest(readAssessment(source), new Map([['one', right]]))).toThrow(why);
  });
});

describe('packages', () => {
  const resource = (identifier: string, type: string, inside = '') =>
    `<resource identifier="R-${identifier}" type="imsqti_${type}_xmlv2p1" href="${identifier}.xml"><file href="${identifier}.xml"/>${inside}</resource>`;
  const files = (inside: string): Map<string, string> =>
    new Map([
      [
        'imsmanifest.xml',
        `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="M"><organizations/><resources>${inside}</resources></manifest>`,
      ],
      ['test.xml', test('<sum><testVariables variableIdentifier="SCORE"/></sum>', ref('one'))],
      [
        'one.xml',
        item({
          declared: respond('single', 'identifier', correct('b')),
          body: choices(1),
          processing: template('match_correct'),
        }),
      ],
    ]);
  const whole = files(
    resource('test', 'test', '<dependency identifierref="R-one"/>') + resource('one', 'item'),
  );

  it('give their test and its items', () => {
    const { test: found, items } = packageOf(whole);
    expect(found?.items.map(({ identifier }) => identifier)).toEqual(['one']);
    expect(play(items.get('one')!, { RESPONSE: 'b' }).score).toBe(1);
  });

  it.each<[string, Map<string, string>, string]>([
    [
      'an item that no test’s resource depends on',
      files(resource('test', 'test') + resource('one', 'item')),
      'doesn’t depend',
    ],
    ['a file that no resource names', new Map([...whole, ['more.png', '']]), 'no resource names more.png'],
    [
      'a file that isn’t there',
      new Map([...whole].filter(([name]) => name !== 'one.xml')),
      'there is no one.xml',
    ],
    [
      'a picture that isn’t there',
      new Map([...whole, ['one.xml', whole.get('one.xml')!.replace('>B<', '><img src="b.png" alt="B"/><')]]),
      'b.png',
    ],
    [
      'a fault in an item, which is named',
      new Map([...whole, ['one.xml', whole.get('one.xml')!.replace('<value>b', '<value>d')]]),
      'one.xml: “d” isn’t among',
    ],
  ])('refuse %s', (_, broken, why) => {
    expect(() => packageOf(broken)).toThrow(why);
  });
});
