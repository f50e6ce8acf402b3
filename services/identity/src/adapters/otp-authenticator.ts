import { Secret, TOTP } from "otpauth";
import type { Authenticator } from "../ports/authenticator.ts";

const periodSeconds = 30;
const secretBytes = 20;

const totpOf = (secret: string, label?: string) =>
  new TOTP({
    issuer: "牵线",
    secret: Secret.fromBase32(secret),
    algorithm: "SHA1",
    digits: 6,
    period: periodSeconds,
    ...(label === undefined ? {} : { label }),
  });

/** Codes by otpauth; a clock that is half a minute wrong is forgiven. */
export const otpAuthenticator: Authenticator = {
  newSecret: () => new Secret({ size: secretBytes }).base32,
  uriOf: (secret, login) => totpOf(secret, login).toString(),
  stepOf: (secret, code, now) => {
    const timestamp = now.getTime();
    const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 });
    return delta === null ? null : TOTP.counter({ period: periodSeconds, timestamp }) + delta;
  },
};
