/**
 * Reads a file of Moodle's as a stream, whatever is wrong with it: one child of the root in memory at a time, and the
 * base64 of files judged as it goes by without entering the parser, which would gather it into one string.
 */
import { readStream } from '#platform/archive';
import { type Place, startOf } from '../../lesson/index.ts';
import { base64Judge } from '../base64.ts';
import { type Report, reasonIn } from '../finding.ts';
import { type XmlElement, xmlReader } from '../xml.ts';

interface MoodleListener {
  readonly root?: (root: XmlElement) => void;
  /** Each child of the root when it ends. */
  readonly child: (element: XmlElement, root: XmlElement) => void;
  /** Each numeric character reference outside CDATA sections. */
  readonly reference?: (reference: string, place: Place) => void;
}

/**
 * Ends at the first fault, as the importer does: it rejects the whole file.
 *
 * @param source a path, or the file's content
 * @param file what findings call it
 * @returns the root, without its children, if the file was read to its end; else a finding says why not
 */
export async function readMoodle(
  source: string | Uint8Array,
  file: string,
  report: Report,
  listener: MoodleListener,
): Promise<XmlElement | undefined> {
  const start = startOf(file);
  const { feed, reader } = streamed(file, listener);
  try {
    for await (const text of decode(typeof source === 'string' ? readStream(source) : [source])) {
      feed(text);
      if (reader.malformed()) break;
    }
    if (!reader.malformed()) feed();
  } catch (error) {
    if (error instanceof TypeError) report('moodle-xml-encoding', start, {});
    else report('moodle-xml-unreadable', start, { reason: reasonIn(error) });
    return undefined;
  }
  const fault = reader.malformed();
  if (fault) report('moodle-xml-malformed', fault, { reason: fault.reason });
  return fault ? undefined : reader.root();
}

/** A byte-order mark is dropped, as the importer does. Throws a TypeError on bytes that aren't UTF-8. */
async function* decode(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function streamed(file: string, { root, child, reference }: MoodleListener) {
  let judge = base64Judge();
  let section = false;
  let rest = '';
  const reader = xmlReader(file, {
    opened: (element, above) => {
      if (above.length === 0) root?.(element);
    },
    closed: (element, above) => {
      if (element.name === 'file') {
        judge.feed(element.text);
        element.bytes = judge.verdict();
        judge = base64Judge();
      }
      if (above.length === 1) {
        child(element, above[0]!);
        above[0]!.children.length = 0;
      }
    },
  });

  function parse(part: string): void {
    if (reference && !section) {
      for (const [found] of part.replace(/<!\[CDATA\[.*$/s, '').matchAll(/&#x?[0-9a-f]+;/gi))
        reference(found, reader.place());
    }
    section = isInSection(part, section);
    reader.write(part);
  }

  /** Hands on what begins at an offset, up to where its kind ends; returns that offset. */
  function next(text: string, at: number): number {
    const isBase64 = text[at] !== '<' && !section && reader.innermost()?.name === 'file';
    const found = text.indexOf(isBase64 ? '<' : '>', at);
    if (isBase64) {
      const base64 = text.slice(at, found < 0 ? undefined : found);
      judge.feed(base64);
      reader.skip(base64);
      return at + base64.length;
    }
    // A tag or the end of a section may be cut here: wait for the rest.
    if (found < 0) rest = text.slice(at);
    else parse(text.slice(at, found + 1));
    return found < 0 ? text.length : found + 1;
  }

  return {
    reader,
    /** Takes the next text, or the file's end. */
    feed: (text?: string): void => {
      if (text === undefined) {
        parse(rest);
        if (!reader.malformed()) reader.close();
        return;
      }
      const all = rest + text;
      rest = '';
      for (let at = 0; at < all.length && !reader.malformed(); ) at = next(all, at);
    },
  };
}

/** Whether a CDATA section is open behind a part that ends at a `>` or with its chunk. */
function isInSection(part: string, before: boolean): boolean {
  const opened = part.lastIndexOf('<![CDATA[');
  const closed = part.lastIndexOf(']]>');
  return opened < 0 && closed < 0 ? before : opened > closed;
}
