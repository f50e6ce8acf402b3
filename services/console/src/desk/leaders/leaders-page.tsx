import { PageHead } from "../../parts/page-head.tsx";

export const LeadersPage = () => <PageHead title="带头能人" />;
