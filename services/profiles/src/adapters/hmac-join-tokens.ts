import { createHmac, hkdfSync, randomInt, timingSafeEqual } from "node:crypto";
import { codeAlphabet, logInCodeLength } from "@qianxian/contracts/identity";
import { CrewId } from "@qianxian/contracts/vocabulary";
import type { JoinTokens } from "../ports/join-codes.ts";

const keyBytes = 32;
const idBytes = 16;
const timeBytes = 4;
const tagBytes = 8;
const proofBytes = 16;
const saidBytes = idBytes + timeBytes + tagBytes;

const bytesOfId = (id: string): Buffer => Buffer.from(id.replaceAll("-", ""), "hex");
const idOf = (bytes: Buffer): string => bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/**
 * Links and codes under a key of their own, made from the county key; when that is changed, links made before it are
 * void. A token is crew, last second, the leader's tag and a proof of 128 bits; codes are of the log-in's alphabet.
 */
export const hmacJoinTokens = (countySecret: Buffer): JoinTokens => {
  const key = Buffer.from(hkdfSync("sha256", countySecret, "", "qianxian/profiles/join-link", keyBytes));
  const hmac = (purpose: string, text: string | Buffer): Buffer => createHmac("sha256", key).update(`${purpose}|`).update(text).digest();
  const proofOf = (said: Buffer): Buffer => hmac("link", said).subarray(0, proofBytes);
  const tagOf = (leader: string): Buffer => hmac("leader", leader).subarray(0, tagBytes);
  return {
    seal: ({ crewId, leader, expiresAt }) => {
      const time = Buffer.alloc(timeBytes);
      time.writeUInt32BE(Math.floor(expiresAt.getTime() / 1_000));
      const said = Buffer.concat([bytesOfId(crewId), time, tagOf(leader)]);
      return Buffer.concat([said, proofOf(said)]).toString("base64url");
    },
    open: (token) => {
      const bytes = Buffer.from(token, "base64url");
      const [said, proof] = [bytes.subarray(0, saidBytes), bytes.subarray(saidBytes)];
      // One link has one spelling: spare bits of the last letter are not looked over.
      const isWhole = proof.length === proofBytes && bytes.toString("base64url") === token;
      if (!isWhole || !timingSafeEqual(proof, proofOf(said))) return null;
      const crewId = CrewId.parse(idOf(said.subarray(0, idBytes)));
      const expiresAt = new Date(said.readUInt32BE(idBytes) * 1_000);
      return { crewId, expiresAt, isOf: (leader) => timingSafeEqual(said.subarray(idBytes + timeBytes), tagOf(leader)) };
    },
    newCode: () => Array.from({ length: logInCodeLength }, () => codeAlphabet.charAt(randomInt(codeAlphabet.length))).join(""),
    phoneHash: (phone) => hmac("phone", phone).toString("hex"),
    codeHash: (crewId, phoneHash, code) => hmac("code", `${crewId}|${phoneHash}|${code}`).toString("hex"),
  };
};
