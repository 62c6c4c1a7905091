CREATE TABLE "step_3" ("at" TIMESTAMPTZ NOT NULL);
INSERT INTO "step_3" VALUES (now());
SELECT pg_sleep(0.2);
