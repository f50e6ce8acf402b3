/**
 * Guarantees
 * 1. Every alert has its page in docs/runbooks, which says what it means, what to look at, what to do, how to verify; no page is idle.
 * 2. An alert asks only for figures that the code shows, or that Prometheus and node_exporter know.
 * 3. Every figure the code shows is explained in the card of packages/telemetry.
 * 4. Prometheus asks every service, and the gateway on its port for metrics.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { internalRoutes, publicRoutes } from "@qianxian/contracts";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { filesIn, textOf } from "./files.ts";
import { root } from "./root.ts";

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

type Rule = { alert: string; expr: string; for: string; annotations: { summary: string; runbook: string } };
type Rules = { groups: { rules: Rule[] }[] };

const rules = (parse(read("infra/monitoring/alerts.yml")) as Rules).groups.flatMap(({ rules: some }) => some);

const shown = new Set(
  ["packages", "services"]
    .flatMap((room) => filesIn(root, room))
    .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|\/testing\//.test(file))
    .flatMap((file) => [...textOf(root, file).matchAll(/name: "(qx_\w+)"/g)].map(([, name = ""]) => name)),
);

const others = new Set(["up", "node_filesystem_avail_bytes", "node_filesystem_size_bytes"]);

const figuresIn = (expr: string): string[] =>
  [...expr.replaceAll(/\{[^}]*\}|\bby \([^)]*\)/g, "").matchAll(/\b[a-z]\w*\b(?!\s*\()/g)]
    .map(([name]) => name)
    .filter((name) => !["by", "or", "and", "sum", "max", "min"].includes(name));

describe.each(rules.map((rule) => [rule.alert, rule] as const))("%s", (alert, { expr, annotations }) => {
  it("has a page with all four parts", () => {
    expect(existsSync(path.join(root, annotations.runbook))).toBe(true);
    const page = read(annotations.runbook);
    expect(page.startsWith(`# ${alert}：`)).toBe(true);
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(["什么意思", "先看什么", "怎么办", "怎么算好了"]);
    expect(page).toContain("*EN: ");
  });

  it("asks only for figures that are shown", () => {
    expect(figuresIn(expr).length).toBeGreaterThan(0);
    expect(figuresIn(expr).filter((name) => !shown.has(name) && !others.has(name))).toEqual([]);
  });
});

describe("the pages", () => {
  it("are those of the alerts, and all are listed", () => {
    const pages = readdirSync(path.join(root, "docs/runbooks")).filter((file) => file !== "README.md");
    expect(pages.toSorted()).toEqual(rules.map(({ annotations }) => path.basename(annotations.runbook)).toSorted());
    for (const { alert, annotations } of rules)
      expect(read("docs/runbooks/README.md")).toContain(`[${alert}](${path.basename(annotations.runbook)})`);
  });
});

describe("the figures", () => {
  it("are all explained", () => {
    expect(shown.size).toBeGreaterThanOrEqual(8);
    const card = read("packages/telemetry/README.md");
    expect([...shown].filter((name) => !card.includes(`\`${name}\``))).toEqual([]);
  });

  it("are asked of every service, and of the gateway", () => {
    const text = read("infra/monitoring/prometheus.yml");
    for (const service of Object.keys({ ...publicRoutes, ...internalRoutes })) expect(text).toContain(`${service}:8080`);
    expect(text).toContain("gateway:9464");
    expect(read("docker-compose.yml")).toContain('METRICS_PORT: "9464"');
  });
});
