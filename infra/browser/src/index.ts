export type { Browser, Page } from "playwright-core";
export { barriersOn, overhangOf } from "./axe.ts";
export { logIn, openBrowser, openWindow, settle, type Visit, visitAs, type Width, widths } from "./browser.ts";
export { type Faults, watch } from "./faults.ts";
