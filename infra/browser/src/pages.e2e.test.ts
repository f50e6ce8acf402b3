/**
 * Guarantees, of every page of the console and every page without it, on a screen of 1,440 px, with real services
 * 1. Nothing is written to the browser's console as an error, no request is refused, none goes to another host.
 * 2. axe finds nothing serious or critical; nothing scrolls sideways.
 */
import { everyPageAt } from "./testing/pages.contract.ts";

everyPageAt("wide");
