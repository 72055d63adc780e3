/**
 * Which files travel when a page links to them. A package lies in the LMS, on its own address: what a browser
 * would run or render there when it is opened has the rights of who opens it. Servers and browsers go by a file's
 * extension, so only extensions travel that are known to be shown, played, saved, or read as plain text.
 */

/** Rendered with scripts, or run, by a browser or by a server that unpacks packages into its own pages. */
const ACTIVE = words(`
  html htm xhtml xht shtml shtm stm xml xsl xslt xbl rdf rss atom svgz mathml mml hta htc mht mhtml webarchive
  js mjs cjs swf wasm jar xap php php3 php4 php5 php7 phtml phar asp aspx jsp jspx cfm cgi htaccess
`);

/** Read as plain text, or saved. None of them is XML to a server (its `+xml` types are rendered, and run scripts). */
const TEXT = words(`
  txt text md rst log csv tsv json geojson ndjson yml yaml toml ini cfg conf tex bib sty cls rtf vtt srt ics
  py ipynb java kt scala c h cc cpp hpp cs rs go swift rb r rmd qmd jl m lua pas pp pl pm prolog hs ml fs lisp scm rkt clj
  erl ex dart sh bash bat ps1 asm s vhd vhdl sql css scss less ts tsx jsx vue ino pde nlogo sage mod dat circ dig fprg
  drawio asc hex obj
`);

/** Their first bytes tell what they are: text under such a name is something else. */
const BINARY = words(`
  pdf docx xlsx pptx dotx xltx potx ppsx docm xlsm pptm doc xls ppt pps odt ods odp odg odf odb ott ots otp
  epub pages numbers key zip 7z gz tgz bz2 xz rar kmz
  png jpg jpeg gif webp avif bmp ico tif tiff heic psd xcf
  mp3 m4a aac wav ogg oga opus flac mid midi wma mp4 m4v webm ogv mov avi mkv mpg mpeg wmv
  ggb h5p sb sb2 sb3 aia fla flp mscz gp gp5 blend qgz sqlite sqlite3 db
`);

/** Saved, whatever they hold. */
const OTHER = words(
  'tar svg stl step fcstd skp dwg dxf sav rda rds parquet mat npy npz mbz xopp kra ttf otf woff woff2 bin',
);

type DocumentKind = 'active' | 'text' | 'binary' | 'other' | 'unknown';

/** @param extension without its dot, in small letters */
export const documentKind = (extension: string): DocumentKind =>
  ACTIVE.has(extension)
    ? 'active'
    : TEXT.has(extension)
      ? 'text'
      : BINARY.has(extension)
        ? 'binary'
        : OTHER.has(extension)
          ? 'other'
          : 'unknown';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
