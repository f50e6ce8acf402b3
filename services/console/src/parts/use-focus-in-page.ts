import { useEffect } from "react";

/** The page that was shown last; of the first one the browser itself has the focus where it belongs. */
let shownLast: string | null = null;

/**
 * When a page takes the place of another and what had the focus is gone with it, the focus goes to the new page's
 * beginning: whoever works by keyboard or hears the page read goes on from there, not from the top of everything.
 */
export const useFocusInPage = (): void => {
  useEffect(() => {
    // Once, when the page appears: the address changes before the page that is left has gone.
    const path = globalThis.location.pathname;
    const isAnother = shownLast !== null && shownLast !== path;
    shownLast = path;
    if (isAnother && document.activeElement === document.body) document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
  }, []);
};
