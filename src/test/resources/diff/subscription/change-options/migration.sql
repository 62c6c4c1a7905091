-- AlterSubscription
ALTER SUBSCRIPTION "news" SET (slot_name = 'orders_1', synchronous_commit = 'local', binary = true, streaming = true);
