import { AuditEntry, identityInternalRoutes } from "@qianxian/contracts/identity";
import { AccountId, Actor, EmployerId, RegionCode, StationId } from "@qianxian/contracts/vocabulary";
import { anId } from "@qianxian/testing";
import type { z } from "zod";
import { checksumOf } from "../domain/credential.ts";

type Load = z.output<typeof identityInternalRoutes.loadAccounts.input>;
type LoadInput = z.input<typeof identityInternalRoutes.loadAccounts.input>;

/** The n-th account's id. */
export const accountId = (n: number): AccountId => AccountId.parse(anId(n, "ac"));

export const county = RegionCode.parse("522732");
export const otherCounty = RegionCode.parse("522731");

/** The n-th account in a role of a county. */
export const actorOf = (role: "county-admin" | "county-staff" | "auditor", n: number, at = county): Actor => ({
  role,
  accountId: accountId(n),
  county: at,
});

/** Who the n-th account is. */
export const staffOf = (n: number): Actor =>
  Actor.parse({ role: "county-staff", accountId: accountId(n), county: "522732" });

/** The n-th station's id. */
export const stationId = (n: number): StationId => StationId.parse(anId(n, "57"));

/** The n-th station as it is loaded, under the one before it. */
export const aStation = (n: number, parentId: StationId | null = n > 1 ? stationId(n - 1) : null) => ({
  id: stationId(n),
  county,
  name: `第${n}站`,
  parentId,
  region: RegionCode.parse("320400"),
});

/** The first employer, its county and its twin in the sandbox. */
export const ownPlaces = { id: EmployerId.parse(anId(1, "ee")), name: "示例制衣厂", county, sandboxId: EmployerId.parse(anId(1, "eb")) };

/** An employer's system, by the first key. */
export const employer = Actor.parse({ role: "employer", employerId: ownPlaces.id, county, keyId: anId(1, "ab") });

/** A person of the employer's, who has logged in. */
export const employerUser = Actor.parse({ role: "employer", employerId: ownPlaces.id, county, accountId: accountId(6) });
export const otherService = Actor.parse({ role: "service", service: "gateway" });

/** The password of every account of the tests. */
export const rightPassword = "right-password-1";

/** A valid API key; the same `body` gives the same key. */
export const anApiKey = (body = "0123456789ABCDEFGHIJKLMNOPQRSTUV", kind = "live"): string =>
  `qx_${kind}_${body}${checksumOf(body)}`;

/** The n-th account as it is loaded. */
export const aNewAccount = (
  n: number,
  change: Partial<LoadInput["accounts"][number]> = {},
): LoadInput["accounts"][number] => ({
  id: accountId(n),
  login: `staff${n}`,
  displayName: "县人力资源公司",
  password: rightPassword,
  actor: staffOf(n),
  ...change,
});

/** The n-th API key as it is loaded. */
export const aNewApiKey = (
  n: number,
  change: Partial<LoadInput["apiKeys"][number]> = {},
): LoadInput["apiKeys"][number] => ({
  id: anId(n, "ab"),
  key: anApiKey(`${n}`.padStart(32, "x")),
  actor: employer,
  ...change,
});

/** A load of these accounts and keys. */
export const aLoad = (load: Partial<LoadInput>): Load =>
  identityInternalRoutes.loadAccounts.input.parse({ accounts: [], apiKeys: [], ...load });

/** An entry of the audit log: the first of the county's staff saw a worker's phone. */
export const anEntry = (change: Partial<AuditEntry> = {}): AuditEntry =>
  AuditEntry.parse({
    actor: staffOf(1),
    operation: "revealWorker",
    action: "worker.reveal",
    subjects: [{ kind: "worker", id: anId(1, "aa") }],
    reason: "通知面试",
    from: "10.1.2.3",
    requestId: "request-1",
    ...change,
  });
