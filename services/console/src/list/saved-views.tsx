import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Popover } from "antd";
import { Star, Trash2 } from "lucide-react";
import { useState } from "react";
import { api, unwrap } from "../api/api.ts";
import type { Answer } from "../api/types.ts";
import { useAct } from "../api/use-act.ts";
import { terms } from "../parts/request-terms.ts";
import { useUndo } from "../parts/use-undo.ts";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import type { Asked, ListName } from "./list-types.ts";

type View = Answer<"listViews">["items"][number];
type Props = { list: ListName; asked: Asked; columns: readonly string[]; show: (view: View) => void };

const useViews = (list: ListName) =>
  useQuery({
    queryKey: ["views", list],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/me/views", { params: { query: { list } }, signal })),
    staleTime: 300_000,
  });

type ViewBody = Pick<View, "list" | "name" | "query" | "columns">;

const keepView = (body: ViewBody, key: string) => unwrap(api.POST("/v1/me/views", { body, params: { header: terms(key) } }));

/** Removing a view; taken back by keeping it once more. */
const useRemove = (list: ListName) => {
  const say = useWords(plainWords);
  const offerUndo = useUndo();
  const stale = [["views", list]];
  const back = useAct({ run: keepView, stale, onProblem: () => true });
  return useAct({
    run: ({ id: viewId }: View, key) => unwrap(api.POST("/v1/me/views/{viewId}/remove", { params: { path: { viewId }, header: terms(key) } })),
    stale,
    after: (_answer, { name, query, columns }) => offerUndo(say("viewRemoved", { name }), () => back.mutateAsync({ list, name, query, columns })),
  });
};

const SaveView = ({ list, asked, columns }: Omit<Props, "show">) => {
  const say = useWords(plainWords);
  const [form] = Form.useForm<{ name: string }>();
  const { cursor: _cursor, before: _before, ...query } = asked;
  const save = useAct({
    run: (body: ViewBody, key) => keepView(body, key),
    stale: [["views", list]],
    done: ({ name }) => say("viewSaved", { name }),
    after: () => form.resetFields(),
  });
  return (
    <Form form={form} layout="inline" onFinish={({ name }) => save.mutate({ list, name, query, columns: [...columns] })} className="save-view">
      <Form.Item name="name" rules={[{ required: true, message: say("viewName") }]}>
        <Input placeholder={say("viewName")} aria-label={say("viewName")} maxLength={20} size="small" />
      </Form.Item>
      <Button htmlType="submit" size="small" type="primary" loading={save.isPending}>
        {say("saveView")}
      </Button>
    </Form>
  );
};

const Views = ({ list, asked, columns, show }: Props) => {
  const say = useWords(plainWords);
  const views = useViews(list);
  const remove = useRemove(list);
  const items = views.data?.items ?? [];
  return (
    <div className="views">
      {items.length === 0 && <p className="soft">{say("noViews")}</p>}
      {items.map((view) => (
        <div key={view.id} className="view-row">
          <Button type="text" onClick={() => show(view)}>
            {view.name}
          </Button>
          <Button type="text" size="small" icon={<Trash2 size={14} aria-hidden />} aria-label={say("removeView")} onClick={() => remove.mutate(view)} />
        </div>
      ))}
      <SaveView list={list} asked={asked} columns={columns} />
    </div>
  );
};

/** The caller's own named filters of a list. */
export const SavedViews = (props: Props) => {
  const say = useWords(plainWords);
  const [isOpen, setOpen] = useState(false);
  const show = (view: View) => {
    setOpen(false);
    props.show(view);
  };
  return (
    <Popover open={isOpen} onOpenChange={setOpen} trigger="click" placement="bottomRight" content={<Views {...props} show={show} />}>
      <Button icon={<Star size={14} aria-hidden />}>{say("views")}</Button>
    </Popover>
  );
};
