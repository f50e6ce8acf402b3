/**
 * Keys of acts by what is asked: the same asked again before it was answered goes under the same key and is done once;
 * something else is another act under another key, even while the first is still on its way.
 */
export const actKeys = (makeKey: () => string) => {
  const keys = new Map<string, string>();
  const nameOf = (input: unknown): string => JSON.stringify(input) ?? "";
  return {
    of: (input: unknown): string => {
      const name = nameOf(input);
      const key = keys.get(name) ?? makeKey();
      keys.set(name, key);
      return key;
    },
    /** It is known what came of it: asked once more, it is a new act. */
    settle: (input: unknown): void => void keys.delete(nameOf(input)),
  };
};

/** Too early, too often, or no longer logged in: nothing is known of the first try, so the next one must be the same act. */
const openStatuses = new Set([401, 408, 425, 429]);

/** Does a refusal say for certain that the act was not done and will not be? A lost answer or a busy server does not. */
export const isSettledBy = ({ status, code }: { status: number; code: string }): boolean =>
  status >= 400 && status < 500 && !openStatuses.has(status) && code !== "idempotency-in-flight";
