/** What libraries and checkers say of a fault, in English: known by its form, and told in the reader's language. */

/** Each with what it is filled with, in the order of its groups. */
const FORMS = {
  // KaTeX
  command: /^Undefined control sequence: (.+?)\.?$/,
  expected: /^Expected '(.+)', got '(.+)'\.$/,
  scripts: /^Double (?:super|sub)script\.$/,
  argumentEnd: /^Unexpected end of input in a macro argument, expected '(.+)'\.$/,
  environmentEnd: /^Expected (?:& or )?\\\\ or \\cr or (\\end)\.$/,
  argument: /^Expected group (?:after|as)(?: argument to)? '?(.+?)'?\.$/,
  environment: /^No such environment: (.+)\.$/,
  mismatch: /^Mismatch: (\\begin\{.+\}) matched by (\\end\{.+\})\.$/,
  mode: /^Can't use function '(.+)' in (?:text|math) mode\.$/,
  brace: /^Extra \}\.$/,
  endless: /^Too many expansions\b.*$/,
  measure: /^Invalid (?:color|size|unit): '(.+)'\.$/,
  delimiter: /^(?:Invalid|Illegal) delimiter\b[^'\n]*'(.[^'\n]*)'.*$/,
  // Parsers of XML
  character: /^disallowed character\b.*$/,
  entity: /^(?:undefined|malformed character|empty) entity.*$/,
  unclosed: /^unclosed tag: (.+)$/,
  closing: /^(?:unexpected close tag|unmatched closing tag\b.*)$/,
  attribute: /^(?:unquoted attribute value|attribute without value|no whitespace between attributes)$/,
  attributeTwice: /^duplicate attribute: (.+)$/,
  end: /^unexpected end$/,
  outside: /^(?:documents may contain only one root|text data outside of root node)$/,
  nothing: /^(?:document must contain a root element|no element in it)$/,
  declaration: /XML declaration/,
  deep: /^elements nested more than (\d+) deep$/,
  bytes: /^(?:its bytes are not UTF-8|The encoded data was not valid.*)$/,
  long: /^it is longer than 64 MiB$/,
  // SCORM's schemas
  unexpected: /^element “(.+?)”: this element is not expected(?:; expected is (?:one of )?(.+))?$/,
  child: /^element “(.+?)”: missing child element\(s\)(?:; expected is (?:one of )?(.+))?$/,
  set: /^element “(.+?)”(?:, attribute “.+?”)?: the value “(.*)” is not an element of the set \{(.+)\}$/,
  notAllowed: /^element “(.+?)”, attribute “(.+?)”: the attribute “.+” is not allowed$/,
  required: /^element “(.+?)”: the attribute “(.+?)” is required but is missing$/,
  length:
    /^element “(.+?)”.*: the value has a length of “(\d+)”; this exceeds the allowed maximum length of “(\d+)”$/,
  value: /^element “(.+?)”(?:, attribute “.+?”)?: (?:the value )?“(.*)” is not (?:a valid|accepted)\b.*$/,
  prefix: /^namespace prefix (.+?) for (.+?) on (.+) is not defined$/,
  // Archives
  archiveEnd: /^(?:End of central directory|unexpected EOF).*$/,
  // JSON
  jsonCharacter: /^invalid character '(.+)' at (\d+:\d+)$/,
  jsonEnd: /^invalid end of input at (\d+:\d+)$/,
  // Quizzes
  elsewhere: /^they lie in “(.+)”$/,
  shape: /^([\w.]*): (?:Invalid|Expected|Unrecognized|Too)\b.*$/,
} as const satisfies Readonly<Record<string, RegExp>>;

interface ForeignWords {
  readonly known: Readonly<Record<keyof typeof FORMS, string | ((...filled: readonly string[]) => string)>>;
  /** A sentence whose form nobody knows, quoted. */
  readonly other: (sentence: string) => string;
  readonly otherNamespaces: string;
}

/** Tells such sentences in a language; those of KaTeX end with a full stop, before and after. */
export function foreignIn({ known, other, otherNamespaces }: ForeignWords): (sentence: string) => string {
  return (sentence) => {
    for (const id of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
      const found = FORMS[id].exec(sentence);
      if (!found) continue;
      const words = known[id];
      const filled = found
        .slice(1)
        .map((part) => (part ?? '').replace('elements of other namespaces', otherNamespaces));
      return `${typeof words === 'string' ? words : words(...filled)}${sentence.endsWith('.') ? '.' : ''}`;
    }
    return other(sentence);
  };
}
