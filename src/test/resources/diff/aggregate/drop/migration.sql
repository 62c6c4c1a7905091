-- DropAggregate
DROP AGGREGATE "total"(*);

-- DropAggregate
DROP AGGREGATE "total"(integer);
