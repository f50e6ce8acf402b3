import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Answer, Row } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { type AskedPerson, askedPerson } from "../parts/asked-person.ts";
import { FailedGates, VerdictParts } from "../parts/match-list.tsx";
import { useHomeName } from "../parts/use-units.ts";
import { candidateWords } from "./vacancy-words.ts";

type Person = Pick<Row<"listWorkers">, "id" | "maskedName" | "town" | "village">;

const useWhy = (workerId: string, vacancyId: string) =>
  useQuery({
    queryKey: ["why", workerId, vacancyId],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/workers/{workerId}/vacancies/{vacancyId}/why", { params: { path: { workerId, vacancyId } }, signal })),
  });

const Why = ({ vacancyId, person }: { vacancyId: string; person: Person }) => {
  const say = useWords(candidateWords);
  const homeName = useHomeName();
  const { data, error, refetch } = useWhy(person.id, vacancyId);
  const isShut = data !== undefined && data.failedGates.length > 0;
  return (
    <div className="why-person" aria-live="polite">
      <h3>
        <GoTo href={`/desk/people/${person.id}`}>{say("chosen", { name: person.maskedName, home: homeName(person) })}</GoTo>
      </h3>
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {isShut && <FailedGates gates={data.failedGates} />}
      {data && <p className="soft why-score">{say(isShut ? "scoreAnyway" : "fits")}</p>}
      {data && <VerdictParts verdict={data.verdict} />}
    </div>
  );
};

type Found = Answer<"findWorkers">;

const FoundPeople = ({ found: { items, more }, choose }: { found: Found; choose: (person: Person) => void }) => {
  const say = useWords(candidateWords);
  const homeName = useHomeName();
  if (items.length === 0) return <p className="soft">{say("nobody")}</p>;
  return (
    <>
      <ul className="found-people">
        {items.map((person) => (
          <li key={person.id}>
            <Button onClick={() => choose(person)}>{say("chosen", { name: person.maskedName, home: homeName(person) })}</Button>
          </li>
        ))}
      </ul>
      {more && <p className="soft">{say("moreFound")}</p>}
    </>
  );
};

type AskProps = { onFound: (found: Found) => void };

const AskPerson = ({ onFound }: AskProps) => {
  const say = useWords(candidateWords);
  const [form] = Form.useForm<{ who: string }>();
  const find = useAct({
    run: (asked: AskedPerson) => unwrap(api.POST("/v1/workers/find", { body: asked })),
    after: (found) => {
      form.resetFields();
      onFound(found);
    },
    onProblem: ({ fields }) => {
      form.setFields([{ name: "who", errors: fields.map(({ zh }) => zh) }]);
      return fields.length > 0;
    },
  });
  const isPerson = (_rule: unknown, text: string) => (askedPerson(text ?? "") ? Promise.resolve() : Promise.reject(new Error(say("whoWrong"))));
  const ask = ({ who }: { who: string }): void => {
    const asked = askedPerson(who);
    if (asked) find.mutate(asked);
  };
  return (
    <Form form={form} name="ask" className="ask-person" onFinish={ask} validateTrigger="onSubmit">
      <Form.Item name="who" rules={[{ validator: isPerson }]}>
        <Input aria-label={say("who")} placeholder={say("who")} autoComplete="off" allowClear />
      </Form.Item>
      <Button htmlType="submit" loading={find.isPending}>
        {say("find")}
      </Button>
    </Form>
  );
};

/** Why a named person is, or is not, among the candidates, and what would change it. What was typed is kept nowhere. */
export const WhySheet = ({ vacancyId }: { vacancyId: string }) => {
  const say = useWords(candidateWords);
  const [found, setFound] = useState<Found | null>(null);
  const [person, setPerson] = useState<Person | null>(null);
  const take = (answer: Found): void => {
    const [only] = answer.items;
    setFound(answer);
    setPerson(answer.items.length === 1 && only ? only : null);
  };
  return (
    <section className="sheet" aria-label={say("whyTitle")}>
      <h2>{say("whyTitle")}</h2>
      <p className="soft">{say("whyHint")}</p>
      <AskPerson onFound={take} />
      {found && !person && <FoundPeople found={found} choose={setPerson} />}
      {person && <Why vacancyId={vacancyId} person={person} />}
    </section>
  );
};
