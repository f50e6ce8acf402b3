import type { WorkerId } from "@qianxian/contracts/vocabulary";

/** By what a list names a person, whom it means, and which row came last; key and row are keyed hashes. */
export type IntakeEntry = { key: string; rowHash: string; workerId: WorkerId };
