CREATE DOMAIN note AS text; CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TABLE docs (body note, moods mood[]);
ALTER TABLE docs ALTER body SET STORAGE EXTERNAL, ALTER moods SET STORAGE MAIN, ALTER moods SET STATISTICS 5;
