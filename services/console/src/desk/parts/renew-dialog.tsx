import { useQueryClient } from "@tanstack/react-query";
import { Button, Form, type FormInstance, Modal } from "antd";
import { api, newKey, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { terms } from "../../parts/request-terms.ts";
import { countyToday, dayText } from "../../parts/say-facts.ts";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { DayField } from "./day-field.tsx";
import { renewWords } from "./field-words.ts";
import { showInForm } from "./form-problem.ts";
import { firstRenewalDay, lastRenewalDay, monthsLater, renewFrom } from "./renewal-days.ts";

type Vacancy = Answer<"readVacancy">;
type Renewable = Pick<Vacancy, "id" | "title" | "status" | "closesOn">;
type Props = { vacancy: Renewable; open: boolean; onClose: () => void };

const presets = [1, 2, 3] as const;

/** Sets a later last day, repeated under one key. */
export const renewTo = (vacancyId: string, closesOn: string, key: string): Promise<Vacancy> =>
  unwrap(
    api.POST("/v1/vacancies/{vacancyId}/renew", {
      params: { path: { vacancyId }, header: { "Idempotency-Key": key } },
      body: { closesOn },
    }),
  );

/** Takes a renewal back: closes again what was closed, or sets the last day that it had. */
const takeBack = ({ id, status, closesOn }: Renewable, { revision }: Vacancy): Promise<Vacancy> => {
  const path = { vacancyId: id };
  if (status === "closed") return unwrap(api.POST("/v1/vacancies/{vacancyId}/close", { params: { path, header: terms(newKey()) } }));
  const header = terms(newKey(), revision) as { "If-Match": string };
  return unwrap(api.PATCH("/v1/vacancies/{vacancyId}", { params: { path, header }, body: { closesOn } }));
};

const useRenew = (vacancy: Renewable, form: FormInstance, onClose: () => void) => {
  const say = useWords(renewWords);
  const client = useQueryClient();
  const undo = useUndo();
  const stale = [["vacancies"], ["vacancy", vacancy.id], ["candidates", vacancy.id]];
  return useAct({
    run: (closesOn: string, key) => renewTo(vacancy.id, closesOn, key),
    stale,
    after: (renewed) => {
      onClose();
      undo(say("done", { title: vacancy.title, day: dayText(renewed.closesOn) }), async () => {
        await takeBack(vacancy, renewed);
        await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
      });
    },
    onProblem: (problem) => showInForm(form, problem),
  });
};

const useNow = ({ status, closesOn }: Renewable): string => {
  const say = useWords(renewWords);
  if (status === "closed") return say("closedSays");
  if (closesOn === null) return say("none");
  return say(closesOn < countyToday() ? "over" : "until", { day: dayText(closesOn) });
};

const Days = ({ vacancy, value, onChange, id }: { vacancy: Renewable; value?: string | null; onChange?: (day: string | null) => void; id?: string }) => {
  const say = useWords(renewWords);
  const today = countyToday();
  const from = renewFrom(vacancy, today);
  return (
    <div className="renew-days">
      <DayField
        {...(id && { id })}
        label={say("lastDay")}
        value={value ?? null}
        {...(onChange && { onChange })}
        notBefore={firstRenewalDay(vacancy, today)}
        notAfter={lastRenewalDay(today)}
      />
      {presets.map((months) => (
        <Button key={months} onClick={() => onChange?.(monthsLater(from, months, today))}>
          {say("months", { n: months })}
        </Button>
      ))}
    </div>
  );
};

/** Renews a vacancy to a day that is chosen, or by one, two or three months. */
export const RenewDialog = ({ vacancy, open, onClose }: Props) => {
  const say = useWords(renewWords);
  const common = useWords(plainWords);
  const [form] = Form.useForm<{ closesOn: string }>();
  const renew = useRenew(vacancy, form, onClose);
  const now = useNow(vacancy);
  const preset = monthsLater(renewFrom(vacancy, countyToday()), 1, countyToday());
  return (
    <Modal
      open={open}
      title={say(vacancy.status === "closed" ? "titleClosed" : "title", { title: vacancy.title })}
      okText={say("renew")}
      cancelText={common("cancel")}
      confirmLoading={renew.isPending}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} name="renew" layout="vertical" preserve={false} initialValues={{ closesOn: preset }} onFinish={({ closesOn }) => renew.mutate(closesOn)}>
        <Form.Item name="closesOn" label={say("lastDay")} extra={now} rules={[{ required: true, message: say("pickDay") }]}>
          <Days vacancy={vacancy} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
