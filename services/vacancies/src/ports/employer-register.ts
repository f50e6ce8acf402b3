import type { Employer } from "@qianxian/contracts/vacancies";
import type { Base, EmployerId } from "@qianxian/contracts/vocabulary";

/** The register of employers. */
export type EmployerRegister = {
  find(id: EmployerId): Promise<Employer | null>;
  /** Those of these ids that are in the register. */
  findAll(ids: readonly EmployerId[]): Promise<Employer[]>;
  /** The employer of this name at this base, entered under `newId` when there is none. */
  findOrAdd(newId: EmployerId, name: string, base: Base): Promise<Employer>;
  /** Adds those of whom neither the id nor the name at that base is known; answers how many. */
  addMissing(employers: readonly Employer[]): Promise<number>;
  /** By id, after the given one. */
  list(limit: number, after: string | undefined, base?: Base): Promise<Employer[]>;
};
