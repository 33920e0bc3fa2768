-- CreateTable
CREATE TABLE "parcel_scan" (
    "parcel_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "parcel_scan_pkey" PRIMARY KEY ("parcel_id","at","code")
);

-- AddForeignKey
ALTER TABLE "parcel_scan" ADD CONSTRAINT "parcel_scan_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a carrier said stays said.
ALTER TABLE parcel_scan ADD CONSTRAINT parcel_scan_code CHECK (code IN ('accepted', 'inTransit', 'outForDelivery', 'delivered'));
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON parcel_scan FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON parcel_scan FOR EACH STATEMENT EXECUTE FUNCTION append_only();
GRANT SELECT, INSERT ON parcel_scan TO maru_app;
