-- Roles belong to the cluster, which all sides share.
DO $$ BEGIN CREATE ROLE golden_reader NOLOGIN; EXCEPTION WHEN duplicate_object THEN END $$;
DO $$ BEGIN CREATE ROLE "Golden Writer" NOLOGIN; EXCEPTION WHEN duplicate_object THEN END $$;
