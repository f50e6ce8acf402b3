import { Button, Table, type TableProps } from "antd";
import { type Key, type ReactNode, useState } from "react";
import { useNarrow } from "../../parts/use-narrow.ts";
import { useWords } from "../../words/area.ts";
import { campaignWords } from "./campaign-words.ts";

const pageMax = 50;

type Props<Item> = {
  items: readonly Item[];
  rowKey: (item: Item) => string;
  columns: NonNullable<TableProps<Item>["columns"]>;
  /** A row on a phone. */
  card: (item: Item) => ReactNode;
  selection?: { keys: readonly string[]; change: (keys: string[]) => void };
};

const Cards = <Item,>({ items, rowKey, card }: Props<Item>) => {
  const say = useWords(campaignWords);
  const [shown, show] = useState(pageMax);
  const rest = Math.min(pageMax, items.length - shown);
  return (
    <>
      <ul className="cards">
        {items.slice(0, shown).map((item) => (
          <li key={rowKey(item)}>{card(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button block onClick={() => show(shown + pageMax)}>
          {say("morePeople", { n: rest })}
        </Button>
      )}
    </>
  );
};

/** Rows that are at hand as a whole, page by page: a dense table, or cards on a phone. */
export const PagedRows = <Item extends object>(props: Props<Item>) => {
  const { items, rowKey, columns, selection } = props;
  if (useNarrow()) return <Cards {...props} />;
  return (
    <Table<Item>
      size="small"
      rowKey={rowKey}
      dataSource={items}
      columns={columns}
      scroll={{ x: "max-content" }}
      pagination={{ pageSize: pageMax, hideOnSinglePage: true, showSizeChanger: false, size: "small" }}
      {...(selection && {
        rowSelection: {
          selectedRowKeys: [...selection.keys],
          onChange: (keys: Key[]) => selection.change(keys.map(String)),
          preserveSelectedRowKeys: true,
        },
      })}
    />
  );
};
