import { certificateEnglish } from "@qianxian/gazetteer";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import { answersFor, demandedCertificates } from "../certificates.ts";
import type { GateRule, Pair } from "./gate-rule.ts";

type State = "valid" | "expired" | "missing";

/** An expiry not recorded is not held against the worker; the last day of validity still counts. */
const stateOf = (worker: WorkerCard, name: string, today: string): State => {
  const held = worker.certificates.filter((certificate) => answersFor(certificate.name, name));
  if (held.length === 0) return "missing";
  return held.some(({ expiresOn }) => expiresOn === null || expiresOn >= today) ? "valid" : "expired";
};

const failing = ({ worker, vacancy, context }: Pair): { name: string; state: State }[] =>
  worker.certificates.length === 0
    ? []
    : demandedCertificates(vacancy)
        .map((name) => ({ name, state: stateOf(worker, name, context.today) }))
        .filter(({ state }) => state !== "valid");

/**
 * Every certificate the vacancy may ask for is held and valid today. An empty list of certificates means not known, and what
 * is not known never fails a gate; the skill clause then names the certificate that is still to be recorded.
 */
export const certificatesGate: GateRule = {
  gate: "certificates",
  holds: (pair) => failing(pair).length === 0,
  explain: (pair) => {
    const bad = failing(pair);
    const names = bad.map(({ name }) => name);
    return {
      says: {
        zh: bad.map(({ name, state }) => (state === "missing" ? `没有${name}` : `${name}已经过期`)).join(","),
        en: bad.map(({ name, state }) => `${certificateEnglish(name)} ${state === "missing" ? "is not held" : "has expired"}`).join(", "),
      },
      opensWhen: { zh: `登记有效的${names.join("、")}`, en: `Recorded as valid: ${names.map(certificateEnglish).join(", ")}` },
    };
  },
};
