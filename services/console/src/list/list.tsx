import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { EmptyState } from "../parts/empty-state.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { ColumnChoice, Filters, Refresh, SortChoice } from "./list-tools.tsx";
import type { Asked, ListOptions } from "./list-types.ts";
import { Pager } from "./pager.tsx";
import { Rows } from "./rows.tsx";
import { SavedViews } from "./saved-views.tsx";
import { useAsked } from "./use-asked.ts";
import { useColumns } from "./use-columns.ts";

const forServer = ({ before: _before, ...asked }: Asked, limit: number): Asked => ({ ...asked, limit: String(limit) });

const useItems = <Item,>({ queryKey, read, liveMs = false, pageSize = 50 }: ListOptions<Item>, asked: Asked) =>
  useQuery({
    queryKey: [...queryKey, asked],
    queryFn: ({ signal }) => read(forServer(asked, pageSize), signal),
    placeholderData: keepPreviousData,
    refetchInterval: liveMs,
  });

/** Is the list narrowed by one of its filters? */
const isFiltered = <Item,>({ filters = [] }: ListOptions<Item>, asked: Asked): boolean =>
  filters.some(({ key }) => asked[key] !== undefined);

type ToolsProps<Item> = { options: ListOptions<Item>; columns: ReturnType<typeof useColumns<Item>>; busy: boolean; read: () => void };

const Tools = <Item extends object>({ options, columns, busy, read }: ToolsProps<Item>) => {
  const { asked, ask, change } = useAsked();
  const { filters = [], sorts = [], name } = options;
  const { keys, choose } = columns;
  const show = (view: { query: Asked; columns: readonly string[] }): void => {
    ask(view.query);
    choose(view.columns);
  };
  return (
    <div className="list-tools">
      <Filters filters={filters} asked={asked} change={change} />
      <div className="list-buttons">
        {sorts.length > 1 && <SortChoice sorts={sorts} asked={asked} change={change} />}
        {name && <SavedViews list={name} asked={asked} columns={keys} show={show} />}
        <ColumnChoice all={options.columns} keys={keys} choose={choose} />
        <Refresh read={read} busy={busy} />
      </div>
    </div>
  );
};

/**
 * A list of the server's: filters, order, columns, pages and saved views, the same on every page. Its state stands in
 * the address. While it is read for the first time it shows its shape; when it can't be read, why, and a way to retry.
 */
export const List = <Item extends object>(options: ListOptions<Item>) => {
  const say = useWords(plainWords);
  const { asked, ask, change } = useAsked();
  const columns = useColumns(options.name ?? `part-${String(options.queryKey[0])}`, options.columns);
  const { data, error, refetch, isFetching } = useItems(options, asked);
  const read = (): void => void refetch();
  const sorted = asked["sort"] ?? options.sorts?.[0]?.key;
  const empty = isFiltered(options, asked) ? { title: say("emptyFiltered"), hint: say("emptyFilteredHint") } : options.empty;
  return (
    <section className="list">
      <Tools options={options} columns={columns} busy={isFetching} read={read} />
      {error && <ProblemNote thrown={error} retry={read} />}
      {!data && !error && <Skeleton rows={10} />}
      {data?.items.length === 0 && <EmptyState {...empty} />}
      {data && data.items.length > 0 && (
        <Rows options={options} items={data.items} shown={columns.shown} sorted={sorted} sortBy={(sort) => change({ sort })} />
      )}
      {data && <Pager asked={asked} nextCursor={data.nextCursor} total={data.total} ask={ask} />}
    </section>
  );
};
