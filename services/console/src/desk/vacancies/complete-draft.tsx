import { Button, Checkbox, Form } from "antd";
import { useState } from "react";
import { notify } from "../../parts/notices.tsx";
import { useWords } from "../../words/area.ts";
import { showInForm } from "../parts/form-problem.ts";
import { KeptNote } from "../parts/kept-note.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { EmployerChoice } from "./employer-choice.tsx";
import { FactField } from "./fact-fields.tsx";
import { changedNames, type FactName, factsOf, filledFacts, type FormFacts, onlyFacts, type Vacancy } from "./facts.ts";
import { type Change, useChange } from "./use-change.ts";
import { vacancyWords } from "./vacancy-words.ts";

type Filled = FormFacts & { employerId?: string; wordingCleared?: boolean };
type Lack = Vacancy["lacks"][number];

const factOf: Partial<Record<Lack, FactName>> = { seats: "seats", wage: "wage", region: "region", sector: "sector", "closes-on": "closesOn" };

const Wording = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(vacancyWords);
  const [isEdited, setEdited] = useState(false);
  return (
    <div className="wide">
      <p className="field-name">
        {say("wordingText")}
        {!isEdited && (
          <Button type="link" size="small" onClick={() => setEdited(true)}>
            {say("wordingEdit")}
          </Button>
        )}
      </p>
      {!isEdited && <blockquote className="public-text">{[vacancy.title, vacancy.description].filter(Boolean).join("\n")}</blockquote>}
      {isEdited && (
        <>
          <FactField name="title" />
          <FactField name="description" />
        </>
      )}
      <Form.Item name="wordingCleared" valuePropName="checked">
        <Checkbox>{say("wordingCleared")}</Checkbox>
      </Form.Item>
    </div>
  );
};

const LackField = ({ lack, vacancy }: { lack: Lack; vacancy: Vacancy }) => {
  const say = useWords(vacancyWords);
  const fact = factOf[lack];
  if (fact) return <FactField name={fact} />;
  if (lack === "wording") return <Wording vacancy={vacancy} />;
  return (
    <Form.Item name="employerId" label={say("employer")} className="wide">
      <EmployerChoice label={say("employer")} base={vacancy.base} />
    </Form.Item>
  );
};

const changeOf = (vacancy: Vacancy, { employerId, wordingCleared, ...form }: Filled): Change => {
  const facts = filledFacts(form);
  return {
    ...onlyFacts(facts, changedNames(factsOf(vacancy), facts)),
    ...(employerId && { employerId }),
    ...(wordingCleared && { wordingCleared: true as const }),
  };
};

const useComplete = (vacancy: Vacancy) => {
  const say = useWords(vacancyWords);
  const [form] = Form.useForm<Filled>();
  const draft = useDraft(`complete:${vacancy.id}:${vacancy.revision}`, form);
  const change = useChange(vacancy, { onProblem: (problem) => showInForm(form, problem), after: draft.drop });
  const submit = (filled: Filled): void => {
    const asked = changeOf(vacancy, filled);
    if (Object.keys(asked).length > 0) change.save(asked);
    else notify({ kind: "problem", text: say("nothingFilled") });
  };
  const startOver = (): void => {
    draft.drop();
    form.resetFields();
  };
  return { form, draft, startOver, change, submit };
};

/** What a draft lacks, and the fields for just that; what lacks nothing any more goes live. */
export const CompleteDraft = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(vacancyWords);
  const { form, draft, startOver, change, submit } = useComplete(vacancy);
  const { save, conflict, takeTheirs, isBusy } = change;
  const { lacks, lacksSay } = vacancy;
  const keepMine = (): void => {
    if (conflict) save(conflict.mine, conflict.fresh.revision);
  };
  return (
    <section className="sheet complete" aria-label={say("complete")}>
      <h2>{say("completeTitle", { n: lacks.length })}</h2>
      <ul className="lack-says">
        {lacksSay.map(({ zh }) => (
          <li key={zh}>{zh}</li>
        ))}
      </ul>
      {draft.wasKept && <KeptNote drop={startOver} />}
      {conflict && <ChangedMeanwhile base={vacancy} conflict={conflict} keepMine={keepMine} takeTheirs={takeTheirs} />}
      <Form form={form} name="complete" layout="vertical" initialValues={factsOf(vacancy)} onValuesChange={draft.keep} onFinish={submit}>
        <div className="form-grid">
          {lacks.map((lack) => (
            <LackField key={lack} lack={lack} vacancy={vacancy} />
          ))}
        </div>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {say("complete")}
        </Button>
      </Form>
    </section>
  );
};
