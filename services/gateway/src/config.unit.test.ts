/**
 * Guarantees
 * 1. Unless told otherwise the gateway and its metrics are on loopback, no other origin and no proxy but one on this
 *    machine is trusted, and every limit is set.
 * 2. Nobody can be trusted by a slip: not every address as a proxy, no pattern or path as an origin, no limit of nothing.
 */
import { readConfig } from "@qianxian/config";
import { describe, expect, it } from "@jest/globals";
import { Settings } from "./config.ts";

const least = {
  PORT: "8080",
  INTERNAL_SECRET: "a secret of these tests, 32 letters and more",
  SERVICE_URLS: "{}",
  PUBLIC_URL: "https://work.example",
};
const read = (change: Record<string, string> = {}) => readConfig(Settings, { ...least, ...change });

describe("the settings", () => {
  it("are on loopback and trust nobody from outside by default", () => {
    expect(read()).toMatchObject({ HOST: "127.0.0.1", METRICS_HOST: "127.0.0.1", TRUSTED_PROXIES: ["loopback"], CORS_ORIGINS: [] });
    const limits = Object.entries(read()).filter(([name]) => name.startsWith("RATE_LIMIT_"));
    expect(limits.length).toBe(4);
    for (const [, points] of limits) expect(points).toBeGreaterThanOrEqual(60);
  });

  it("take lists", () => {
    const settings = read({ TRUSTED_PROXIES: "loopback, 10.0.0.5,fd00::/8", CORS_ORIGINS: "https://jobs.example, http://127.0.0.1:3000" });
    expect(settings.TRUSTED_PROXIES).toEqual(["loopback", "10.0.0.5", "fd00::/8"]);
    expect(settings.CORS_ORIGINS).toEqual(["https://jobs.example", "http://127.0.0.1:3000"]);
  });

  it.each([
    ["TRUSTED_PROXIES", "0.0.0.0/0"],
    ["TRUSTED_PROXIES", "::/0"],
    ["TRUSTED_PROXIES", "true"],
    ["TRUSTED_PROXIES", "10.0.0.0/33"],
    ["TRUSTED_PROXIES", "proxy.example"],
    ["CORS_ORIGINS", "*"],
    ["CORS_ORIGINS", "null"],
    ["CORS_ORIGINS", "https://jobs.example/"],
    ["CORS_ORIGINS", "https://*.example"],
    ["RATE_LIMIT_ACCOUNT", "0"],
    ["RATE_LIMIT_LOG_IN", "none"],
  ])("refuse %s=%s", (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
  });
});
