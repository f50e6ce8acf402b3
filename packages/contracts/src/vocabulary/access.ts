import { z } from "zod";
import { AccountId, CrewId, EmployerId } from "./ids.ts";
import { RegionCode, TownCode } from "./places.ts";

/** `service` is another service of this stack; no request from outside can be it. */
export const Role = z.enum(["county-staff", "town-staff", "employer", "leader", "service"]);
export type Role = z.infer<typeof Role>;

/** Who is asking, and how far their authority reaches in the organisation tree. */
export const Actor = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("county-staff"), accountId: AccountId, county: RegionCode }),
  z.strictObject({ role: z.literal("town-staff"), accountId: AccountId, town: TownCode }),
  z.strictObject({ role: z.literal("employer"), employerId: EmployerId }),
  z.strictObject({ role: z.literal("leader"), accountId: AccountId, crewId: CrewId }),
  z.strictObject({ role: z.literal("service"), service: z.string() }),
  z.strictObject({ role: z.literal("anyone") }),
]);
export type Actor = z.infer<typeof Actor>;
