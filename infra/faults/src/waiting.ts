/** Lets time pass. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks every `everyMs` until the answer is truthy; null after `msMax`. A question that fails counts as no. */
export const within = async <T>(
  msMax: number,
  ask: () => Promise<T> | T,
  everyMs = 50,
): Promise<NonNullable<Exclude<T, false>> | null> => {
  const until = Date.now() + msMax;
  for (;;) {
    const answer = await Promise.resolve()
      .then(ask)
      .catch(() => null);
    if (answer) return answer as NonNullable<Exclude<T, false>>;
    if (Date.now() > until) return null;
    await pause(everyMs);
  }
};
