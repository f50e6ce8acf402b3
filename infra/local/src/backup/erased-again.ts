import { existsSync, readFileSync } from "node:fs";
import { withAdmin } from "./tables.ts";

const workerIdOf = (line: string): string[] => {
  try {
    const { workerId } = JSON.parse(line) as { workerId?: unknown };
    return typeof workerId === "string" ? [workerId] : [];
  } catch {
    // A power cut may tear the last line; profiles keeps the same entry in its table.
    return [];
  }
};

/**
 * How many of the people on the list of the erased a restore brought back. profiles erases them again at its next
 * start, before it answers anybody.
 */
export const countErasedAgain = async (adminUrl: string, erasureList: string): Promise<number> => {
  if (!existsSync(erasureList)) return 0;
  const ids = readFileSync(erasureList, "utf8").split("\n").flatMap(workerIdOf);
  return withAdmin(adminUrl, async (client) => {
    const sql = "select count(*)::int as people from profiles.worker where id = any($1::uuid[])";
    return (await client.query<{ people: number }>(sql, [ids])).rows[0]?.people ?? 0;
  });
};
