import { configPage } from "./config.ts";
import { errorsPage } from "./errors.ts";
import { eventsPage } from "./events.ts";
import { flowPage } from "./flow.ts";
import { licencesPage } from "./licences.ts";
import { openApiPage } from "./open-api.ts";
import type { Page } from "./page.ts";

/** Every generated file of docs/reference; equal sources give equal bytes. */
export const referencePages = async (base: string): Promise<Page[]> => [
  openApiPage(),
  errorsPage(),
  eventsPage(),
  flowPage(),
  await configPage(base),
  licencesPage(base),
];
