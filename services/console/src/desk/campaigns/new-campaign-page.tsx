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
import { percentOf } from "../../parts/score-bars.tsx";
import { useWords } from "../../words/area.ts";
import { firstOrder, levelOf, type OrderForm, orderOf, scoreLevels, together } from "./campaign-order.ts";
import { campaignWords } from "./campaign-words.ts";
import { PeopleChoice } from "./people-choice.tsx";
import { useAnswered } from "./use-campaign.ts";
import { VacancyChoice } from "./vacancy-choice.tsx";
import "./campaigns.css";

const peoplePlace = "qx-campaign-people";

/** Whom and what other pages have handed over: ids in the address, or of people in this tab's memory. */
const useHandedOver = () => {
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  return useMemo(() => {
    const kept = sessionStorage.getItem(peoplePlace);
    return {
      vacancyIds: handedOver("vacancyIds", search["vacancyIds"]),
      people: kept === null ? [] : together(JSON.parse(kept) as string[]),
    };
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

/** What was handed over anew begins a draft of its own. */
const usePlanning = ({ vacancyIds, people }: ReturnType<typeof useHandedOver>) => {
  const [form] = Form.useForm<OrderForm>();
  const draft = useDraft(`campaign:${vacancyIds.join(",")}:${people.length}`, form);
  const navigate = useNavigate();
  const answered = useAnswered();
  const plan = useAct({
    run: (asked: OrderForm, key) =>
      unwrap(api.POST("/v1/campaigns", { body: orderOf(asked, people), params: { header: { "Idempotency-Key": key } } })),
    stale: [["campaigns"]],
    after: (campaign) => {
      answered(campaign);
      draft.drop();
      sessionStorage.removeItem(peoplePlace);
      void navigate({ to: "/desk/campaigns/$campaignId" as string, params: { campaignId: campaign.id } as never });
    },
    onProblem: (problem) => showInForm(form, problem),
  });
  return { form, draft, plan };
};

/** Plans a campaign: which vacancies, to whom, how many. Nothing is sent by it. */
export const NewCampaignPage = () => {
  const say = useWords(campaignWords);
  const handed = useHandedOver();
  const { vacancyIds, people } = handed;
  const { form, draft, plan } = usePlanning(handed);
  const startAnew = (): void => {
    draft.drop();
    form.resetFields();
  };
  const first: OrderForm = { ...firstOrder, vacancyIds, ...(people.length > 0 && { to: "people" }) };
  return (
    <>
      <PageHead title={say("newTitle")} says={say("newSays")} back={{ href: "/desk/campaigns", label: say("title") }} />
      {draft.wasKept && <KeptNote drop={startAnew} />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={first} onValuesChange={draft.keep} onFinish={() => plan.mutate(form.getFieldsValue(true) as OrderForm)}>
        <div className="columns">
          <section className="sheet">
            <h2>{say("which")}</h2>
            <Form.Item name="vacancyIds" rules={[{ required: true, type: "array", min: 1, message: say("whichNone") }]}>
              <VacancyChoice />
            </Form.Item>
          </section>
          <div>
            <section className="sheet">
              <PeopleChoice peopleCount={people.length} />
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
