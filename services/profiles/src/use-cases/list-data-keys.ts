import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { keyStatesOf } from "../domain/data-key.ts";
import { rotationViewOf } from "../domain/key-rotation.ts";
import { useCase } from "../use-case.ts";

/** The data keys and how far their renewal has come; never their bytes. */
export const listDataKeys = useCase({
  input: profilesInternalRoutes.listDataKeys.input,
  run: async ({ transact }) =>
    transact(async (tx) => {
      const rotation = await tx.dataKeys.rotation();
      return { keys: keyStatesOf(await tx.dataKeys.all()), rotation: rotation && rotationViewOf(rotation) };
    }),
});
