/** What libraries say of a fault is told in the reader's language. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lesson/index.ts';
import { diagnose, wordingIn } from '../../src/messages/index.ts';
import { slipsOf } from './habits.ts';

const place = { file: 'a', line: 1, column: 1 };
const others = LANGUAGES.filter((language) => language !== 'en');
const ofFormula = (reason: string, language: Language) =>
  wordingIn(diagnose('math-broken', place, { tex: 'x', reason }), language).message;
const ofXml = (reason: string, language: Language) =>
  wordingIn(diagnose('scorm-manifest-malformed', place, { reason }), language).message;

const FORMULAS = [
  'Undefined control sequence: \\foo.',
  "Expected 'EOF', got '}'.",
  "Expected '}', got 'EOF'.",
  'Double superscript.',
  "Unexpected end of input in a macro argument, expected '}'.",
  'Expected & or \\\\ or \\cr or \\end.',
  'Expected \\\\ or \\cr or \\end.',
  "Expected group after '^'.",
  "Expected group as argument to '\\sqrt'.",
  'No such environment: fog.',
  'Mismatch: \\begin{matrix} matched by \\end{cases}.',
  "Can't use function '\\hline' in math mode.",
  'Extra }.',
  'Too many expansions: infinite loop or need to increase maxExpand setting.',
  "Invalid color: 'rod'.",
  "Invalid delimiter 'a' after '\\left'.",
];

const OTHERS = [
  'disallowed character in tag name',
  'undefined entity',
  'unclosed tag: question',
  'unexpected close tag',
  'unmatched closing tag: a',
  'unquoted attribute value',
  'duplicate attribute: id',
  'unexpected end',
  'text data outside of root node',
  'document must contain a root element',
  'no element in it',
  'an XML declaration must be at the start of the document',
  'elements nested more than 1000 deep',
  'its bytes are not UTF-8',
  'it is longer than 64 MiB',
  'element “zap”: this element is not expected; expected is one of item, elements of other namespaces',
  'element “zap”: this element is not expected',
  'element “item”: missing child element(s); expected is title',
  'element “resource”, attribute “scormtype”: the value “SCO” is not an element of the set {“asset”, “sco”}',
  'element “item”, attribute “foo”: the attribute “foo” is not allowed',
  'element “resource”: the attribute “href” is required but is missing',
  'element “datafromlms”: the value has a length of “300”; this exceeds the allowed maximum length of “255”',
  'element “item”, attribute “isvisible”: “yes” is not a valid value of the atomic type “xs:boolean”',
  'namespace prefix adlcp for scormtype on resource is not defined',
  'End of central directory record signature not found. Either not a zip file, or file is truncated',
  "invalid character '}' at 1:14",
  'invalid end of input at 3:1',
  'they lie in “questions.json”',
  '0.question: Invalid input: expected string, received number',
];

describe.each(others)('in %s', (language) => {
  const told = [
    ...FORMULAS.map((reason) => [reason, ofFormula(reason, language)] as const),
    ...OTHERS.map((reason) => [reason, ofXml(reason, language)] as const),
  ];

  it.each(told)('%s', (reason, message) => {
    expect(message).not.toContain(reason);
    expect(message).not.toContain('undefined');
    expect(slipsOf(message, language).filter((slip) => slip.startsWith('English'))).toEqual([]);
    expect(message).toMatch(/[^.]\.$/);
  });

  it('what nobody foresaw is quoted, as English', () => {
    expect(ofXml('the flux is low', language)).toMatch(
      /the flux is low[“»\s]+\((englisch|en anglais|en inglés|in inglese)\)\.$/,
    );
  });
});

it('what it speaks of is named', () => {
  expect(ofFormula('Undefined control sequence: \\foo.', 'de')).toContain('\\foo');
  expect(ofXml('unclosed tag: question', 'es')).toContain('«question»');
  expect(
    ofXml('element “zap”: this element is not expected; expected is one of item, title', 'it'),
  ).toContain('«zap» non può stare qui; qui ci si aspetta: item, title');
});

it('English keeps the library’s words', () => {
  expect(ofXml('unclosed tag: question', 'en')).toContain('unclosed tag: question');
});
