CREATE TABLE names (name text, born date);
