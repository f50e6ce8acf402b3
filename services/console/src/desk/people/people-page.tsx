import { PageHead } from "../../parts/page-head.tsx";

export const PeoplePage = () => <PageHead title="人员" />;
