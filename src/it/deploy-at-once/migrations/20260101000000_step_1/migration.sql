CREATE TABLE "step_1" ("at" TIMESTAMPTZ NOT NULL);
INSERT INTO "step_1" VALUES (now());
SELECT pg_sleep(0.2);
