/** Headers of one act: its key, and the revision that it changes. */
export const terms = (key: string, revision?: number) => ({
  "Idempotency-Key": key,
  ...(revision !== undefined && { "If-Match": `"${revision}"` }),
});
