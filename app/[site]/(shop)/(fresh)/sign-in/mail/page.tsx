import { mailLinkAction } from "#app/_ui/identity/actions.ts";
import { AskLinkPage, askLinkMetadata } from "#app/_ui/identity/ask-link-page.tsx";

export const generateMetadata = () => askLinkMetadata("byMail");

export default function SignInByMailPage() {
  return <AskLinkPage why="byMail" action={mailLinkAction} />;
}
