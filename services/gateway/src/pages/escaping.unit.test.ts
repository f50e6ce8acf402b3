/**
 * Guarantees
 * 1. Whatever people write, on every page, is text: the page has the same elements and attributes as with harmless
 *    text, and says what was written.
 * 2. No page is left out.
 */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { accountPage, enrolPage, recoveryCodesPage } from "./account.ts";
import { consoleMissingPage } from "./console-missing.ts";
import { crewInvitationPage } from "./crew-invitation.ts";
import { joinCodePage, joinedPage, joinPage } from "./crew-join.ts";
import { invitationPage } from "./invitation.ts";
import { problemPage, stalePage } from "./layout.ts";
import { codePage, loginPage } from "./login.ts";
import { offerPage } from "./offer.ts";
import { openProblemPage } from "./open-frame.ts";
import { jobPage, noJobPage } from "./job.ts";
import { operatorPage } from "./operator.ts";

/** A page in which everything that somebody wrote is one text. */
type Written = (text: string) => string;

const words = (text: string) => ({ zh: text, en: text });
const viewer = (text: string) => ({
  who: text,
  name: text,
  space: "/desk" as const,
  token: text,
  choices: [1, 2].map((n) => ({ grantId: text, role: "town-staff", place: text, isOn: n === 1 })),
});
const wage = { minFen: 1, maxFen: 2, unit: "month" };
const vacancy = (text: string, status = "draft") => ({
  id: text, title: text, status, base: "local", region: null, regionName: text, wage, lacks: ["seats", "employer"], lacksSay: [words(text)],
  seats: { total: 1, open: 1, reserved: 0, filled: 0, held: 0 }, seatsOpen: 1, skills: [{ name: text, must: false }], certificates: [text],
  createdAt: "2026-03-02T02:00:00.000Z", employerName: text, sector: null, description: text, closesOn: text, revision: 1, board: true, lodging: true,
});
const session = (text: string, isThis: boolean) => ({
  id: text, openedAt: "2026-03-02T02:00:00.000Z", seenAt: "2026-03-02T02:00:00.000Z", expiresAt: "2026-03-02T02:00:00.000Z", from: text, role: "town-staff", isThis,
});
const ofAccount = (text: string) => ({ viewer: viewer(text), complaint: text });

const pages: Record<string, Written> = {
  accountPage: (text) =>
    accountPage({ ...ofAccount(text), sessions: [session(text, true), session(text, false)], hasTotp: true, hasPassword: true, done: text } as never),
  enrolPage: (text) => enrolPage({ ...ofAccount(text), secret: { secret: text, uri: text } } as never),
  recoveryCodesPage: (text) => recoveryCodesPage({ ...ofAccount(text), codes: [text, text] } as never),
  invitationPage: (text) => invitationPage({ code: text, complaint: text }),
  joinPage: (text) => joinPage(text, { town: text, townName: text, leader: text } as never, text, text),
  joinCodePage: (text) => joinCodePage(text, { typed: text, code: text, asksName: true, complaint: text }, text),
  joinedPage: (text) => joinedPage({ town: text, townName: text, leader: text } as never, text),
  crewInvitationPage: (text) =>
    crewInvitationPage(text, { town: text, townName: text, members: 3, status: "open", expiresAt: "2026-03-02T02:00:00.000Z" } as never, text),
  consoleMissingPage,
  operatorPage: (text) => operatorPage(viewer(text) as never),
  offerPage: (text) =>
    offerPage({
      token: text, phone: text, more: { workplace: text, shift: "day", startsOn: "2026-03-02" },
      offer: { vacancy: vacancy(text, "live"), sentence: words(text), stillOpen: true, answer: null, answerBy: "2026-03-02T02:00:00.000Z" },
    } as never),
  jobPage: (text) => jobPage({ ...vacancy(text, "live"), workplace: text, skills: [{ name: text, must: true }, { name: text, must: false }], age: null, education: null, experienceYearsMin: null } as never, text),
  noJobPage,
  openProblemPage: (text) => openProblemPage(text, text, text, text),
  loginPage: (text) => loginPage({ login: text, complaint: text, done: text, asksCode: true, next: text }),
  codePage: (text) => codePage({ phone: text, complaint: text, asksCode: true, next: text }),
  problemPage: (text) => problemPage(text, text, text),
  stalePage,
};

const tag = /<(\/?[a-z][a-z0-9]*|!doctype)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/gi;

/** Elements and names of attributes in order; fails when there is a `<` or `>` that belongs to none. */
const skeletonOf = (page: string): string[] => {
  const tags = [...page.matchAll(tag)];
  const left = page.replaceAll(tag, "");
  expect(left).not.toMatch(/[<>]/);
  return tags.map(([, name, attributes]) => [name, ...[...(attributes ?? "").matchAll(/\s([a-z-]+)(?:="[^"]*")?/g)].map(([, one]) => one)].join(" "));
};

const decode = (page: string): string =>
  page
    .replaceAll(/<[^>]*>/g, "\u0000")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const nasty = fc.constantFrom("<", ">", '"', "'", "&", "`", "/", "=", "<script>", "</title>", '"><img src=x onerror=alert(1)>', "<!--", "-->", "&lt;", "${", "]]>", "\u0000", "\r\n", "\u2028", "javascript:");
/** A `；` ends a clause of a worker's sentence, so it is no letter here. */
const written = fc
  .array(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 5 })), { minLength: 1, maxLength: 8 })
  .map((parts) => `x${parts.join("")}`.replaceAll("；", ""));

describe("every page", () => {
  it.each(Object.entries(pages))("%s says what was written as text, whatever it is", (_name, page) => {
    const skeleton = skeletonOf(page("harmless"));
    fc.assert(
      fc.property(written, (text) => {
        expect(skeletonOf(page(text))).toEqual(skeleton);
      }),
      { numRuns: 150 },
    );
  });

  it.each(Object.entries(pages).filter(([, page]) => page.length > 0))("%s loses nothing of it", (_name, page) => {
    fc.assert(
      fc.property(written, (text) => decode(page(text)).includes(text)),
      { numRuns: 50 },
    );
  });

  it("is found wanting when it escapes nothing", () => {
    const careless: Written = (text) => `<p title="${text}">${text}</p>`;
    expect(() => skeletonOf(careless('"><script>'))).toThrow();
  });
});

describe("no page", () => {
  it("is left out", async () => {
    const files = readdirSync(new URL(".", import.meta.url)).filter((file) => !file.includes(".test."));
    const modules = await Promise.all(files.map((file) => import(new URL(file, import.meta.url).href) as Promise<Record<string, unknown>>));
    const exported = modules.flatMap((module) => Object.entries(module)).filter(([, value]) => typeof value === "function");
    const names = exported.map(([name]) => name).filter((name) => /Page(?!Door)/.test(name));
    expect(names.toSorted()).toEqual(Object.keys(pages).toSorted());
  });
});
