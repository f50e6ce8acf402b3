/** One generated file, by its path in the tree. */
export type Page = { path: string; text: string };

const notice = "<!-- Made by `npm run generate`; change the source named below, not this page. -->";

/** A Markdown page with its title, where it comes from, and its sections. */
export const markdownPage = (
  file: string,
  head: { title: string; source: string },
  sections: readonly string[],
): Page => ({
  path: `docs/reference/${file}`,
  text: `${[notice, `# ${head.title}`, `Source: ${head.source}.`, ...sections].join("\n\n")}\n`,
});

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A Markdown table. */
export const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles, titles.map(() => "---"), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
