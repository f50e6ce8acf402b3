export { demoAccounts, demoApiKey, demoPassword, demoTestKey } from "./accounts.ts";
export { type CountyOptions, type DemoCounty, fullSize, generateCounty, startSize } from "./county.ts";
export { demoIdArea, demoIdNumber, demoPhone, demoPhonePrefix, idNumberCheckDigit } from "./identifiers.ts";
export { type LoadOptions, type LoadProgress, type LoadStep, type LoadTarget, loadCounty } from "./load-county.ts";
export type { DemoAccounts, DemoCrew, DemoEmployer, DemoVacancy, DemoWorker } from "./records.ts";
export { demoStations } from "./stations.ts";
export { type Township, townships, type Village, villages } from "./tree.ts";
