import { accessPage } from "./access.ts";
import { clientPage } from "./client.ts";
import { configPage } from "./config.ts";
import { errorsPage } from "./errors.ts";
import { eventsPage } from "./events.ts";
import { flowPage } from "./flow.ts";
import { licencesPage } from "./licences.ts";
import { openApiPage } from "./open-api.ts";
import type { Page } from "./page.ts";

/** Every generated file: docs/reference and the client's types; equal sources give equal bytes. */
export const generatedPages = async (base: string): Promise<Page[]> => {
  const openApi = openApiPage();
  return [
    openApi,
    accessPage(),
    errorsPage(),
    eventsPage(),
    flowPage(),
    await configPage(base),
    licencesPage(base),
    await clientPage(openApi.text),
  ];
};
