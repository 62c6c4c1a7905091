CREATE TABLE on_and_forced (a integer);
ALTER TABLE on_and_forced ENABLE ROW LEVEL SECURITY;
ALTER TABLE on_and_forced FORCE ROW LEVEL SECURITY;
CREATE TABLE forced_only (a integer);
ALTER TABLE forced_only FORCE ROW LEVEL SECURITY;
