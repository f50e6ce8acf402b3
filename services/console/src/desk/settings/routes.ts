import { page } from "../../page-route.ts";

export const settingsPages = [
  page("/settings", () => import("./units-page.tsx"), "UnitsPage"),
  page("/settings/accounts", () => import("./accounts-page.tsx"), "AccountsPage"),
  page("/settings/accounts/new", () => import("./new-account-page.tsx"), "NewAccountPage"),
  page("/settings/accounts/$accountId", () => import("./account-page.tsx"), "AccountPage"),
  page("/settings/keys", () => import("./employer-keys-page.tsx"), "EmployerKeysPage"),
  page("/settings/audit", () => import("./audit-page.tsx"), "AuditPage"),
  page("/settings/rights", () => import("./rights-page.tsx"), "RightsPage"),
];
