import type { Request } from "express";

type Form = Readonly<Record<string, unknown>>;

/** The form that a request brings. */
export const formOf = (req: Pick<Request, "body">): Form => (req.body ?? {}) as Form;

/** What a form, or an address, says under a name; or nothing. */
export const textIn = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === "string" ? value : "";
};
