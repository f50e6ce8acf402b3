import { plain } from "./plain-text.ts";

const no = /^(?:否|不|没|无|未|0$|n(?:o)?$|false$|×|✗|x$)/i;
const yes = /^(?:是|要|需|有|同意|愿|可以|可$|行$|好$|1$|y(?:es)?$|true$|√|✓|✔|对$)/i;

/** A tick, 是 or 否 as clerks write them; null when the text says neither. */
export const readYesNo = (text: string): boolean | null => {
  const line = plain(text);
  if (no.test(line)) return false;
  return yes.test(line) ? true : null;
};
