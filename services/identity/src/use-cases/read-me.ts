import { identityRoutes } from "@qianxian/contracts/identity";
import { useCase } from "../use-case.ts";

/** Tells callers who their credential is, and how far it reaches. */
export const readMe = useCase({
  input: identityRoutes.readMe.input,
  run: async ({ actor }) => ({ actor }),
});
