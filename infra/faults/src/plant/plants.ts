import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ViolationKind } from "../checks/violation.ts";

/** A bug to put into a copy, and what of it must be found. */
export type Plant = {
  number: number;
  name: string;
  file: string;
  /** Workspaces to compile again. */
  workspaces: readonly string[];
  changes: readonly { from: string; to: string }[];
  /** The run finds at least one of these kinds. */
  found: readonly ViolationKind[];
};

export const plants: readonly Plant[] = [
  {
    number: 1,
    name: "inbox check removed",
    file: "packages/kernel/src/use-case.ts",
    workspaces: ["packages/kernel"],
    changes: [
      {
        from: "if (await tx.inbox.claim(name, event.id)) await work(tx);",
        to: "await tx.inbox.claim(name, event.id);\n          await work(tx);",
      },
    ],
    found: ["effect-doubled"],
  },
  {
    number: 2,
    name: "sweep removed",
    file: "packages/messaging/src/relay.ts",
    workspaces: ["packages/messaging"],
    changes: [
      { from: "if (Date.now() - this.#sweptAt >= this.#pace.sweepMs) {", to: "if (this.#pace.sweepMs < 0) {" },
    ],
    found: ["outbox-not-drained", "effect-missing", "vacancy-not-indexed"],
  },
  {
    number: 3,
    name: "effect before commit",
    file: "services/outreach/src/use-cases/send-message.ts",
    workspaces: ["services/outreach"],
    changes: [
      {
        from: `    const attempt = await transact((tx) => begin(tx, messageId, deps.clock.now()));
    if (!attempt) return;
    const outcome = await deliver(attempt, deps).catch((error: unknown) => outcomeOf(error, attempt));
    await transact((tx) => record(tx, messageId, outcome, deps));`,
        to: `    await transact(async (tx) => {
      const attempt = await begin(tx, messageId, deps.clock.now());
      if (!attempt) return;
      const outcome = await deliver(attempt, deps).catch((error: unknown) => outcomeOf(error, attempt));
      await record(tx, messageId, outcome, deps);
    });`,
      },
    ],
    found: ["message-resent"],
  },
  {
    number: 4,
    name: "revision check removed",
    file: "services/matcher/src/adapters/prisma-card-records.ts",
    workspaces: ["services/matcher"],
    changes: [
      { from: "and known.revision >= r.revision)", to: "and known.revision < 0)" },
      { from: "where known.revision < excluded.revision`", to: "where known.revision >= 0`" },
    ],
    found: ["vacancy-indexed-stale"],
  },
  {
    number: 5,
    name: "seat command not idempotent",
    file: "services/vacancies/src/domain/seat-claim.ts",
    workspaces: ["services/vacancies"],
    changes: [
      {
        from: 'if (before === wanted || !next[before ?? "none"].includes(wanted)) return null;',
        to: 'if (before !== wanted && !next[before ?? "none"].includes(wanted)) return null;',
      },
      {
        from: `before === "reserved" || before === "filled" ? withOne(posting.seats, before, -1) : posting.seats;`,
        to: `before !== wanted && (before === "reserved" || before === "filled")
      ? withOne(posting.seats, before, -1)
      : posting.seats;`,
      },
    ],
    found: ["seats-wrong"],
  },
];

/** Puts a bug into a copy. @throws Error when the place it belongs to has changed */
export const applyPlant = (copy: string, plant: Plant): void => {
  const file = path.join(copy, plant.file);
  let text = readFileSync(file, "utf8");
  for (const { from, to } of plant.changes) {
    if (text.split(from).length !== 2)
      throw new Error(`${plant.name}: ${plant.file} has changed, the bug no longer fits.`);
    text = text.replace(from, () => to);
  }
  writeFileSync(file, text);
};
