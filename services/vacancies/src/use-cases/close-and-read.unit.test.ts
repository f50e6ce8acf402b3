/**
 * Guarantees
 * 1. Closing stops all offers and is announced once; closing twice is the same as once.
 * 2. A vacancy is read by those who may see it; to others it does not exist.
 * 3. The same employer name at the same base is the same employer; the register is listed by id, and says how long it is.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aLeader,
  anEmployer,
  aService,
  aStranger,
  aVacanciesApp,
  completeVacancy,
  countyStaff,
  townStaff,
  vacancyId,
} from "../testing/index.ts";

const withOne = async (change: Parameters<typeof completeVacancy>[0] = {}) => {
  const service = aVacanciesApp();
  const { id } = await service.app.publishVacancy(completeVacancy(change), anEmployer);
  return { ...service, id };
};

describe("closeVacancy", () => {
  it("closes once, however often it is asked", async () => {
    const { app, id, announced } = await withOne();
    const closed = await app.closeVacancy({ vacancyId: id }, anEmployer);
    expect(closed).toMatchObject({ status: "closed", revision: 2 });
    await expect(app.closeVacancy({ vacancyId: id }, countyStaff)).resolves.toEqual(closed);
    expect(announced().map(({ status, seatsOpen }) => [status, seatsOpen])).toEqual([["live", 5], ["closed", 0]]);
  });

  it.each([["another employer", aStranger], ["town staff", townStaff], ["a leader", aLeader]])(
    "does not exist for %s",
    async (_who, actor) => {
      const { app, id, state } = await withOne();
      await expect(app.closeVacancy({ vacancyId: id }, actor)).rejects.toMatchObject({ code: "vacancy-not-found" });
      expect(state.events).toHaveLength(1);
    },
  );
});

describe("readVacancy and readVacancyCard", () => {
  it.each([["its employer", anEmployer], ["town staff", townStaff], ["a leader", aLeader]])("shows a live one to %s", async (_who, actor) => {
    const { app, id } = await withOne();
    await expect(app.readVacancy({ vacancyId: id }, actor)).resolves.toMatchObject({ id, status: "live" });
  });

  it("hides a draft from leaders, others' from an employer, and what is not there from all", async () => {
    const { app, id } = await withOne({ wage: null });
    for (const [vacancy, actor] of [[id, aLeader], [id, aStranger], [vacancyId(99), countyStaff]] as const)
      await expect(app.readVacancy({ vacancyId: vacancy }, actor)).rejects.toMatchObject({ code: "vacancy-not-found" });
  });

  it("tells another service how it stands", async () => {
    const { app, id } = await withOne({ description: "a text of its own" });
    const card = await app.readVacancyCard({ vacancyId: id }, aService);
    expect(card).toMatchObject({ id, status: "live", seatsOpen: 5 });
    expect(card).not.toHaveProperty("description");
    await expect(app.readVacancyCard({ vacancyId: vacancyId(99) }, aService)).rejects.toMatchObject({ code: "vacancy-not-found" });
  });
});

describe("the register of employers", () => {
  it("takes the same name at the same base for the same employer", async () => {
    const { app } = aVacanciesApp();
    const first = await app.registerEmployer({ name: "示例电子厂", base: "huangpu" }, countyStaff);
    await expect(app.registerEmployer({ name: " 示例电子厂 ", base: "huangpu" }, countyStaff)).resolves.toEqual(first);
    const elsewhere = await app.registerEmployer({ name: "示例电子厂", base: "shenzhen" }, countyStaff);
    expect(elsewhere.id).not.toBe(first.id);
  });

  it("lists by id, page by page, of one base if asked", async () => {
    const { app } = aVacanciesApp();
    await app.registerEmployer({ name: "示例电子厂", base: "huangpu" }, countyStaff);
    const first = await app.listEmployers({ limit: 2 }, countyStaff);
    const second = await app.listEmployers({ limit: 2, cursor: first.nextCursor ?? "" }, countyStaff);
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(["示例制衣厂", "示例宾馆", "示例电子厂"]);
    expect(second.nextCursor).toBeNull();
    expect([first.total, second.total]).toEqual([3, 3]);
    expect(await app.listEmployers({ base: "huangpu" }, townStaff)).toMatchObject({ items: [{ name: "示例电子厂" }], total: 1 });
    expect(await app.listEmployers({ q: "示例宾" }, townStaff)).toMatchObject({ items: [{ name: "示例宾馆" }], total: 1 });
  });
});
