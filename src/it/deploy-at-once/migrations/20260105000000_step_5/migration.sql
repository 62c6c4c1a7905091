CREATE TABLE "step_5" ("at" TIMESTAMPTZ NOT NULL);
INSERT INTO "step_5" VALUES (now());
SELECT pg_sleep(0.2);
