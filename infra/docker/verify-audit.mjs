// Walks the whole audit log and names every row that was tampered with; exit code 1 when there is one.
//   docker compose --env-file infra/docker/.env run --rm [-e AGAINST=rows:hash] first-account node infra/docker/verify-audit.mjs
import { readConfig, serviceSettings } from "@qianxian/config";
import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { makeClient } from "@qianxian/http";
import { z } from "zod";

const { INTERNAL_SECRET, SERVICE_URLS } = serviceSettings;
const AGAINST = z.string().regex(/^[1-9]\d{0,14}:[\da-f]{64}$/, "rows:hash, as a verification printed it").optional();
const settings = readConfig(z.strictObject({ INTERNAL_SECRET, SERVICE_URLS, AGAINST }));

const emptied =
  "操作记录一行也没有，可是这里已经有账号：除非刚装好、谁也没登录过，否则是被清空了  no row although there are accounts: emptied, unless nobody has logged in yet\n";

const client = makeClient({ urls: settings.SERVICE_URLS, secret: settings.INTERNAL_SECRET, as: "setup", timeoutMs: 1_800_000 });
const [count, hash] = settings.AGAINST?.split(":") ?? [];
try {
  const input = count && hash ? { noted: { count: Number(count), hash } } : {};
  const verdict = await client.call(identityInternalRoutes.verifyAudit, input);
  for (const { position, through, what } of verdict.findings)
    process.stdout.write(what === "emptied" ? emptied : `${position}-${through} ${what}\n`);
  process.stdout.write(
    verdict.found === 0
      ? `操作记录完整。结尾，请另外记下  Whole; its end, to be noted elsewhere: ${verdict.count}:${verdict.hash ?? ""}\n`
      : `操作记录有 ${verdict.found} 处不对。  ${verdict.found} findings in ${verdict.count} rows.\n`,
  );
  process.exitCode = verdict.found === 0 ? 0 : 1;
} finally {
  await client.close();
}
