import { campaignPages } from "./campaigns/routes.ts";
import { leaderPages } from "./leaders/routes.ts";
import { peoplePages } from "./people/routes.ts";
import { settingsPages } from "./settings/routes.ts";
import { todayPages } from "./today/routes.ts";
import { vacancyPages } from "./vacancies/routes.ts";

/** The pages of the staff's desk. */
export const deskPages = [...todayPages, ...vacancyPages, ...peoplePages, ...campaignPages, ...leaderPages, ...settingsPages];
