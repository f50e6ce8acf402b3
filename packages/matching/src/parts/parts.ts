import { livingPart } from "./living.ts";
import type { PartRule } from "./part-rule.ts";
import { regionPart } from "./region.ts";
import { sectorPart } from "./sector.ts";
import { skillPart } from "./skill.ts";
import { wagePart } from "./wage.ts";

/** The parts of the score in the order in which the sentence names them. */
export const parts: readonly PartRule[] = [skillPart, regionPart, sectorPart, wagePart, livingPart];
