import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { settle, type Width } from "../browser.ts";
import { type Look, looks } from "../pages.ts";
import { findingsOf, lookAtPages } from "../screenshots.ts";
import { bringSomeLife } from "../some-life.ts";
import { openStage, type Stage } from "./a-stage.ts";
import { peopleInNoCrew } from "./somebody.ts";

const people = 300;

/** Addresses of the pages for who has no account: a worker's offer, a vacancy for everybody, an invitation to a crew. */
const plainPages = async (stage: Stage): Promise<string[]> => {
  const county = await stage.callAs("county");
  const { items: vacancies } = await county(vacanciesRoutes.listVacancies, { status: "live", limit: 1 });
  const { items: crews } = await county(profilesRoutes.listCrews, { limit: 1 });
  const [somebody] = await peopleInNoCrew(county, people);
  const { path: invitation } = await county(profilesRoutes.inviteToCrew, { crewId: crews[0]?.id, workerId: somebody?.id } as never);
  const { path: join } = await county(profilesRoutes.openJoinLink, { crewId: crews[0]?.id } as never);
  const offer = stage.tray().flatMap((text) => /\/o\/[\w-]+/.exec(text)?.[0] ?? [])[0];
  return [offer ?? "", `/j/${vacancies[0]?.id}`, invitation ?? "", join, "/login", "/invitation"];
};

/** Third parts of all pages, so that none takes long: the ledger's, the rest of the desk's, everybody else's. */
export type Part = "ledger" | "desk" | "others";

const partOf = ({ path: address }: Look): Part => {
  if (!address.startsWith("/desk")) return "others";
  return /^\/desk(\?|$|\/(vacancies|employers|people))/.test(address) ? "ledger" : "desk";
};

/** The pages of a part stand in a window of this width with nothing wrong there. */
export const pagesAt = (width: Width, part: Part): void =>
  describe(`pages of ${part}, ${width}`, () => {
    const chosen = looks.filter((look) => partOf(look) === part);
    const into = mkdtempSync(path.join(os.tmpdir(), "qianxian-looks-"));
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage({ workers: people });
      await bringSomeLife(stage.stack.url, stage.stack.trayUrl);
    }, 120_000);
    afterAll(async () => {
      await stage?.stop();
      rmSync(into, { recursive: true, force: true });
    }, 60_000);

    it("has nothing wrong on it", async () => {
      const seen = await lookAtPages(stage.browser, stage.stack.url, { into, pages: chosen, at: [width], say: () => undefined });
      const wrong = seen.flatMap(({ look, findings }) => findings.map((finding) => `${look.name}: ${finding}`));
      expect(wrong).toEqual([]);
      expect(readdirSync(into)).toHaveLength(chosen.length);
    }, 240_000);

    if (part === "others")
      it("has nothing wrong on it for who has no account", async () => {
        const visit = await stage.open(width);
        const wrong: string[] = [];
        for (const address of await plainPages(stage)) {
          await visit.page.goto(address);
          await settle(visit.page);
          wrong.push(...(await findingsOf(visit)).map((finding) => `${address}: ${finding}`));
        }
        expect(wrong).toEqual([]);
      }, 60_000);
  });
