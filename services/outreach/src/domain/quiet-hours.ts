/** Hours in which nobody is messaged, as minutes after midnight in Asia/Shanghai; may span midnight. */
export type QuietHours = { from: number; to: number };

const minutesPerDay = 24 * 60;
const msPerMinute = 60_000;
/** Asia/Shanghai is UTC+8 all year. */
const shanghaiMinutes = 8 * 60;

const pattern = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads `21:00-08:00`, or `off` as null; undefined when it is neither, or when both ends are the same. */
export const parseQuietHours = (text: string): QuietHours | null | undefined => {
  if (text === "off") return null;
  const [, fromHour, fromMinute, toHour, toMinute] = pattern.exec(text) ?? [];
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  return Number.isNaN(from) || from === to ? undefined : { from, to };
};

/**
 * The instant at which the quiet hours that hold now are over; null when it is not quiet. The first
 * minute is quiet, the minute at which they end is not.
 */
export const quietUntil = (now: Date, quiet: QuietHours | null): Date | null => {
  if (!quiet) return null;
  const minutes = Math.floor(now.getTime() / msPerMinute);
  const today = (minutes + shanghaiMinutes) % minutesPerDay;
  const sinceStart = (today - quiet.from + minutesPerDay) % minutesPerDay;
  const length = (quiet.to - quiet.from + minutesPerDay) % minutesPerDay;
  return sinceStart < length ? new Date((minutes - sinceStart + length) * msPerMinute) : null;
};

const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** Both ends as a clock shows them, such as 21:00 and 08:00. */
export const quietHoursText = (quiet: QuietHours | null): { from: string; to: string } | null =>
  quiet && { from: clockText(quiet.from), to: clockText(quiet.to) };
