import type { Transact } from "@qianxian/kernel";
import { aClock } from "@qianxian/testing";
import { aSchema } from "@qianxian/testing/servers";
import { v7 } from "uuid";
import { countyKey } from "../adapters/county-key.ts";
import { memoryErasureList, memoryPersonRecords } from "../adapters/memory-erasures.ts";
import { memoryCodeSender } from "../adapters/memory-join-codes.ts";
import { randomLinkTokens } from "../adapters/random-link-tokens.ts";
import { openProfilesStore } from "../adapters/prisma-client.ts";
import { areaTable } from "../domain/id-number.ts";
import type { Deps, Tx } from "../use-case.ts";
import { aAftermath, knownStations, testJoinTokens, testKey, viewLimits } from "./profiles-app.ts";

/**
 * This service's store in a schema of its own, in the Postgres of the test run. Its transactions meet row-level
 * security when they run on somebody's behalf, and else see everything, as consumers do.
 */
export const prismaStore = async () => {
  const { url, appUrl, schema, pool, drop } = await aSchema("profiles");
  const onError = () => {};
  const county = countyKey(testKey);
  const store = await openProfilesStore({ url: appUrl, systemUrl: url, schema, newId: v7, onError, county });
  const transact: Transact<Tx> = (work, behalf = "all") => store.app.transact(work, behalf);
  const close = async () => {
    await store.close();
    await drop();
  };
  const { ring, vault } = store;
  const { afterwards, settled } = aAftermath();
  const codes = memoryCodeSender();
  const deps: Deps = {
    clock: aClock(),
    vault,
    ring,
    viewLimits,
    areas: areaTable({ testArea: true }),
    persons: memoryPersonRecords(),
    erasureList: memoryErasureList(),
    stations: knownStations(),
    tokens: randomLinkTokens,
    joinTokens: testJoinTokens,
    codeSender: codes,
    afterwards,
    newId: v7,
  };
  return { transact, deps, codes, settled, vault, ring, pool, schema, url, appUrl, close };
};
