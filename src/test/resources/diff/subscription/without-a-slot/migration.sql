-- AlterSubscription
ALTER SUBSCRIPTION "news" DISABLE;
ALTER SUBSCRIPTION "news" SET (slot_name = NONE);
