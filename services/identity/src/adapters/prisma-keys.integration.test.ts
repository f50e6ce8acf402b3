/**
 * Guarantees
 * 1. Keys in Postgres keep every promise of a KeyRing.
 */
import { keyRingContract } from "../ports/key-ring.contract.ts";
import { prismaStore } from "../testing/prisma-store.ts";

keyRingContract("prisma", prismaStore);
