import { z } from "zod";

/** Digits of a one-time code: enough that guesses at many phones at once find none. */
export const logInCodeDigits = 8;

/** A one-time code for a leader's phone. */
export const LogInCode = z.string().regex(new RegExp(`^\\d{${logInCodeDigits}}$`), "eight digits");
