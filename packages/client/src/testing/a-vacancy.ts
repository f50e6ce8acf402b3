import { Vacancy } from "@qianxian/contracts/vacancies";
import type { z } from "zod";

/** A live vacancy as the gateway shows it. */
export const aVacancy = (facts: Partial<z.input<typeof Vacancy>>): Vacancy =>
  Vacancy.parse({
    title: "缝纫工",
    base: "changzhou",
    sector: "manufacturing",
    region: "320400",
    workplace: null,
    skills: [],
    certificates: [],
    wage: { minFen: 480_000, maxFen: 620_000, unit: "month" },
    board: null,
    lodging: null,
    couplesRoom: null,
    shift: null,
    age: null,
    education: null,
    experienceYearsMin: null,
    socialInsurance: null,
    hazardous: null,
    startsOn: null,
    closesOn: "2027-03-01",
    description: null,
    id: "019b0000-0000-7000-8000-000000000001",
    revision: 1,
    status: "live",
    employerId: "019b0000-0000-7000-8000-000000000002",
    employerName: "试验服装厂",
    externalId: null,
    seats: { total: 40, open: 40, held: 0, reserved: 0, filled: 0 },
    lacks: [],
    lacksSay: [],
    createdAt: "2026-11-24T01:00:00.000Z",
    updatedAt: "2026-11-24T01:00:00.000Z",
    ...facts,
  });
