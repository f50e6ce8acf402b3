/**
 * Guarantees
 * 1. Stops are carried out last started first, each once, also one that is added while stopping.
 * 2. Arguments: the known ones, or a plain message with the usage.
 * 3. Secrets reach only the service that needs them; every service learns the others' addresses.
 * 4. The first printed line is the gateway's URL and nothing else.
 * 5. Redis is installed only where that is allowed; otherwise the command is named.
 * 6. A full disk is said in plain words, whoever noticed it.
 */
import { describe, expect, it } from "@jest/globals";
import { announcement } from "./announce.ts";
import { chromiumProgram, type Hands, installCommands, obtainProgram, redisProgram } from "./install-program.ts";
import { makeLifeline } from "./lifeline.ts";
import { countyDay } from "./load-once.ts";
import { PlainFailure, wordsFor } from "./plain-failure.ts";
import { planProcesses, type Wiring } from "./services.ts";
import { readArguments } from "./settings.ts";

describe("makeLifeline", () => {
  it("stops the last started first, and each once", async () => {
    const stopped: string[] = [];
    const lifeline = makeLifeline();
    for (const name of ["postgres", "services"])
      await lifeline.add(async () => void stopped.push(name));

    await Promise.all([lifeline.stopAll(), lifeline.stopAll()]);
    expect(stopped).toEqual(["services", "postgres"]);
  });

  it("stops at once what is started too late", async () => {
    const stopped: string[] = [];
    const lifeline = makeLifeline();
    await lifeline.stopAll();

    await lifeline.add(async () => void stopped.push("late"));
    expect(stopped).toEqual(["late"]);
  });
});

describe("readArguments", () => {
  it("knows its three arguments", () => {
    expect(readArguments([])).toEqual({ fresh: false, installRedis: false, port: 8080 });
    expect(readArguments(["--fresh", "--install-redis", "--port", "9000"])).toEqual({
      fresh: true,
      installRedis: true,
      port: 9000,
    });
  });

  it.each([["--frsh"], ["--port", "x"], ["--port", "70000"], ["extra"]])(
    "answers the usage to %s %s",
    (...argv) => {
      expect(() => readArguments(argv)).toThrow(PlainFailure);
      expect(() => readArguments(argv)).toThrow(/--port/);
    },
  );
});

describe("planProcesses", () => {
  const wiring: Wiring = {
    gatewayPort: 8080,
    trayPort: 4100,
    servicePorts: { profiles: 4101, outreach: 4102 },
    extraMatcherPorts: [],
    redisUrl: "redis://127.0.0.1:4103",
    database: { url: (service, duty) => `postgresql://${service}.${duty}` },
    secrets: { internal: "internal-secret", link: "link-secret", dataKey: "data-key", database: "database-secret" },
    trayLedger: "/data/tray.jsonl",
    erasureList: "/data/erased.jsonl",
    logLevel: "info",
    inherited: { PATH: "/usr/bin" },
  };
  const plans = planProcesses(wiring);
  const envOf = (name: string) => plans.find((plan) => plan.name === name)?.env ?? {};

  it("starts the tray first and the gateway last", () => {
    expect(plans.map(({ name }) => name)).toEqual(["tray", "profiles", "outreach", "gateway"]);
  });

  it("starts further matchers over the same store, each on a port of its own", () => {
    const servicePorts = { matcher: 4101 };
    const many = planProcesses({ ...wiring, servicePorts, extraMatcherPorts: [4110, 4111] });
    const matchers = many.filter(({ name }) => name.startsWith("matcher"));
    expect(matchers.map(({ name, env }) => [name, env["PORT"], env["DATABASE_SCHEMA"]])).toEqual([
      ["matcher", "4101", "matcher"],
      ["matcher-2", "4110", "matcher"],
      ["matcher-3", "4111", "matcher"],
    ]);
  });

  it("gives a service its own roles, schema and port, and everybody's address", () => {
    expect(envOf("profiles")).toMatchObject({
      PORT: "4101",
      DATABASE_URL: "postgresql://profiles.app",
      DATABASE_SYSTEM_URL: "postgresql://profiles.system",
      DATABASE_SCHEMA: "profiles",
      PUBLIC_URL: "http://127.0.0.1:8080",
      SERVICE_URLS: '{"profiles":"http://127.0.0.1:4101","outreach":"http://127.0.0.1:4102"}',
    });
  });

  it.each([
    ["data-key", ["profiles"]],
    ["link-secret", ["outreach"]],
    ["internal-secret", ["profiles", "outreach", "gateway"]],
    ["database-secret", []],
  ])("gives %s to %j only", (secret, names) => {
    const holders = plans.filter(({ env }) => Object.values(env).includes(secret));
    expect(holders.map(({ name }) => name)).toEqual(names);
  });

  it("gives the gateway no database", () => {
    expect(Object.keys(envOf("gateway")).filter((key) => key.startsWith("DATABASE"))).toEqual([]);
  });
});

describe("announcement", () => {
  const what = {
    url: "http://127.0.0.1:8080",
    trayUrl: "http://127.0.0.1:4100",
    desk: "http://127.0.0.1:8080/desk",
    logIns: [{ login: "county", password: "a-demo-password", who: "三都县", role: "county-staff" }],
    apiKey: "qx_live_key",
    testKey: "qx_test_key",
    examples: { vacancyId: "vacancy-1", workerId: "worker-1", title: "平车工" },
    seconds: 9,
    today: "2026-12-20",
  };

  it("begins with the gateway's URL alone on its line", () => {
    expect(announcement(what).split("\n").slice(0, 2)).toEqual(["http://127.0.0.1:8080", ""]);
  });

  it("shows log-ins, key, tray and commands with real ids", () => {
    const text = announcement(what);

    for (const part of ["county", "a-demo-password", "Bearer qx_live_key", "qx_test_key", what.trayUrl, what.desk])
      expect(text).toContain(part);
    expect(text).toContain("npx qx match vacancy vacancy-1");
    expect(text).toContain("npx qx match worker worker-1");
  });

  it("prints JSON that a shell passes on as it is", () => {
    const [, json] = /-d '([^']+)'/.exec(announcement(what)) ?? [];

    expect(JSON.parse(json ?? "")).toMatchObject({ base: "changzhou", seats: 40, closesOn: "2027-01-19" });
  });

  it("offers something that needs no data when there is none", () => {
    expect(announcement({ ...what, examples: null })).toContain("npx qx region 常州");
  });
});

describe("obtainProgram", () => {
  it.each([
    [true, ["apt-get"], "apt-get install -y -q --no-install-recommends redis-server"],
    [false, ["apt-get"], "sudo apt-get install -y -q --no-install-recommends redis-server"],
    [false, ["brew"], "brew install redis"],
  ])("root %s with %j installs by %s", (isRoot, programs, command) => {
    const commands = installCommands(redisProgram, { path: "", isRoot, mayInstall: true }, (name) => programs.includes(name));
    expect(commands.at(-1)?.join(" ")).toBe(command);
  });

  it("knows no command where there is no package manager", () => {
    expect(installCommands(redisProgram, { path: "", isRoot: true, mayInstall: true }, () => false)).toEqual([]);
  });

  /** A machine on which apt-get is there and Redis appears once apt-get has installed it. */
  const aMachine = (options: { isRoot: boolean; mayInstall: boolean; works?: boolean }) => {
    const ran: string[] = [];
    const hands: Hands = {
      find: (program) => {
        const isThere = program === "apt-get" || ran.some((command) => command.includes(` ${program}`));
        return isThere && (program === "apt-get" || options.works !== false) ? `/usr/bin/${program}` : null;
      },
      run: (command) => {
        ran.push(command.join(" "));
        return { ok: options.works !== false, said: "Unable to locate package" };
      },
    };
    const obtain = () => obtainProgram(redisProgram, { path: "", ...options }, () => undefined, hands);
    return { ran, obtain };
  };

  it("takes the one that is there without a word", () => {
    const said: string[] = [];
    const machine = { path: "/usr/bin", isRoot: false, mayInstall: false };
    expect(obtainProgram(redisProgram, machine, (line) => said.push(line))).toMatch(/redis-server$/);
    expect(said).toEqual([]);
  });

  it("names the command and installs nothing for somebody who has not asked for it", () => {
    const { ran, obtain } = aMachine({ isRoot: false, mayInstall: false });

    expect(obtain).toThrow(/sudo apt-get install[^]*--install-redis/);
    expect(ran).toEqual([]);
  });

  it.each([
    ["root", { isRoot: true, mayInstall: false }],
    ["who asked for it", { isRoot: false, mayInstall: true }],
  ])("installs it for %s", (_who, options) => {
    const { ran, obtain } = aMachine(options);

    expect(obtain()).toBe("/usr/bin/redis-server");
    expect(ran).toHaveLength(2);
  });

  it("names what brings a browser with Chinese letters", () => {
    const machine = { path: "", isRoot: false, mayInstall: false };
    const hands: Hands = { find: (file) => (file === "apt-get" ? "/usr/bin/apt-get" : null), run: () => ({ ok: false, said: "" }) };

    expect(() => obtainProgram(chromiumProgram, machine, () => undefined, hands)).toThrow(
      /sudo apt-get install -y -q --no-install-recommends chromium fonts-noto-cjk/,
    );
  });

  it("says what the package manager said when it did not work", () => {
    const { obtain } = aMachine({ isRoot: true, mayInstall: false, works: false });

    expect(obtain).toThrow(/Unable to locate package/);
  });
});

describe("wordsFor", () => {
  it.each([
    ["a write that failed", Object.assign(new Error("write"), { code: "ENOSPC" })],
    ["a cause far down", new Error("a", { cause: new Error("b", { cause: new Error("No space left on device") }) })],
  ])("says that the disk is full for %s", (_what, error) => {
    expect(wordsFor(error)).toMatch(/磁盘空间不足[^]*disk is full/);
  });

  it("names what another account left behind", () => {
    const error = Object.assign(new Error("denied"), { code: "EACCES", path: "/clone/.qianxian/logs" });
    expect(wordsFor(error)).toMatch(/没有权限使用 \/clone\/.qianxian\/logs[^]*No permission/);
  });

  it("shows no stack for what a person can put right, and one for the rest", () => {
    expect(wordsFor(new PlainFailure("端口", "port"))).toBe("端口\nport");
    expect(wordsFor(new Error("surprise"))).toMatch(/surprise\n\s+at /);
  });
});

describe("countyDay", () => {
  it("is the day in Shanghai", () => {
    expect(countyDay(new Date("2026-11-23T16:00:00Z"))).toBe("2026-11-24");
    expect(countyDay(new Date("2026-11-23T15:59:59Z"))).toBe("2026-11-23");
  });
});
