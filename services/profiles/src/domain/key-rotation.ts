import type { KeyRotation, SealedClass } from "@qianxian/contracts/profiles";
import type { IdentifierColumn } from "./identifiers.ts";

/** Where a rotation stands: rows come by table, then by id; null is the beginning. */
export type Place = { table: string; id: string };

/** A rotation as it is kept, so that it goes on after a kill. */
export type Rotation = KeyRotation & { place: Place | null };

/** One sealed text, and the keyed hash by which it is looked up if it is. */
export type SealedCell = { column: IdentifierColumn; sealed: string; index: string | null };

/** The sealed texts of one row. */
export type SealedRow = Place & { cells: readonly SealedCell[] };

/** A row before and after it was sealed anew. */
export type Renewal = { before: SealedRow; after: SealedRow };

/** What an operator is told of a rotation. */
export const rotationViewOf = ({ place: _place, ...rotation }: Rotation): KeyRotation => rotation;

/** A beginning. */
export const beginRotation = (id: string, classes: readonly SealedClass[], total: number, now: Date): Rotation => ({
  id,
  classes: [...classes],
  done: 0,
  total,
  startedAt: now.toISOString(),
  finishedAt: null,
  place: null,
});
