import { VacancyBrief } from "@qianxian/contracts/matcher";
import { CampaignOrder, type CampaignStatus } from "@qianxian/contracts/outreach";
import { AccountId, CampaignId } from "@qianxian/contracts/vocabulary";
import { z } from "zod";
import type { Prisma } from "#db";
import type { CampaignHead, CampaignOutline, CampaignRecord } from "../domain/campaign.ts";
import type { CampaignFilter, CampaignMark, CampaignRepository } from "../ports/campaign-repository.ts";

type Row = Prisma.CampaignGetPayload<object>;

const headColumns = {
  id: true,
  place: true,
  createdAt: true,
  sentAt: true,
  sendsAt: true,
  pausedAt: true,
  asked: true,
  vacancies: true,
  plannedCount: true,
  notSeeking: true,
} as const;

type HeadRow = Prisma.CampaignGetPayload<{ select: typeof headColumns }>;

const Briefs = z.array(VacancyBrief);

const coreOf = (row: HeadRow) => ({
  id: CampaignId.parse(row.id),
  place: row.place,
  createdAt: row.createdAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
  sendsAt: row.sendsAt?.toISOString() ?? null,
  pausedAt: row.pausedAt?.toISOString() ?? null,
  order: CampaignOrder.parse(row.asked),
  notSeeking: row.notSeeking,
});

const headOf = (row: HeadRow): CampaignHead => ({
  ...coreOf(row),
  plannedCount: row.plannedCount,
  titles: Briefs.parse(row.vacancies).map(({ title }) => title),
});

const outlineOf = (row: HeadRow): CampaignOutline => ({
  ...coreOf(row),
  plannedCount: row.plannedCount,
  vacancies: Briefs.parse(row.vacancies),
});

type Planned = CampaignRecord["planned"][number];
/** Plans kept before pairs carried a clause or a town have none. */
type Kept = Omit<Planned, "because" | "town"> & Partial<Pick<Planned, "because" | "town">>;

/** The plan is our own writing and can be long, so it is not checked again at every read. */
const campaignOf = (row: Row): CampaignRecord => ({
  ...coreOf(row),
  madeBy: AccountId.parse(row.madeBy),
  vacancies: Briefs.parse(row.vacancies),
  planned: (row.planned as unknown as Kept[]).map((pair) => ({ because: null, town: null, ...pair })),
  leftOut: row.leftOut as unknown as CampaignRecord["leftOut"],
});

const json = (value: unknown) => value as Prisma.InputJsonValue;

const planColumns = (campaign: CampaignRecord) => ({
  planned: json(campaign.planned),
  plannedCount: campaign.planned.length,
  leftOut: json(campaign.leftOut),
  sentAt: campaign.sentAt,
  sendsAt: campaign.sendsAt,
  pausedAt: campaign.pausedAt,
});

const waiting = { status: { in: ["queued", "sending"] } };
const open = { status: { in: ["queued", "sending", "unknown"] } };

/** The same states as `statusOf` tells from counts. */
const inState: Readonly<Record<CampaignStatus, Prisma.CampaignWhereInput>> = {
  planned: { sentAt: null },
  paused: { pausedAt: { not: null }, messages: { some: waiting } },
  sending: {
    sentAt: { not: null },
    messages: { some: open },
    OR: [{ pausedAt: null }, { messages: { none: waiting } }],
  },
  sent: { sentAt: { not: null }, messages: { none: open } },
};

const whereOf = ({ place, status }: CampaignFilter): Prisma.CampaignWhereInput => ({
  place: { startsWith: place },
  ...(status ? inState[status] : {}),
});

const beyond = (after: CampaignMark | undefined): Prisma.CampaignWhereInput =>
  after
    ? { OR: [{ createdAt: { lt: after.createdAt } }, { createdAt: after.createdAt, id: { lt: after.id } }] }
    : {};

/** Campaigns in Postgres, within one transaction. */
export const prismaCampaigns = (client: Prisma.TransactionClient): CampaignRepository => {
  const find = async (id: CampaignId): Promise<CampaignRecord | null> => {
    const row = await client.campaign.findUnique({ where: { id } });
    return row && campaignOf(row);
  };
  return {
    find,
    outline: async (id) => {
      const row = await client.campaign.findUnique({ where: { id }, select: headColumns });
      return row && outlineOf(row);
    },
    lock: async (id) => {
      await client.$queryRawUnsafe("select 1 from campaign where id = $1::uuid for update", id);
      return find(id);
    },
    holdPause: async (id) => {
      const [row] = await client.$queryRawUnsafe<{ is_paused: boolean }[]>(
        "select paused_at is not null as is_paused from campaign where id = $1::uuid for share",
        id,
      );
      return row ? { isPaused: row.is_paused } : null;
    },
    add: async (campaign) => {
      const { id, place, madeBy, createdAt, notSeeking } = campaign;
      const asked = json(campaign.order);
      const vacancies = json(campaign.vacancies);
      const plan = planColumns(campaign);
      await client.campaign.create({
        data: { id, place, madeBy, createdAt, notSeeking, asked, vacancies, ...plan },
      });
    },
    save: async (campaign) => {
      await client.campaign.update({ where: { id: campaign.id }, data: planColumns(campaign) });
    },
    list: async (filter, limit, after) => {
      const rows = await client.campaign.findMany({
        where: { AND: [whereOf(filter), beyond(after)] },
        select: headColumns,
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: limit,
      });
      return rows.map(headOf);
    },
    count: (filter) => client.campaign.count({ where: whereOf(filter) }),
  };
};
