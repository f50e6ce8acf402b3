/**
 * Guarantees
 * 1. docker-compose.yml keeps the schema of compose files; an unknown key or a wrong kind would be told.
 * 2. Every process that `npm start` runs is in it, by that name, and runs a program that is there.
 * 3. A service is given every setting it needs, each that `npm start` gives it, and none it does not know.
 * 4. Every variable has its line in .env.example; a secret is demanded and has no value in either file.
 * 5. Redis keeps its jobs, each part has a health check, and only loopback is reached from outside.
 * 6. make-env.mjs fills in what is missing and keeps what is there; migrate.mjs sets those passwords, twice as well as once.
 * 7. first-account.mjs opens a log-in for staff on a service that runs with these settings, and leaves one that exists; verify-audit.mjs finds its audit log whole.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { planProcesses, type Postgres, reservePorts, startChild, startPostgres, storeServices, waitUntilReady } from "@qianxian/infra-local";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { aQueuePrefix, eventually } from "@qianxian/testing/servers";
import { DCLinter } from "dclint";
import pg from "pg";
import { parse } from "yaml";
import { z } from "zod";
import { root } from "./root.ts";

const run = promisify(execFile);
const file = path.join(root, "docker-compose.yml");
const text = readFileSync(file, "utf8");
const folder = mkdtempSync(path.join(os.tmpdir(), "qx-compose-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Service = {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  healthcheck?: { test: string[] };
  restart?: string;
  depends_on?: unknown;
};
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };

/** What dclint tells of one file; its own types do not resolve. */
type Told = { messages: readonly { type: string; message: string }[] };

const schemaErrors = (content: string): string[] => {
  const tried = path.join(folder, "docker-compose.yml");
  writeFileSync(tried, content);
  const linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] });
  const told = linter.lintFiles([tried], false) as readonly Told[];
  return told
    .flatMap(({ messages }) => messages)
    .filter(({ type }) => type === "error")
    .map(({ message }) => message);
};

describe("the schema of compose files", () => {
  it("is kept", () => {
    expect(schemaErrors(text)).toEqual([]);
  });

  it.each([
    ["an unknown key of a service", "healthcheck:", "healthchek:"],
    ["an unknown key of a health check", "    test: [", "    tests: ["],
    ["a restart that is none", 'restart: "no"', "restart: [never]"],
    ["text that is no YAML", "services:", "services: ["],
  ])("would tell %s", (_what, right, wrong) => {
    expect(text).toContain(right);
    expect(schemaErrors(text.replaceAll(right, wrong))).not.toEqual([]);
  });
});

const plans = planProcesses({
  gatewayPort: 1,
  trayPort: 2,
  servicePorts: Object.fromEntries(storeServices.map((name, at) => [name, at + 3])),
  extraMatcherPorts: [],
  redisUrl: "redis://127.0.0.1",
  database: { url: () => "postgresql://127.0.0.1" },
  secrets: { internal: "", link: "", dataKey: "", database: "" },
  trayLedger: "messages.jsonl",
  erasureList: "erased.jsonl",
  logLevel: "info",
  inherited: {},
});

const settingsOf = async (program: string): Promise<Record<string, z.ZodType>> => {
  const config = path.join(root, program.replace("dist/main.js", "src/config.ts"));
  const module = (await import(pathToFileURL(config).href)) as Record<string, unknown>;
  return (Object.values(module).find((value) => value instanceof z.ZodObject) as z.ZodObject).shape;
};

describe.each(plans.map((plan) => [plan.name, plan] as const))("%s", (name, plan) => {
  const program = plan.program.split(path.sep).join("/");

  it("runs the program that npm start runs", () => {
    expect(services[name]?.command).toEqual(["node", "--enable-source-maps", program]);
    expect(existsSync(path.join(root, program.replace("dist/main.js", "src/main.ts")))).toBe(true);
  });

  it("is given every setting it needs and none it does not know", async () => {
    const settings = await settingsOf(program);
    const given = Object.keys(services[name]?.environment ?? {});
    const needed = Object.entries(settings).filter(([, schema]) => !schema.safeParse(undefined).success);
    const fromNpmStart = Object.keys(plan.env).filter((key) => key in settings);
    expect(given.filter((key) => !(key in settings))).toEqual([]);
    expect(given).toEqual(expect.arrayContaining([...needed.map(([key]) => key), ...fromNpmStart]));
  });
});

const example = readFileSync(path.join(root, "infra/docker/.env.example"), "utf8");
const exampleOf = Object.fromEntries([...example.matchAll(/^([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, key, value]) => [key, value]));
const variables = [...text.matchAll(/\$\{([A-Z0-9_]+)(:[?-])?([^}]*)\}/g)].map(([, name = "", how = ""]) => ({ name, how }));

describe("variables", () => {
  it("have a line each in .env.example, and no line there is idle", () => {
    expect([...new Set(variables.map(({ name }) => name))].toSorted()).toEqual(Object.keys(exampleOf).toSorted());
  });

  it("that are secret are demanded, and have no value anywhere", () => {
    const secret = variables.filter(({ name }) => /SECRET$|PASSWORD$|^(?:COUNTY|ACCOUNT|AUDIT)_KEY$|MASTER_KEY$/.test(name) && !name.startsWith("ALIYUN"));
    expect(new Set(secret.map(({ name }) => name)).size).toBe(8 + 2 * storeServices.length);
    expect(secret.filter(({ how }) => how !== ":?")).toEqual([]);
    expect(secret.filter(({ name }) => !["made", "derived"].includes(exampleOf[name] ?? ""))).toEqual([]);
  });
});

describe("the parts", () => {
  it("have a health check each, unless they run once", () => {
    const without = Object.entries(services).filter(([, { healthcheck }]) => !healthcheck);
    expect(without.map(([name, { restart }]) => [name, restart])).toEqual([["migrate", "no"], ["first-account", "no"]]);
    for (const name of ["gateway", ...storeServices]) expect(services[name]?.healthcheck?.test.join(" ")).toContain("/readyz");
  });

  it("are reached from outside on loopback only", () => {
    const ports = Object.values(services).flatMap(({ ports: published = [] }) => published);
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
    expect(ports).toHaveLength(2);
  });

  it("keep their jobs in Redis, and start after the migrations", () => {
    expect(services["redis"]?.command).toEqual(
      expect.arrayContaining(["--appendonly", "yes", "--maxmemory-policy", "noeviction"]),
    );
    for (const name of storeServices)
      expect(services[name]?.depends_on).toMatchObject({ migrate: { condition: "service_completed_successfully" } });
  });

  it("leave no top-level name, which older tools refuse", () => {
    expect(Object.keys(parse(text) as object)).not.toContain("name");
  });
});

describe("a new installation", () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres({ dir: path.join(folder, "postgres"), durable: false });
  }, 60_000);
  afterAll(() => postgres?.stop());

  const env = path.join(folder, "made.env");
  const makeEnv = async () => {
    await run(process.execPath, [path.join(root, "infra/docker/make-env.mjs"), env]);
    return Object.fromEntries([...readFileSync(env, "utf8").matchAll(/^([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, key, value]) => [key, value]));
  };

  it("gets secrets of its own once, and keeps what somebody has written", async () => {
    const first = await makeEnv();
    expect(Object.values(first).filter((value) => value === "made" || value === "derived")).toEqual([]);
    expect(Buffer.from(first["COUNTY_KEY"] ?? "", "base64")).toHaveLength(32);
    writeFileSync(env, readFileSync(env, "utf8").replace(/^PUBLIC_URL=.*$/m, "PUBLIC_URL=https://qx.example\nOTHER=kept"));
    await expect(makeEnv()).resolves.toEqual({ ...first, PUBLIC_URL: "https://qx.example", OTHER: "kept" });
  });

  const onSources = ["--import", import.meta.resolve("tsx"), "--conditions=mono-src"];
  const runScript = async (script: string, settings: Record<string, string>): Promise<string> => {
    const args = [...onSources, path.join(root, "infra/docker", script)];
    return (await run(process.execPath, args, { cwd: root, env: { PATH: process.env["PATH"], ...settings } })).stdout;
  };
  const roleUrl = (made: Record<string, string | undefined>, role: "APP" | "SYSTEM", service = "vacancies"): string => {
    const url = new URL(postgres.url("qianxian"));
    url.username = `qx_${service}_${role.toLowerCase()}`;
    url.password = made[`${service.toUpperCase()}_${role}_PASSWORD`] ?? "";
    return url.href;
  };

  it("is migrated, and its services' passwords open their schemas and no other's", async () => {
    const made = await makeEnv();
    const settings = { ADMIN_DATABASE_URL: postgres.url(), DATABASE_SECRET: made["DATABASE_SECRET"] ?? "" };
    for (const time of ["first", "second"])
      expect([time, await runScript("migrate.mjs", settings)]).toEqual([time, expect.stringContaining("Up to date")]);
    const client = new pg.Client({ connectionString: roleUrl(made, "APP") });
    await client.connect();
    try {
      await expect(client.query("select count(*) from vacancies.vacancy")).resolves.toMatchObject({ rowCount: 1 });
      await expect(client.query("select count(*) from profiles.worker")).rejects.toMatchObject({ code: "42501" });
    } finally {
      await client.end();
    }
  }, 60_000);

  it("gets its first log-in once", async () => {
    const made = await makeEnv();
    const [port = 0] = (await reservePorts(1, 20_000 + Math.floor(Math.random() * 9_000))).ports;
    const url = `http://127.0.0.1:${port}`;
    const queue = aQueuePrefix();
    const shared = { INTERNAL_SECRET: made["INTERNAL_SECRET"] ?? "", SERVICE_URLS: JSON.stringify({ identity: url }) };
    const identity = startChild({
      name: "identity",
      command: process.execPath,
      args: [...onSources, path.join(root, "services/identity/src/main.ts")],
      env: {
        ...shared,
        PATH: process.env["PATH"] ?? "",
        PORT: String(port),
        DATABASE_URL: roleUrl(made, "APP", "identity"),
        DATABASE_SYSTEM_URL: roleUrl(made, "SYSTEM", "identity"),
        DATABASE_SCHEMA: "identity",
        REDIS_URL: queue.url,
        QUEUE_PREFIX: queue.prefix,
        ACCOUNT_KEY: made["ACCOUNT_KEY"] ?? "",
        AUDIT_KEY: made["AUDIT_KEY"] ?? "",
      },
      logFile: path.join(folder, "identity.log"),
    });
    try {
      await waitUntilReady(identity, `${url}/readyz`);
      const account = { ...shared, LOGIN: "county", PASSWORD: "a password of this test" };
      await expect(runScript("first-account.mjs", account)).resolves.toContain("Opened");
      await expect(runScript("first-account.mjs", { ...account, PASSWORD: "another one" })).resolves.toContain("exists");
      const answer = await fetch(`${url}/v1/sessions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ login: account.LOGIN, password: account.PASSWORD }),
      });
      expect([answer.status, await answer.json()]).toEqual([201, expect.objectContaining({ token: expect.any(String) })]);
      const verdict = () => runScript("verify-audit.mjs", shared).catch(() => "");
      await eventually(async () => (await verdict()).includes("Whole"), "the log-in is in the audit log, which is whole", 20_000);
      expect(await (await fetch(`${url}/metrics`)).text()).toContain('qx_ready{check="database"} 1');
    } finally {
      await identity.stop();
    }
  }, 60_000);
});
