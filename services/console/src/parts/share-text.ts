/** Can this browser hand something to another app, such as WeChat? */
export const canShare = (what: ShareData): boolean => typeof navigator.canShare === "function" && navigator.canShare(what);

/** Hands something to another app; false when it was not handed over and nobody chose so. */
export const shareOut = async (what: ShareData): Promise<boolean> =>
  navigator.share(what).then(
    () => true,
    (thrown: unknown) => thrown instanceof DOMException && thrown.name === "AbortError",
  );
