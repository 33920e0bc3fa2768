import { forgotAction } from "#app/_ui/identity/actions.ts";
import { AskLinkPage, askLinkMetadata } from "#app/_ui/identity/ask-link-page.tsx";

export const generateMetadata = () => askLinkMetadata("forgot");

export default function ForgotPage() {
  return <AskLinkPage why="forgot" action={forgotAction} />;
}
