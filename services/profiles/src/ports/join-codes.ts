import type { CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { JoinCode, JoinLink, OpenedJoinLink } from "../domain/join-link.ts";

/** Makes and checks links to crews, and what is kept of the codes that go with them. */
export type JoinTokens = {
  /** A token that nobody else can make or change. */
  seal(link: JoinLink): string;
  /** What a token says; null when it is not one of ours, or was tampered with. */
  open(token: string): OpenedJoinLink | null;
  /** A one-time code, each as likely as the others. */
  newCode(): string;
  /** Under what codes of a phone are kept: a keyed hash. */
  phoneHash(phone: string): string;
  /** What is kept of a code: a keyed hash for this crew and phone alone. */
  codeHash(crewId: CrewId, phoneHash: string, code: string): string;
};

/** One-time codes by which people join crews. */
export type JoinCodes = {
  /** How many were asked for since then with this phone; nobody else asks with it until the transaction ends. */
  lockCount(phoneHash: string, since: Date): Promise<number>;
  add(code: JoinCode): Promise<void>;
  /** The one asked for last; nobody else tries it until the transaction ends. */
  lockLatest(phoneHash: string): Promise<JoinCode | null>;
  /** Stores whose phone it is, how often it was tried, when it was used. */
  save(code: JoinCode): Promise<void>;
};

/** Sends one-time codes through a channel to a person's phone. */
export type CodeSender = { send(workerId: WorkerId, code: string): Promise<void> };

/** Does work once the answer is on its way, so that its length tells nobody anything; a failure is logged. */
export type Afterwards = (work: () => Promise<void>) => void;
