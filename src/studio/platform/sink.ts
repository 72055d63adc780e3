/** Bytes → a blob, so that a browser may take to the disk what doesn't fit its memory. */
export interface Sink {
  readonly add: (bytes: Uint8Array) => void;
  readonly blob: () => Blob;
}

/** Bytes that wait in memory. */
const MOST = 8 * 1024 * 1024;

export function sink(): Sink {
  const blobs: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  function hand(): void {
    if (waiting.length > 0) blobs.push(new Blob(waiting));
    waiting = [];
    bytes = 0;
  }
  return {
    add(block) {
      waiting.push(block as Uint8Array<ArrayBuffer>);
      bytes += block.length;
      if (bytes >= MOST) hand();
    },
    blob() {
      hand();
      return new Blob(blobs);
    },
  };
}
