-- DropView
DROP VIEW "v";
