-- DropForeignKey
ALTER TABLE "user_role" DROP CONSTRAINT "user_role_seller_id_fkey";

-- AlterTable
ALTER TABLE "role" ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "is_built_in" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reach" TEXT NOT NULL DEFAULT 'office',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "user_role" ADD COLUMN     "channel_id" UUID,
ADD COLUMN     "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AddForeignKey
ALTER TABLE "user_role" ADD CONSTRAINT "user_role_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_role" ADD CONSTRAINT "user_role_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A role of a shop without its shop would be one of the hall: it goes with its shop.
UPDATE role SET reach = 'shop' WHERE code LIKE 'seller.%';
UPDATE role SET is_built_in = true WHERE code IN ('seller.owner', 'seller.packer', 'support', 'marketing', 'finance', 'admin', 'super');
UPDATE role SET permissions = permissions || '{roles.read,roles.give,roles.write}'::text[] WHERE code = 'admin' AND NOT permissions @> '{roles.give}'::text[];
ALTER TABLE role
  ADD CONSTRAINT known_reach CHECK (reach IN ('office', 'shop')),
  ADD CONSTRAINT some_permissions CHECK (cardinality(permissions) BETWEEN 1 AND 100),
  ADD CONSTRAINT everything_is_built_in CHECK (is_built_in OR NOT '*' = ANY (permissions));
ALTER TABLE user_role ADD CONSTRAINT one_scope CHECK (seller_id IS NULL OR channel_id IS NULL);
DROP INDEX user_role_once;
CREATE UNIQUE INDEX user_role_once ON user_role (user_id, role_code, seller_id, channel_id) NULLS NOT DISTINCT;
CREATE INDEX user_role_of ON user_role (role_code);

CREATE FUNCTION check_role_scope() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF ((SELECT reach FROM role WHERE code = NEW.role_code) = 'shop') <> (NEW.seller_id IS NOT NULL)
  THEN RAISE EXCEPTION 'a role of a shop is held for a seller, one of the hall is not' USING ERRCODE = '23514'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER scope BEFORE INSERT OR UPDATE ON user_role FOR EACH ROW EXECUTE FUNCTION check_role_scope();
CREATE TRIGGER frozen_reach BEFORE UPDATE ON role FOR EACH ROW
  WHEN ((OLD.reach, OLD.is_built_in) IS DISTINCT FROM (NEW.reach, NEW.is_built_in)) EXECUTE FUNCTION append_only();
REVOKE UPDATE, DELETE ON role FROM maru_app;
GRANT UPDATE (name, permissions, version), DELETE ON role TO maru_app;

ALTER TABLE saved_view DROP CONSTRAINT known_list,
  ADD CONSTRAINT known_list CHECK (list IN ('orders', 'products', 'customers', 'sellers', 'parcels', 'people', 'audit'));
