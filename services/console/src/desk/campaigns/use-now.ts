import { useEffect, useState } from "react";

/** The time, again and again while `isOn`; in milliseconds. */
export const useNow = (isOn: boolean, everyMs = 500): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isOn) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [isOn, everyMs]);
  return now;
};
