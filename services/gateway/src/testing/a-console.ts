import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll } from "@jest/globals";

/** What the made-up app is made of. */
export const appScript = `document.title = ${JSON.stringify("牵".repeat(200))};`;

const page = `<!doctype html>
<html lang="zh-CN"><head>
<meta charset="utf-8"><meta property="csp-nonce" nonce="__QX_NONCE__">
<script type="module" src="/assets/console/assets/index-Ab3_-x9Z.js"></script>
</head><body><div id="root"></div></body></html>`;

const all = mkdtempSync(path.join(tmpdir(), "console-"));
afterAll(() => rmSync(all, { recursive: true, force: true }));

/** A small console as a build leaves it, in a folder of the tests' own; `build` builds it (again). */
export const aBuiltConsole = () => {
  const dir = mkdtempSync(path.join(all, "build-"));
  const build = (shell = page): void => {
    rmSync(path.join(dir, "assets"), { recursive: true, force: true });
    mkdirSync(path.join(dir, "assets"));
    const script = path.join(dir, "assets", "index-Ab3_-x9Z.js");
    writeFileSync(script, appScript);
    writeFileSync(`${script}.br`, brotliCompressSync(appScript));
    writeFileSync(`${script}.gz`, gzipSync(appScript));
    writeFileSync(path.join(dir, "manifest.webmanifest"), "{}");
    writeFileSync(path.join(dir, "index.html"), shell);
  };
  return { dir, build };
};
