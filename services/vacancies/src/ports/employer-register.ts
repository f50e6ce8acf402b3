import type { Employer } from "@qianxian/contracts/vacancies";
import type { Base, EmployerId, RegionCode } from "@qianxian/contracts/vocabulary";

/** An employer, and the id under which it gets its twin if it has none. */
export type NewTwin = { of: EmployerId; id: EmployerId };

/** A county's employers, those at a base, those in whose name a text stands, in small or capital letters. */
export type EmployerFilter = { county: RegionCode; base?: Base | undefined; q?: string | undefined };

/** The register of employers; each county enters its own, and each employer has a twin in the sandbox. */
export type EmployerRegister = {
  find(id: EmployerId): Promise<Employer | null>;
  /** Those of these ids that are in the register. */
  findAll(ids: readonly EmployerId[]): Promise<Employer[]>;
  /** The employer of this name at this base in this county, entered with this id when there is none. Twins don't count. */
  findOrAdd(employer: Employer): Promise<Employer>;
  /** Adds those of whom neither the id nor the name at that base in that county is known; answers how many. */
  addMissing(employers: readonly Employer[]): Promise<number>;
  /** Gives each of these its twin in the sandbox; who has one keeps it, and so does who is in the sandbox already. */
  addTwins(twins: readonly NewTwin[]): Promise<void>;
  /** The twin in the sandbox; null for who is unknown or has none. */
  twinOf(id: EmployerId): Promise<EmployerId | null>;
  /** By id, after the given one. */
  list(filter: EmployerFilter, limit: number, after?: string): Promise<Employer[]>;
  /** How long a list is as a whole. */
  count(filter: EmployerFilter): Promise<number>;
};
