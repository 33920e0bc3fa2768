import { Denied } from "#app/_ui/desk/denied.tsx";

export default function AdminForbidden() {
  return <Denied part="admin" />;
}
