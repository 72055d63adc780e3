/** What is printed comes as two sheets in three formats: the words of each are said once. */
import type { PrintTarget } from '../../../lesson/index.ts';
import type { FileWords } from './target-words.ts';

interface SheetWords {
  readonly name: string;
  readonly purpose: string;
  readonly importTitle: string;
}

interface FormatWords {
  /** Behind the sheet's name. */
  readonly name: string;
  readonly where: string;
  readonly steps: readonly string[];
}

export interface PrintFileWords {
  readonly worksheet: SheetWords;
  readonly key: SheetWords;
  readonly html: FormatWords;
  readonly docx: FormatWords;
  readonly pdf: FormatWords;
  readonly elsewhere: string;
  /** What of an answer stands in the key, by the ledger's names. */
  readonly fields: Readonly<Record<string, string>>;
}

export function printFiles(words: PrintFileWords): Readonly<Record<PrintTarget, FileWords>> {
  const file = (sheet: 'worksheet' | 'key', format: 'html' | 'docx' | 'pdf'): FileWords => ({
    name: `${words[sheet].name} (${words[format].name})`,
    purpose: words[sheet].purpose,
    importTitle: `${words[sheet].importTitle} (${words[format].name})`,
    where: words[format].where,
    steps: words[format].steps,
    elsewhere: words.elsewhere,
    ...(sheet === 'key' && { fields: words.fields }),
  });
  return {
    worksheet: file('worksheet', 'html'),
    key: file('key', 'html'),
    'worksheet-docx': file('worksheet', 'docx'),
    'key-docx': file('key', 'docx'),
    'worksheet-pdf': file('worksheet', 'pdf'),
    'key-pdf': file('key', 'pdf'),
  };
}
