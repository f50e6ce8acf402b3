import { identityRoutes } from "@qianxian/contracts/identity";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { AccountId, type Actor, RegionCode } from "@qianxian/contracts/vocabulary";
import { homeCounty } from "@qianxian/gazetteer";
import { type Call, identityHeader, makeGatewayClient, signIdentity } from "@qianxian/http";
import { demoAccess, type Stack, startStack } from "@qianxian/infra-local";
import type { Size } from "./figure.ts";
import type { Target } from "./http-sender.ts";
import { type StartTimes, startWatch } from "./start-watch.ts";

/** A whole stack of its own with the demo county, and callers who are logged in. */
export type Scene = {
  stack: Stack;
  times: StartTimes;
  apiKey: string;
  /** Calls through the gateway. */
  staff: Call;
  employer: Call;
  /** A header that names the county's staff to one service; good for 60 seconds. */
  asStaff(service: string): Promise<Record<string, string>>;
  /** A worker of the ledger, and a live vacancy of the employer whose key it is. */
  workerId: string;
  vacancyId: string;
  employerId: string;
  close(): Promise<void>;
};

/** What is measured is how fast it goes, not what one caller is allowed or for how long they may undo; counting goes on. */
const wideLimits = { RATE_LIMIT_KEY: "10000000", RATE_LIMIT_ACCOUNT: "10000000", UNDO_SECONDS: "0" };

const demoWorkers: Readonly<Record<Size, number>> = { full: 6_000, small: 600 };

const logIn = async (nobody: Call, workers: number): Promise<{ token: string; accountId: string }> => {
  const { logIns } = demoAccess(workers);
  const { login = "", password = "" } = logIns.find((one) => one.login === "county") ?? {};
  const { token, account } = await nobody(identityRoutes.openSession, { login, password });
  return { token, accountId: account.id };
};

const demand = <T>(found: T | null | undefined, what: string): T => {
  if (found === null || found === undefined) throw new Error(`The demo county has no ${what}.`);
  return found;
};

const knownIn = async (staff: Call, employer: Call) => {
  const workers = await staff(profilesRoutes.listWorkers, { limit: 1 });
  const { items } = await employer(vacanciesRoutes.listVacancies, { status: "live", limit: 1 });
  const vacancy = demand(items[0], "live vacancy of its employer");
  return {
    workerId: demand(workers.items[0], "worker").id as string,
    vacancyId: vacancy.id as string,
    employerId: demand(vacancy.employerId, "employer") as string,
  };
};

const callersOf = async (stack: Stack, workers: number) => {
  const through = (credential?: string) => makeGatewayClient({ url: stack.url, ...(credential ? { credential } : {}) });
  const { apiKey } = demoAccess(workers);
  const nobody = through();
  const { token, accountId } = await logIn(nobody.call, workers);
  const clients = { nobody, staff: through(token), employer: through(apiKey) };
  const close = async () => {
    await Promise.all(Object.values(clients).map((client) => client.close()));
  };
  return { staff: clients.staff.call, employer: clients.employer.call, apiKey, accountId, close };
};

const openOn = async (stack: Stack, times: StartTimes, workers: number): Promise<Scene> => {
  const { accountId, close, ...callers } = await callersOf(stack, workers);
  const county = RegionCode.parse(homeCounty);
  const actor: Actor = { role: "county-staff", accountId: AccountId.parse(accountId), county };
  return {
    stack,
    times,
    ...callers,
    asStaff: async (service) => ({ [identityHeader]: await signIdentity(actor, service, stack.secrets.internal) }),
    ...(await knownIn(callers.staff, callers.employer)),
    close: async () => {
      await close();
      await stack.stop();
    },
  };
};

/** Starts everything in a folder; a start that fails leaves nothing running. */
export const openScene = async (dataDir: string, size: Size, say: (line: string) => void): Promise<Scene> => {
  const workers = demoWorkers[size];
  const watch = startWatch(say);
  const stack = await startStack({ dataDir, demoWorkers: workers, say: watch.hear, settings: wideLimits });
  try {
    return await openOn(stack, watch.end(workers), workers);
  } catch (error) {
    await stack.stop();
    throw error;
  }
};

/** The URL of one vacancy at the gateway and at its service, each with its own way to say who asks. */
export const readPairOf = ({ stack, apiKey, vacancyId, asStaff }: Scene): { gateway: Target; service: Target } => {
  const path = vacanciesRoutes.readVacancy.path.replace(":vacancyId", vacancyId);
  return {
    gateway: { url: stack.url + path, headers: async () => ({ authorization: `Bearer ${apiKey}` }) },
    service: { url: `${stack.serviceUrls["vacancies"]}${path}`, headers: () => asStaff("vacancies") },
  };
};
