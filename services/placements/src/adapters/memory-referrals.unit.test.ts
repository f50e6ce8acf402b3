/**
 * Guarantees
 * 1. The twins in memory keep every promise of a ReferralRepository, of notes and of counted views.
 */
import { memoryTransact } from "@qianxian/testing";
import { referralRepositoryContract } from "../ports/referral-repository.contract.ts";
import { memoryReferrals, memoryViews, memoryWorkers, noRows } from "./memory-referrals.ts";

referralRepositoryContract("memoryReferrals", async () => {
  const transact = memoryTransact(noRows(), (state) => ({
    referrals: memoryReferrals(state),
    workers: memoryWorkers(state),
    views: memoryViews(state),
  }));
  return { transact, close: async () => {} };
});
