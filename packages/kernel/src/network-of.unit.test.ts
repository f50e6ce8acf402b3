/**
 * Guarantees
 * 1. An IPv4 address is a network of its own, also when it is written as IPv6; an IPv6 address is its first 64 bits,
 *    however it is written; what is no address stays as it is.
 */
import { describe, expect, it } from "@jest/globals";
import { networkOf } from "./network-of.ts";

describe("networkOf", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:1:2::9", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    ["::1", "0:0:0:0"],
    ["64:ff9b::192.0.2.7", "64:ff9b:0:0"],
    ["2001:db8:1:2:3:4:5", "2001:db8:1:2:3:4:5"],
    ["2001:db8::1::2", "2001:db8::1::2"],
    ["::ffff:999.0.2.7", "::ffff:999.0.2.7"],
    ["", ""],
  ])("%s is of the network %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
