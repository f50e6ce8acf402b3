/**
 * Guarantees
 * 1. An index is brought to the end of a log of any number of pages.
 * 2. Pages are taken in at once: between them the index still stands where it stood.
 * 3. A row that moves while pages are read is taken in at its last place.
 * 4. A follower is caught up only after it has reached the end once, and then sees later changes.
 * 5. A log that fails or loses its hints is asked again.
 */
import { describe, expect, it } from "@jest/globals";
import { makeLogger } from "@qianxian/telemetry";
import { MatchIndex } from "../domain/match-index.ts";
import type { ChangeLog } from "../ports/change-log.ts";
import { aMemoryStore } from "../testing/a-matcher-app.ts";
import { aVacancy, county } from "../testing/cards.ts";
import { catchUp, followStore } from "./store-follower.ts";

const log = makeLogger({ service: "matcher", level: "silent" });
const many = Array.from({ length: 7 }, (_, n) => aVacancy(n + 1));

const aLog = async () => {
  const store = aMemoryStore();
  await store.transact((tx) => tx.records.putVacancies(many));
  return store;
};

/** A log that runs `between` before each page but the first. */
const interrupted = (changes: ChangeLog, between: (page: number) => Promise<void>): ChangeLog => {
  let page = 0;
  return {
    ...changes,
    after: async (position, limit) => {
      if (page > 0) await between(page);
      page += 1;
      return changes.after(position, limit);
    },
  };
};

const until = async (holds: () => boolean): Promise<void> => {
  const deadline = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error("Not within 5 seconds.");
    await new Promise((resolve) => setImmediate(resolve));
  }
};

describe("catchUp", () => {
  it.each([1, 2, 7, 100])("reads the whole log in pages of %i", async (pageSize) => {
    const { changes } = await aLog();
    const index = new MatchIndex();
    await catchUp(changes, index, pageSize);
    expect(index.position).toBe(7);
    expect(index.liveVacancies(county)).toHaveLength(7);
  });

  it("takes pages in at once", async () => {
    const { changes } = await aLog();
    const index = new MatchIndex();
    const seen: number[] = [];
    const watched = interrupted(changes, async () => {
      seen.push(index.position);
    });
    await catchUp(watched, index, 3);
    expect(seen).toEqual([0, 0]);
    expect(index.position).toBe(7);
  });

  it("takes in a row that moves while pages are read at its last place", async () => {
    const { changes, transact } = await aLog();
    const index = new MatchIndex();
    const moving = interrupted(changes, async (page) => {
      const card = aVacancy(1, { revision: page + 1, seatsOpen: page });
      if (page <= 2) await transact((tx) => tx.records.putVacancies([card]));
    });
    await catchUp(moving, index, 3);
    expect(index.vacancy(aVacancy(1).id)).toMatchObject({ revision: 3, seatsOpen: 2 });
    expect(index.position).toBe(9);
  });
});

describe("followStore", () => {
  it("is caught up after the end was reached once, and sees later changes", async () => {
    const { changes, transact } = await aLog();
    const index = new MatchIndex();
    const follower = followStore({ changes, index, log, pollMs: 1 });
    expect(follower.caughtUp()).toBe(false);
    await until(follower.caughtUp);
    expect(index.position).toBe(7);

    await transact((tx) => tx.records.putVacancies([aVacancy(8)]));
    await until(() => index.position === 8);
    expect(index.liveVacancies(county)).toHaveLength(8);
    await follower.stop();
  });

  it("asks again when the log fails, and is not caught up meanwhile", async () => {
    const { changes } = await aLog();
    const index = new MatchIndex();
    let failures = 0;
    const failing: ChangeLog = {
      ...changes,
      after: (position, limit) => {
        failures += 1;
        return failures > 3 ? changes.after(position, limit) : Promise.reject(new Error("gone"));
      },
    };
    const follower = followStore({ changes: failing, index, log, pollMs: 1 });
    await until(() => failures === 3);
    expect(follower.caughtUp()).toBe(false);
    await until(follower.caughtUp);
    expect(index.position).toBe(7);
    await follower.stop();
  });

  it("is woken by a hint, and listens again when hints are lost", async () => {
    const { changes, transact } = await aLog();
    const index = new MatchIndex();
    const listeners: { hint: () => void; lose: () => void }[] = [];
    const hinting: ChangeLog = {
      ...changes,
      onChanged: async (hint, lose) => {
        listeners.push({ hint, lose });
        return async () => {};
      },
    };
    const follower = followStore({ changes: hinting, index, log, pollMs: 60_000 });
    await until(follower.caughtUp);
    await transact((tx) => tx.records.putVacancies([aVacancy(8)]));
    listeners[0]?.lose();
    listeners[0]?.hint();
    await until(() => index.position === 8 && listeners.length === 2);
    expect(listeners).toHaveLength(2);
    await follower.stop();
  });
});
