import { findRegion } from "@qianxian/gazetteer";

/** What a completion form says: the fields of a change and the revision it was filled in on; or why it can't be read. */
export type CompletionReading =
  | { change: Record<string, unknown>; revision: number; complaint: null }
  | { change: null; complaint: string };

const figure = (text: string): string => text.normalize("NFKC").trim();

const seatsFrom = (text: string): { seats: number } | string =>
  /^\d{1,9}$/.test(figure(text)) ? { seats: Number(figure(text)) } : "招几个人要填整数，例如 20。";

/** Fen of yuan as a clerk writes them, with two decimals at most; null for anything else. */
const fen = (yuan: string): number | null =>
  /^\d{1,9}(?:\.\d{1,2})?$/.test(figure(yuan)) ? Math.round(Number(figure(yuan)) * 100) : null;

const wageFrom = (min: string, max: string): { wage: { minFen: number; maxFen: number; unit: "month" } } | string => {
  const [minFen, maxFen] = [fen(min), fen(max)];
  if (minFen === null || maxFen === null) return "月工资要填数字，单位是元，例如 5200。";
  return { wage: { minFen, maxFen, unit: "month" } };
};

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
  const readings = [
    ...(form["seats"] ? [seatsFrom(form["seats"])] : []),
    ...(form["wageMin"] ? [wageFrom(form["wageMin"], form["wageMax"] || form["wageMin"])] : []),
    ...(form["region"] ? [regionFrom(form["region"])] : []),
  ];
  const complaints = readings.filter((reading) => typeof reading === "string");
  if (complaints.length > 0) return { change: null, complaint: complaints.join("") };
  const change: Record<string, unknown> = Object.assign({}, ...readings);
  for (const field of ["sector", "closesOn", "employerId"] as const)
    if (form[field]) change[field] = form[field];
  if (form["wordingCleared"] === "yes") change["wordingCleared"] = true;
  return { change, revision, complaint: null };
};
