-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "reading" TEXT NOT NULL DEFAULT '';
ALTER TABLE "app_user" ADD CONSTRAINT reading_is_words CHECK (reading ~ '^([a-z]{1,20}(\.[a-z]{1,20}){0,5})?$');
