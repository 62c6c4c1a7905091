CREATE DOMAIN emial AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE t (mail emial NOT NULL DEFAULT 'a@b', mails emial[]);
