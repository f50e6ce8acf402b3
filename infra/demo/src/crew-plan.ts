import { ageOn } from "./dates.ts";
import { at, randomFrom, type Random } from "./random.ts";
import { trades } from "./trades/index.ts";
import { townships } from "./tree.ts";
import type { WorkerPlan } from "./worker-plan.ts";

export type CrewPlan = { number: number; town: string; leader: number; members: number[] };

/** Leaders come to the desk because most of their people look for work. */
const seekingShare = 0.6;
const crewSizeMin = 10;
const crewSizeMax = 40;
/** A leader is said to take thirty or more; the one who logs in to the demo does. */
const firstCrewSizeMin = 30;

const mayLead = (worker: WorkerPlan, today: string): boolean => {
  const age = ageOn(worker.birthDate, today);
  return worker.crew === null && age >= 30 && age <= 55;
};

/** Neighbours first: of the leader's village 70 %, the others from anywhere in the town. */
const gather = (random: Random, leader: WorkerPlan, free: readonly WorkerPlan[], size: number): WorkerPlan[] => {
  const near = free.filter(({ village }) => village === leader.village);
  const neighbours = random.some(near, Math.round(size * 0.7));
  const rest = free.filter((worker) => !neighbours.includes(worker));
  return [...neighbours, ...random.some(rest, size - neighbours.length)];
};

const form = (random: Random, number: number, people: readonly WorkerPlan[], today: string): CrewPlan | null => {
  const able = people.filter((worker) => mayLead(worker, today));
  if (able.length === 0) return null;
  const leader = random.pick(able);
  const free = people.filter((worker) => worker.crew === null && worker !== leader);
  const sizeMin = number === 0 ? firstCrewSizeMin : crewSizeMin;
  const size = Math.min(random.int(sizeMin, crewSizeMax), Math.floor(free.length / 3));
  if (size < 1) return null;
  const members = gather(random, leader, free, size);
  if (number === 0) leader.trade = at(trades, 0);
  for (const member of members) {
    member.crew = number;
    if (random.chance(0.6)) member.trade = leader.trade;
  }
  leader.crew = number;
  for (const member of random.some(members, Math.round(size * seekingShare))) member.seeking = true;
  return {
    number,
    town: leader.town,
    leader: leader.number,
    members: members.map((member) => member.number),
  };
};

/**
 * Crews of 10 to 40 people of one town, who mostly do the leader's trade. The leader is a worker of the
 * ledger and not counted among the members. The first crew is of the first town, where the demo's town staff sit,
 * and sews, as the first employer asks for sewers.
 */
export const planCrews = (seed: number, workers: WorkerPlan[], count: number, today: string): CrewPlan[] => {
  const random = randomFrom(seed, "crews");
  const byTown = townships.map(({ code }) => workers.filter(({ town }) => town === code));
  const crews: CrewPlan[] = [];
  for (let attempt = 0; crews.length < count && attempt < count * 4; attempt += 1) {
    const town = attempt === 0 ? 0 : random.int(0, townships.length - 1);
    const crew = form(random, crews.length, at(byTown, town), today);
    if (crew) crews.push(crew);
  }
  return crews;
};
