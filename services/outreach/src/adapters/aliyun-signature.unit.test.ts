/**
 * Guarantees
 * 1. The signature is the one of the worked example in the provider's documentation.
 * 2. Query values are encoded by RFC 3986 and sorted by name.
 */
import { describe, expect, it } from "@jest/globals";
import { canonicalQuery, signedHeaders } from "./aliyun-signature.ts";

describe("signedHeaders", () => {
  it("agrees with the documentation's example", () => {
    const headers = signedHeaders(
      {
        host: "ecs.cn-shanghai.aliyuncs.com",
        action: "RunInstances",
        version: "2014-05-26",
        date: "2023-10-26T10:22:32Z",
        nonce: "3156853299f313e23d1673dc12e1703d",
        query: {
          ImageId: "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd",
          RegionId: "cn-shanghai",
        },
      },
      { id: "YourAccessKeyId", secret: "YourAccessKeySecret" },
    );

    expect(headers["authorization"]).toBe(
      "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
    );
  });
});

describe("canonicalQuery", () => {
  it("sorts names and encodes what a URL may not hold", () => {
    expect(canonicalQuery({ b: "三 都", A: "a!'()*~-_.", a: "1+1=2" })).toBe(
      "A=a%21%27%28%29%2A~-_.&a=1%2B1%3D2&b=%E4%B8%89%20%E9%83%BD",
    );
  });
});
