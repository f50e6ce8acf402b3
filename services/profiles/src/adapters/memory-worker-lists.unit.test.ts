/**
 * Guarantees
 * 1. The memory twins of lists and of the journal keep the promises of their ports, rollback included.
 */
import { workerHistoryContract } from "../ports/worker-history.contract.ts";
import { workerListsContract } from "../ports/worker-lists.contract.ts";
import type { OpenStore } from "../ports/worker-repository.contract.ts";
import { memoryStore } from "../testing/index.ts";

const open: OpenStore = async () => ({ ...memoryStore(), close: async () => {} });

workerListsContract("memory", open);
workerHistoryContract("memory", open);
