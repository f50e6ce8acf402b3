import { useRouter } from "@tanstack/react-router";
import { useAsked } from "../../list/use-asked.ts";
import type { operations } from "@qianxian/client";
import { Button, Form, Select } from "antd";
import { api, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { terms } from "../../parts/request-terms.ts";
import { useWords } from "../../words/area.ts";
import { useChoices } from "../../words/choices.ts";
import { baseWords, lackWords } from "../../words/labels.ts";
import { showInForm } from "../parts/form-problem.ts";
import { useDraft } from "../parts/use-draft.ts";
import { EmployerChoice } from "./employer-choice.tsx";
import { FactParts } from "./fact-fields.tsx";
import { factWords, formWords } from "./fact-words.ts";
import { filledFacts, type FormFacts, type Vacancy } from "./facts.ts";
import { KeptNote } from "../parts/kept-note.tsx";
import type { Employer } from "./register-employer.tsx";
import { newVacancyWords } from "./vacancy-words.ts";
import "./vacancies.css";

type Filled = FormFacts & { employerId?: string; base: Vacancy["base"] };
type Post = NonNullable<operations["publishVacancy"]["requestBody"]>["content"]["application/json"];

const Origin = ({ setBase }: { setBase: (employer: Employer) => void }) => {
  const nameOf = useWords(factWords);
  const say = useWords(formWords);
  const bases = useChoices(baseWords);
  return (
    <>
      <Form.Item name="employerId" label={nameOf("employerId")}>
        <EmployerChoice label={nameOf("employerId")} onChosen={setBase} />
      </Form.Item>
      <Form.Item name="base" label={nameOf("base")} rules={[{ required: true, message: say("baseMissing") }]}>
        <Select options={bases} />
      </Form.Item>
    </>
  );
};

const usePost = (form: ReturnType<typeof Form.useForm<Filled>>[0], drop: () => void) => {
  const say = useWords(newVacancyWords);
  const lackName = useWords(lackWords);
  const { history } = useRouter();
  return useAct({
    run: (body: Post, key) => unwrap(api.POST("/v1/vacancies", { params: { header: terms(key) }, body })),
    stale: [["vacancies"]],
    done: ({ title, status, lacks }) =>
      status === "live" ? say("live", { title }) : say("draft", { title, what: lacks.map((lack) => lackName(lack)).join("、") }),
    after: ({ id }) => {
      drop();
      history.push(`/desk/vacancies/${id}`);
    },
    onProblem: (problem) => showInForm(form, problem),
  });
};

/** Posts a vacancy for an employer; what lacks something becomes a draft that says so. */
export const NewVacancyPage = () => {
  const say = useWords(newVacancyWords);
  const [form] = Form.useForm<Filled>();
  const { asked } = useAsked();
  const draft = useDraft("vacancy:new", form);
  const post = usePost(form, draft.drop);
  const submit = ({ employerId, base, ...filled }: Filled): void =>
    post.mutate({ ...(filledFacts(filled) as Post), base, ...(employerId && { employerId }) });
  const setBase = ({ base }: Employer): void => form.setFieldValue("base", base);
  return (
    <div className="form-page">
      <PageHead title={say("title")} back={{ href: "/desk/vacancies", label: say("back") }} says={say("says")} />
      {draft.wasKept && <KeptNote drop={() => { draft.drop(); form.resetFields(); }} />}
      <section className="sheet">
        <Form form={form} layout="vertical" initialValues={{ employerId: asked["employerId"], base: asked["base"] }} onValuesChange={draft.keep} onFinish={submit} scrollToFirstError>
          <FactParts before={<Origin setBase={setBase} />} />
          <div className="form-end">
            <Button type="primary" htmlType="submit" loading={post.isPending}>
              {say("post")}
            </Button>
            <span className="soft">{say("postHint")}</span>
          </div>
        </Form>
      </section>
    </div>
  );
};
