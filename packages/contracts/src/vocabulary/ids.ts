import { z } from "zod";

/** Read in either case, kept in one: an id is a key of maps, which know no UUIDs. */
const id = <B extends string>() => z.uuidv7().toLowerCase().brand<B>();

export const WorkerId = id<"WorkerId">();
export type WorkerId = z.infer<typeof WorkerId>;

export const HouseholdId = id<"HouseholdId">();
export type HouseholdId = z.infer<typeof HouseholdId>;

export const CrewId = id<"CrewId">();
export type CrewId = z.infer<typeof CrewId>;

export const EmployerId = id<"EmployerId">();
export type EmployerId = z.infer<typeof EmployerId>;

export const VacancyId = id<"VacancyId">();
export type VacancyId = z.infer<typeof VacancyId>;

export const CampaignId = id<"CampaignId">();
export type CampaignId = z.infer<typeof CampaignId>;

export const MessageId = id<"MessageId">();
export type MessageId = z.infer<typeof MessageId>;

export const ReferralId = id<"ReferralId">();
export type ReferralId = z.infer<typeof ReferralId>;

export const AccountId = id<"AccountId">();
export type AccountId = z.infer<typeof AccountId>;

export const ApiKeyId = id<"ApiKeyId">();
export type ApiKeyId = z.infer<typeof ApiKeyId>;

export const GrantId = id<"GrantId">();
export type GrantId = z.infer<typeof GrantId>;

export const SessionId = id<"SessionId">();
export type SessionId = z.infer<typeof SessionId>;

export const StationId = id<"StationId">();
export type StationId = z.infer<typeof StationId>;

export const EventId = id<"EventId">();
export type EventId = z.infer<typeof EventId>;

export const LeaderId = id<"LeaderId">();
export type LeaderId = z.infer<typeof LeaderId>;

export const InvitationId = id<"InvitationId">();
export type InvitationId = z.infer<typeof InvitationId>;

export const MergeId = id<"MergeId">();
export type MergeId = z.infer<typeof MergeId>;

export const ViewId = id<"ViewId">();
export type ViewId = z.infer<typeof ViewId>;
