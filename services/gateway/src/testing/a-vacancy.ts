import { Offer } from "@qianxian/contracts/outreach";
import { PublicVacancy } from "@qianxian/contracts/vacancies";
import { anId } from "@qianxian/testing";

/** A live vacancy as everybody may see it. */
export const aPublicVacancy = (change: Partial<PublicVacancy> = {}): PublicVacancy =>
  PublicVacancy.parse({
    id: anId(1, "b"),
    title: "缝纫工",
    base: "changzhou",
    sector: "manufacturing",
    region: "320412",
    regionName: "江苏省常州市武进区",
    workplace: "示范路 1 号",
    skills: [
      { name: "缝纫", level: null, must: true },
      { name: "包缝", level: null, must: false },
    ],
    certificates: [],
    wage: { minFen: 520_000, maxFen: 680_000, unit: "month" },
    board: true,
    lodging: true,
    couplesRoom: null,
    shift: "day",
    age: { min: 18, max: null },
    education: null,
    experienceYearsMin: null,
    socialInsurance: null,
    hazardous: null,
    startsOn: null,
    closesOn: null,
    description: "做童装。",
    employerName: "示范制衣厂",
    seatsOpen: 18,
    ...change,
  });

const { id, title, employerName, base, sector, region, regionName, wage, board, lodging, seatsOpen } = aPublicVacancy();

/** What a worker's link offers: the same vacancy. */
export const anOffer = (change: Partial<Offer> = {}): Offer =>
  Offer.parse({
    vacancy: { id, status: "live", title, employerName, base, sector, region, regionName, wage, board, lodging, seatsOpen },
    stillOpen: true,
    sentence: { zh: "常州是您的第一意向；月薪5200，高于您期望的4800", en: "Changzhou is your first wish" },
    answer: null,
    answerBy: "2026-03-09T02:00:00.000Z",
    ...change,
  });
