/**
 * Guarantees
 * 1. The memory twins keep the promises of their ports, rollback included.
 */
import { identityStoreContract } from "../ports/identity-store.contract.ts";
import { logInBookContract } from "../ports/log-in-book.contract.ts";
import { memoryStore } from "../testing/index.ts";

identityStoreContract("memory", async () => ({ ...memoryStore(), close: async () => {} }));
logInBookContract("memory", async () => ({ ...memoryStore(), close: async () => {} }));
