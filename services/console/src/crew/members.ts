import { homePlaceOf } from "@qianxian/gazetteer";
import type { Member } from "./crew-queries.ts";

export const memberTabs = ["looking", "all", "waiting"] as const;
export type MemberTab = (typeof memberTabs)[number];

/** Does somebody want to hear of work, now or from a day on? */
export const isLooking = ({ seeking }: Pick<Member, "seeking">): boolean => seeking.state !== "no";

/** A village by its name; a code that nobody knows stays as it is. */
export const villageName = (code: string): string => homePlaceOf(code)?.name ?? code;

const order = { now: 0, "only-better": 1, "from-date": 2, no: 3 } as const;

/** Members as a leader looks for them: who looks for work first, then by village. */
export const inOrder = (members: readonly Member[]): Member[] =>
  members.toSorted(
    (a, b) => order[a.seeking.state] - order[b.seeking.state] || (a.village < b.village ? -1 : a.village > b.village ? 1 : 0),
  );

/** Those whom all words asked for fit: surname, village or year of birth. */
export const found = (members: readonly Member[], asked: string): Member[] => {
  const words = asked.normalize("NFKC").split(/\s+/).filter(Boolean);
  return members.filter(({ maskedName, village, birthYear }) =>
    words.every((word) => `${maskedName} ${villageName(village)} ${birthYear ?? ""}`.includes(word)),
  );
};

/** Who is a member now and was not before; nobody as long as either is unknown. */
export const joinedSince = <One extends Pick<Member, "workerId">>(before: readonly One[] | undefined, now: readonly One[] | undefined): One[] => {
  const known = new Set(before?.map(({ workerId }) => workerId));
  return before && now ? now.filter(({ workerId }) => !known.has(workerId)) : [];
};
