/**
 * Whether texts are XML as Cartable writes it: elements, attributes in double quotes, CDATA sections, and the four
 * references. That is well formed, and seen in a third of the time that a parser takes; of anything else, whether sound
 * or not, it says nothing.
 */

const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const REFERENCE = '&(?:amp|lt|gt|quot);';
const ATTRIBUTE = String.raw`\s${NAME}="(?:[^"<&]|${REFERENCE})*"`;
/** Text; the end of an element; a start, its attributes, and whether it is an end as well; CDATA; a reference. */
const TOKEN = new RegExp(
  String.raw`[^<&]+|</(${NAME})>|<(${NAME})((?:${ATTRIBUTE})*)(/?)>|(<!\[CDATA\[)|${REFERENCE}`,
  'y',
);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const CDATA_END = ']]>';
/** XML 1.0, §2.2, and halves of what two units spell. */
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** @param texts one after another; no tag stands in two of them */
export function isUsualXml(texts: Iterable<string>): boolean {
  const open: string[] = [];
  let roots = 0;
  let inCdata = false;

  /** Whether all of it is as usual. */
  function takes(text: string, from: number): boolean {
    let at = from;
    while (at < text.length) {
      if (inCdata) {
        const end = text.indexOf(CDATA_END, at);
        if (end < 0) return false;
        inCdata = false;
        at = end + CDATA_END.length;
        continue;
      }
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(text);
      if (!token || !fits(token)) return false;
      at = TOKEN.lastIndex;
    }
    return !inCdata;
  }

  function fits([whole, end, start, attributes, isEmpty, cdata]: RegExpExecArray): boolean {
    if (end !== undefined) return open.pop() === end;
    if (start !== undefined) {
      if (open.length === 0 && roots++ > 0) return false;
      if (!isEmpty) open.push(start);
      return attributes === '' || areDistinct(attributes!);
    }
    if (open.length === 0) return /^[ \t\r\n]*$/.test(whole);
    inCdata = cdata !== undefined;
    return inCdata || !whole.includes(CDATA_END);
  }

  let isFirst = true;
  for (const text of texts) {
    if (FORBIDDEN.test(text) || (isFirst && !text.startsWith(DECLARATION))) return false;
    if (!takes(text, isFirst ? DECLARATION.length : 0)) return false;
    isFirst = false;
  }
  return roots === 1 && open.length === 0;
}

function areDistinct(attributes: string): boolean {
  const names = attributes.match(/[^\s"]+(?==")/g) ?? [];
  return names.length < 2 || new Set(names).size === names.length;
}
