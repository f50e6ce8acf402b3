import { DatePicker, Input, Select, TreeSelect } from "antd";
import dayjs from "dayjs";
import type { Filter } from "./list-types.ts";

type Choice = { value: string; label: string };

/** A filter with a few choices. */
export const choice = (key: string, label: string, options: readonly Choice[], width = 130): Filter => ({
  key,
  label,
  control: ({ value, change }) => (
    <Select
      aria-label={label}
      style={{ width }}
      allowClear
      showSearch={options.length > 8 && { optionFilterProp: "label" }}
      placeholder={label}
      value={value}
      options={[...options]}
      onChange={(next?: string) => change(next)}
    />
  ),
});

/** A filter with a few choices of which several can hold; the server is asked them with commas between. */
export const several = (key: string, label: string, options: readonly Choice[], width = 190): Filter => ({
  key,
  label,
  control: ({ value, change }) => (
    <Select
      mode="multiple"
      aria-label={label}
      style={{ minWidth: width }}
      allowClear
      maxTagCount="responsive"
      placeholder={label}
      value={value ? value.split(",") : []}
      options={[...options]}
      onChange={(next: string[]) => change(next.join(",") || undefined)}
    />
  ),
});

/** A filter by words, asked when Enter is pressed or the field is left. */
export const words = (key: string, label: string, width = 200): Filter => ({
  key,
  label,
  control: ({ value, change }) => (
    <Input.Search
      key={value}
      aria-label={label}
      style={{ width }}
      allowClear
      placeholder={label}
      defaultValue={value}
      onSearch={(text) => change(text.trim() || undefined)}
    />
  ),
});

/** A filter by a day. */
export const day = (key: string, label: string): Filter => ({
  key,
  label,
  control: ({ value, change }) => (
    <DatePicker
      aria-label={label}
      placeholder={label}
      value={value ? dayjs(value) : null}
      onChange={(next) => change(next?.format("YYYY-MM-DD"))}
    />
  ),
});

export type Branch = { value: string; title: string; children?: Branch[] };

/** A filter by a place of a tree, searched by name. */
export const branch = (key: string, label: string, treeData: Branch[], width = 190): Filter => ({
  key,
  label,
  control: ({ value, change }) => (
    <TreeSelect
      aria-label={label}
      style={{ width }}
      allowClear
      showSearch={{ treeNodeFilterProp: "title" }}
      placeholder={label}
      value={value}
      treeData={treeData}
      onChange={(next?: string) => change(next)}
    />
  ),
});
