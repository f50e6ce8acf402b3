/** What heads a list: names of columns, what each fills, and what a tick in one says. Without the readers of rows, for pages. */
export { type ColumnTable, plainColumn, postingColumns, type Target, workerColumns } from "./column-names.ts";
export { workerColumnNames } from "./worker-column-names.ts";
export { readYesNo } from "./yes-no.ts";
