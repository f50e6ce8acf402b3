import type { FormInstance } from "antd";
import { useCallback, useEffect, useState } from "react";

const placeOf = (name: string): string => `qx-draft:${name}`;

const read = (name: string): Record<string, unknown> | null => {
  const text = sessionStorage.getItem(placeOf(name));
  return text ? (JSON.parse(text) as Record<string, unknown>) : null;
};

/**
 * Keeps what is typed into a form until it is sent, through reloads of this tab. `secret` fields, such as names and
 * numbers of people, are never kept.
 */
export const useDraft = (name: string, form: FormInstance, secret: readonly string[] = []) => {
  const [wasKept, setWasKept] = useState(false);
  useEffect(() => {
    const kept = read(name);
    if (!kept) return;
    form.setFieldsValue(kept);
    setWasKept(true);
  }, [name, form]);
  const keep = useCallback(
    (_changed: unknown, all: Record<string, unknown>) => {
      const open = Object.fromEntries(Object.entries(all).filter(([field]) => !secret.includes(field)));
      sessionStorage.setItem(placeOf(name), JSON.stringify(open));
    },
    [name, secret],
  );
  const drop = useCallback(() => {
    sessionStorage.removeItem(placeOf(name));
    setWasKept(false);
  }, [name]);
  return { wasKept, keep, drop };
};
