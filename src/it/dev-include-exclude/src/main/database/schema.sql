CREATE TABLE people (id bigint PRIMARY KEY);

CREATE SCHEMA reporting_daily;
CREATE TABLE reporting_daily.visits (day date PRIMARY KEY);
CREATE FUNCTION reporting_daily.today() RETURNS date LANGUAGE sql RETURN current_date;
