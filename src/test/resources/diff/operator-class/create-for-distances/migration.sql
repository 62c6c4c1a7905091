-- CreateOperatorFamily
CREATE OPERATOR FAMILY "near_ops" USING gist;
ALTER OPERATOR FAMILY "near_ops" USING gist ADD
    OPERATOR 15 <->(point,point) FOR ORDER BY float_ops,
    FUNCTION 3 (point, point) gist_point_compress(internal),
    FUNCTION 8 (point, point) gist_point_distance(internal,point,smallint,oid,internal);

-- CreateOperatorClass
CREATE OPERATOR CLASS "near_ops" FOR TYPE point USING gist FAMILY near_ops AS
    FUNCTION 1 (point, point) gist_point_consistent(internal,point,smallint,oid,internal),
    FUNCTION 2 (point, point) gist_box_union(internal,internal),
    FUNCTION 5 (point, point) gist_box_penalty(internal,internal,internal),
    FUNCTION 6 (point, point) gist_box_picksplit(internal,internal),
    FUNCTION 7 (point, point) gist_box_same(box,box,internal),
    STORAGE box;
