import { type Dependency, dependenciesOf } from "../checks/licences.ts";
import { markdownPage, type Page, table } from "./page.ts";

const byLicence = (all: readonly Dependency[]): string => {
  const counts = new Map<string, number>();
  for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const rows = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return table(["Licence", "Packages"], rows.map(([licence, count]) => [licence, String(count)]));
};

const list = (all: readonly Dependency[]): string =>
  table(
    ["Package", "Version", "Licence"],
    all.map(({ name, version, licence, note }) => [name, version, note ? `${licence} (${note})` : licence]),
  );

/** Every package that is installed, and under which licence. */
export const licencesPage = (base: string): Page => {
  const all = dependenciesOf(base);
  const shipped = all.filter(({ ships }) => ships);
  const tools = all.filter(({ ships }) => !ships);
  return markdownPage(
    "licences.md",
    { title: "Licences of what we build on", source: "`package-lock.json`" },
    [
      byLicence(all),
      `## What runs in production (${shipped.length})\n\n${list(shipped)}`,
      `## Tools of development only (${tools.length})\n\n${list(tools)}`,
    ],
  );
};
