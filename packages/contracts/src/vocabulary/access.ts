import { z } from "zod";
import { AccountId, ApiKeyId, CrewId, EmployerId, StationId } from "./ids.ts";
import { RegionCode, TownCode, VillageCode } from "./places.ts";

/** What somebody does in the net; `service` is another service of this stack, which no request from outside can be. */
export const Role = z.enum([
  "county-admin",
  "county-staff",
  "town-staff",
  "village-staff",
  "station-staff",
  "liaison",
  "employer",
  "leader",
  "auditor",
  "operator",
  "service",
]);
export type Role = z.infer<typeof Role>;

/**
 * A place in the organisation tree, as a row about a person names those who may see it. `employer` is who posts
 * vacancies, `liaison` the county's contact inside that employer, `link` whoever holds one signed link (by its hash).
 */
export const Scope = z
  .string()
  .regex(/^(county:\d{6}|town:\d{9}|village:\d{12}|(station|crew|employer|liaison):[\da-f-]{36}|link:[\w-]{16,64})$/, "a place such as town:522732100")
  .brand<"Scope">();
export type Scope = z.infer<typeof Scope>;

const account = { accountId: AccountId };
const ofCounty = { ...account, county: RegionCode };

/**
 * Who is asking, and the one place of the organisation tree at which they act. An account may hold several roles;
 * it acts in one at a time.
 */
export const Actor = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("county-admin"), ...ofCounty }),
  z.strictObject({ role: z.literal("county-staff"), ...ofCounty }),
  z.strictObject({ role: z.literal("auditor"), ...ofCounty }),
  z.strictObject({ role: z.literal("town-staff"), ...account, town: TownCode }),
  z.strictObject({ role: z.literal("village-staff"), ...account, village: VillageCode }),
  z.strictObject({
    role: z.literal("station-staff"),
    ...ofCounty,
    station: StationId,
    /** Stations above this one, nearest first. */
    stationsAbove: z.array(StationId).max(5),
  }),
  z.strictObject({ role: z.literal("liaison"), ...ofCounty, employerId: EmployerId }),
  z.strictObject({
    role: z.literal("employer"),
    employerId: EmployerId,
    county: RegionCode,
    /** A person of the employer's who logged in. */
    accountId: AccountId.optional(),
    /** The key with which the employer's system came. */
    keyId: ApiKeyId.optional(),
    /** Actions that the key is limited to; without it, all of an employer's. */
    only: z.array(z.string().max(40)).max(40).optional(),
  }),
  z.strictObject({ role: z.literal("leader"), ...ofCounty, crewId: CrewId }),
  z.strictObject({ role: z.literal("operator"), ...account }),
  z.strictObject({ role: z.literal("service"), service: z.string() }),
  z.strictObject({ role: z.literal("anyone") }),
]);
export type Actor = z.infer<typeof Actor>;

/** How the caller's place in the tree lies to the thing's: `parent` is above it, `none` means that it does not exist. */
export const Relation = z.enum(["own", "parent", "child", "sibling", "stranger", "none"]);
export type Relation = z.infer<typeof Relation>;
