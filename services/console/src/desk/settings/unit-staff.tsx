import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { roleWords } from "../../words/labels.ts";
import type { Unit } from "../parts/use-units.ts";
import { AccountState } from "./account-state.tsx";
import { placeIdOf } from "./role-place.ts";
import { unitWords } from "./unit-words.ts";
import { type AccountCard, useStaff } from "./use-all-accounts.ts";

const StaffLine = ({ account: { id, displayName, status, grants }, at }: { account: AccountCard; at: string }) => {
  const roleName = useWords(roleWords);
  const roles = grants.filter(({ to, place }) => to === null && placeIdOf(place) === at).map(({ place }) => roleName(place.role));
  return (
    <li>
      <GoTo href={`/desk/settings/accounts/${id}`}>{displayName}</GoTo>
      <span className="soft">{roles.join("、")}</span>
      <AccountState status={status} />
    </li>
  );
};

const roleAtKind = { county: "county-staff", town: "town-staff", village: "village-staff", community: "village-staff", station: "station-staff" } as const;

/** Who works at a place, and a way to let somebody work there. */
export const UnitStaff = ({ unit }: { unit: Unit }) => {
  const say = useWords(unitWords);
  const mayManage = useMay()("account.manage");
  const staff = useStaff();
  const here = staff?.get(unit.id) ?? [];
  const invite = `/desk/settings/accounts/new?role=${roleAtKind[unit.kind]}&at=${unit.id}`;
  return (
    <section className="sheet">
      <header className="unit-head">
        <h2>
          {say("staff")} {here.length > 0 && <span className="soft">{say("staffOf", { n: here.length })}</span>}
        </h2>
        {mayManage && !unit.closedAt && <GoTo href={invite}>{say("invite")}</GoTo>}
      </header>
      {!staff && <Skeleton rows={2} />}
      {staff && here.length === 0 && <p className="soft">{say("noStaff")}</p>}
      <ul className="unit-staff">
        {here.map((account) => (
          <StaffLine key={account.id} account={account} at={unit.id} />
        ))}
      </ul>
    </section>
  );
};
