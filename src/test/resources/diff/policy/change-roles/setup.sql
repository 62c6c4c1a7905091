DO $$ BEGIN CREATE ROLE golden_reader NOLOGIN; EXCEPTION WHEN duplicate_object THEN END $$;
