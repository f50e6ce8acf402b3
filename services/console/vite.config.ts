import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes `.br` and `.gz` beside every script and style sheet, so that the gateway never compresses while people wait. */
const compressed = (dist: string): Plugin => ({
  name: "compressed",
  apply: "build",
  closeBundle: async () => {
    const files = await readdir(dist, { recursive: true });
    for (const file of files.filter((name) => /\.(js|css|svg)$/.test(name))) {
      const place = path.join(dist, file);
      const bytes = await readFile(place);
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
      await writeFile(`${place}.br`, await brotli(bytes, quality));
      await writeFile(`${place}.gz`, await zip(bytes, { level: 9 }));
    }
  },
});

const dist = path.join(import.meta.dirname, "dist");

export default defineConfig({
  base: "/assets/console/",
  plugins: [react(), compressed(dist)],
  resolve: { conditions: ["mono-src", "module", "browser", "production"] },
  // The gateway writes the nonce of each answer in its place.
  html: { cspNonce: "__QX_NONCE__" },
  build: {
    outDir: dist,
    emptyOutDir: true,
    assetsDir: "assets",
    manifest: "manifest.json",
    target: "es2022",
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
  },
});
