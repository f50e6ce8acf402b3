import { useCallback, useState } from "react";

const placeOf = (name: string): string => `qx-draft:${name}`;

const read = <T,>(name: string): T | null => {
  const text = sessionStorage.getItem(placeOf(name));
  return text === null ? null : (JSON.parse(text) as T);
};

/**
 * State of a plain form that stays through reloads of this tab until it is dropped. Names and numbers of people have
 * no place in it.
 */
export const useKeptState = <T,>(name: string, initial: T) => {
  const [value, setValue] = useState<T>(() => read<T>(name) ?? initial);
  const [wasKept, setWasKept] = useState(() => read<T>(name) !== null);
  const set = useCallback(
    (next: T) => {
      sessionStorage.setItem(placeOf(name), JSON.stringify(next));
      setValue(next);
    },
    [name],
  );
  const drop = useCallback(
    (next: T) => {
      sessionStorage.removeItem(placeOf(name));
      setValue(next);
      setWasKept(false);
    },
    [name],
  );
  return { value, wasKept, set, drop };
};
