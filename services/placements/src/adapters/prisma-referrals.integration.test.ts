/**
 * Guarantees
 * 1. Referrals in Postgres keep every promise of a ReferralRepository.
 */
import { anId } from "@qianxian/testing";
import { aSchema } from "@qianxian/testing/servers";
import { referralRepositoryContract } from "../ports/referral-repository.contract.ts";
import { openPlacementsStore } from "./prisma-client.ts";

referralRepositoryContract("prismaReferrals", async () => {
  const { url, schema, drop } = await aSchema("placements");
  const store = openPlacementsStore({
    url,
    systemUrl: url,
    schema,
    newId: () => anId(1),
    onError: () => {},
  });
  const close = async () => {
    await store.close();
    await drop();
  };
  return { transact: store.system.transact, close };
});
