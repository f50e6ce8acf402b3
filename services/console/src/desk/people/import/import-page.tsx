import { Button } from "antd";
import { Download } from "lucide-react";
import { PageHead } from "../../../parts/page-head.tsx";
import { useWords } from "../../../words/area.ts";
import { saveFile } from "../../parts/save-file.ts";
import { ChooseFile } from "./choose-file.tsx";
import { type Mapping, missingFields } from "./columns.ts";
import { atBeginning } from "./import-progress.ts";
import { fieldWords, importWords } from "./import-words.ts";
import { LeaveGuard } from "./leave-guard.tsx";
import { MappingNotes, MappingTable } from "./mapping-table.tsx";
import { ProblemsTable } from "./problems-table.tsx";
import { RunSheet } from "./run-sheet.tsx";
import { useImportRun } from "./use-import-run.ts";
import { type ListFile, useListFile } from "./use-list-file.ts";
import "./import.css";

const csvType = "text/csv;charset=utf-8";

const Template = () => {
  const say = useWords(importWords);
  const save = (): void => saveFile(say("templateName"), csvType, `\uFEFF${Object.values(fieldWords.texts).join(",")}\r\n`);
  return (
    <Button icon={<Download size={14} aria-hidden />} onClick={save}>
      {say("template")}
    </Button>
  );
};

type ListProps = { file: ListFile; mapping: Mapping; setMapping: (mapping: Mapping) => void; forget: () => void };

const FileSheet = ({ file, mapping, isBusy, change, forget }: Omit<ListProps, "setMapping"> & { isBusy: boolean; change: (mapping: Mapping) => void }) => {
  const say = useWords(importWords);
  const { name, opened } = file;
  return (
    <section className="sheet">
      <div className="sheet-row">
        <div>
          <h2>{say("columns")}</h2>
          <p className="soft">{say("file", { name, n: opened.count.toLocaleString("zh-CN") })} · {say("columnsHint")}</p>
        </div>
        <Button disabled={isBusy} onClick={forget}>{say("other")}</Button>
      </div>
      <MappingNotes mapping={mapping} />
      <MappingTable opened={opened} mapping={mapping} isOff={isBusy} change={change} />
    </section>
  );
};

const ListImport = ({ file, mapping, setMapping, forget }: ListProps) => {
  const say = useWords(importWords);
  const { run, go, stop, reset } = useImportRun();
  const { reader, opened } = file;
  const { count, columns } = opened;
  const isRunning = run.state === "running" || run.state === "stopping";
  const order = { reader, mapping, count };
  const change = (next: Mapping): void => {
    reset();
    setMapping(next);
  };
  const columnOf = (field: string): string | undefined => columns[mapping.findIndex((target) => target?.field === field)];
  const saveFailed = async (reasons: Map<number, string>): Promise<void> => {
    const { csv } = await reader.ask({ kind: "failures", reasons, reasonColumn: say("failedCsvColumn") });
    saveFile(say("failedCsvName"), csvType, csv);
  };
  return (
    <>
      <LeaveGuard isRunning={isRunning} />
      <RunSheet
        run={run}
        count={count}
        isReady={missingFields(mapping).length === 0}
        start={(dryRun) => void go({ ...order, dryRun, begin: atBeginning })}
        resume={() => void go({ ...order, dryRun: run.dryRun, begin: run.progress })}
        stop={stop}
      />
      {(run.state === "done" || run.progress.problems.length > 0) && (
        <section className="sheet">
          <h2>{say("problems")}</h2>
          <ProblemsTable problems={run.progress.problems} columnOf={columnOf} save={(reasons) => void saveFailed(reasons)} />
        </section>
      )}
      <FileSheet file={file} mapping={mapping} isBusy={isRunning} change={change} forget={forget} />
    </>
  );
};

/** Takes a list of people into the ledger: choose, look at the columns, try, import; rows stay in this page's memory. */
export const ImportPage = () => {
  const say = useWords(importWords);
  const { file, mapping, setMapping, open, forget } = useListFile();
  return (
    <>
      <PageHead title={say("title")} back={{ href: "/desk/people", label: say("back") }} says={say("says")} actions={<Template />} />
      {file ? (
        <ListImport key={file.name} file={file} mapping={mapping} setMapping={setMapping} forget={forget} />
      ) : (
        <ChooseFile isReading={open.isPending} error={open.error} choose={(chosen) => open.mutate(chosen)} />
      )}
    </>
  );
};
