/** What a web server must let through for a file to be uploaded. */
interface UploadNeed {
  /** Whole MB (1,048,576 bytes, PHP's `M`) that suffice for the file. */
  readonly file: number;
  /** Whole MB that suffice for the whole request: the file and the form around it. */
  readonly request: number;
  /** PHP as it is delivered lets it through. */
  readonly fitsDefault: boolean;
}

const MB = 1024 * 1024;
/** php.ini: `upload_max_filesize = 2M`, `post_max_size = 8M` where nobody says otherwise. */
const PHP_DEFAULT = { file: 2, request: 8 };
/** The form around the file takes a few kB; this is ample. */
const FORM = 64 * 1024;

export function uploadNeed(bytes: number): UploadNeed {
  const file = Math.max(1, Math.ceil(bytes / MB));
  const request = Math.max(1, Math.ceil((bytes + FORM) / MB));
  return { file, request, fitsDefault: file <= PHP_DEFAULT.file && request <= PHP_DEFAULT.request };
}
