/**
 * Guarantees
 * 1. The twins in memory keep the promises of their ports, rollback included.
 */
import { campaignRepositoryContract } from "../ports/campaign-repository.contract.ts";
import { messageRepositoryContract } from "../ports/message-repository.contract.ts";
import { messagesHeldContract } from "../ports/messages-held.contract.ts";
import { workerNotesContract } from "../ports/worker-notes.contract.ts";
import { memoryStore } from "../testing/stores.ts";

campaignRepositoryContract("memory", memoryStore);
messageRepositoryContract("memory", memoryStore);
messagesHeldContract("memory", memoryStore);
workerNotesContract("memory", memoryStore);
