/** What the gateway wrote into the page for this session. */
const meta = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";

/** Shows with every call that it comes from a page of ours. */
export const pageToken = meta("qx-token");

/** Lets the style sheets that are made while the page runs through the policy. */
export const nonce = meta("qx-nonce");
