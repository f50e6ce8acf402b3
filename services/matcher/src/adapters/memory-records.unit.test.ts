/**
 * Guarantees: those of ports/records.contract.ts, by the twin in memory.
 */
import { recordsContract } from "../ports/records.contract.ts";
import { aMemoryStore } from "../testing/a-matcher-app.ts";

recordsContract("memory-records", async () => ({ ...aMemoryStore(), close: async () => {} }));
