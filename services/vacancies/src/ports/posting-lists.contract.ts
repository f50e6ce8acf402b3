import { Employer, type VacancySort } from "@qianxian/contracts/vacancies";
import { RegionCode } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { orders, type PostingFilter, placeOf } from "../domain/listing.ts";
import { close, type NewPosting, type Posting, seatsOf } from "../domain/posting.ts";
import { aCounty, anId } from "@qianxian/testing/cards";
import { aPosting, employerId, vacancyId } from "../testing/builders.ts";
import type { Tx } from "../use-case.ts";
import type { StoreMaker } from "./posting-repository.contract.ts";

const other = Employer.parse({ id: anId(3, "a1"), name: "示例宾馆 ABC", base: "changzhou", county: aCounty });
const { county, facts: plain, createdAt } = aPosting(2);
const nextDoor = RegionCode.parse("522731");

type Said = Partial<Posting["facts"]>;
const posted = (n: number, said: Said, change: Partial<NewPosting> = {}): Posting =>
  aPosting(n, { facts: { ...plain, ...said }, createdAt, ...change });
const month = (minFen: number, unit: "month" | "day" | "hour" | "piece" = "month") => ({ minFen, maxFen: minFen, unit });
const region = (code: string) => RegionCode.parse(code);

/** Eight postings of a county, in which every order and every filter finds a difference, and one of another county. */
const market: readonly Posting[] = [
  posted(1, { title: "缝纫工", region: region("320412"), seats: 3, closesOn: "2026-03-05", lodging: true }),
  posted(2, { title: "Sewing", region: region("320400"), seats: 40, wage: month(20_000, "day"), board: false }),
  posted(3, { title: "厨师", region: region("320000"), sector: "catering", wage: month(2_500, "hour"), closesOn: "2026-03-02" }),
  posted(4, { title: "保安", region: region("510100"), wage: month(3_000, "piece"), seats: 1, board: true }, { employer: { id: other.id, name: other.name } }),
  posted(5, { title: "普工_100%", wage: null, closesOn: null, base: "local" }),
  close(posted(6, { title: "电工", seats: 2, closesOn: "2026-03-01" })),
  posted(7, { title: "焊工", wage: month(550_001), seats: 12, closesOn: "2026-02-28" }, { employer: null }),
  posted(8, { title: "焊工", seats: 1, lodging: false }, { createdAt: "2026-03-02T01:00:00.000Z" }),
  posted(9, { title: "缝纫工", region: region("320412") }, { county: nextDoor, employer: null }),
];
/** Of the eighth the only seat is taken. */
const full = (posting: Posting): Posting => ({ ...posting, revision: 2, seats: seatsOf(1, { held: 0, reserved: 1, filled: 0 }) });

const byOrder: Readonly<Record<VacancySort, readonly number[]>> = {
  newest: [7, 6, 5, 4, 3, 2, 1, 8],
  closing: [7, 6, 3, 1, 2, 4, 8, 5],
  "seats-open": [2, 7, 5, 3, 1, 6, 4, 8],
  "seats-few": [4, 1, 3, 2, 5, 6, 7, 8],
  wage: [7, 8, 6, 1, 3, 2, 5, 4],
  title: [2, 4, 3, 5, 7, 8, 6, 1],
};

const narrowed: readonly (readonly [string, PostingFilter, readonly number[]])[] = [
  ["a status", { status: "draft" }, [5, 7]],
  ["a base", { base: "local" }, [5]],
  ["an employer", { employerId: other.id }, [4]],
  ["an employer's own list", { own: employerId, status: "live" }, [1, 2, 3, 8]],
  ["another's in an own list", { own: employerId, employerId: other.id }, []],
  ["a sector", { sector: "catering" }, [3]],
  ["a province", { region: region("510000") }, [4]],
  ["a province and all below it", { region: region("320000"), q: "缝纫" }, [1]],
  ["a city and all below it", { region: region("320400"), status: "live" }, [1, 2, 8]],
  ["a county", { region: region("320412") }, [1]],
  ["a lack", { lack: "employer" }, [7]],
  ["another lack", { lack: "closes-on" }, [5]],
  ["open seats from to", { seatsOpenMin: 1, seatsOpenMax: 3 }, [1, 4, 6]],
  ["no open seat", { seatsOpenMax: 0 }, [8]],
  ["last days from to", { closesFrom: "2026-03-01", closesBy: "2026-03-05" }, [1, 3, 6]],
  ["a last day known", { closesFrom: "0001-01-01" }, [1, 2, 3, 4, 6, 7, 8]],
  ["board", { board: true }, [4]],
  ["no board", { board: false }, [2]],
  ["lodging", { lodging: true }, [1]],
  ["words of the title", { q: "焊" }, [7, 8]],
  ["small letters for capital ones, and the employer's name", { q: "abC" }, [4]],
  ["signs that are no wildcards", { q: "_100%" }, [5]],
  ["nothing that is there", { q: "%", status: "live" }, []],
];

/** The lists of every PostingRepository; the memory and the Prisma adapter both keep these promises. */
export const postingListsContract = (name: string, make: StoreMaker) =>
  describe(`${name} lists postings`, () => {
    const closers: (() => Promise<void>)[] = [];
    let transact: Transact<Tx>;
    beforeEach(async () => {
      const store = await make();
      closers.push(store.close);
      transact = store.transact;
      await transact((tx) => tx.employers.addMissing([other]));
      await transact((tx) => tx.postings.addMissing(market));
      await transact((tx) => tx.postings.save(full(market[7] as Posting)));
    });
    afterAll(async () => {
      for (const end of closers) await end();
    });
    const ids = (numbers: readonly number[]) => numbers.map((n) => vacancyId(n));
    const listed = (filter: PostingFilter, sort: VacancySort = "newest") =>
      transact((tx) => tx.postings.list({ county, ...filter }, { sort, limit: 50 }));
    const idsOf = (postings: readonly Posting[]) => postings.map(({ id }) => id);

    it.each(Object.entries(byOrder) as [VacancySort, number[]][])("in the order %s, whole and page by page", async (sort, numbers) => {
      expect(idsOf(await listed({}, sort))).toEqual(ids(numbers));
      const seen: string[] = [];
      let last: Posting | undefined;
      do {
        const after = last && placeOf(sort, last);
        const page = await transact((tx) => tx.postings.list({ county }, { sort, limit: 3, after }));
        seen.push(...idsOf(page));
        last = page.at(-1);
      } while (last && seen.length < 20);
      expect(seen).toEqual(ids(numbers));
    });

    it.each(narrowed)("narrowed by %s, and counts as many", async (_by, filter, numbers) => {
      expect(idsOf(await listed(filter)).toSorted()).toEqual(ids(numbers));
      await expect(transact((tx) => tx.postings.count({ county, ...filter }))).resolves.toBe(numbers.length);
    });

    it("gives whole postings, also of every county", async () => {
      const found = await transact((tx) => tx.postings.list({ q: "缝纫工" }, { sort: "newest", limit: 9 }));
      expect(found).toEqual([market[8], market[0]]);
      await expect(transact((tx) => tx.postings.count({}))).resolves.toBe(market.length);
    });

    it("keys every posting as the order's place can hold it", async () => {
      for (const sort of Object.keys(orders) as VacancySort[])
        for (const posting of await listed({}, sort)) expect(orders[sort].key.safeParse(orders[sort].keyOf(posting)).success).toBe(true);
    });

    it("tallies by status, and of the live ones those that want a hand", async () => {
      const soon = { today: "2026-03-02", closingBy: "2026-03-09", fewSeats: 3 };
      const tally = (filter: PostingFilter) => transact((tx) => tx.postings.tally(filter, soon));
      await expect(tally({ county })).resolves.toEqual({ live: 5, draft: 2, closed: 1, closing: 2, overdue: 0, fewSeats: 2, full: 1 });
      await expect(tally({ county: nextDoor })).resolves.toEqual({ live: 0, draft: 1, closed: 0, closing: 0, overdue: 0, fewSeats: 0, full: 0 });
      const later = { ...soon, today: "2026-03-03" };
      await expect(transact((tx) => tx.postings.tally({ county }, later))).resolves.toMatchObject({ closing: 1, overdue: 1 });
    });
  });
