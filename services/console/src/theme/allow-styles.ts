/**
 * Gives every style sheet that a script makes the page's nonce. Ant Design hands it to its own sheets; two of its parts
 * (the page that does not scroll behind a dialog, the width of a scroll bar) make theirs without.
 */
export const allowStyles = (nonce: string): void => {
  const create = document.createElement.bind(document);
  const withNonce = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
  document.createElement = withNonce as typeof document.createElement;
};
