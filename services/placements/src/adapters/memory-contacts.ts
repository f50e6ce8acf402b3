import type { WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { Contact, Contacts } from "../ports/contacts.ts";

/** A ledger in memory that remembers what it was asked; who is in `silent` has not agreed to share anything. */
export type MemoryContacts = Contacts & {
  asked: Parameters<Contacts["read"]>[0][];
  known: Map<WorkerId, Contact>;
  silent: Set<WorkerId>;
};

/** Answers from what it was given. */
export const memoryContacts = (known: Map<WorkerId, Contact>): MemoryContacts => {
  const asked: MemoryContacts["asked"] = [];
  const silent: MemoryContacts["silent"] = new Set();
  return {
    asked,
    known,
    silent,
    read: async (question) => {
      asked.push(question);
      const contact = known.get(question.workerId);
      if (!contact) throw new AppError("worker-not-found");
      if (silent.has(question.workerId)) throw new AppError("consent-missing");
      return contact;
    },
  };
};
