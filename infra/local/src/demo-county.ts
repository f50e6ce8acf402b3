import { makeClient } from "@qianxian/http";
import {
  demoAccounts,
  demoApiKey,
  type DemoCounty,
  demoTestKey,
  generateCounty,
  type LoadProgress,
  loadCounty,
  startSize,
  townships,
  villages,
} from "@qianxian/infra-demo";
import { countyDay, loadOnce } from "./load-once.ts";

/** Same seed, same county, in every clone. */
const seed = 1;

export type DemoAccess = {
  logIns: readonly { login: string; password: string; who: string; role: string }[];
  apiKey: string;
  /** The same employer in the sandbox. */
  testKey: string;
};

const countyOf = (workers: number): DemoCounty =>
  generateCounty({ ...startSize, seed, workers, today: countyDay(new Date()) });

/** The log-ins and the API keys of the demo county. */
export const demoAccess = (workers: number = startSize.workers): DemoAccess => ({
  logIns: demoAccounts(countyOf(workers)).accounts.map(({ login, password, displayName, actor }) => ({
    login,
    password,
    who: displayName,
    role: actor.role,
  })),
  apiKey: demoApiKey(seed),
  testKey: demoTestKey(seed),
});

/** The people of the demo county by name, phone and ID number, and the words it is described with. */
export const demoPeople = (workers: number) => {
  const county = countyOf(workers);
  const people = [...county.workers()].flat().map(({ name, phone, idNumber }) => ({ name, phone, idNumber }));
  const words = [county.employers, [...county.vacancies()].flat(), townships, villages, demoAccounts(county).accounts];
  return { people, ordinaryText: JSON.stringify(words) };
};

const stepNames: Record<LoadProgress["step"], string> = {
  employers: "用工企业 employers",
  vacancies: "岗位 vacancies",
  workers: "务工人员 workers",
  crews: "班组 crews",
  accounts: "账号 accounts",
};

/** Loads the demo county into a running stack, the first time only. */
export const loadDemoCounty = (options: {
  marker: string;
  urls: Readonly<Record<string, string>>;
  secret: string;
  workers: number;
  say: (line: string) => void;
}): Promise<boolean> =>
  loadOnce(options.marker, async () => {
    options.say("正在载入演示数据…  Loading the demo county…");
    const county = countyOf(options.workers);
    const { urls, secret } = options;
    const client = makeClient({ urls, secret, as: "local", timeoutMs: 60_000 });
    try {
      await loadCounty(county, client, ({ step, sent, total }) => {
        if (sent >= total) options.say(`  ${stepNames[step]}: ${total}`);
      });
    } finally {
      await client.close();
    }
    return { seed, ...county.sizes, loadedAt: new Date().toISOString() };
  });
