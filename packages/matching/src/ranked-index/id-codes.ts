import { fnv1a } from "../tie.ts";

/** The length of a UUID; an id of another length is hashed as a text. */
const each = 36;
const prime = 0x01000193;

/** The code units of ids side by side, so that ties are hashed without reading texts: the same hash as `fnv1a` of the id. */
export class IdCodes {
  #codes = new Uint16Array(each * 1_024);

  /** Notes the id of a slot. */
  note(slot: number, id: string): void {
    if (id.length !== each) return;
    if (each * (slot + 1) > this.#codes.length) {
      const wider = new Uint16Array(2 * each * (slot + 1));
      wider.set(this.#codes);
      this.#codes = wider;
    }
    for (let at = 0; at < each; at += 1) this.#codes[each * slot + at] = id.charCodeAt(at);
  }

  /** The hash of the id of a slot, going on from the hash of what stands before it. */
  hash(slot: number, id: string, from: number): number {
    if (id.length !== each) return fnv1a(id, from);
    const codes = this.#codes;
    let hash = from;
    for (let at = each * slot, end = at + each; at < end; at += 1) hash = Math.imul(hash ^ codes[at]!, prime);
    return hash >>> 0;
  }
}
