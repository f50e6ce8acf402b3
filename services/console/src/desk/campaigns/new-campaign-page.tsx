import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Form, InputNumber, Segmented, Slider } from "antd";
import { useMemo } from "react";
import { api, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { showInForm } from "../parts/form-problem.ts";
import { handedOver } from "../parts/handover.ts";
import { KeptNote } from "../parts/kept-note.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { percentOf } from "../../parts/score-bars.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { firstOrder, formOf, levelOf, type OrderForm, orderOf, scoreLevels, together } from "./campaign-order.ts";
import { campaignWords } from "./campaign-words.ts";
import { PeopleChoice } from "./people-choice.tsx";
import { useAnswered, useOutline } from "./use-campaign.ts";
import { VacancyChoice } from "./vacancy-choice.tsx";
import "./campaigns.css";

/** What the form begins with, and the people who were handed over. */
type Begun = { name: string; first: OrderForm; people: readonly string[] };

/** Whom and what other pages have handed over: ids in the address, or of people in this tab's memory. */
const useHandedOver = (): Begun => {
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  return useMemo(() => {
    const people = together(handedOver("workers", search["workers"]));
    const vacancyIds = handedOver("vacancyIds", search["vacancyIds"]);
    const first = { ...firstOrder, vacancyIds, ...(people.length > 0 && { to: "people" as const }) };
    return { name: `campaign:${vacancyIds.join(",")}:${people.length}`, first, people };
  }, [search]);
};

const ScoreField = () => {
  const say = useWords(campaignWords);
  const score = Number(Form.useWatch("scoreMin") ?? firstOrder.scoreMin);
  const marks = { [scoreLevels.loose]: say("loose"), [scoreLevels.even]: say("even"), [scoreLevels.strict]: say("strict") };
  return (
    <Form.Item name="scoreMin" label={say("scoreMin")} extra={say("scoreNow", { level: say(levelOf(score)), n: percentOf(score) })}>
      <Slider min={3_000} max={8_500} step={250} marks={marks} tooltip={{ formatter: (value = 0) => percentOf(value) }} ariaLabelForHandle={say("scoreMin")} />
    </Form.Item>
  );
};

const HowMany = () => {
  const say = useWords(campaignWords);
  return (
    <section className="sheet">
      <h2>{say("how")}</h2>
      <Form.Item name="perWorkerMax" label={say("perWorkerMax")} extra={say("perWorkerExtra")}>
        <Segmented options={[1, 2, 3]} aria-label={say("perWorkerMax")} />
      </Form.Item>
      <Form.Item name="offersPerSeat" label={say("offersPerSeat")} extra={say("offersExtra")}>
        <InputNumber min={1} max={20} precision={0} />
      </Form.Item>
      <ScoreField />
    </section>
  );
};

const usePlanning = ({ name, people }: Begun) => {
  const [form] = Form.useForm<OrderForm>();
  const draft = useDraft(name, form);
  const navigate = useNavigate();
  const answered = useAnswered();
  const plan = useAct({
    run: (asked: OrderForm, key) =>
      unwrap(api.POST("/v1/campaigns", { body: orderOf(asked, people), params: { header: { "Idempotency-Key": key } } })),
    stale: [["campaigns"]],
    after: (campaign) => {
      answered(campaign);
      draft.drop();
      void navigate({ to: "/desk/campaigns/$campaignId" as string, params: { campaignId: campaign.id } as never });
    },
    onProblem: (problem) => showInForm(form, problem),
  });
  return { form, draft, plan };
};

const OrderFields = ({ begun }: { begun: Begun }) => {
  const say = useWords(campaignWords);
  const { form, draft, plan } = usePlanning(begun);
  const startAnew = (): void => {
    draft.drop();
    form.resetFields();
  };
  const finish = () => plan.mutate(form.getFieldsValue(true) as OrderForm);
  return (
    <>
      {draft.wasKept && <KeptNote drop={startAnew} />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={begun.first} onValuesChange={draft.keep} onFinish={finish}>
        <div className="columns">
          <section className="sheet">
            <h2>{say("which")}</h2>
            <Form.Item name="vacancyIds" rules={[{ required: true, type: "array", min: 1, message: say("whichNone") }]}>
              <VacancyChoice />
            </Form.Item>
          </section>
          <div>
            <section className="sheet">
              <PeopleChoice peopleCount={begun.people.length} />
            </section>
            <HowMany />
            <Button type="primary" size="large" block htmlType="submit" loading={plan.isPending}>
              {say("plan")}
            </Button>
            <p className="soft plan-hint">{say("planHint")}</p>
          </div>
        </div>
      </Form>
    </>
  );
};

/** Begins with what an earlier plan was asked for. */
const Again = ({ campaignId }: { campaignId: string }) => {
  const { data, error, refetch } = useOutline(campaignId);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  const { order } = data;
  return <OrderFields begun={{ name: `campaign:${campaignId}`, first: formOf(order), people: order.within.workerIds ?? [] }} />;
};

const Anew = () => <OrderFields begun={useHandedOver()} />;

/** Plans a campaign: which vacancies, to whom, how many. Nothing is sent by it. */
export const NewCampaignPage = () => {
  const say = useWords(campaignWords);
  const { again }: { again?: string } = useSearch({ strict: false });
  return (
    <>
      <PageHead title={say("newTitle")} says={say("newSays")} back={{ href: "/desk/campaigns", label: say("title") }} />
      {again ? <Again campaignId={again} /> : <Anew />}
    </>
  );
};
