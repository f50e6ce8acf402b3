/**
 * Guarantees
 * 1. findMessagePair tells whom a message went to and about which vacancy, and null for none.
 */
import { describe, expect, it } from "@jest/globals";
import { anOutreachApp, aSentCampaign, aService, messageId, vacancyId, workerId } from "../testing/index.ts";

describe("findMessagePair", () => {
  it("tells whom a message went to and about which vacancy", async () => {
    const service = anOutreachApp({ workers: 1 });
    await aSentCampaign(service);
    const [id] = service.state.messages.keys();

    expect(await service.app.findMessagePair({ messageId: id }, aService)).toEqual({
      pair: { workerId: workerId(1), vacancyId: vacancyId(1) },
    });
    expect(await service.app.findMessagePair({ messageId: messageId(99) }, aService)).toEqual({ pair: null });
  });
});
