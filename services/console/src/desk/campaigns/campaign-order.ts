import type { Schema } from "@qianxian/client";

type Order = Schema<"CampaignOrder">;

/** What the form of a new campaign holds. */
export type OrderForm = {
  vacancyIds: string[];
  to: "all" | "town" | "crew" | "people";
  within: { town?: string | undefined; crewId?: string | undefined };
  perWorkerMax: number;
  offersPerSeat: number;
  scoreMin: number;
};

/** Least scores that have a name; the middle one is what the server takes when none is given. */
export const scoreLevels = { loose: 4_500, even: 5_500, strict: 7_000 } as const;

type ScoreLevel = keyof typeof scoreLevels;

/** How a least score is called: by the nearest level that has a name, the milder one of two. */
export const levelOf = (score: number): ScoreLevel => {
  const names = Object.keys(scoreLevels) as ScoreLevel[];
  const distance = (name: ScoreLevel) => Math.abs(scoreLevels[name] - score);
  return names.toSorted((a, b) => distance(a) - distance(b))[0] ?? "even";
};

export const firstOrder: OrderForm = {
  vacancyIds: [],
  to: "all",
  within: {},
  perWorkerMax: 1,
  offersPerSeat: 3,
  scoreMin: scoreLevels.even,
};

const withinOf = ({ to, within }: Pick<OrderForm, "to" | "within">, people: readonly string[]): NonNullable<Order["within"]> => {
  if (to === "town") return { town: within.town };
  if (to === "crew") return { crewId: within.crewId };
  return to === "people" ? { workerIds: [...people] } : {};
};

/** The form as the server is asked; `people` are those who were handed over by their ids. */
export const orderOf = (form: OrderForm, people: readonly string[]): Order => {
  const { vacancyIds, perWorkerMax, offersPerSeat, scoreMin } = form;
  return { vacancyIds, within: withinOf(form, people), perWorkerMax, offersPerSeat, scoreMin };
};

/** Each id once, in the order in which they came. */
export const together = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat().filter(Boolean))];

/** The form that asks for an order once more. */
export const formOf = (order: Required<Pick<Order, "vacancyIds" | "within" | "perWorkerMax" | "offersPerSeat" | "scoreMin">>): OrderForm => {
  const { vacancyIds, within: { town, crewId, workerIds }, perWorkerMax, offersPerSeat, scoreMin } = order;
  const one = town ? "town" : crewId ? "crew" : "all";
  return { vacancyIds, to: workerIds ? "people" : one, within: { town, crewId }, perWorkerMax, offersPerSeat, scoreMin };
};
