import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { ViewId } from "../vocabulary/index.ts";

/** Lists of the console that can be kept with their filters. */
export const ViewList = z.enum([
  "workers",
  "vacancies",
  "campaigns",
  "messages",
  "replies",
  "referrals",
  "accounts",
  "audit",
]);
export type ViewList = z.infer<typeof ViewList>;

/** Views kept of one list, at most. */
export const viewsPerList = 30;

const longRun = /\p{Nd}(?:[\p{Zs}\p{Pd}.·_/]*\p{Nd}){5}/u;
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
/** A code of a region, town or village, or a day. */
const known = /^(?:[1-9]\d{5}|[1-9]\d{8}|[1-9]\d{11}|\d{4}-\d{2}-\d{2})$/;

/** Could a text hold a number that stands for a person, as a phone or an ID number does? */
const holdsNumber = (text: string): boolean => {
  const value = text.normalize("NFKC");
  return longRun.test(value) && !uuid.test(value) && !known.test(value);
};

const withoutNumbers = {
  message: "no phone or ID number: views carry nothing that names a person",
  params: { zh: "视图里不能有电话、证件号这类号码" },
};

/** Filters by what names a person: in a view of a list of people, free text is a name. */
const namesPerson = /^(?:name|displayName|login|phone|idNumber|address|externalId)$/i;
const freeText = /^(?:q|text|search)$/i;
const aboutThings: readonly ViewList[] = ["vacancies", "campaigns"];

const QueryValue = z
  .string()
  .max(400)
  .regex(/^\P{Cc}*$/u)
  .refine((text) => !text.split(",").some(holdsNumber) && !text.includes("@"), withoutNumbers);

/** Filters and sort of a list, as its operation takes them. */
export const ViewQuery = z
  .record(z.string().regex(/^[a-zA-Z][a-zA-Z-]{0,39}$/), QueryValue)
  .refine((query) => Object.keys(query).length <= 20, { message: "at most 20 filters", params: { zh: "最多 20 个条件" } })
  .refine((query) => !Object.keys(query).some((key) => namesPerson.test(key)), {
    message: "no filter that names a person",
    params: { zh: "视图里不能有姓名、电话、证件号这类条件" },
  });

const viewFacts = {
  list: ViewList,
  name: z
    .string()
    .trim()
    .min(1)
    .max(30)
    .regex(/^\P{Cc}*$/u)
    .refine((text) => !holdsNumber(text), withoutNumbers),
  query: ViewQuery,
  /** Columns shown, in this order; none for the list's own choice. */
  columns: z.array(z.string().regex(/^[a-zA-Z][\w-]{0,39}$/)).max(40),
};

/** A list's filters, sort and columns under a name, kept for one account. */
export const SavedView = z
  .strictObject({ id: ViewId, ...viewFacts, savedAt: z.iso.datetime() })
  .meta({ id: "SavedView" });
export type SavedView = z.infer<typeof SavedView>;

/** Free text is a title in a list of things, and somebody's name in one of people. */
const withoutNames = ({ list, query }: { list: ViewList; query: Record<string, string> }): boolean =>
  aboutThings.includes(list) || !Object.keys(query).some((key) => freeText.test(key));

export const viewRoutes = defineRoutes({
  listViews: {
    method: "get",
    path: "/v1/me/views",
    summary: "The own account's views of a list, or of all, by name.",
    action: "session.own",
    input: z.strictObject({ list: ViewList.optional() }),
    output: z.strictObject({ items: z.array(SavedView) }),
    status: 200,
    errors: ["session-needed"],
  },
  saveView: {
    method: "post",
    path: "/v1/me/views",
    summary: "Keep filters, sort and columns of a list under a name; the same name replaces. Nothing in it may name a person.",
    action: "session.own",
    input: z.strictObject(viewFacts).refine(withoutNames, {
      path: ["query"],
      message: "no free text in a view of people",
      params: { zh: "人员类的视图不能带搜索文字" },
    }),
    output: SavedView,
    status: 200,
    errors: ["session-needed", "views-full"],
    takesKey: true,
  },
  removeView: {
    method: "post",
    path: "/v1/me/views/:viewId/remove",
    summary: "Remove a view of the own account.",
    action: "session.own",
    input: z.strictObject({ viewId: ViewId }),
    output: z.strictObject({ removed: z.literal(true) }),
    status: 200,
    errors: ["session-needed", "view-not-found"],
    takesKey: true,
  },
});
