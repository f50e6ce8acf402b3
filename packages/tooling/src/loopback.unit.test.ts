/**
 * Guarantees
 * 1. Every service and the tray bind to the address of their settings, and that is loopback unless somebody says otherwise.
 */
import { readConfig, serviceSettings } from "@qianxian/config";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { filesIn, textOf } from "./files.ts";
import { root } from "./root.ts";

const mains = filesIn(root, "services").filter((file) => /^services\/[^/]+\/src\/main\.ts$/.test(file));
const least = { PORT: "8080", INTERNAL_SECRET: "a secret of these tests, 32 letters and more", SERVICE_URLS: "{}" };

describe("a service", () => {
  it("is found by this test, each of them", () => {
    expect(mains.length).toBeGreaterThanOrEqual(7);
  });

  it.each(mains)("listens where its settings say: %s", (file) => {
    const text = textOf(root, file);
    expect(text).toContain("listen(http, { port: settings.PORT, host: settings.HOST })");
    expect(text.match(/\blisten\(/g)?.length).toBe(text.match(/\blisten\([^\n]*\bhost\b/g)?.length);
  });

  it("is on loopback by default", () => {
    expect(readConfig(z.object(serviceSettings), least).HOST).toBe("127.0.0.1");
    expect(textOf(root, "infra/tray/src/config.ts")).toMatch(/TRAY_HOST: z\s*\.string\(\)\s*\.default\("127\.0\.0\.1"\)/);
  });
});
