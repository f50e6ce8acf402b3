// The first account of a new installation: the county's administrator, who invites the others. A login that exists stays as it is.
//   docker compose --env-file infra/docker/.env run --rm -e LOGIN=... -e PASSWORD=... first-account
import { readConfig, serviceSettings } from "@qianxian/config";
import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { makeClient } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import { v7 } from "uuid";
import { z } from "zod";

const { INTERNAL_SECRET, SERVICE_URLS } = serviceSettings;
const settings = readConfig(
  z.strictObject({
    INTERNAL_SECRET,
    SERVICE_URLS,
    LOGIN: z.string().min(1).max(60),
    PASSWORD: z.string().min(10).max(200),
    DISPLAY_NAME: z.string().max(60).default("县管理员"),
    COUNTY: z.string().regex(/^\d{6}$/).default("522732"),
  }),
);

const client = makeClient({ urls: settings.SERVICE_URLS, secret: settings.INTERNAL_SECRET, as: "setup" });
const id = v7();
const actor = { role: "county-admin", accountId: id, county: settings.COUNTY };
const account = { id, login: settings.LOGIN, displayName: settings.DISPLAY_NAME, password: settings.PASSWORD, actor };
try {
  await client.call(identityInternalRoutes.loadAccounts, { accounts: [account], apiKeys: [] });
  process.stdout.write("已开户。 Opened.\n");
} catch (error) {
  const taken = error instanceof AppError && error.fields.some(({ code }) => code === "taken");
  if (!taken) throw error;
  process.stdout.write("这个登录名已经有了，没有改动。 That login exists; nothing was changed.\n");
} finally {
  await client.close();
}
