CREATE TABLE "step_4" ("at" TIMESTAMPTZ NOT NULL);
INSERT INTO "step_4" VALUES (now());
SELECT pg_sleep(0.2);
