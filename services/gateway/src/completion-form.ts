import { findRegion } from "@qianxian/gazetteer";

/** What a completion form says: the fields of a change and the revision it was filled in on; or why it can't be read. */
export type CompletionReading =
  | { change: Record<string, unknown>; revision: number; complaint: null }
  | { change: null; complaint: string };

const fen = (yuan: string | undefined): number => Math.round(Number(yuan) * 100);

const regionFrom = (text: string): { region: string } | string => {
  const found = findRegion(text);
  if (!found.found) return found.message.zh;
  if (found.level === "area") return "这是一大片地方，请写到市或县，如 常州武进。";
  return { region: found.code };
};

/** Reads the form on a draft's page: yuan become fen, a place name its code. */
export const readCompletion = (form: Record<string, string | undefined>): CompletionReading => {
  const revision = Number(form["revision"]);
  if (!(revision >= 1)) return { change: null, complaint: "页面已经过期，请刷新后重新填写。" };
  const change: Record<string, unknown> = {};
  if (form["seats"]) change["seats"] = Number(form["seats"]);
  if (form["wageMin"])
    change["wage"] = {
      minFen: fen(form["wageMin"]),
      maxFen: fen(form["wageMax"] || form["wageMin"]),
      unit: "month",
    };
  for (const field of ["sector", "closesOn", "employerId"] as const)
    if (form[field]) change[field] = form[field];
  if (form["wordingCleared"] === "yes") change["wordingCleared"] = true;
  if (form["region"]) {
    const region = regionFrom(form["region"]);
    if (typeof region === "string") return { change: null, complaint: region };
    Object.assign(change, region);
  }
  return { change, revision, complaint: null };
};
