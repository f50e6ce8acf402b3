import { parseArgs } from "node:util";
import { readConfig } from "@qianxian/config";
import { z } from "zod";
import { PlainFailure } from "./plain-failure.ts";

/** What `npm start` takes from the environment; everything else is made or found by itself. */
export const LocalConfig = z.object({
  REDIS_URL: z.string().optional().describe("A running Redis to use instead of starting one."),
  CI: z.string().optional().describe("Set on build machines: missing programs may be installed."),
  LOG_LEVEL: z.string().default("info").describe("Least severity the services log."),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional().describe("OTLP collector that all processes send traces to."),
  PATH: z.string().default("/usr/bin:/bin").describe("Where programs are looked for."),
  HOME: z.string().default("/").describe("Passed on to the services."),
});
export type LocalConfig = z.infer<typeof LocalConfig>;

/** Reads the environment of this process. */
export const readLocalConfig = (): LocalConfig => readConfig(LocalConfig);

export type StartArguments = { fresh: boolean; installRedis: boolean; port: number };

const unknownArgument = (reason: string): PlainFailure =>
  new PlainFailure(
    "看不懂这些参数。可用的有:npm start -- [--fresh] [--install-redis] [--port 端口号]",
    `${reason}\nUsage: npm start -- [--fresh] [--install-redis] [--port N]`,
  );

/** @throws PlainFailure with the usage when an argument is not known */
export const readArguments = (argv: readonly string[]): StartArguments => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        fresh: { type: "boolean", default: false },
        "install-redis": { type: "boolean", default: false },
        port: { type: "string", default: "8080" },
      },
    });
    const port = z.coerce.number().int().min(1).max(65_535).parse(values.port);
    return { fresh: values.fresh, installRedis: values["install-redis"], port };
  } catch (error) {
    const reason = error instanceof z.ZodError ? "--port takes a port number." : String(error);
    throw unknownArgument(reason.replace(/^TypeError \[\w+\]: /, ""));
  }
};
