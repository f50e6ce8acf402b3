import type { Actor } from "@qianxian/contracts/vocabulary";
import { demandFewViews, viewerOf } from "./domain/full-view.ts";
import type { Deps, Tx } from "./use-case.ts";

/** Counts one more full view by the caller's account. @throws AppError `too-many-views`, or `not-allowed` without an account */
export const countView = async (tx: Tx, actor: Actor, { clock, viewLimits }: Deps): Promise<void> =>
  demandFewViews(await tx.views.note(viewerOf(actor), clock.now()), viewLimits);
