/** The exit codes by which shells know that a process was told to stop. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Tidies up and ends the process when it is told to stop while `work` runs. */
export async function tidyIfInterrupted<T>(work: () => Promise<T>, tidy: () => void): Promise<T> {
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
    function stop(): void {
      tidy();
      process.exit(code);
    }
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  try {
    return await work();
  } finally {
    for (const release of handlers) release();
  }
}
