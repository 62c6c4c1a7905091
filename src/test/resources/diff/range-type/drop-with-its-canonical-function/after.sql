CREATE TABLE spans (span int);
