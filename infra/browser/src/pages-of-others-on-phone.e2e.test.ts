/**
 * Guarantees, of leaders' and employers' own pages, the log-in, and what opens without an account, 375 px wide, as a phone is, with real services
 * 1. Nothing is written to the browser's console as an error, no request is refused, none goes to another host.
 * 2. axe finds nothing serious or critical; nothing scrolls sideways.
 */
import { pagesAt } from "./testing/pages.contract.ts";

pagesAt("phone", "others");
