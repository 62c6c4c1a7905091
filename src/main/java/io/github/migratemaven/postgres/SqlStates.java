package io.github.migratemaven.postgres;

/** The SQLSTATE values that decide something here (PostgreSQL manual, appendix A). */
public final class SqlStates {

  public static final String NO_DATA = "02000";
  public static final String FEATURE_NOT_SUPPORTED = "0A000";
  public static final String UNDEFINED_FILE = "58P01";
  public static final String CONNECTION_FAILURE = "08006";
  public static final String CLASS_CONNECTION = "08";
  public static final String CLASS_DATA_EXCEPTION = "22";
  public static final String CLASS_INTEGRITY_VIOLATION = "23";
  public static final String CLASS_INVALID_AUTHORIZATION = "28";
  public static final String INVALID_CATALOG_NAME = "3D000";
  public static final String NOT_NULL_VIOLATION = "23502";
  public static final String UNDEFINED_TABLE = "42P01";
  public static final String UNDEFINED_COLUMN = "42703";
  public static final String UNDEFINED_OBJECT = "42704";
  public static final String UNDEFINED_FUNCTION = "42883";
  public static final String INVALID_SCHEMA_NAME = "3F000";
  public static final String ADMIN_SHUTDOWN = "57P01";
  public static final String DUPLICATE_SCHEMA = "42P06";
  public static final String DUPLICATE_OBJECT = "42710";
  public static final String LOCK_NOT_AVAILABLE = "55P03";
  public static final String ACTIVE_SQL_TRANSACTION = "25001";
  public static final String INSUFFICIENT_PRIVILEGE = "42501";

  private SqlStates() {}
}
