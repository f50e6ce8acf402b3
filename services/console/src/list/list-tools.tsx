import { Button, Checkbox, Popover, Select } from "antd";
import { Columns3, Funnel, RefreshCw } from "lucide-react";
import { useState } from "react";
import { useNarrow } from "../parts/use-narrow.ts";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import type { Column, Filter, Asked } from "./list-types.ts";

type FilterProps = { filters: readonly Filter[]; asked: Asked; change: (part: Record<string, string | undefined>) => void };

/** `shown` filters have their control; all of them are cleared at once. */
const Controls = ({ filters, shown, asked, change }: FilterProps & { shown: readonly Filter[] }) => {
  const say = useWords(plainWords);
  const isSet = filters.some(({ key }) => asked[key] !== undefined);
  const none = Object.fromEntries(filters.map(({ key }) => [key, undefined]));
  return (
    <>
      {shown.map(({ key, label, control }) => (
        // A control of antd's is a div; its own input carries the label.
        <div key={key} className="filter">
          <span className="filter-label">{label}</span>
          {control({ value: asked[key], change: (value) => change({ [key]: value }) })}
        </div>
      ))}
      {isSet && (
        <Button type="link" onClick={() => change(none)}>
          {say("clearFilter")}
        </Button>
      )}
    </>
  );
};

/** The filters of a list: in one row; on a phone the first, the others behind a button. */
export const Filters = (props: FilterProps) => {
  const say = useWords(plainWords);
  const isNarrow = useNarrow();
  const { filters, asked } = props;
  const [isOpen, setOpen] = useState(false);
  const set = filters.filter(({ key }) => asked[key] !== undefined).length;
  const isFolded = isNarrow && !isOpen && filters.length > 2;
  return (
    <div className="filters" role="search">
      <Controls {...props} shown={isFolded ? filters.slice(0, 1) : filters} />
      {isNarrow && filters.length > 2 && (
        <Button aria-expanded={isOpen} icon={<Funnel size={14} aria-hidden />} onClick={() => setOpen(!isOpen)}>
          {set > 0 ? `${say("filter")} ${set}` : say("filter")}
        </Button>
      )}
    </div>
  );
};

type ColumnProps = { all: readonly Pick<Column<never>, "key" | "title">[]; keys: readonly string[]; choose: (keys: readonly string[]) => void };

/** Which columns are shown. */
export const ColumnChoice = ({ all, keys, choose }: ColumnProps) => {
  const say = useWords(plainWords);
  const options = all.map(({ key, title }) => ({ value: key, label: title }));
  const content = <Checkbox.Group className="column-choice" options={options} value={[...keys]} onChange={choose} />;
  return (
    <Popover trigger="click" placement="bottomRight" content={content} title={say("columns")}>
      <Button icon={<Columns3 size={14} aria-hidden />} aria-label={say("columns")} />
    </Popover>
  );
};

type SortProps = { sorts: readonly { key: string; label: string }[]; asked: Asked; change: (part: Record<string, string | undefined>) => void };

/** In which order. */
export const SortChoice = ({ sorts, asked, change }: SortProps) => {
  const say = useWords(plainWords);
  return (
    <Select
      aria-label={say("sort")}
      className="sort-choice"
      value={asked["sort"] ?? sorts[0]?.key}
      options={sorts.map(({ key, label }) => ({ value: key, label }))}
      onChange={(sort: string) => change({ sort })}
    />
  );
};

/** Reads the list again. */
export const Refresh = ({ read, busy }: { read: () => void; busy: boolean }) => {
  const say = useWords(plainWords);
  return <Button icon={<RefreshCw size={14} aria-hidden className={busy ? "spin" : ""} />} aria-label={say("refresh")} onClick={read} />;
};
