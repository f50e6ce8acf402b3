import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Mapping } from "./columns.ts";
import type { Opened } from "./csv-messages.ts";
import { type CsvReader, openReader } from "./csv-reader.ts";

/** A list that was opened: its columns, what each fills, and whoever holds its rows. */
export type ListFile = { name: string; opened: Opened; reader: CsvReader };

/** Opens a file beside the page; the one before is forgotten. */
export const useListFile = () => {
  const [file, setFile] = useState<ListFile | null>(null);
  const [mapping, setMapping] = useState<Mapping>([]);
  const held = useRef<CsvReader | null>(null);
  useEffect(() => () => held.current?.close(), []);
  const open = useMutation({
    gcTime: 0,
    mutationFn: async (chosen: File): Promise<ListFile> => {
      held.current?.close();
      const reader = openReader();
      held.current = reader;
      return { name: chosen.name, reader, opened: await reader.ask({ kind: "open", file: chosen }) };
    },
    onMutate: () => setFile(null),
    onSuccess: (list) => {
      setFile(list);
      setMapping(list.opened.mapping);
    },
  });
  const forget = (): void => {
    held.current?.close();
    setFile(null);
    open.reset();
  };
  return { file, mapping, setMapping, open, forget };
};
