CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE t (mail email NOT NULL DEFAULT 'a@b', mails email[]);
