import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useDeferredValue, useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import { useMay } from "../../api/use-me.ts";
import { useWords } from "../../words/area.ts";
import { baseWords } from "../../words/labels.ts";
import { type Employer, RegisterEmployer } from "./register-employer.tsx";
import { employersWords } from "./vacancies-words.ts";

type Props = {
  value?: string | null;
  onChange?: (employerId: string) => void;
  id?: string;
  label: string;
  /** Tells more of who was chosen than the id. */
  onChosen?: (employer: Employer) => void;
  /** Who is chosen before anybody searches. */
  known?: { id: string; name: string } | null;
  base?: Employer["base"];
};

const useFound = (q: string) =>
  useQuery({
    queryKey: ["employers", "choice", q],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/employers", { params: { query: { limit: 20, ...(q && { q }) } }, signal })),
    placeholderData: keepPreviousData,
  }).data?.items ?? [];

const useOptions = (typed: string, others: readonly ({ id: string; name: string } | null | undefined)[]) => {
  const baseName = useWords(baseWords);
  const found = useFound(useDeferredValue(typed.trim()));
  const options = found.map(({ id, name, base }) => ({ value: id, label: `${name} · ${baseName(base)}` }));
  const missing = others.flatMap((one) => (one && !found.some(({ id }) => id === one.id) ? [{ value: one.id, label: one.name }] : []));
  return { found, options: [...missing, ...options] };
};

type NewProps = { typed: string; base: Employer["base"] | undefined; enter: (employer: Employer) => void };

const RegisterThis = ({ typed, base, enter }: NewProps) => {
  const say = useWords(employersWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type="link" className="register-this" onClick={() => setOpen(true)}>
        {say("registerThis")}
      </Button>
      <RegisterEmployer
        open={isOpen}
        given={{ name: typed.trim(), ...(base && { base }) }}
        onDone={(employer) => {
          setOpen(false);
          enter(employer);
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
};

/** An employer of the register, found by name, or entered now. */
export const EmployerChoice = ({ value, onChange, id, label, onChosen, known, base }: Props) => {
  const say = useWords(employersWords);
  const mayRegister = useMay()("employer.manage");
  const [typed, setTyped] = useState("");
  const [registered, setRegistered] = useState<Employer | null>(null);
  const { found, options } = useOptions(typed, [known, registered]);
  const choose = (employerId: string): void => {
    const employer = found.find((one) => one.id === employerId);
    onChange?.(employerId);
    if (employer) onChosen?.(employer);
  };
  const enter = (employer: Employer): void => {
    setRegistered(employer);
    onChange?.(employer.id);
    onChosen?.(employer);
  };
  return (
    <>
      <Select
        {...(id && { id })}
        aria-label={label}
        value={value ?? undefined}
        placeholder={say("choose")}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        options={options}
        notFoundContent={say("none")}
        onChange={choose}
      />
      {mayRegister && <RegisterThis typed={typed} base={base} enter={enter} />}
    </>
  );
};
