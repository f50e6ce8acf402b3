import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { api, newKey, QianxianProblem, unwrap } from "../../../api/api.ts";
import { useWords } from "../../../words/area.ts";
import { plainWords } from "../../../words/plain.ts";
import type { Batch } from "./batch.ts";
import type { Mapping } from "./columns.ts";
import type { CsvReader } from "./csv-reader.ts";
import { after, atBeginning, type Progress } from "./import-progress.ts";
import { importWords } from "./import-words.ts";

export type RunState = "idle" | "running" | "stopping" | "stopped" | "failed" | "done";

export type Run = { dryRun: boolean; state: RunState; progress: Progress; why: string };

const notYet: Run = { dryRun: true, state: "idle", progress: atBeginning, why: "" };

type Order = { reader: CsvReader; mapping: Mapping; count: number; dryRun: boolean; begin: Progress };

const send = async (batch: Batch, dryRun: boolean, key: string) => {
  if (batch.rows.length === 0) return [];
  const params = { header: { "Idempotency-Key": key } };
  const { results } = await unwrap(api.POST("/v1/intake/workers", { params, body: { dryRun, rows: batch.rows } }));
  return results;
};

const useSays = () => {
  const say = useWords(importWords);
  return { sameAs: (line: number) => say("doubled", { n: line }), tooWide: say("tooWide") };
};

/**
 * Takes a list in batch by batch: first as a dry run, then for good. It can be stopped after the batch under way, and
 * goes on where it stopped; a batch that is tried again carries the key of its first try.
 */
export const useImportRun = () => {
  const client = useQueryClient();
  const sayPlain = useWords(plainWords);
  const says = useSays();
  const [run, setRun] = useState<Run>(notYet);
  const asksStop = useRef(false);
  const key = useRef<{ from: number; key: string } | null>(null);
  useEffect(() => () => void (asksStop.current = true), []);

  const go = async ({ reader, mapping, count, dryRun, begin }: Order): Promise<void> => {
    asksStop.current = false;
    if (begin.next === 0) key.current = null;
    let progress = begin;
    setRun({ dryRun, state: "running", progress, why: "" });
    try {
      while (progress.next < count && !asksStop.current) {
        const batch = await reader.ask({ kind: "batch", from: progress.next, mapping });
        if (key.current?.from !== progress.next) key.current = { from: progress.next, key: newKey() };
        progress = after(progress, batch, await send(batch, dryRun, key.current.key), says);
        key.current = null;
        const isStopping = asksStop.current;
        setRun({ dryRun, state: isStopping ? "stopping" : "running", progress, why: "" });
      }
      setRun({ dryRun, state: progress.next < count ? "stopped" : "done", progress, why: "" });
    } catch (thrown) {
      const why = thrown instanceof QianxianProblem ? thrown.zh : sayPlain("notDone");
      setRun({ dryRun, state: "failed", progress, why });
    }
    if (!dryRun) await Promise.all([["workers"], ["worker-counts"]].map((queryKey) => client.invalidateQueries({ queryKey })));
  };

  const stop = useCallback(() => {
    asksStop.current = true;
    setRun((now) => ({ ...now, state: "stopping" }));
  }, []);
  const reset = useCallback(() => {
    key.current = null;
    setRun(notYet);
  }, []);
  return { run, go, stop, reset };
};
