import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

/** The page that was shown last; of the first one the browser itself has the focus where it belongs. */
let shownLast: string | null = null;

/**
 * When a page takes the place of another and what had the focus is gone with it, the focus goes to the new page's
 * beginning: whoever works by keyboard or hears the page read goes on from there, not from the top of everything.
 */
export const useFocusInPage = (): void => {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const isAnother = shownLast !== null && shownLast !== path;
    shownLast = path;
    if (isAnother && document.activeElement === document.body) document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
  }, [path]);
};
