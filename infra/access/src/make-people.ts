import { nothingKnown, profilesInternalRoutes } from "@qianxian/contracts/profiles";
import type pg from "pg";
import { v7 } from "uuid";
import type { Ask } from "./asking.ts";
import { codes, type Ids } from "./world.ts";

const service = { role: "service", service: "access-proof" } as const;

/** A person looking for work in the village, of whom little is known. */
const entryOf = (id: string, name: string, phone: string | null) => ({
  id,
  name,
  phone,
  idNumber: null,
  village: codes.village,
  householdId: null,
  seeking: { state: "now", from: null, source: "village", verifiedOn: "2026-03-01" },
  ...nothingKnown,
  skills: [{ name: "缝纫", level: "able", years: 3 }],
  wantedRegions: ["320400"],
  wantedSectors: ["manufacturing"],
  consentToPush: true,
});

/** Enters a person. @returns the id */
export const enterWorker = async (ask: Ask, name: string, phone: string | null = null): Promise<string> => {
  const id = v7();
  const route = profilesInternalRoutes.loadWorkers;
  const { status } = await ask("profiles", route, { workers: [entryOf(id, name, phone)] }, service);
  if (status !== 200) throw new Error(`The person was not entered: ${status}`);
  return id;
};

const glyphs = "仁义礼智信温良恭俭让忠孝勇和平安康宁";
let made = 0;

/** Somebody with the same owners as the worker of the world: village, station, liaison, crew, employer. */
export const makerOf =
  (ask: Ask, admin: pg.Client, ids: Pick<Ids, "station" | "innerStation" | "employer" | "crew">) => async (): Promise<string> => {
    made += 1;
    const name = `石${glyphs.charAt(made % glyphs.length)}${glyphs.charAt(Math.floor(made / glyphs.length) % glyphs.length)}`;
    const id = await enterWorker(ask, name);
    await admin.query(
      `update profiles.worker set stations = $2, workplace_id = $3, released_to = $4, crew_id = $5 where id = $1`,
      [id, [ids.innerStation, ids.station], ids.employer, [ids.employer], ids.crew],
    );
    return id;
  };
