/**
 * Guarantees: those of ports/masked-names.contract.ts, by the twin in memory.
 */
import { maskedNamesContract, namesInLedger } from "../ports/masked-names.contract.ts";
import { memoryMaskedNames } from "./memory-masked-names.ts";

maskedNamesContract("memory-masked-names", () => memoryMaskedNames(namesInLedger));
