import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const local = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../infra/local/dist");

/** What `npm start` starts its servers with, as it was built. */
export const testServers = async () => {
  if (!existsSync(path.join(local, "postgres.js")))
    throw new Error("The tests start their servers with infra/local, which is not built: npm run build");
  const load = (name) => import(path.join(local, `${name}.js`));
  const [{ startPostgres }, { startRedis }, programs, { freePorts }] = await Promise.all(
    ["postgres", "redis", "install-program", "ports"].map(load),
  );
  const { obtainProgram, redisProgram, chromiumProgram } = programs;
  return {
    startPostgres,
    startRedis,
    freePorts,
    obtainRedis: () => obtain(obtainProgram, redisProgram),
    obtainChromium: () => obtain(obtainProgram, chromiumProgram),
  };
};

/** Path of a program; installed first where this is allowed (root, or CI). */
const obtain = (obtainProgram, program) =>
  obtainProgram(
    program,
    {
      path: process.env.PATH ?? "",
      isRoot: process.getuid?.() === 0,
      mayInstall: Boolean(process.env.CI),
    },
    (line) => process.stderr.write(`${line}\n`),
  );
