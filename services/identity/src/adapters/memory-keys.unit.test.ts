/**
 * Guarantees
 * 1. Keys in memory keep every promise of a KeyRing.
 */
import { keyRingContract } from "../ports/key-ring.contract.ts";
import { memoryStore } from "../testing/index.ts";

keyRingContract("memory", async () => ({ ...memoryStore(), close: async () => {} }));
