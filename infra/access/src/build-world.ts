import { readFileSync } from "node:fs";
import { identityRoutes } from "@qianxian/contracts/identity";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { vacanciesInternalRoutes, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { Route } from "@qianxian/contracts";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Stack } from "@qianxian/infra-local";
import { v7 } from "uuid";
import type { Ask } from "./asking.ts";
import { enterWorker } from "./make-people.ts";
import { codes, type Ids } from "./world.ts";

const service: Actor = { role: "service", service: "access-proof" };
const account = { accountId: v7() };
const admin = { role: "county-admin", ...account, county: codes.county } as Actor;
const staff = { role: "county-staff", ...account, county: codes.county } as Actor;
const townStaff = { role: "town-staff", ...account, town: codes.town } as Actor;

/** Waits until `look` finds something. @throws Error after 20 s, naming what was waited for */
const eventually = async <T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> => {
  const until = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    if (Date.now() > until) throw new Error(`Not within 20 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const idIn = (body: unknown, name = "id"): string => String((body as Record<string, unknown>)[name]);

const employersOf = async (must: Must): Promise<Pick<Ids, "employer" | "otherEmployer" | "farEmployer">> => {
  const [employer, otherEmployer, farEmployer] = [v7(), v7(), v7()] as const;
  const employers = [
    { id: employer, name: "试问制衣厂", base: "changzhou", county: codes.county },
    { id: otherEmployer, name: "试问电子厂", base: "changzhou", county: codes.county },
    { id: farEmployer, name: "试问酒店", base: "changzhou", county: codes.otherCounty },
  ];
  await must("vacancies", vacanciesInternalRoutes.loadVacancies, { employers, vacancies: [] }, service);
  return { employer, otherEmployer, farEmployer };
};

const stationsOf = async (must: Must): Promise<Pick<Ids, "station" | "innerStation" | "otherStation">> => {
  const open = async (name: string, more: object = {}) =>
    idIn(await must("identity", identityRoutes.addUnit, { name, ...more }, admin));
  const station = await open("试问工作站");
  return { station, innerStation: await open("试问分站", { parentId: station }), otherStation: await open("另一工作站") };
};

/** Asks and insists on an answer that is no error. */
type Must = (service: string, route: Route, input: object, actor: Actor | null, terms?: { ifMatch?: string }) => Promise<unknown>;

const insisting =
  (ask: Ask): Must =>
  async (to, route, input, actor, terms) => {
    const { status, body } = await ask(to, route, input, actor, terms);
    if (status >= 400) throw new Error(`${route.path} answered ${status} ${JSON.stringify(body)}`);
    return body;
  };

const postVacancy = async (must: Must, employerId: string): Promise<string> => {
  const vacancy = {
    title: "缝纫工",
    base: "changzhou",
    sector: "manufacturing",
    region: "320400",
    seats: 5,
    wage: { minFen: 500_000, maxFen: 600_000, unit: "month" },
    closesOn: "2099-12-31",
    skills: [{ name: "缝纫", level: null, must: true }],
  };
  const employer = { role: "employer", employerId, county: codes.county } as Actor;
  return idIn(await must("vacancies", vacanciesRoutes.publishVacancy, vacancy, employer));
};

/** The worker reads the message and says yes. */
const sayYes = async (must: Must, stack: Stack, messageId: string): Promise<void> => {
  const text = await eventually("the message in the tray", async () =>
    readFileSync(stack.places.trayLedger, "utf8")
      .split("\n")
      .find((line) => line.includes(messageId)),
  );
  const token = /\/o\/([\w.~-]+)/.exec(text)?.[1] ?? "";
  await must("outreach", outreachRoutes.recordReply, { token, answer: "interested" }, null);
};

type Walked = Pick<Ids, "campaign" | "message" | "referral">;

/** The whole walk for one person: planned by the town, sent, answered, accepted, started. */
const walk = async (must: Must, stack: Stack, ids: Pick<Ids, "worker" | "vacancy" | "employer">): Promise<Walked> => {
  await eventually("the worker among the candidates", async () => {
    const found = await must("matcher", matcherRoutes.candidatesForVacancy, { vacancyId: ids.vacancy }, staff).catch(() => null);
    return JSON.stringify(found).includes(ids.worker) ? true : null;
  });
  const order = { vacancyIds: [ids.vacancy], within: { town: codes.town }, scoreMin: 0 };
  const campaign = idIn(await must("outreach", outreachRoutes.planCampaign, order, townStaff));
  await must("outreach", outreachRoutes.sendCampaign, { campaignId: campaign }, townStaff);
  const message = await eventually("a sent message", async () => {
    const { items } = (await must("outreach", outreachRoutes.listMessages, { campaignId: campaign }, townStaff)) as {
      items: { id: string; workerId: string; status: string }[];
    };
    return items.find(({ workerId, status }) => workerId === ids.worker && status === "sent")?.id;
  });
  await sayYes(must, stack, message);
  const employer = { role: "employer", employerId: ids.employer, county: codes.county } as Actor;
  const referral = await eventually("a referral", async () => {
    const { items } = (await must("placements", placementsRoutes.listReferrals, {}, employer)) as { items: { id: string }[] };
    return items[0]?.id;
  });
  await must("placements", placementsRoutes.acceptReferral, { referralId: referral }, employer);
  await must("placements", placementsRoutes.startReferral, { referralId: referral }, employer);
  return { campaign, message, referral };
};

const crewOf = async (must: Must, worker: string): Promise<Pick<Ids, "crew" | "leader">> => {
  const crew = v7();
  const input = { crews: [{ id: crew, leaderWorkerId: worker, town: codes.town, memberIds: [worker] }] };
  await must("profiles", profilesInternalRoutes.loadCrews, input, service);
  const { items } = (await must("profiles", profilesRoutes.listLeaders, { limit: 200 }, staff)) as {
    items: { id: string; crewId: string }[];
  };
  const leader = items.find(({ crewId }) => crewId === crew)?.id;
  if (!leader) throw new Error("The crew has no leader in the register.");
  return { crew, leader };
};

/** Somebody of the worker's village who was asked to join the crew. */
const invitationTo = async (must: Must, ask: Ask, crewId: string): Promise<string> => {
  const workerId = await enterWorker(ask, "石受邀");
  const { invitation } = (await must("profiles", profilesRoutes.inviteToCrew, { crewId, workerId }, staff)) as { invitation: { id: string } };
  return invitation.id;
};

const accountIn = async (must: Must): Promise<string> => {
  const invited = { login: `proof-${v7()}`, displayName: "试问", place: { role: "town-staff", town: codes.town } };
  return idIn(await must("identity", identityRoutes.inviteAccount, invited, admin));
};

const keyOf = async (must: Must, employerId: string): Promise<string> => {
  const asked = { employerId, name: "试问", mode: "live", scopes: ["vacancy.post"] };
  return idIn(await must("identity", identityRoutes.createKey, asked, staff));
};

const erasedOf = async (must: Must, ask: Ask): Promise<string> => {
  const workerId = await enterWorker(ask, "石已删");
  await must("profiles", profilesRoutes.eraseWorker, { workerId, reason: "试问" }, admin);
  return workerId;
};

/** One thing of each kind, made as its users would make it: a worker who went the whole walk, and all it left behind. */
export const buildWorld = async (stack: Stack, ask: Ask): Promise<Ids> => {
  const must = insisting(ask);
  const employers = await employersOf(must);
  const stations = await stationsOf(must);
  const worker = await enterWorker(ask, "石试问", "15400001234");
  await enterWorker(ask, "石试问");
  const { crew, leader } = await crewOf(must, worker);
  const invitation = await invitationTo(must, ask, crew);
  const presence = { workerId: worker, stationId: stations.innerStation, region: "320400" };
  await must("profiles", profilesRoutes.setPresence, presence, staff);
  const consent = { workerId: worker, purpose: "share-with-employer", how: "spoken" };
  await must("profiles", profilesRoutes.giveConsent, consent, staff);
  const vacancy = await postVacancy(must, employers.employer);
  const walked = await walk(must, stack, { worker, vacancy, employer: employers.employer });
  const invited = await accountIn(must);
  const key = await keyOf(must, employers.employer);
  const erased = await erasedOf(must, ask);
  await eventually("the employer's liaison seeing the worker", async () => {
    const liaison = { role: "liaison", ...account, county: codes.county, employerId: employers.employer } as Actor;
    const { status } = await ask("profiles", profilesRoutes.readWorker, { workerId: worker }, liaison);
    return status === 200 ? true : null;
  });
  return { ...employers, ...stations, ...walked, worker, erased, crew, leader, invitation, vacancy, account: invited, key };
};

