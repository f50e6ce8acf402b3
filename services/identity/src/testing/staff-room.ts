import type { OpenedSession } from "@qianxian/contracts/identity";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Terms } from "@qianxian/kernel";
import { cryptoTokens } from "../adapters/crypto-tokens.ts";
import { actorOf, aLoad, aNewAccount, aStation, otherCounty, otherService, rightPassword, staffOf } from "./builders.ts";
import { anIdentityApp } from "./identity-app.ts";

export const anyone: Actor = { role: "anyone" };

/** What comes with a request over HTTP: from where, and with which session's token. */
export const cameFrom = (from: string | null, token?: string): Terms => ({
  origin: {
    operation: "ofATest",
    action: "session.own",
    from,
    requestId: null,
    ...(token === undefined ? {} : { session: cryptoTokens.fingerprint(token) }),
  },
});

/**
 * The service with staff 1, the administrators 2 and 3 of the county, administrator 4 of another county, and three
 * stations, each under the one before.
 */
export const aStaffRoom = async () => {
  const service = anIdentityApp();
  const { app } = service;
  await app.loadAccounts(
    aLoad({
      stations: [aStation(1), aStation(2), aStation(3)],
      accounts: [
        aNewAccount(1, { actor: staffOf(1), grants: [actorOf("auditor", 1)] }),
        aNewAccount(2, { actor: actorOf("county-admin", 2) }),
        aNewAccount(3, { actor: actorOf("county-admin", 3) }),
        aNewAccount(4, { actor: actorOf("county-admin", 4, otherCounty) }),
      ],
    }),
    otherService,
  );
  const logIn = (n: number, more: { password?: string; code?: string } = {}, from: string | null = "10.0.0.1"): Promise<OpenedSession> =>
    app.openSession({ login: `staff${n}`, password: rightPassword, ...more }, anyone, cameFrom(from)) as Promise<OpenedSession>;
  const whoIs = async (credential: string) => (await app.resolveCredential({ credential }, otherService)).actor;
  return { ...service, logIn, whoIs };
};

/** The administrator of the county, and that of another one. */
export const admin = actorOf("county-admin", 2);
export const foreignAdmin = actorOf("county-admin", 4, otherCounty);

/** The error a promise fails with. */
export const thrownBy = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);
