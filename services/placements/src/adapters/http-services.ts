import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachInternalRoutes } from "@qianxian/contracts/outreach";
import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import type { Client } from "@qianxian/http";
import type { Contacts } from "../ports/contacts.ts";
import type { Judge } from "../ports/judge.ts";
import type { MessagePairs } from "../ports/message-pairs.ts";
import type { PeopleDirectory } from "../ports/people-directory.ts";
import type { SeatCount } from "../ports/seat-count.ts";
import type { VacancyDirectory } from "../ports/vacancy-directory.ts";

/** The seats of vacancies, by a command to their service. */
export const httpSeatCount = ({ call }: Client): SeatCount => ({
  claim: async (vacancyId, referralId, state) => {
    await call(vacanciesInternalRoutes.claimSeat, { vacancyId, referralId, state });
  },
});

/** Vacancies, asked of their service. */
export const httpVacancyDirectory = ({ call }: Client): VacancyDirectory => ({
  read: (vacancyId) => call(vacanciesInternalRoutes.readVacancyCard, { vacancyId }),
});

/** Masked names, asked of the ledger. */
export const httpPeopleDirectory = ({ call }: Client): PeopleDirectory => ({
  lines: async (ids) => {
    if (ids.length === 0) return new Map();
    const workerIds = [...new Set(ids)];
    const { names } = await call(profilesInternalRoutes.readMaskedNames, { workerIds });
    return new Map(names.map(({ workerId, maskedName, town }) => [workerId, { maskedName, town }]));
  },
});

/** Identifiers in full, asked of the ledger, which notes who asked for whom. */
export const httpContacts = ({ call }: Client): Contacts => ({
  read: (question) => call(profilesInternalRoutes.readFullContact, question),
});

/** Scores and gates, asked of the matcher in the caller's name, who sees no more by it than by asking. */
export const httpJudge = (client: Client): Judge => ({
  judge: async (actor, pair) => {
    const { verdict, failedGates } = await client.as(actor).call(matcherRoutes.explainMatch, pair);
    return { score: verdict.score, sentence: verdict.sentence, failedGates };
  },
});

/** Whom messages went to, asked of outreach. */
export const httpMessagePairs = ({ call }: Client): MessagePairs => ({
  of: async (messageId) => (await call(outreachInternalRoutes.findMessagePair, { messageId })).pair,
});
