import { PageHead } from "../parts/page-head.tsx";

export const CrewPage = () => <PageHead title="我的班组" />;
