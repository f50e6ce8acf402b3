import type { WorkerId } from "@qianxian/contracts/vocabulary";

/** What a person is known by directly, and what therefore lies encrypted. */
export type IdentifierColumn = "phone" | "id-number" | "name";

/** Reads a sealed identifier; the same text sealed for another column or worker does not open. */
export type Opener = {
  open(column: IdentifierColumn, workerId: WorkerId, sealed: string): string;
};
