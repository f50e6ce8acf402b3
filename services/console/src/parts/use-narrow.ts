import { useSyncExternalStore } from "react";

const query = globalThis.matchMedia("screen and (max-width: 700px)");

const subscribe = (changed: () => void): (() => void) => {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Is this a phone's width? Then tables become cards. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
