import { PageHead } from "../../parts/page-head.tsx";

export const VacanciesPage = () => <PageHead title="岗位" />;
