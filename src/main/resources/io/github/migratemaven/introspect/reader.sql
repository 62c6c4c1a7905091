-- The role that reads, and would migrate.
SELECT current_user AS name
