// node infra/docker/make-env.mjs [FILE]: writes infra/docker/.env from .env.example, with secrets of its own. What the file
// holds already stays, only the derived passwords are written anew. Node's own modules only: nothing need be installed.
import { createHmac, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const file = path.resolve(process.argv[2] ?? path.join(here, ".env"));
const setting = /^([A-Z][A-Z0-9_]*)=(.*)$/;

const settingsIn = (text) =>
  new Map(text.split("\n").flatMap((line) => (setting.exec(line) ? [setting.exec(line).slice(1, 3)] : [])));

const made = (key) => randomBytes(32).toString(["COUNTY_KEY", "ACCOUNT_KEY", "AUDIT_KEY"].includes(key) ? "base64" : "hex");

/** The same derivation as `passwordOf` in infra/local, which the migrations use. */
const derived = (key, secret) => {
  const [, service, duty] = /^(.+)_(APP|SYSTEM)_PASSWORD$/.exec(key);
  return createHmac("sha256", secret).update(`qx_${service}_${duty}`.toLowerCase()).digest("hex");
};

const known = existsSync(file) ? settingsIn(readFileSync(file, "utf8")) : new Map();
// The county key's name until version 0.1.
if (known.has("DATA_KEY") && !known.has("COUNTY_KEY")) known.set("COUNTY_KEY", known.get("DATA_KEY"));
known.delete("DATA_KEY");
const example = readFileSync(path.join(here, ".env.example"), "utf8");
const values = new Map();
for (const [key, preset] of settingsIn(example)) {
  const before = known.get(key) || undefined;
  if (preset === "derived") values.set(key, derived(key, values.get("DATABASE_SECRET")));
  else values.set(key, before ?? (preset === "made" ? made(key) : preset));
}

const lines = example.split("\n").map((line) => line.replace(setting, (_, key) => `${key}=${values.get(key)}`));
const others = [...known].filter(([key]) => !values.has(key)).map(([key, value]) => `${key}=${value}\n`);
writeFileSync(file, lines.join("\n") + others.join(""), { mode: 0o600 });
process.stdout.write(`${file} 已写好。请看一遍 PUBLIC_URL 和 CHANNEL，并另存一份 COUNTY_KEY、ACCOUNT_KEY 和 AUDIT_KEY。
Written. Look at PUBLIC_URL and CHANNEL, and keep a copy of COUNTY_KEY, ACCOUNT_KEY and AUDIT_KEY elsewhere.
`);
