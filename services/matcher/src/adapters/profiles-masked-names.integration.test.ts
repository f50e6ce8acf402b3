/**
 * Guarantees: those of ports/masked-names.contract.ts, over HTTP, and
 * 1. A ledger that fails, or is not there, costs the names and nothing else.
 * 2. It is asked in the name of the matcher.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { type Actor, TownCode, type WorkerId } from "@qianxian/contracts/vocabulary";
import { type Client, listen, makeClient, serviceHttp } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import { makeLogger } from "@qianxian/telemetry";
import { maskedNamesContract, namesInLedger } from "../ports/masked-names.contract.ts";
import { profilesMaskedNames } from "./profiles-masked-names.ts";

const secret = "a secret of the tests, 32 characters and more";
const log = makeLogger({ service: "matcher", level: "silent" });
const ids = [...namesInLedger.keys()];

let ledgerFails = false;
let askedBy: Actor | null = null;

const ledger = serviceHttp({
  name: "profiles",
  routes: { readMaskedNames: profilesInternalRoutes.readMaskedNames },
  app: {
    readMaskedNames: async (input, actor) => {
      askedBy = actor;
      if (ledgerFails) throw new AppError("unexpected");
      const { workerIds } = input as { workerIds: WorkerId[] };
      const known = workerIds.filter((id) => namesInLedger.has(id));
      const town = TownCode.parse("522732101");
      return { names: known.map((id) => ({ workerId: id, maskedName: namesInLedger.get(id) ?? "", town })) };
    },
  },
  secret,
  log,
  adapters: {},
});

let client: Client;
let server: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  server = await listen(ledger, { port: 0, host: "127.0.0.1" });
  const urls = { profiles: `http://127.0.0.1:${server.port}` };
  client = makeClient({ urls, secret, as: "matcher", timeoutMs: 2_000 });
});
afterAll(async () => {
  await client.close();
  await server.close();
});

maskedNamesContract("profiles-masked-names", () => profilesMaskedNames(client, log));

describe("profiles-masked-names", () => {
  it("asks in the name of the matcher", async () => {
    await profilesMaskedNames(client, log).of(ids);
    expect(askedBy).toEqual({ role: "service", service: "matcher" });
  });

  it("answers no names when the ledger fails", async () => {
    ledgerFails = true;
    await expect(profilesMaskedNames(client, log).of(ids)).resolves.toEqual(new Map());
    ledgerFails = false;
  });

  it("answers no names when there is no ledger", async () => {
    const urls = { profiles: "http://127.0.0.1:1" };
    const lost = makeClient({ urls, secret, as: "matcher", timeoutMs: 2_000 });
    await expect(profilesMaskedNames(lost, log).of(ids)).resolves.toEqual(new Map());
    await lost.close();
  });
});
