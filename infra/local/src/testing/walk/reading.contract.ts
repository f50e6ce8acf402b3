import { beforeAll, describe, expect, it } from "@jest/globals";
import { publicRoutes, type Route } from "@qianxian/contracts";
import { queueSchema } from "@qianxian/messaging";
import { eventually } from "@qianxian/testing/servers";
import pg from "pg";
import { withDatabase } from "../../leaks/collect-database.ts";
import { tokenFor } from "./story.ts";
import { send, type TracedStory } from "./traced-story.ts";

const logIns = ["admin", "county", "auditor", "operator", "town", "village", "station", "liaison", "employer", "leader"];

/** Notes that may be made meanwhile: when a session or a key was last used, how far the queue has got with an event. */
const notesOfUse: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.keys(publicRoutes).map((service) => [`${service}.outbox`, ["relayed_at", "done_at", "not_before"]])),
  "identity.session": ["seen_at"],
  "identity.api_key": ["last_used_at"],
};

const tablesQuery = `
  select table_schema || '.' || table_name as table, array_agg(column_name::text) as columns
  from information_schema.columns
  where table_schema not in ('pg_catalog', 'information_schema', '${queueSchema}')
  group by 1 order by 1`;

/** Rows and a hash of every table, notes of use left out. */
const fingerprints = (adminUrl: string): Promise<Record<string, string>> =>
  withDatabase(adminUrl, async (client) => {
    const { rows } = await client.query<{ table: string; columns: string[] }>(tablesQuery);
    const prints: Record<string, string> = {};
    for (const { table, columns } of rows) {
      const kept = columns.filter((column) => !notesOfUse[table]?.includes(column)).map((column) => pg.escapeIdentifier(column));
      const from = table.split(".").map((part) => pg.escapeIdentifier(part)).join(".");
      const row = `row(${kept.join(", ")})::text`;
      const print = await client.query<{ n: string; hash: string }>(`select count(*) as n, md5(coalesce(string_agg(${row}, '' order by ${row}), '')) as hash from ${from}`);
      prints[table] = `${print.rows[0]?.n} ${print.rows[0]?.hash}`;
    }
    return prints;
  });

/** Events that no queue has yet; what they bring about would look as if reading had written it. */
const waiting = Object.keys(publicRoutes)
  .map((service) => `(select count(*) from ${service}.outbox where relayed_at is null)`)
  .join(" + ");

/** The fingerprints once nothing is under way any more: all is relayed, and twice running all is the same. */
const fingerprintsAtRest = async (adminUrl: string): Promise<Record<string, string>> => {
  let before = "";
  return eventually(async () => {
    const isRelayed = await withDatabase(adminUrl, async (client) => (await client.query<{ n: string }>(`select ${waiting} as n`)).rows[0]?.n === "0");
    const prints = await fingerprints(adminUrl);
    const now = JSON.stringify(prints);
    const isSame = now === before;
    before = now;
    return isRelayed && isSame && prints;
  }, "everything is relayed and done", 20_000);
};

const getRoutes = Object.values(publicRoutes)
  .flatMap((routes) => Object.entries(routes as Record<string, Route>))
  .filter(([, { method }]) => method === "get");

const pages = ["/", "/login", "/login/phone", "/desk", "/desk/people", "/crew", "/employer", "/operator", "/account", "/invitation", "/docs", "/openapi.json", "/nowhere"];

/** What a read can't do without in its query. */
const queriesOf = ({ vacancyId }: TracedStory): Readonly<Record<string, string>> => ({
  countWorkers: "?by=village",
  countCandidates: `?ids=${vacancyId}`,
  listCrewAnswers: `?vacancyId=${vacancyId}`,
});

/** No GET writes anything, whoever asks for whatever there is. */
export const readingChapter = (story: TracedStory): void =>
  describe("the walk: reading changes nothing", () => {
    const parameters: Record<string, string> = {};
    const tokens: string[] = [];

    beforeAll(async () => {
      const { walk } = story;
      for (const login of logIns) tokens.push((await walk.logIn(login)).token);
      tokens.push(walk.apiKey);
      await withDatabase(walk.stack.adminUrl, async (client) => {
        const one = async (query: string) => String((await client.query<{ id: string }>(query)).rows[0]?.id);
        const crewId = await one("select id from profiles.crew order by id limit 1");
        Object.assign(parameters, {
          crewId,
          workerId: await one(`select id from profiles.worker where crew_id = '${crewId}' order by id limit 1`),
          vacancyId: story.vacancyId,
          campaignId: story.campaignId,
          referralId: await one("select id from placements.referral order by id limit 1"),
          accountId: await one("select id from identity.account order by id limit 1"),
          employerId: await one(`select employer_id as id from vacancies.vacancy where id = '${story.vacancyId}'`),
          token: tokenFor(walk, story.messages[0]!.id),
        });
      });
    });

    /** The token of a link to a crew, where one is asked for. */
    const ownToken = (path: string): string | undefined => {
      if (/^\/(v1\/crew-join|c\/join)\//.test(path)) return story.joinToken;
      return /^\/(v1\/crew-invitations|c)\//.test(path) ? story.invitationToken : undefined;
    };

    const filled = (path: string): string =>
      path.replaceAll(/:(\w+)/g, (_all, name: string) => {
        const value = ownToken(path) ?? parameters[name];
        if (value === undefined) throw new Error(`The walk knows no ${name}; give it one here.`);
        return encodeURIComponent(value);
      });

    it("whoever reads, and whatever", async () => {
      const { adminUrl } = story.walk.stack;
      const before = await fingerprintsAtRest(adminUrl);
      expect(Object.keys(before).length).toBeGreaterThan(40);

      const queries = queriesOf(story);
      const reached = new Map<string, number[]>();
      for (const [name, { path }] of getRoutes) {
        const address = `${filled(path)}${queries[name] ?? ""}`;
        const asked = [undefined, ...tokens].map((token) => send(story, "GET", address, token === undefined ? {} : { token }));
        reached.set(name, (await Promise.all(asked)).map(({ status }) => status));
      }
      const addresses = [...pages, `/j/${story.vacancyId}`, filled("/o/:token"), filled("/c/:token"), filled("/c/join/:token")];
      for (const address of addresses)
        await Promise.all(tokens.map((token) => send(story, "GET", address, { headers: { cookie: `qx_session=${token}`, accept: "text/html" } })));

      expect(await fingerprints(adminUrl)).toEqual(before);
      for (const [name, statuses] of reached) {
        expect([name, statuses.filter((status) => status >= 500)]).toEqual([name, []]);
        expect([name, statuses.includes(200)]).toEqual([name, true]);
      }
    }, 40_000);
  });
