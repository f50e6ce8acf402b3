import { useRouter } from "@tanstack/react-router";
import { Table } from "antd";
import { useNarrow } from "../parts/use-narrow.ts";
import type { Column, ListOptions, RowSelection } from "./list-types.ts";

const selectionOf = <Item,>({ selection }: ListOptions<Item>): { rowSelection: RowSelection<Item> } | object =>
  selection
    ? {
        rowSelection: {
          selectedRowKeys: [...selection.keys],
          onChange: (keys: React.Key[], items: Item[]) => selection.change(keys.map(String), items),
          getCheckboxProps: (item: Item) => ({ disabled: selection.isOff?.(item) ?? false }),
          preserveSelectedRowKeys: true,
        },
      }
    : {};

type RowsProps<Item> = { options: ListOptions<Item>; items: readonly Item[]; shown: readonly Column<Item>[]; sortBy: (sort: string) => void; sorted: string | undefined };

const headOf = <Item,>({ title, sort }: Column<Item>, sorted: string | undefined, sortBy: (sort: string) => void) =>
  sort === undefined ? (
    title
  ) : (
    <button type="button" className={sorted === sort ? "head-sort on" : "head-sort"} onClick={() => sortBy(sort)}>
      {title}
    </button>
  );

const isPlainClick = (event: React.MouseEvent): boolean =>
  !event.metaKey && !event.ctrlKey && !(event.target as Element).closest("a,button,input,label,.ant-checkbox-wrapper");

const TableRows = <Item extends object>({ options, items, shown, sortBy, sorted }: RowsProps<Item>) => {
  const router = useRouter();
  const { href, rowKey } = options;
  const open = (item: Item) => (event: React.MouseEvent) => {
    if (href && isPlainClick(event)) router.history.push(href(item));
  };
  return (
    <Table<Item>
      size="small"
      pagination={false}
      rowKey={rowKey}
      dataSource={items}
      scroll={{ x: "max-content" }}
      columns={shown.map((column) => ({
        key: column.key,
        title: headOf(column, sorted, sortBy),
        render: (_value: unknown, item: Item) => column.render(item),
        ...(column.width !== undefined && { width: column.width }),
        ...(column.align && { align: column.align, className: "num" }),
      }))}
      onRow={(item) => ({ onClick: open(item), className: href ? "row-link" : "" })}
      {...selectionOf(options)}
    />
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
