/**
 * Guarantees
 * 1. The twin in memory keeps every promise of a ReferralRepository.
 */
import { memoryTransact } from "@qianxian/testing";
import { referralRepositoryContract } from "../ports/referral-repository.contract.ts";
import { memoryReferrals, noRows } from "./memory-referrals.ts";

referralRepositoryContract("memoryReferrals", async () => {
  const transact = memoryTransact(noRows(), (state) => ({ referrals: memoryReferrals(state) }));
  return { transact, close: async () => {} };
});
