import { PageHead } from "../parts/page-head.tsx";

export const PostsPage = () => <PageHead title="我的岗位" />;
