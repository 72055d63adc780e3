/** A file as a page's source shows it. Pure. */

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i;
const FILM = /\.(?:mp4|m4v|webm|ogv|mov)$/i;
const SOUND = /\.(?:mp3|m4a|ogg|oga|opus|wav|flac|aac)$/i;
const DOCUMENT = /\.(?:pdf|odt|ods|odp|xlsx?|pptx?|zip|csv|txt|html?|py|r|ipynb|docx)$/i;

/** A picture, film, sound or document by its path from the page; undefined for what a page doesn't show. */
export function shownAs(path: string): string | undefined {
  if (PICTURE.test(path)) return pictureOf(path);
  if (FILM.test(path)) return `<video src="${inHtml(path)}" controls></video>`;
  if (SOUND.test(path)) return `<audio src="${inHtml(path)}" controls></audio>`;
  const name = path.replace(/^.*\//, '').replace(/[[\]\\]/g, '\\$&');
  return DOCUMENT.test(path) ? `[${name}](${targetOf(path)})` : undefined;
}

export const pictureOf = (path: string): string => `![](${targetOf(path)})`;

/** What ends a path in Markdown, or means something else in an address, is escaped; spaces and brackets stand between angles. */
function targetOf(path: string): string {
  const address = path.replace(/[%#?<>\\]/g, escaped);
  return /[\s()]/.test(address) ? `<${address}>` : address;
}

const inHtml = (path: string): string => path.replace(/[%#?<>\\"&]/g, escaped);

const escaped = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
