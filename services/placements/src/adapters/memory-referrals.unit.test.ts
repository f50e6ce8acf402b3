/**
 * Guarantees
 * 1. The twin in memory keeps every promise of a ReferralRepository.
 */
import { memoryTransact } from "@qianxian/testing";
import { referralRepositoryContract } from "../ports/referral-repository.contract.ts";
import { type MemoryRows, memoryReferrals } from "./memory-referrals.ts";

referralRepositoryContract("memoryReferrals", async () => {
  const rows: MemoryRows = { referrals: new Map() };
  const transact = memoryTransact(rows, (state) => ({ referrals: memoryReferrals(state) }));
  return { transact, close: async () => {} };
});
