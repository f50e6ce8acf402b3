import { page } from "../../page-route.ts";

export const settingsPages = [
  page("/settings", () => import("./units-page.tsx"), "UnitsPage", "unit.read"),
  page("/settings/accounts", () => import("./accounts-page.tsx"), "AccountsPage", "account.read"),
  page("/settings/accounts/new", () => import("./new-account-page.tsx"), "NewAccountPage", "account.manage"),
  page("/settings/accounts/$accountId", () => import("./account-page.tsx"), "AccountPage", "account.read"),
  page("/settings/keys", () => import("./employer-keys-page.tsx"), "EmployerKeysPage", "key.manage"),
  page("/settings/audit", () => import("./audit-page.tsx"), "AuditPage", "audit.read"),
  page("/settings/rights", () => import("./rights-page.tsx"), "RightsPage"),
];
