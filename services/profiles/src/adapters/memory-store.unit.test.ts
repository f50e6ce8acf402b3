/**
 * Guarantees
 * 1. The memory twins keep the promises of their ports, rollback included.
 */
import { crewRepositoryContract } from "../ports/crew-repository.contract.ts";
import { dataKeysContract } from "../ports/data-keys.contract.ts";
import { fullViewsContract } from "../ports/full-views.contract.ts";
import { referralNotesContract } from "../ports/referral-notes.contract.ts";
import { workerIntakeContract } from "../ports/worker-intake.contract.ts";
import { type OpenStore, workerRepositoryContract } from "../ports/worker-repository.contract.ts";
import { memoryStore } from "../testing/index.ts";

const open: OpenStore = async () => ({ ...memoryStore(), close: async () => {} });

workerRepositoryContract("memory", open);
crewRepositoryContract("memory", open);
referralNotesContract("memory", open);
workerIntakeContract("memory", open);
fullViewsContract("memory", open);
dataKeysContract("memory", async () => ({ ...memoryStore(), close: async () => {} }));
