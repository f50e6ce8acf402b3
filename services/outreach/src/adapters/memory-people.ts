import type { WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { Contact, People } from "../ports/people.ts";

/** A ledger in memory; `isDown` makes it unreachable. */
export type MemoryPeople = People & {
  contacts: Map<WorkerId, Contact>;
  state: { isDown: boolean };
};

/** Answers from what it was given; everybody in it is called 王*. */
export const memoryPeople = (contacts: Map<WorkerId, Contact>): MemoryPeople => {
  const state = { isDown: false };
  return {
    contacts,
    state,
    contactOf: async (workerId) => {
      if (state.isDown) throw new AppError("service-unreachable");
      return contacts.get(workerId) ?? null;
    },
    maskedNames: async (workerIds) =>
      new Map(workerIds.filter((id) => contacts.has(id) && !state.isDown).map((id) => [id, "王*"])),
  };
};
