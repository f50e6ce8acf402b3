import { useEffect, useState } from "react";

/** A value as it was when it last stood still for so many milliseconds. */
export const useLater = <Value>(value: Value, ms: number): Value => {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return later;
};
