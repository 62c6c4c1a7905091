CREATE DOMAIN a_base AS integer CHECK (VALUE > 0);
CREATE DOMAIN z_small AS a_base CHECK (VALUE < 100);
