CREATE FOREIGN DATA WRAPPER files;
CREATE SERVER remote FOREIGN DATA WRAPPER files;
CREATE FOREIGN TABLE biograpy (id int, headline text, body text, author text) SERVER remote;
