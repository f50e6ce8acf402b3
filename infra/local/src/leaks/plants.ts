import type { Person } from "./identifiers.ts";
import type { Finding, Material, Medium, scanForLeaks } from "./scan.ts";

/** A leak put into a copy of what was collected, to see that the scan finds it. */
export type Plant = {
  what: string;
  medium: Medium;
  kind: Finding["kind"];
  /** Into which of the medium's places. */
  place: RegExp;
  /** What is written into the text there. */
  leak(person: Required<{ [Field in keyof Person]: string }>): string;
};

const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** Ten leaks, in every medium, in all the ways an identifier may be written. */
export const plants: readonly Plant[] = [
  { what: "a name in a log line", medium: "log", kind: "name", place: /gateway\.log$/, leak: ({ name }) => `{"msg":"${name} 未找到"}` },
  { what: "a phone in a job", medium: "queue", kind: "phone", place: /./, leak: ({ phone }) => `{"data":{"to":"${phone}"}}` },
  {
    what: "an ID number in an outbox payload",
    medium: "event",
    kind: "id-number",
    place: /outbox\.payload$/,
    leak: ({ idNumber }) => `{"worker":{"idNumber":"${idNumber}"}}`,
  },
  {
    what: "a name in a list",
    medium: "answer",
    kind: "name",
    place: /^GET \/v1\/workers$/,
    leak: ({ name }) => JSON.stringify({ items: [{ name }] }).replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  },
  { what: "a name in an address", medium: "url", kind: "name", place: /./, leak: ({ name }) => `/v1/workers?cursor=${encodeURIComponent(name)}` },
  { what: "a phone in a label of the metrics", medium: "metric", kind: "phone", place: /./, leak: ({ phone }) => `qx_sms_total{to="${phone}"}` },
  {
    what: "a phone in an error",
    medium: "error",
    kind: "phone",
    place: /./,
    leak: ({ phone }) => `{"detail":"${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)} is taken"}`,
  },
  {
    what: "a base64 in the book of Redis",
    medium: "queue",
    kind: "phone",
    place: /./,
    leak: ({ name, phone }) => `cursor:${base64(JSON.stringify({ name, phone }))}`,
  },
  {
    what: "a name in a campaign's free text",
    medium: "table",
    kind: "name",
    place: /^outreach\.campaign\.asked$/,
    leak: ({ name }) => `{"note": "先问${name}家"}`,
  },
  {
    what: "an ID number in the audit log",
    medium: "table",
    kind: "id-number",
    place: /^identity\.audit_entry\.entry$/,
    leak: ({ idNumber }) => `{"reason": "核对 ${idNumber.slice(0, 6)}-${idNumber.slice(6, 14)}-${idNumber.slice(14)}"}`,
  },
];

/** A copy with the leak written into the first fitting place. @throws Error where there is none: nothing was collected there */
export const planted = (materials: readonly Material[], plant: Plant, person: Parameters<Plant["leak"]>[0]): Material[] => {
  const at = materials.findIndex(({ medium, place }) => medium === plant.medium && plant.place.test(place));
  const host = materials[at];
  if (!host) throw new Error(`Nothing was collected of ${plant.medium} at ${String(plant.place)}.`);
  return materials.with(at, { ...host, text: `${host.text}\n${plant.leak(person)}` });
};

/** Does the scan name the leak's medium, place and kind? */
export const isFound = (findings: ReturnType<typeof scanForLeaks>, { medium, kind, place }: Plant): boolean =>
  findings.some((finding) => finding.medium === medium && finding.kind === kind && place.test(finding.place));
