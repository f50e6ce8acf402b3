import type { Page } from "playwright-core";

/** A page to look at: who sees it, where it is, and what leads to what its address can't say. */
export type Look = {
  /** Name of its pictures. */
  name: string;
  /** Log-in of the demo county; null for nobody. */
  login: string | null;
  path: string;
  /** Goes on from there, such as into the first row of a list. */
  onward?: (page: Page) => Promise<void>;
};

/** Follows the first link whose address begins so. */
const into =
  (start: string) =>
  async (page: Page): Promise<void> => {
    const link = page.locator(`main a[href^="${start}"]`).first();
    const address = await link.getAttribute("href");
    await page.goto(address ?? start);
  };

/** Every page of the console, and the plain ones beside it. */
export const looks: readonly Look[] = [
  { name: "log-in", login: null, path: "/login" },
  { name: "today", login: "county", path: "/desk" },
  { name: "today-village", login: "village", path: "/desk" },
  { name: "vacancies", login: "county", path: "/desk/vacancies" },
  { name: "vacancy", login: "county", path: `/desk/vacancies?status=live&q=${encodeURIComponent("缝纫车位工")}`, onward: into("/desk/vacancies/0") },
  { name: "draft", login: "county", path: "/desk/vacancies?status=draft", onward: into("/desk/vacancies/0") },
  { name: "new-vacancy", login: "county", path: "/desk/vacancies/new" },
  { name: "employers", login: "county", path: "/desk/employers" },
  { name: "people", login: "county", path: "/desk/people" },
  { name: "person", login: "county", path: "/desk/people", onward: into("/desk/people/0") },
  { name: "import", login: "county", path: "/desk/people/import" },
  { name: "duplicates", login: "county", path: "/desk/people/duplicates" },
  { name: "campaigns", login: "county", path: "/desk/campaigns" },
  { name: "campaign-sent", login: "county", path: "/desk/campaigns?status=sent", onward: into("/desk/campaigns/0") },
  { name: "campaign-planned", login: "county", path: "/desk/campaigns?status=planned", onward: into("/desk/campaigns/0") },
  { name: "new-campaign", login: "county", path: "/desk/campaigns/new" },
  { name: "replies", login: "county", path: "/desk/replies" },
  { name: "messages", login: "county", path: "/desk/messages" },
  { name: "referrals", login: "county", path: "/desk/referrals" },
  { name: "leaders", login: "county", path: "/desk/leaders" },
  { name: "crew-invitations", login: "county", path: "/desk/leaders/invitations" },
  { name: "crew-of-leader", login: "county", path: "/desk/leaders", onward: into("/desk/leaders/crews/0") },
  { name: "units", login: "admin", path: "/desk/settings" },
  { name: "accounts", login: "admin", path: "/desk/settings/accounts" },
  { name: "new-account", login: "admin", path: "/desk/settings/accounts/new" },
  { name: "account", login: "admin", path: "/desk/settings/accounts", onward: into("/desk/settings/accounts/0") },
  { name: "rights", login: "county", path: "/desk/settings/rights" },
  { name: "staff-keys", login: "admin", path: "/desk/settings/keys" },
  { name: "audit", login: "auditor", path: "/desk/settings/audit" },
  { name: "crew", login: "leader", path: "/crew" },
  { name: "crew-member", login: "leader", path: "/crew?tab=all", onward: into("/crew/members/0") },
  { name: "crew-together", login: "leader", path: "/crew/together" },
  { name: "crew-tell", login: "leader", path: "/crew/tell" },
  { name: "crew-telling", login: "leader", path: "/crew/together", onward: into("/crew/tell?vacancy") },
  { name: "crew-share", login: "leader", path: "/crew/together", onward: into("/crew/share/0") },
  { name: "employer", login: "employer", path: "/employer" },
  { name: "employer-post", login: "employer", path: "/employer/post" },
  { name: "employer-vacancy", login: "employer", path: "/employer", onward: into("/employer/vacancies/0") },
  { name: "employer-people", login: "employer", path: "/employer/people" },
  { name: "employer-keys", login: "employer", path: "/employer/keys" },
];
