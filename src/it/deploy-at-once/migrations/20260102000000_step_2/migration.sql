CREATE TABLE "step_2" ("at" TIMESTAMPTZ NOT NULL);
INSERT INTO "step_2" VALUES (now());
SELECT pg_sleep(0.2);
