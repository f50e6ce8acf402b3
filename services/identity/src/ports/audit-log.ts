import type { AuditEntry } from "@qianxian/contracts/identity";
import type { AccountId } from "@qianxian/contracts/vocabulary";
import type { ChainHead, ChainRow } from "../domain/audit-chain.ts";

/** Which entries are asked for: of one county, before a place, newest first. */
export type AuditQuery = {
  county: string;
  subjectId?: string | undefined;
  accountId?: AccountId | undefined;
  operation?: string | undefined;
  /** From this instant on, and before that one. */
  since?: Date | undefined;
  until?: Date | undefined;
  before?: number | undefined;
  limit: number;
};

/** An entry as it is shown; `name` is that of the account or key. */
export type AuditRow = Pick<ChainRow<AuditEntry>, "position" | "eventId" | "occurredAt" | "entry"> & { name: string | null };

/** The audit log, to which rows are only ever added. */
export type AuditLog = {
  /** How the log ends, null while it is empty; whoever else wants to add waits until the transaction ends. */
  lockHead(): Promise<ChainHead | null>;
  /** Adds a row at the end, and says how the log ends now. */
  add(row: ChainRow<AuditEntry>, head: ChainHead): Promise<void>;
  list(query: AuditQuery): Promise<AuditRow[]>;
};

/** The whole log, read as of one moment. */
export type AuditTrail = {
  /** Hands over row by row, in order of position; answers how the log says it ends. */
  walk(take: (row: ChainRow) => void): Promise<ChainHead | null>;
};
