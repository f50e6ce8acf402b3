import { z } from "zod";

/** What people type from a telephone's display: full width is half width, and spaces are nothing. */
export const AsTyped = z
  .string()
  .normalize("NFKC")
  .overwrite((text) => text.replaceAll(/\s/g, ""));
