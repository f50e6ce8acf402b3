/**
 * Guarantees
 * 1. The number is asked of profiles by its contract; nobody in the ledger and nobody with a number are null.
 * 2. Masked names come in chunks the contract allows, and a ledger that does not answer means no names.
 * 3. The matcher's pairs come as its contract says, its refusals as they are.
 * 4. A vacancy comes as its own service tells of it now, null when it is not there.
 * 5. A crew comes as profiles shows it to the caller, null when that is out of the caller's reach.
 * 6. A service that is not there is `service-unreachable`.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { matcherInternalRoutes } from "@qianxian/contracts/matcher";
import { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import { listen, makeClient, serviceHttp } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import { makeLogger } from "@qianxian/telemetry";
import { aCounty, aLeader, anEmployer, crewId, firstTown, nobodyThere, phoneOf, vacancyId, workerId } from "../testing/index.ts";
import { httpCrews } from "./http-crews.ts";
import { httpPairs } from "./http-pairs.ts";
import { httpPeople } from "./http-people.ts";
import { httpVacancies } from "./http-vacancies.ts";

const secret = "a secret of tests, at least 32 characters";
const log = makeLogger({ service: "test", level: "silent" });
const { readContact, readMaskedNames } = profilesInternalRoutes;
const { readCrew } = profilesRoutes;
const chunks: number[] = [];

const startProfiles = () =>
  listen(
    serviceHttp({
      name: "profiles",
      routes: { readContact, readMaskedNames, readCrew },
      secret,
      log,
      adapters: {},
      app: {
        readCrew: async (input, actor) => {
          const { crewId: id } = readCrew.input.parse(input);
          if (actor.role !== "leader" || actor.crewId !== id) throw new AppError("crew-not-found");
          const memberIds = [workerId(1), workerId(2)];
          const members = memberIds.map((member) => ({
            workerId: member,
            maskedName: "王*",
            village: `${firstTown}281`,
            birthYear: 1990,
            seeking: { state: "now" as const, from: null },
          }));
          return { id, revision: 1, leaderWorkerId: workerId(1), town: firstTown, memberIds, members };
        },
        readContact: async (input) => {
          const { workerId: id } = readContact.input.parse(input);
          if (id === workerId(2)) throw new AppError("contact-unknown");
          if (id !== workerId(1)) throw new AppError("worker-not-found");
          return { workerId: id, phone: phoneOf(1), consentToPush: true };
        },
        readMaskedNames: async (input) => {
          const { workerIds } = readMaskedNames.input.parse(input);
          chunks.push(workerIds.length);
          return { names: workerIds.map((id) => ({ workerId: id, maskedName: "王*", town: firstTown })) };
        },
      },
    }),
    { port: 0, host: "127.0.0.1" },
  );

const startMatcher = () => {
  const { pairs } = aCounty();
  const { pairsForCampaign } = matcherInternalRoutes;
  const answer = (input: unknown) => pairs.forCampaign(pairsForCampaign.input.parse(input));
  const app = { pairsForCampaign: answer };
  const routes = { pairsForCampaign };
  const http = serviceHttp({ name: "matcher", routes, secret, log, adapters: {}, app });
  return listen(http, { port: 0, host: "127.0.0.1" });
};

const startVacancies = () => {
  const { readVacancyCard } = vacanciesInternalRoutes;
  const { vacancies } = aCounty();
  const read = async (input: unknown) => {
    const card = await vacancies.read(readVacancyCard.input.parse(input).vacancyId);
    if (!card) throw new AppError("vacancy-not-found");
    return card;
  };
  const [routes, app] = [{ readVacancyCard }, { readVacancyCard: read }];
  const http = serviceHttp({ name: "vacancies", routes, secret, log, adapters: {}, app });
  return listen(http, { port: 0, host: "127.0.0.1" });
};

describe("asking other services", () => {
  let profiles: Awaited<ReturnType<typeof startProfiles>>;
  let matcher: Awaited<ReturnType<typeof startMatcher>>;
  let vacancies: Awaited<ReturnType<typeof startVacancies>>;
  let client: ReturnType<typeof makeClient>;
  const lost = makeClient({
    urls: { profiles: nobodyThere, matcher: nobodyThere, vacancies: nobodyThere },
    secret,
    as: "outreach",
  });
  beforeAll(async () => {
    [profiles, matcher, vacancies] = await Promise.all([startProfiles(), startMatcher(), startVacancies()]);
    const urls = {
      profiles: `http://127.0.0.1:${profiles.port}`,
      matcher: `http://127.0.0.1:${matcher.port}`,
      vacancies: `http://127.0.0.1:${vacancies.port}`,
    };
    client = makeClient({ urls, secret, as: "outreach" });
  });
  afterAll(async () => {
    await Promise.all([client.close(), lost.close()]);
    await Promise.all([profiles.close(), matcher.close(), vacancies.close()]);
  });

  it("knows the number of who has one, null for everybody else", async () => {
    const people = httpPeople(client, log);

    expect(await people.contactOf(workerId(1))).toEqual({ phone: phoneOf(1), consentToPush: true });
    expect(await people.contactOf(workerId(2))).toBeNull();
    expect(await people.contactOf(workerId(3))).toBeNull();
  });

  it("asks for names by the thousand, and not at all for nobody", async () => {
    const everybody = Array.from({ length: 2_001 }, (_, n) => workerId(n));

    const names = await httpPeople(client, log).maskedNames(everybody);
    await httpPeople(client, log).maskedNames([]);

    expect(names.size).toBe(2_001);
    expect(chunks.toSorted((a, b) => a - b)).toEqual([1, 1_000, 1_000]);
  });

  it("asks the matcher, and passes its refusal on", async () => {
    const pairs = httpPairs(client);
    const ask = (id: ReturnType<typeof vacancyId>) =>
      pairs.forCampaign({ vacancyIds: [id], within: {}, perVacancy: 10 });

    expect((await ask(vacancyId(1))).pairs).toHaveLength(3);
    await expect(ask(vacancyId(9))).rejects.toMatchObject({ code: "vacancy-not-found" });
  });

  it("knows how a vacancy stands, and that one is not there", async () => {
    const directory = httpVacancies(client);

    expect(await directory.read(vacancyId(1))).toMatchObject({ id: vacancyId(1), status: "live", seatsOpen: 2 });
    expect(await directory.read(vacancyId(9))).toBeNull();
    await expect(httpVacancies(lost).read(vacancyId(1))).rejects.toMatchObject({ code: "service-unreachable" });
  });

  it("knows a crew as the caller does", async () => {
    const crews = httpCrews(client);

    expect(await crews.read(crewId(1), aLeader)).toEqual({ town: firstTown, memberIds: new Set([1, 2].map(workerId)) });
    expect(await crews.read(crewId(2), aLeader)).toBeNull();
    await expect(crews.read(crewId(1), anEmployer)).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("says who does not answer, and shows no names then", async () => {
    const people = httpPeople(lost, log);

    await expect(people.contactOf(workerId(1))).rejects.toMatchObject({ code: "service-unreachable" });
    expect(await people.maskedNames([workerId(1)])).toEqual(new Map());
    await expect(
      httpPairs(lost).forCampaign({ vacancyIds: [vacancyId(1)], within: {}, perVacancy: 1 }),
    ).rejects.toMatchObject({ code: "service-unreachable" });
  });
});
