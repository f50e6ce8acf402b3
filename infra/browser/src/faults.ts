import type { ConsoleMessage, Page, Request, Response } from "playwright-core";

/** What must never happen while somebody uses the console. */
export type Faults = {
  /** Errors written to the browser's console, and errors that nobody caught. */
  errors: string[];
  /** Requests to any other host. */
  outside: string[];
  /** Requests that the server refused or failed; those that a test expects it takes away itself. */
  refused: string[];
};

const isOwn = (address: string, baseUrl: string): boolean =>
  address.startsWith(baseUrl) || address.startsWith("data:") || address.startsWith("blob:");

/** A refused request writes to the console by itself; `refused` tells more of it. */
const isEcho = (message: ConsoleMessage): boolean => message.text().startsWith("Failed to load resource");

/** Writes down from now on what goes wrong in a page. */
export const watch = (page: Page, baseUrl: string): Faults => {
  const faults: Faults = { errors: [], outside: [], refused: [] };
  page.on("console", (message) => {
    if (message.type() === "error" && !isEcho(message)) faults.errors.push(message.text());
  });
  page.on("pageerror", (error) => faults.errors.push(String(error)));
  page.on("request", (request: Request) => {
    if (!isOwn(request.url(), baseUrl)) faults.outside.push(request.url());
  });
  page.on("response", (response: Response) => {
    if (response.status() < 400) return;
    faults.refused.push(`${response.status()} ${response.request().method()} ${response.url().replace(baseUrl, "")}`);
  });
  return faults;
};
