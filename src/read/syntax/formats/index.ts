/** The formats that are read beside Markdown. What reads one is loaded when a file of it is met. */
import { aikenSign } from './aiken/sign.ts';
import { calledFrom, type Format, HEAD_BYTES, type Sign } from './format.ts';
import { giftSign } from './gift/sign.ts';
import { quizSign } from './moodle-xml/sign.ts';

export {
  type Converted,
  calledFrom,
  type Format,
  HEAD_BYTES,
  placeIn,
  type Sign,
  type SourceFile,
} from './format.ts';

/** In the order in which they are tried: a file of Moodle's may be of any of them. */
const FORMATS: readonly Format[] = [
  {
    name: 'Jupyter',
    extensions: ['.ipynb'],
    holdsMarkdown: true,
    convert: async (file, language) => {
      const { notebookToMarkdown } = await import('./notebook/notebook.ts');
      return notebookToMarkdown(file.text ?? '', file.path, language, calledFrom(file));
    },
  },
  {
    name: 'Word',
    extensions: ['.docx', '.docm'],
    binary: true,
    takesAnswers: true,
    convert: async ({ path, bytes, answers }, language) => {
      const { docxToMarkdown } = await import('./docx/docx.ts');
      return docxToMarkdown(bytes, path, language, answers);
    },
  },
  {
    name: 'Moodle XML',
    extensions: [],
    shared: ['.xml'],
    recognise: quizSign,
    convert: async ({ path, text = '' }, language) => {
      const { moodleXmlToMarkdown } = await import('./moodle-xml/moodle-xml.ts');
      return moodleXmlToMarkdown(text, path, language);
    },
  },
  {
    name: 'GIFT',
    extensions: ['.gift'],
    shared: ['.txt'],
    recognise: giftSign,
    convert: async ({ path, text = '' }, language) => {
      const { giftToMarkdown } = await import('./gift/gift.ts');
      return giftToMarkdown(text, path, language);
    },
  },
  {
    name: 'Aiken',
    extensions: [],
    shared: ['.txt'],
    recognise: aikenSign,
    convert: async ({ path, text = '' }, language) => {
      const { aikenToMarkdown } = await import('./aiken/aiken.ts');
      return aikenToMarkdown(text, path, language);
    },
  },
];

const extensionOf = (path: string): string => /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';

/** The endings that say a format. */
export const FORMAT_EXTENSIONS: readonly string[] = FORMATS.flatMap(({ extensions }) => extensions);

/** Whether only its text can show of what kind a file is. */
export const mayBeFormat = (path: string): boolean =>
  FORMATS.some(({ shared }) => shared?.includes(extensionOf(path)));

/** What a file was taken for: by a sign, or by the ending of its name. */
export interface TakenFor {
  readonly format: Format;
  readonly sign?: Sign;
}

/**
 * The format of a file; undefined for Markdown, and for what is none that is read.
 *
 * @param head the first of its text
 */
export function formatOf(path: string, head: string): TakenFor | undefined {
  const extension = extensionOf(path);
  const text = head.slice(0, HEAD_BYTES).replace(/\r\n?/g, '\n');
  for (const format of FORMATS) {
    const isNamed = format.extensions.includes(extension);
    if (!isNamed && !format.shared?.includes(extension)) continue;
    const sign = format.recognise?.(text);
    if (isNamed || sign) return { format, ...(sign && { sign }) };
  }
  return undefined;
}
