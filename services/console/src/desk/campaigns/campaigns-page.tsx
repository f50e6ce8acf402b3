import { PageHead } from "../../parts/page-head.tsx";

export const CampaignsPage = () => <PageHead title="推送" />;
