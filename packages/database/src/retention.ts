import { retentionOf } from "@qianxian/contracts";
import type { Served } from "./pruning.ts";

/** Rows of a service whose time of keeping is over, as the rules of retention say. */
export const keptTooLong = (service: string): Served[] =>
  retentionOf(service).flatMap(({ table, over }) => (over === null ? [] : [{ table, where: over }]));
