import { chromiumProgram, obtainProgram } from "./install-program.ts";
import { readLocalConfig } from "./settings.ts";

/**
 * Path of this machine's Chromium.
 * @throws PlainFailure with the command that installs one when there is none
 */
export const findChromium = (): string =>
  obtainProgram(chromiumProgram, { path: readLocalConfig().PATH, isRoot: false, mayInstall: false }, () => undefined);
