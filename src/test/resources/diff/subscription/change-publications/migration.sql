-- AlterSubscription
ALTER SUBSCRIPTION "news" SET PUBLICATION "C c", b WITH (refresh = false);
