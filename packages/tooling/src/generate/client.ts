import openapiTS, { astToString } from "openapi-typescript";
import type { Page } from "./page.ts";

const notice = "// Generated from docs/reference/openapi.json by `npm run generate`; do not edit.";

/** The types of packages/client, from the text of the OpenAPI document. */
export const clientPage = async (document: string): Promise<Page> => {
  const nodes = await openapiTS(document, { defaultNonNullable: false, alphabetize: false });
  return { path: "packages/client/src/generated.ts", text: `${notice}\n\n${astToString(nodes)}` };
};
