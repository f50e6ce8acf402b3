export { makeTrayApp, type TrayParts } from "./app.ts";
export { Behaviour } from "./behaviour.ts";
export { type Ledger, openLedger } from "./ledger.ts";
export { maskNumber, MessageId, NewMessage, Receipt } from "./message.ts";
export { type RunningTray, startTray } from "./start-tray.ts";
