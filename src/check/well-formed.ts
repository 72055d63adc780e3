/** Whether texts are XML, without a tree of them. */
import { SaxesParser } from 'saxes';
import { reasonIn } from './finding.ts';
import { isUsualXml } from './usual-xml.ts';

export async function* textsIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Why XML isn't well formed, without a tree of it: that would take a book's questions into memory. */
export async function faultIn(texts: AsyncIterable<string> | readonly string[]): Promise<string | undefined> {
  if (Array.isArray(texts) && isUsualXml(texts)) return undefined;
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let reason: string | undefined;
  parser.on('error', (error) => {
    reason ??= reasonIn(error);
  });
  try {
    for await (const text of texts) parser.write(text);
    parser.close();
  } catch (error) {
    reason ??= reasonIn(error);
  }
  return reason;
}
