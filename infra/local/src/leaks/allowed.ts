import type { Allowance } from "./scan.ts";

/** What may hold direct identifiers, and why; everything else may not. */
export const allowances: readonly Allowance[] = [
  {
    medium: "answer",
    place: /^POST \/v1\/workers\/:x\/(reveal|export)$/,
    kinds: ["name", "phone", "id-number"],
    because: "One person's identifiers in full, asked for with a reason, counted and noted in the audit log.",
  },
  {
    medium: "answer",
    place: /^POST \/v1\/referrals\/:x\/contact$/,
    kinds: ["name", "phone"],
    because: "Name and phone of who said yes to a vacancy and to sharing them, for its employer; counted and noted.",
  },
  {
    medium: "error",
    place: /^POST \/login(\/phone|\/code)?$/,
    kinds: ["name", "phone"],
    because: "The form of the log-in, shown again to the browser that sent it, with what was typed into it.",
  },
  {
    medium: "answer",
    place: /^POST \/login\/phone$/,
    kinds: ["phone"],
    because: "The form for the code carries the phone that was typed, to the browser that typed it.",
  },
  ...(["answer", "error"] as const).map((medium) => ({
    medium,
    place: /^POST \/c\/join\/:x(\/code)?$/,
    kinds: ["name", "phone"] as const,
    because: "The form for the code of somebody who joins a crew carries what was typed, to the browser that typed it.",
  })),
  {
    medium: "table",
    place: /^vacancies\.intake_original\.raw$/,
    kinds: ["name", "phone"],
    because: "A posting as its recruiter wrote it, with the recruiter's own name and number; kept INTAKE_RAW_DAYS, then gone.",
  },
];
