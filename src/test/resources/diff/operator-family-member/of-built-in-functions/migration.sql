-- CreateOperatorFamilyMember
ALTER OPERATOR FAMILY tsvector_ops USING gin ADD
    OPERATOR 9 =(tsvector,tsvector);
