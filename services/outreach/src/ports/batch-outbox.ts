import type { EventDefinition } from "@qianxian/contracts";
import type { Outbox } from "@qianxian/kernel";
import type { z } from "zod";

/** An outbox that takes many events of one kind in one statement. */
export type BatchOutbox = Outbox & {
  /** Like `add` for each payload. */
  addAll<D extends EventDefinition>(
    definition: D,
    payloads: readonly z.input<D["payload"]>[],
    options?: { notBefore?: Date },
  ): Promise<void>;
};
