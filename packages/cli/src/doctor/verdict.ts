import type { Words } from "@qianxian/contracts/vocabulary";

export type State = "ok" | "warning" | "wrong" | "unchecked";

/** What the doctor says of one thing; whatever is not in order comes with what to do. */
export type Verdict = { check: string; state: State; says: Words; fix?: Words };

export const ok = (check: string, zh: string, en: string): Verdict => ({ check, state: "ok", says: { zh, en } });

/** A thing that could not be looked at. */
export const unchecked = (check: string, zh: string, en: string): Verdict => ({
  check,
  state: "unchecked",
  says: { zh, en },
});

export const amiss = (
  state: "warning" | "wrong",
  check: string,
  says: readonly [zh: string, en: string],
  fix: readonly [zh: string, en: string],
): Verdict => ({
  check,
  state,
  says: { zh: says[0], en: says[1] },
  fix: { zh: fix[0], en: fix[1] },
});
