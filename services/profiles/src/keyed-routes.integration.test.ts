/**
 * Guarantees
 * 1. Every route of this service that takes a key keeps the promises of `keyedRoutesContract`, over Postgres.
 */
import { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import { makeLogger } from "@qianxian/telemetry";
import { keyedRoutesContract } from "@qianxian/testing/keyed-routes";
import { profilesApp } from "./app.ts";
import { profilesHttp } from "./http.ts";
import { aListRow, aNewWorker, anIdNumber, countyAdmin, countyStaff, otherService, stationId, towns, townStaff, workerId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const secret = "a secret of these tests, 32 letters and more";

const ours =
  "changeWorker correctIdentity importWorkers giveConsent withdrawConsent eraseWorker setPresence addLeader changeLeader confirmMember leaveCrew dismissWorkerDuplicate mergeWorkers undoMerge".split(" ");

keyedRoutesContract("profiles", ours, async () => {
  const postgres = await prismaStore();
  const app = profilesApp({ transact: postgres.transact, deps: postgres.deps });
  const log = makeLogger({ service: "profiles", level: "silent" });
  let n = 0;
  const given = async () => {
    n += 1;
    await app.loadWorkers({ workers: [aNewWorker(n)] }, otherService);
    return {
      input: { workerId: workerId(n), wageFloorFen: 500_000 },
      other: { workerId: workerId(n), wageFloorFen: 510_000 },
    };
  };
  const word = async (purpose: string) => {
    const { workerId: id } = (await given()).input;
    const say = (how: string) => ({ workerId: id, purpose, how });
    return { input: say("spoken"), other: say("paper") };
  };
  const someone = async () => {
    const { workerId: id } = (await given()).input;
    return { input: { workerId: id, reason: "本人申请" }, other: { workerId: id, reason: "来信申请" } };
  };
  const reason = "核对台账";
  const misspelt = async () => {
    const { workerId: id } = (await given()).input;
    const called = (name: string) => ({ workerId: id, name, phone: `153${String(n).padStart(8, "0")}`, idNumber: anIdNumber("1988-11-03", n), reason });
    return { input: called("石改名"), other: called("石又改") };
  };
  const someId = async () => (await given()).input.workerId;
  const away = async () => {
    const id = await someId();
    const at = (station: number) => ({ workerId: id, stationId: stationId(station), region: "320400" });
    return { input: at(1), other: at(2) };
  };
  const aLeader = async () => {
    const id = await someId();
    const agreed = (agreementNumber: string) => ({ workerId: id, agreementNumber, agreementFrom: "2026-03-01" });
    return { input: agreed("一号"), other: agreed("二号") };
  };
  const amended = async () => {
    const { id: leaderId } = await app.addLeader((await aLeader()).input, countyStaff) as { id: string };
    return { input: { leaderId, agreementNumber: "三号" }, other: { leaderId, agreementNumber: "四号" } };
  };
  const invited = async () => {
    const { crewId } = await app.addLeader((await aLeader()).input, countyStaff) as { crewId: string };
    const member = { crewId, workerId: await someId() };
    await app.inviteToCrew(member, countyStaff);
    return { input: { ...member, how: "spoken" }, other: { ...member, how: "paper" } };
  };
  const joined = async () => {
    const { input } = await invited();
    await app.confirmMember(input, countyStaff);
    const { how: _how, ...member } = input;
    return { input: member, other: { ...member, workerId: await someId() } };
  };
  const pair = async () => ({ workerId: await someId(), otherId: await someId() });
  const alike = async () => {
    const ids = await pair();
    return { input: ids, other: { ...ids, dismissed: false } };
  };
  const toMerge = async () => {
    const ids = await pair();
    return { input: { ...ids, reason }, other: { ...ids, reason: "同一个人" } };
  };
  const toUndo = async () => {
    const { mergeId } = await app.mergeWorkers((await toMerge()).input, countyStaff) as { mergeId: string };
    return { input: { mergeId, reason }, other: { mergeId, reason: "弄错了" } };
  };
  const list = () => {
    n += 1;
    return { rows: [aListRow(n)] };
  };
  return {
    name: "profiles",
    routes: { ...profilesRoutes, ...profilesInternalRoutes },
    http: profilesHttp({ app, secret, log, adapters: { store: "prisma" } }),
    secret,
    pool: postgres.pool,
    schema: postgres.schema,
    close: postgres.close,
    cases: [
      { operation: "giveConsent", by: countyStaff, alsoBy: townStaff(towns.sanhe), given: () => word("share-with-employer") },
      { operation: "withdrawConsent", by: countyStaff, alsoBy: townStaff(towns.sanhe), given: () => word("push") },
      { operation: "eraseWorker", by: countyAdmin, alsoBy: null, given: someone },
      { operation: "changeWorker", by: countyStaff, alsoBy: townStaff(towns.sanhe), given },
      { operation: "correctIdentity", by: countyStaff, alsoBy: townStaff(towns.sanhe), given: misspelt },
      { operation: "setPresence", by: countyStaff, alsoBy: townStaff(towns.sanhe), given: away },
      { operation: "addLeader", by: countyStaff, alsoBy: null, given: aLeader },
      { operation: "changeLeader", by: countyStaff, alsoBy: townStaff(towns.sanhe), given: amended },
      { operation: "confirmMember", by: countyStaff, alsoBy: null, given: invited },
      { operation: "leaveCrew", by: countyStaff, alsoBy: null, given: joined },
      { operation: "dismissWorkerDuplicate", by: countyStaff, alsoBy: townStaff(towns.sanhe), given: alike },
      { operation: "mergeWorkers", by: countyStaff, alsoBy: null, given: toMerge },
      { operation: "undoMerge", by: countyStaff, alsoBy: null, given: toUndo },
      {
        operation: "importWorkers",
        by: countyStaff,
        alsoBy: townStaff(towns.dahe),
        given: async () => ({ input: list(), other: list() }),
      },
    ],
  };
});
