import { z } from "zod";

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const ipv4 = z.ipv4();
const ipv6 = z.ipv6();
const groups = 8;
/** Whoever has one IPv6 address has all of its network. */
const groupsOfNetwork = 4;

/** The network that an address belongs to: an IPv4 address itself, of IPv6 the first 64 bits. */
export const networkOf = (address: string): string => {
  const inner = mapped.exec(address)?.[1];
  if (inner && ipv4.safeParse(inner).success) return inner;
  const [plain = ""] = address.split("%");
  if (!ipv6.safeParse(plain).success) return address;
  const [head = "", tail = ""] = plain.split("::");
  const [before, after] = [head, tail].map((text) => text.split(":").filter(Boolean)) as [string[], string[]];
  const filled = plain.includes("::")
    ? [...before, ...Array<string>(groups - before.length - after.length).fill("0"), ...after]
    : before;
  return filled.slice(0, groupsOfNetwork).map((group) => group.toLowerCase().replace(/^0+(?=.)/, "")).join(":");
};
