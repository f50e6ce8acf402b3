import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { MaskedNames } from "../ports/masked-names.ts";

/** Names in memory; whom it was not told of it does not know. */
export const memoryMaskedNames = (known: ReadonlyMap<WorkerId, string>): MaskedNames => ({
  of: async (workerIds) =>
    new Map(
      workerIds.flatMap((id) => {
        const name = known.get(id);
        return name === undefined ? [] : [[id, name] as const];
      }),
    ),
});
