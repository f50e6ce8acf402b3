import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { AccountId, Actor } from "@qianxian/contracts/vocabulary";
import { anId } from "@qianxian/testing";
import type { z } from "zod";
import { checksumOf } from "../domain/credential.ts";

type Load = z.output<typeof identityInternalRoutes.loadAccounts.input>;
type LoadInput = z.input<typeof identityInternalRoutes.loadAccounts.input>;

/** The n-th account's id. */
export const accountId = (n: number): AccountId => AccountId.parse(anId(n, "ac"));

/** Who the n-th account is. */
export const staffOf = (n: number): Actor =>
  Actor.parse({ role: "county-staff", accountId: accountId(n), county: "522732" });

/** Whom an employer's key stands for. */
export const employer = Actor.parse({ role: "employer", employerId: anId(1, "ee"), county: "522732" });
export const otherService = Actor.parse({ role: "service", service: "gateway" });

/** The password of every account of the tests. */
export const rightPassword = "right-password-1";

/** A valid API key; the same `body` gives the same key. */
export const anApiKey = (body = "0123456789ABCDEFGHIJKLMNOPQRSTUV", kind = "test"): string =>
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
