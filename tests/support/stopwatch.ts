/** Milliseconds of this process's own work since then: on a crowded machine the clock says nothing of a program. */
export const stopwatch = (): (() => number) => {
  const begun = process.cpuUsage();
  return () => process.cpuUsage(begun).user / 1000;
};
