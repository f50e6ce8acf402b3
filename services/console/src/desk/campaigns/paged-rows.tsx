import { Pagination } from "antd";
import { useState } from "react";
import type { ListOptions } from "../../list/list-types.ts";
import { Rows } from "../../list/rows.tsx";

const pageMax = 50;

type Props<Item> = Pick<ListOptions<Item>, "rowKey" | "columns" | "card" | "selection"> & { items: readonly Item[] };

/** Rows that are at hand as a whole, page by page: a dense table, or cards on a phone. */
export const PagedRows = <Item extends object>({ items, ...options }: Props<Item>) => {
  const [page, turn] = useState(1);
  const last = Math.max(1, Math.ceil(items.length / pageMax));
  const current = Math.min(page, last);
  const shown = items.slice((current - 1) * pageMax, current * pageMax);
  return (
    <>
      <Rows<Item> options={options} items={shown} shown={options.columns} sorted={undefined} sortBy={() => undefined} />
      <Pagination className="pager" size="small" hideOnSinglePage showSizeChanger={false} pageSize={pageMax} current={current} total={items.length} onChange={turn} />
    </>
  );
};
