import type { QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";

/** Lists that keep saved views under a name. */
export type ListName =
  | "workers"
  | "vacancies"
  | "campaigns"
  | "messages"
  | "replies"
  | "referrals"
  | "accounts"
  | "audit";

/** What a list is asked for; all of it stands in the address of the page. */
export type Asked = Readonly<Record<string, string>>;

export type Column<Item> = {
  key: string;
  title: string;
  render: (item: Item) => ReactNode;
  width?: number;
  align?: "right";
  /** Shown only when chosen. */
  isExtra?: boolean;
  /** Order of the server's that a click on the head asks for. */
  sort?: string;
};

/** One filter: how it is set; its value is what the server is asked. */
export type Filter = {
  key: string;
  label: string;
  control: (field: { value: string | undefined; change: (value: string | undefined) => void }) => ReactNode;
};

export type Page<Item> = { items: readonly Item[]; nextCursor: string | null; total?: number };

export type ListOptions<Item> = {
  /** Under which name views are kept; a list without one has none. */
  name?: ListName;
  queryKey: QueryKey;
  read: (asked: Asked, signal: AbortSignal) => Promise<Page<Item>>;
  rowKey: (item: Item) => string;
  columns: readonly Column<Item>[];
  filters?: readonly Filter[];
  sorts?: readonly { key: string; label: string }[];
  /** Where a row leads. */
  href?: (item: Item) => string;
  /** A row on a phone. */
  card: (item: Item) => ReactNode;
  /** What an empty list without a filter says. */
  empty: { title: string; hint?: string; action?: ReactNode };
  selection?: { keys: readonly string[]; change: (keys: string[], items: Item[]) => void; isOff?: (item: Item) => boolean };
  /** Read again every so many milliseconds, for what is going on now. */
  liveMs?: number | false;
  /** Number of rows of a page. */
  pageSize?: number;
};
