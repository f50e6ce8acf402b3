import { page } from "../../page-route.ts";

export const settingsPages = [page("/settings", () => import("./settings-page.tsx"), "SettingsPage")];
