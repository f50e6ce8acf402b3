const everyMs = 600_000;

/**
 * Runs a piece of work now and every ten minutes, one at a time; a failure is told and the next time comes.
 * @returns a function that stops it after the work under way
 */
export const startReconciling = (
  work: () => Promise<unknown>,
  onError: (error: unknown) => void,
): (() => Promise<void>) => {
  const run = (): Promise<void> => work().then(() => {}, onError);
  let running = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, everyMs).unref();
  return () => {
    clearInterval(timer);
    return running;
  };
};
