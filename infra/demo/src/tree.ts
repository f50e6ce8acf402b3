import { homePlaces } from "@qianxian/gazetteer";

export type Township = { code: string; name: string };
export type Village = { code: string; name: string; town: string };

/** The eight towns and sub-districts of Sandu, nine-digit codes (the table and its source: packages/gazetteer). */
export const townships: readonly Township[] = homePlaces
  .filter(({ level }) => level === "town")
  .map(({ code, name }) => ({ code, name }));

/** The 105 villages and communities, twelve-digit codes, each with its town. */
export const villages: readonly Village[] = homePlaces
  .filter(({ level }) => level === "village")
  .map(({ code, name, town }) => ({ code, name, town }));
