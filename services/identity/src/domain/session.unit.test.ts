/**
 * Guarantees
 * 1. A session ends 12 hours after log-in, and after 30 minutes without a request, whichever is first.
 * 2. Its use is noted at most once a minute.
 */
import { describe, expect, it } from "@jest/globals";
import { accountId } from "../testing/index.ts";
import { endOf, isLive, needsNote } from "./session.ts";

const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const session = (opened: string, seen: string) => ({
  tokenHash: "hash",
  accountId: accountId(1),
  openedAt: at(opened),
  seenAt: at(seen),
});

describe("a session", () => {
  it("ends twelve hours after log-in", () => {
    expect(endOf(session("02:00:00", "02:00:00"))).toEqual(at("14:00:00"));
  });

  it.each([
    ["just opened", "02:00:00", "02:00:00", "02:00:00", true],
    ["used 29:59 ago", "02:00:00", "05:00:00", "05:29:59", true],
    ["used 30:00 ago", "02:00:00", "05:00:00", "05:30:00", false],
    ["used just now, opened 11:59:59 ago", "02:00:00", "13:59:00", "13:59:59", true],
    ["used just now, opened 12:00:00 ago", "02:00:00", "13:59:00", "14:00:00", false],
  ])("%s", (_what, opened, seen, now, live) => {
    expect(isLive(session(opened, seen), at(now))).toBe(live);
  });

  it("notes its use once a minute", () => {
    const used = session("02:00:00", "05:00:00");
    expect([at("05:00:59"), at("05:01:00")].map((now) => needsNote(used, now))).toEqual([false, true]);
  });
});
