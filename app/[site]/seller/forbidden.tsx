import { Denied } from "#app/_ui/desk/denied.tsx";

export default function SellerForbidden() {
  return <Denied part="seller" />;
}
