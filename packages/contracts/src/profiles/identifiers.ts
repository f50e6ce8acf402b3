import { z } from "zod";

/** By what a person is known directly; only into the ledger, never out but for a full view. */
export const PersonName = z.string().trim().min(1).max(50);
export const PhoneNumber = z.string().regex(/^1\d{10}$/);
/** 17 digits and a check character; whether it is one by GB 11643 is asked when it enters. */
export const IdNumber = z.string().regex(/^\d{17}[\dX]$/);
