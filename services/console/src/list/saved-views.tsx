import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Popover } from "antd";
import { Star, Trash2 } from "lucide-react";
import { useState } from "react";
import { api, unwrap } from "../api/api.ts";
import type { Answer } from "../api/types.ts";
import { useAct } from "../api/use-act.ts";
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

const SaveView = ({ list, asked, columns }: Omit<Props, "show">) => {
  const say = useWords(plainWords);
  const [form] = Form.useForm<{ name: string }>();
  const { cursor: _cursor, before: _before, ...query } = asked;
  const save = useAct({
    run: (name: string) => unwrap(api.POST("/v1/me/views", { body: { list, name, query, columns: [...columns] } })),
    stale: [["views", list]],
    done: (_view, name) => say("viewSaved", { name }),
    after: () => form.resetFields(),
  });
  return (
    <Form form={form} layout="inline" onFinish={({ name }) => save.mutate(name)} className="save-view">
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
  const remove = useAct({
    run: (viewId: string) => unwrap(api.POST("/v1/me/views/{viewId}/remove", { params: { path: { viewId } } })),
    stale: [["views", list]],
  });
  const items = views.data?.items ?? [];
  return (
    <div className="views">
      {items.length === 0 && <p className="soft">{say("noViews")}</p>}
      {items.map((view) => (
        <div key={view.id} className="view-row">
          <Button type="text" onClick={() => show(view)}>
            {view.name}
          </Button>
          <Button type="text" size="small" icon={<Trash2 size={14} aria-hidden />} aria-label={say("removeView")} onClick={() => remove.mutate(view.id)} />
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
