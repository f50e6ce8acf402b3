import { useMe } from "../../api/use-me.ts";

/** Is it the account of who is logged in? */
export const useIsOwn = ({ id }: { id: string }): boolean => {
  const { actor } = useMe();
  return "accountId" in actor && actor.accountId === id;
};
