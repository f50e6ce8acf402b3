import { useRouter } from "@tanstack/react-router";
import { Checkbox } from "antd";
import { useNarrow } from "../parts/use-narrow.ts";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import type { Column, ListOptions } from "./list-types.ts";

type RowOptions<Item> = Pick<ListOptions<Item>, "rowKey" | "href" | "card" | "selection">;
type RowsProps<Item> = { options: RowOptions<Item>; items: readonly Item[]; shown: readonly Column<Item>[]; sortBy: (sort: string) => void; sorted: string | undefined };

type HeadProps<Item> = { column: Column<Item>; sorted: string | undefined; sortBy: (sort: string) => void };

const Head = <Item,>({ column: { title, sort, align, width }, sorted, sortBy }: HeadProps<Item>) => (
  <th scope="col" className={align ? "num" : ""} {...(sort !== undefined && sorted === sort && { "aria-sort": "other" as const })} {...(width !== undefined && { style: { width } })}>
    {sort === undefined ? (
      title
    ) : (
      <button type="button" className={sorted === sort ? "head-sort on" : "head-sort"} onClick={() => sortBy(sort)}>
        {title}
      </button>
    )}
  </th>
);

const isPlainClick = (event: React.MouseEvent): boolean =>
  !event.metaKey && !event.ctrlKey && !(event.target as Element).closest("a,button,input,label,.ant-checkbox-wrapper");

type PickProps<Item> = Pick<RowsProps<Item>, "options" | "items"> & { selection: NonNullable<ListOptions<Item>["selection"]> };

/** Chosen rows stay chosen when pages are turned; told with them are those of this page. */
const pickers = <Item,>({ options: { rowKey }, items, selection }: PickProps<Item>) => {
  const free = items.filter((item) => !selection.isOff?.(item)).map(rowKey);
  const tell = (keys: string[]): void => selection.change(keys, items.filter((item) => keys.includes(rowKey(item))));
  const without = (gone: readonly string[]): string[] => selection.keys.filter((key) => !gone.includes(key));
  const picked = free.filter((key) => selection.keys.includes(key)).length;
  return { free, picked, set: (keys: readonly string[], isOn: boolean) => tell(isOn ? [...without(keys), ...keys] : without(keys)) };
};

const PickAll = <Item,>(props: PickProps<Item>) => {
  const say = useWords(plainWords);
  const { free, picked, set } = pickers(props);
  const isAll = free.length > 0 && picked === free.length;
  return (
    <th className="pick">
      <Checkbox
        aria-label={say("pickAll")}
        checked={isAll}
        indeterminate={picked > 0 && !isAll}
        disabled={free.length === 0}
        onChange={() => set(free, !isAll)}
      />
    </th>
  );
};

const PickOne = <Item,>({ item, ...props }: PickProps<Item> & { item: Item }) => {
  const say = useWords(plainWords);
  const { free, set } = pickers(props);
  const key = props.options.rowKey(item);
  const isOn = props.selection.keys.includes(key);
  return (
    <td className="pick">
      <Checkbox aria-label={say("pickRow")} checked={isOn} disabled={!free.includes(key)} onChange={() => set([key], !isOn)} />
    </td>
  );
};

const TableRows = <Item extends object>({ options, items, shown, sortBy, sorted }: RowsProps<Item>) => {
  const { history } = useRouter();
  const { href, rowKey, selection } = options;
  const open = (item: Item) => (event: React.MouseEvent) => {
    if (href && isPlainClick(event)) history.push(href(item));
  };
  return (
    <div className="table-frame">
      <table className="rows">
        <thead>
          <tr>
            {selection && <PickAll options={options} items={items} selection={selection} />}
            {shown.map((column) => (
              <Head key={column.key} column={column} sorted={sorted} sortBy={sortBy} />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={rowKey(item)} className={href ? "row-link" : ""} onClick={open(item)} aria-selected={selection?.keys.includes(rowKey(item))}>
              {selection && <PickOne options={options} items={items} selection={selection} item={item} />}
              {shown.map(({ key, align, render }) => (
                <td key={key} className={align ? "num" : ""}>
                  {render(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The rows of a list: a dense table, or cards on a phone. */
export const Rows = <Item extends object>(props: RowsProps<Item>) => {
  const { options, items } = props;
  if (!useNarrow()) return <TableRows {...props} />;
  return (
    <ul className="cards">
      {items.map((item) => (
        <li key={options.rowKey(item)}>{options.card(item)}</li>
      ))}
    </ul>
  );
};
